/** The state of a chronicle on one day, as known at a moment: the one place that knows what a day holds. */
import type { Chronicle, ChronicleEvent, Iso3, Place } from '../chronicle.ts';
import type { EventFilter } from '../finding/event-filter.ts';
import { hasDay, type PlainDate } from '../time/plain-date.ts';
import { datesOf, dayInterval, hasSureDays } from '../time/when.ts';
import { asKnownAt } from './as-known.ts';
import { asExpected, type DayEvent, isLive } from './day-event.ts';
import { type Journey, journeysOf } from './journeys.ts';
import { inDayOrder } from './order.ts';
import { type CountryPart, partsOf } from './participation.ts';
import { isDone, isPlanned, type KnownAt, statusAt } from './status.ts';

/** A place on the map: `held` while something happens there today, `planned` while that is only foreseen, `idle` on other days. */
export type Venue = {
  readonly place: Place;
  readonly state: 'held' | 'planned' | 'idle';
  /** Today's events there, in order, without those called off or overtaken; empty when idle. */
  readonly events: readonly DayEvent[];
  /** Whether any of those that made the state are talks or a call, rather than a statement or an attack. */
  readonly hasTalks: boolean;
};

export type ChronicleDay = {
  readonly date: PlainDate;
  /** In the order in which the day is told (`inDayOrder`). */
  readonly events: readonly DayEvent[];
  /** Every pinned place of a core event that was known, today's first. */
  readonly venues: readonly Venue[];
  /** Countries with a participation today, and no others. */
  readonly parts: ReadonlyMap<Iso3, CountryPart>;
  readonly journeys: readonly Journey[];
  /** Null for a whole day; else what is asked for, and the day of which this is what matches. */
  readonly narrowed: { readonly filter: EventFilter; readonly whole: ChronicleDay } | null;
};

/** The events known by then, in order of time, with their status. */
export function knownEvents(chronicle: Chronicle, knownAt: KnownAt): DayEvent[] {
  return chronicle.events.flatMap((event): DayEvent[] => {
    const status = statusAt(event, knownAt);
    return status === null ? [] : [{ event, status, isPlanned: isPlanned(status) }];
  });
}

/** Whether the event touches the day, on the calendar of its own place. */
export function isOn({ when }: ChronicleEvent, date: PlainDate): boolean {
  const { start, end } = datesOf(when);
  return start <= date && date <= end;
}

/** The day to go to so that the event is on it: the current one if it is, else its first within the extent; null outside. */
export function dayFor({ extent }: Chronicle, event: ChronicleEvent, current: PlainDate): PlainDate | null {
  if (isOn(event, current)) return current;
  const { start, end } = datesOf(event.when);
  if (hasDay(extent, start)) return start;
  return start < extent.start && end >= extent.start ? extent.start : null;
}

/** What goes on over several days was still to come on a day that had not yet begun, and under way before its last. */
function onDay(dayEvent: DayEvent, date: PlainDate, knownAt: KnownAt): DayEvent {
  const { event, status } = dayEvent;
  if (!isDone(status)) return dayEvent;
  const isAhead = knownAt !== null && dayInterval(date, event.zone).start >= knownAt;
  if (isAhead) return asExpected(dayEvent);
  const isWithin = status === 'took-place' && date < datesOf(event.when).end && hasSureDays(event.when);
  return isWithin ? { ...dayEvent, status: 'happening' } : dayEvent;
}

/** The state on `date`; cost grows with the events of the chronicle. */
export function dayOf(chronicle: Chronicle, date: PlainDate, knownAt: KnownAt): ChronicleDay {
  const then = asKnownAt(chronicle, knownAt);
  const known = knownEvents(then, knownAt);
  const events = inDayOrder(known.filter(({ event }) => isOn(event, date))).map((each) => onDay(each, date, knownAt));
  return foldDay(then, date, known, events);
}

/** What `today`'s events make of the day; `known` are all whose places are pinned. */
export function foldDay(
  chronicle: Chronicle,
  date: PlainDate,
  known: readonly DayEvent[],
  today: readonly DayEvent[],
): ChronicleDay {
  const live = today.filter(isLive);
  return {
    date,
    events: today,
    venues: venuesOf(chronicle, known, today),
    parts: partsOf(chronicle, date, live),
    journeys: journeysOf(chronicle, live),
    narrowed: null,
  };
}

const areTalks = ({ event }: DayEvent): boolean => event.kind === 'talks' || event.kind === 'call';

function venuesOf(chronicle: Chronicle, known: readonly DayEvent[], today: readonly DayEvent[]): Venue[] {
  const seen = new Map<string, DayEvent[]>();
  const inExtent = known.filter(({ event }) => event.tier === 'core');
  for (const { event } of inExtent) if (event.place !== null) seen.set(event.place, []);
  for (const dayEvent of today)
    if (dayEvent.event.place !== null)
      seen.set(dayEvent.event.place, [...(seen.get(dayEvent.event.place) ?? []), dayEvent]);
  const rank = { held: 0, planned: 1, idle: 2 };
  return [...seen]
    .flatMap(([id, events]): Venue[] => {
      const place = chronicle.places.get(id);
      if (!place || place.precision === 'area') return [];
      const done = events.filter(({ status }) => isDone(status));
      const planned = events.filter(({ isPlanned }) => isPlanned);
      const state = done.length > 0 ? 'held' : planned.length > 0 ? 'planned' : 'idle';
      // The pin's form is that of what its state speaks of: talks only planned do not make a pin of talks held.
      const told = done.length > 0 ? done : planned;
      return [{ place, state, events: events.filter(isLive), hasTalks: told.some(areTalks) }];
    })
    .sort((a, b) => rank[a.state] - rank[b.state] || (a.place.id < b.place.id ? -1 : 1));
}
