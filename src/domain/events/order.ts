/** The one order of events: by what their clocks tell, then by id. */
import type { ChronicleEvent } from '../chronicle.ts';
import { intervalOf } from '../time/when.ts';

/** An event of which only the day is known comes before those with an hour on that day. */
export function byTime(a: ChronicleEvent, b: ChronicleEvent): number {
  return intervalOf(a.when, a.zone).start - intervalOf(b.when, b.zone).start || (a.id < b.id ? -1 : 1);
}
