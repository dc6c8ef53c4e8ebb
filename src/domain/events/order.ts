/** The orders of events: in time, by what clocks and sources tell; and of one day, by what it was about. */
import type { ChronicleEvent, EventId } from '../chronicle.ts';
import { intervalOf } from '../time/when.ts';
import type { DayEvent } from './day-event.ts';

/** An event of which only the day is known comes before those with an hour on that day. */
function byTime(a: ChronicleEvent, b: ChronicleEvent): number {
  return intervalOf(a.when, a.zone).start - intervalOf(b.when, b.zone).start || (a.id < b.id ? -1 : 1);
}

/** Where it has to stand at the earliest: behind the last of those that it came after. */
const earliest = (order: readonly ChronicleEvent[], { after }: ChronicleEvent): number =>
  order.findLastIndex(({ id }) => after.includes(id));

/**
 * A new list in order. An event without an hour that came `after` others stands right behind the last of them; a circle of
 * such events, which the checker refuses, keeps some order.
 */
export function inOrder(events: readonly ChronicleEvent[]): ChronicleEvent[] {
  const order = [...events].sort(byTime);
  // One that moves may stand behind others that came after it in turn: at most as many rounds as there are events.
  for (let round = 0; round < events.length; round++) {
    const late = order.find((event, at) => at < earliest(order, event));
    if (!late) break;
    const behind = earliest(order, late);
    order.splice(order.indexOf(late), 1);
    order.splice(behind, 0, late);
  }
  return order;
}

/** Whether an editor marked it as what its day was about. */
export const isForemost = ({ event }: DayEvent): boolean => event.tags.includes('headline');

const rankOf = (dayEvent: DayEvent): number => (isForemost(dayEvent) ? 0 : dayEvent.event.tier === 'core' ? 1 : 2);

/**
 * A day's events, given in order of time, in the order in which it is told: what it was about, the rest of the
 * chronicle's own, what lies around it. Each of these by the hour, those without one last; an hour that is not told is
 * at the earliest that of what it came `after`.
 */
export function inDayOrder(events: readonly DayEvent[]): DayEvent[] {
  const hours = new Map<EventId, number>();
  for (const { event } of events) {
    const hour =
      event.when.kind === 'clock'
        ? intervalOf(event.when, event.zone).start
        : Math.max(...event.after.map((id) => hours.get(id) ?? -Infinity));
    hours.set(event.id, hour === -Infinity ? Infinity : hour);
  }
  const hourOf = ({ event }: DayEvent): number => hours.get(event.id) ?? 0;
  return [...events].sort((a, b) => rankOf(a) - rankOf(b) || hourOf(a) - hourOf(b) || 0);
}
