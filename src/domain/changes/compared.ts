/** Two sides made ready to be compared: each derived once, and the rule by which a change finds its grounds. */
import type { Chronicle, EventId, SourceId } from '../chronicle.ts';
import { asKnownAt } from '../events/as-known.ts';
import { type ChronicleDay, dayOf, knownEvents } from '../events/day.ts';
import type { DayEvent } from '../events/day-event.ts';
import type { KnownAt } from '../events/status.ts';
import { isOut } from '../evidence/source-out.ts';
import type { Change, Side } from './change.ts';

export type Seen = {
  readonly side: Side;
  /** As known at the side's moment. */
  readonly chronicle: Chronicle;
  readonly day: ChronicleDay;
  readonly events: ReadonlyMap<EventId, DayEvent>;
};

export type Compared = { readonly a: Seen; readonly b: Seen; readonly groundsOf: GroundsOf };

type Grounds = Pick<Change, 'sources' | 'events' | 'isBeforeSources'>;
type GroundsOf = (sources: readonly SourceId[], events: readonly EventId[]) => Grounds;

function seen(side: Side): Seen {
  const { chronicle: whole, day, knownAt } = side;
  const chronicle = asKnownAt(whole, knownAt);
  const events = knownEvents(chronicle, knownAt).map((each) => [each.event.id, each] as const);
  return { side, chronicle, day: dayOf(chronicle, day, knownAt), events: new Map(events) };
}

const laterOf = (a: KnownAt, b: KnownAt): KnownAt => (a === null || b === null ? null : a > b ? a : b);

export function compared(from: Side, to: Side): Compared {
  const [a, b] = [seen(from), seen(to)];
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
  return { a, b, groundsOf };
}
