/** What a filter leaves of a day: everything on it folded anew from the events that match, so that no view shows the others. */
import type { Chronicle } from '../chronicle.ts';
import { matches } from '../finding/event-facets.ts';
import { type EventFilter, isFiltering } from '../finding/event-filter.ts';
import { asKnownAt } from './as-known.ts';
import { type ChronicleDay, foldDay, knownEvents } from './day.ts';
import type { DayEvent } from './day-event.ts';
import type { KnownAt } from './status.ts';

/** Those of the events known by then that match, in order of time. */
export function matchingEvents(chronicle: Chronicle, filter: EventFilter, knownAt: KnownAt): DayEvent[] {
  const then = asKnownAt(chronicle, knownAt);
  const known = knownEvents(then, knownAt);
  return isFiltering(filter) ? known.filter(({ event }) => matches(event, filter, then)) : known;
}

/** `whole` as known at `knownAt`; itself where nothing is filtered. */
export function matchingDay(
  chronicle: Chronicle,
  whole: ChronicleDay,
  filter: EventFilter,
  knownAt: KnownAt,
): ChronicleDay {
  if (!isFiltering(filter)) return whole;
  const known = matchingEvents(chronicle, filter, knownAt);
  const left = new Set(known.map(({ event }) => event.id));
  const today = whole.events.filter(({ event }) => left.has(event.id));
  return { ...foldDay(asKnownAt(chronicle, knownAt), whole.date, known, today), narrowed: { filter, whole } };
}

/** How many of the day's events the filter leaves out. */
export const leftOutOf = ({ events, narrowed }: ChronicleDay): number =>
  narrowed === null ? 0 : narrowed.whole.events.length - events.length;
