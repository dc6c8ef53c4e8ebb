/** The state of a chronicle on one day, as known at a moment: the one place that knows what a day holds. */
import type { Chronicle, ChronicleEvent, Iso3, Place } from '../chronicle.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { datesOf } from '../time/when.ts';
import type { DayEvent } from './day-event.ts';
import { type Journey, journeysOf } from './journeys.ts';
import { type CountryPart, partsOf } from './participation.ts';
import { isDone, isPlanned, type KnownAt, statusAt } from './status.ts';

/** A place on the map: `held` while something happens there today, `planned` while that is only foreseen, `idle` on other days. */
export type Venue = {
  readonly place: Place;
  readonly state: 'held' | 'planned' | 'idle';
  /** Today's events there, in order; empty when idle. */
  readonly events: readonly DayEvent[];
  /** Whether any of them are talks or a call, rather than a statement or an attack. */
  readonly hasTalks: boolean;
};

export type ChronicleDay = {
  readonly date: PlainDate;
  /** In order of time. */
  readonly events: readonly DayEvent[];
  /** Every pinned place of the chronicle's extent that was known, today's first. */
  readonly venues: readonly Venue[];
  /** Countries with a participation today, and no others. */
  readonly parts: ReadonlyMap<Iso3, CountryPart>;
  readonly journeys: readonly Journey[];
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

/** The state on `date`; cost grows with the events of the chronicle. */
export function dayOf(chronicle: Chronicle, date: PlainDate, knownAt: KnownAt): ChronicleDay {
  const known = knownEvents(chronicle, knownAt);
  const events = known.filter(({ event }) => isOn(event, date));
  const live = events.filter(({ status }) => isDone(status) || isPlanned(status));
  return {
    date,
    events,
    venues: venuesOf(chronicle, known, events),
    parts: partsOf(chronicle, date, live),
    journeys: journeysOf(chronicle, live),
  };
}

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
      const state = events.some((e) => isDone(e.status))
        ? 'held'
        : events.some((e) => e.isPlanned)
          ? 'planned'
          : 'idle';
      return [
        { place, state, events, hasTalks: events.some(({ event }) => event.kind === 'talks' || event.kind === 'call') },
      ];
    })
    .sort((a, b) => rank[a.state] - rank[b.state] || (a.place.id < b.place.id ? -1 : 1));
}
