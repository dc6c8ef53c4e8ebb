/** Finds the records that an element names: by what is written on it, never by its words. */
import type { Chronicle, EventId } from '../../domain/chronicle.ts';
import type { Subject } from '../../domain/evidence/subject.ts';
import { saidBy } from '../ui/says.ts';

export const eventIdRound = (element: Element): EventId | null =>
  element.closest('[data-event]')?.getAttribute('data-event') ?? null;

/** One side of the event in whose card or mark it stands. */
export const eventRound =
  (kind: 'event' | 'status' | 'time' | 'summary' | 'attendance') =>
  (element: Element): Subject | null => {
    const event = eventIdRound(element);
    return event === null ? null : { kind, event };
  };

/** The event that it names. */
export const eventSaid = (element: Element): Subject | null => {
  const event = saidBy(element, 'event');
  return event === null ? null : { kind: 'event', event };
};

/** `country` of that code; null for none. */
export const countrySubject = (iso3: string | null | undefined): Subject | null =>
  iso3 ? { kind: 'country', iso3 } : null;

export const townSaid = (element: Element): Subject | null => {
  const town = saidBy(element, 'town');
  return town === null ? null : { kind: 'town', town };
};

export const groupSaid = (element: Element, { groups }: Chronicle): Subject | null => {
  const found = groups.find(({ kind }) => kind === saidBy(element, 'group'));
  return found ? { kind: 'group', group: found.kind } : null;
};

const LISTED = ['all', 'before', 'after', 'elsewhere'] as const;

/** The events that it lists, counts or leads to. */
export const eventsSaid = (element: Element): Subject | null => {
  const which = LISTED.find((each) => each === saidBy(element, 'events'));
  return which ? { kind: 'events', which } : null;
};
