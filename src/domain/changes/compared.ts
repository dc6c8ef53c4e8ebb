/** Two sides made ready to be compared: each derived once, and the rule by which a change finds its grounds. */
import type { Chronicle, EventId, SourceId } from '../chronicle.ts';
import { asKnownAt } from '../events/as-known.ts';
import { type ChronicleDay, dayOf, foldDay, knownEvents } from '../events/day.ts';
import type { DayEvent } from '../events/day-event.ts';
import { matchingEvents } from '../events/matching-day.ts';
import type { KnownAt } from '../events/status.ts';
import { isOut } from '../evidence/source-out.ts';
import { type EventFilter, isFiltering } from '../finding/event-filter.ts';
import type { Change, Side } from './change.ts';

export type Seen = {
  readonly side: Side;
  /** As known at the side's moment. */
  readonly chronicle: Chronicle;
  readonly day: ChronicleDay;
  /** Known by then, as far as they are asked for. */
  readonly events: ReadonlyMap<EventId, DayEvent>;
};

export type Compared = {
  readonly a: Seen;
  readonly b: Seen;
  readonly groundsOf: GroundsOf;
  /** Whether what is told of the event is asked for. */
  readonly isAsked: (event: EventId) => boolean;
  /** Whether not all events are. */
  readonly isNarrowed: boolean;
};

type Grounds = Pick<Change, 'sources' | 'events' | 'isBeforeSources'>;
type GroundsOf = (sources: readonly SourceId[], events: readonly EventId[]) => Grounds;

function seen(side: Side): Seen {
  const { chronicle: whole, day, knownAt } = side;
  const chronicle = asKnownAt(whole, knownAt);
  const events = knownEvents(chronicle, knownAt).map((each) => [each.event.id, each] as const);
  return { side, chronicle, day: dayOf(chronicle, day, knownAt), events: new Map(events) };
}

/** Those that match at one of the moments are compared at both: what came to match did not become known by that. */
function matchingAt(sides: readonly Side[], filter: EventFilter): Compared['isAsked'] {
  if (!isFiltering(filter)) return () => true;
  const matching = sides.flatMap(({ chronicle, knownAt }) => matchingEvents(chronicle, filter, knownAt));
  const ids = new Set(matching.map(({ event }) => event.id));
  return (event) => ids.has(event);
}

/** With the day folded anew from the events that are asked for. */
function narrowed({ events, day, ...whole }: Seen, isAsked: Compared['isAsked']): Seen {
  const asked = new Map([...events].filter(([id]) => isAsked(id)));
  const today = day.events.filter(({ event }) => isAsked(event.id));
  return { ...whole, events: asked, day: foldDay(whole.chronicle, day.date, [...asked.values()], today) };
}

const laterOf = (a: KnownAt, b: KnownAt): KnownAt => (a === null || b === null ? null : a > b ? a : b);

export function compared(from: Side, to: Side, filter: EventFilter): Compared {
  const isNarrowed = isFiltering(filter);
  const isAsked = matchingAt([from, to], filter);
  const seenOf = (side: Side): Seen => (isNarrowed ? narrowed(seen(side), isAsked) : seen(side));
  const [a, b] = [seenOf(from), seenOf(to)];
  const later = laterOf(from.knownAt, to.knownAt);
  const { chronicle } = later === to.knownAt ? b : a;
  const order = new Map(chronicle.events.map(({ id }, at) => [id, at]));
  const groundsOf: GroundsOf = (sources, events) => {
    const each = [...new Set(sources)];
    const out = each.filter((id) => isOut(chronicle, id, later));
    return {
      sources: out,
      events: [...new Set(events)].sort((x, y) => (order.get(x) ?? 0) - (order.get(y) ?? 0)),
      isBeforeSources: out.length === 0,
    };
  };
  return { a, b, groundsOf, isAsked, isNarrowed };
}
