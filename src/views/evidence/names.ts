/** Finds the records that an element names: by its attributes, its address or its words. */
import type { Chronicle, EventId, Iso3 } from '../../domain/chronicle.ts';
import type { Subject } from '../../domain/evidence/subject.ts';

export const textOf = (element: Element | null | undefined): string => element?.textContent.trim() ?? '';

export const eventIdRound = (element: Element): EventId | null =>
  element.closest('[data-event]')?.getAttribute('data-event') ?? null;

/** One side of the event in whose card or mark it stands. */
export const eventRound =
  (kind: 'event' | 'status' | 'time' | 'summary' | 'attendance') =>
  (element: Element): Subject | null => {
    const event = eventIdRound(element);
    return event === null ? null : { kind, event };
  };

export const eventCalled = ({ events }: Chronicle, element: Element | null): Subject | null => {
  const found = events.find(({ title }) => title === textOf(element));
  return found ? { kind: 'event', event: found.id } : null;
};

export const countryCalled = ({ countries }: Chronicle, name: string): Iso3 | null =>
  [...countries.values()].find((country) => country.name === name)?.iso3 ?? null;

/** `country` of that code; null for none. */
export const countrySubject = (iso3: string | null | undefined): Subject | null =>
  iso3 ? { kind: 'country', iso3 } : null;

const hasTown = ({ places }: Chronicle, town: string): boolean =>
  [...places.values()].some((place) => place.town === town);

/** The town that its words name, before what they say of its clocks: `Paris · UTC+1`. */
export const townCalled = (element: Element, chronicle: Chronicle): Subject | null => {
  const town = textOf(element).split('·')[0]?.trim() ?? '';
  return hasTown(chronicle, town) ? { kind: 'town', town } : null;
};

/** Events before or after the days shown, of what opens the list of them. */
export const aroundOf = (element: Element): Subject | null => {
  const words = textOf(element);
  if (words.startsWith('Before')) return { kind: 'events', which: 'before' };
  return words.startsWith('Looking ahead') ? { kind: 'events', which: 'after' } : null;
};
