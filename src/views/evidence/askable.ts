/** From a thing on the page to what it states: by the classes and attributes that it has anyway, else by what is written on it for this. Never by its words: they may be put otherwise. */
import type { Chronicle } from '../../domain/chronicle.ts';
import type { AskableReader, Stated } from './askable-reader.ts';
import { MAP_READERS } from './map-readers.ts';
import { PANEL_READERS } from './panel-readers.ts';
import { READING_READERS } from './reading-readers.ts';
import { STORY_READERS } from './story-readers.ts';
import { TIMELINE_READERS } from './timeline-readers.ts';

export type Askable = Stated & { readonly element: Element };

const READERS: readonly AskableReader[] = [
  ...TIMELINE_READERS,
  ...MAP_READERS,
  ...STORY_READERS,
  ...READING_READERS,
  ...PANEL_READERS,
];

/** Where the walk by keys stops. */
export const STOPS: readonly string[] = READERS.filter(({ isPassed }) => !isPassed).map(({ at }) => at);

function statedBy(element: Element, chronicle: Chronicle): Stated | null {
  for (const { at, read } of READERS) {
    const found = element.matches(at) ? read(element, chronicle) : null;
    if (found) return 'subject' in found ? found : { subject: found };
  }
  return null;
}

/** The nearest thing round it, itself included, that states something; null for controls and for the page's own words. */
export function askableAt(start: Element | null, chronicle: Chronicle): Askable | null {
  for (let element = start; element; element = element.parentElement) {
    const stated = statedBy(element, chronicle);
    if (stated) return { ...stated, element };
  }
  return null;
}

/** All that can be asked within `root`, in reading order, as far as it is shown. */
export function stopsIn(root: Element, chronicle: Chronicle): Element[] {
  return [...root.querySelectorAll(STOPS.join())].filter(
    (element) => element.checkVisibility() && statedBy(element, chronicle) !== null,
  );
}
