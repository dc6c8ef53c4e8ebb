/** The order in which events began, as far as the records tell it. */
import type { Chronicle, ChronicleEvent, EventId } from '../chronicle.ts';
import { inOrder } from '../events/order.ts';
import { atLocal, type Instant } from '../time/instant.ts';
import type { Interval } from '../time/interval.ts';
import { addDays } from '../time/plain-date.ts';
import { dayInterval } from '../time/when.ts';
import { eventsNamed } from './named-records.ts';

/** The stretch in which it began by its own time: a moment where a clock is told, else its first day, with its neighbours if that is approximate. */
function ownBeginning({ when, zone }: ChronicleEvent): Interval {
  if (when.kind === 'clock') return { start: atLocal(when.start, zone), end: atLocal(when.start, zone) };
  const slack = when.certainty === 'exact' ? 0 : 1;
  return {
    start: dayInterval(addDays(when.start, -slack), zone).start,
    end: dayInterval(addDays(when.start, slack), zone).end,
  };
}

/** The same, and not before those that it came after. */
function beginningOf(chronicle: Chronicle, event: ChronicleEvent, asked: readonly EventId[] = []): Interval {
  const { start, end } = ownBeginning(event);
  const before = eventsNamed(
    chronicle,
    event.after.filter((id) => !asked.includes(id)),
  ).map((other) => beginningOf(chronicle, other, [...asked, event.id]).start);
  return { start: Math.min(Math.max(start, ...before), end) as Instant, end };
}

/** Whether it came after the other by what sources tell, through others too. */
function isAfter(chronicle: Chronicle, event: ChronicleEvent, id: EventId, asked: Set<EventId> = new Set()): boolean {
  if (event.after.includes(id)) return true;
  asked.add(event.id);
  return eventsNamed(
    chronicle,
    event.after.filter((other) => !asked.has(other)),
  ).some((other) => isAfter(chronicle, other, id, asked));
}

/** Whether the records tell that one began before the other. */
export function beganBefore(chronicle: Chronicle, a: ChronicleEvent, b: ChronicleEvent): boolean {
  if (a.id === b.id || isAfter(chronicle, a, b.id)) return false;
  if (isAfter(chronicle, b, a.id)) return true;
  const [first, second] = [beginningOf(chronicle, a), beginningOf(chronicle, b)];
  const isMoment = first.start === first.end && second.start === second.end;
  return isMoment ? first.start < second.start : first.end <= second.start;
}

/** The pairs of which the records do not tell which began first. */
export function untoldPairs(chronicle: Chronicle, ids: readonly EventId[]): [EventId, EventId][] {
  const events = eventsNamed(chronicle, ids);
  return events.flatMap((a, at) =>
    events
      .slice(at + 1)
      .filter((b) => !beganBefore(chronicle, a, b) && !beganBefore(chronicle, b, a))
      .map((b): [EventId, EventId] => [a.id, b.id]),
  );
}

/** The earliest first. */
export const toldOrder = (chronicle: Chronicle, ids: readonly EventId[]): EventId[] =>
  inOrder(eventsNamed(chronicle, ids)).map(({ id }) => id);
