/** What the map states: countries, pins, journeys, names, its legend and its plate of countries beyond. */
import { PARTS } from '../../domain/events/participation.ts';
import type { Subject } from '../../domain/evidence/subject.ts';
import { saidBy } from '../ui/says.ts';
import type { AskableReader } from './askable-reader.ts';
import { countrySubject, groupSaid, townSaid } from './names.ts';

const BLACK_SEA: Subject = { kind: 'group', group: 'black-sea' };
const GROUND: Subject = { kind: 'ground' };

const codeOf = (element: Element): string | null => element.getAttribute('data-country');

/** By the signs that stand before its words. */
function signOf(row: Element): Subject | null {
  const has = (sign: string): boolean => row.querySelector(sign) !== null;
  if (has('.map-pin-dot[data-state="planned"]')) return { kind: 'events', which: 'planned' };
  if (has('.map-pin-dot')) return { kind: 'venues' };
  if (has('.map-black-sea-coast')) return BLACK_SEA;
  if (has('.map-journey')) return { kind: 'journeys', iso3: null };
  const shown = row.querySelector('.map-country')?.getAttribute('data-part');
  const part = PARTS.find((each) => each === shown && each !== 'none');
  return part ? { kind: 'part', part } : GROUND;
}

const countriesIn = (element: Element): Subject => ({
  kind: 'countries',
  countries: [...element.querySelectorAll('.ui-swatch[data-country]')].flatMap((swatch) => codeOf(swatch) ?? []),
});

export const MAP_READERS: readonly AskableReader[] = [
  { at: '.map-pin', read: townSaid },
  { at: '.map-journeys > .map-journey', read: (element) => ({ kind: 'journeys', iso3: codeOf(element) }) },
  { at: '.map-label[data-country]', read: (element) => countrySubject(codeOf(element)), isPassed: true },
  { at: '.map-label[data-kind^="town"]', read: townSaid, isPassed: true },
  { at: '.map-label', read: (element, chronicle) => groupSaid(element, chronicle) ?? GROUND },
  { at: '.map-fills > .map-country', read: (element) => countrySubject(codeOf(element)) },
  { at: '.map-ground > .map-country', read: (element) => countrySubject(codeOf(element)), isPassed: true },
  { at: '.map-lines > .map-black-sea-coast', read: () => BLACK_SEA, isPassed: true },
  { at: '.map-lines > *', read: () => GROUND, isPassed: true },
  { at: '.map-focus', read: (element) => countrySubject(saidBy(element, 'country')), isPassed: true },
  { at: '.map-card-groups > li', read: groupSaid },
  {
    at: '.map-card',
    read: (element) => countrySubject(saidBy(element, 'country')),
  },
  { at: '.map-legend-row', read: signOf },
  {
    at: '.map-beyond dd',
    read: (element) => countrySubject(element.querySelector('[data-country]')?.getAttribute('data-country')),
  },
  { at: '.map-beyond dl > div', read: countriesIn, isPassed: true },
  { at: '.map-beyond', read: countriesIn },
  { at: '.map-panel figcaption > .visually-hidden', read: () => ({ kind: 'sentence' }), isPassed: true },
  { at: '.map-note', read: () => GROUND },
];
