/** The one order of events: by what their clocks tell, then by what sources tell of their order, then by id. */
import type { ChronicleEvent } from '../chronicle.ts';
import { intervalOf } from '../time/when.ts';

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
