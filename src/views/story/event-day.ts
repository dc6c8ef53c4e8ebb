/** Where an event lies among the days that can be stepped through. */
import type { Chronicle, ChronicleEvent } from '../../domain/chronicle.ts';
import { daysBetween, type PlainDate } from '../../domain/time/plain-date.ts';
import { datesOf, hasSureDays } from '../../domain/time/when.ts';
import { capitalised } from '../../domain/words/lists.ts';
import { datedTimeWords, timeWords } from '../../domain/words/times.ts';

const ORDINALS = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh'];

/** `Second of 3 days`; null for an event of one day, of more than seven, or whose days are unsure. */
export function dayOfSeveral({ when }: ChronicleEvent, date: PlainDate): string | null {
  const { start, end } = datesOf(when);
  const count = daysBetween(start, end) + 1;
  const ordinal = ORDINALS[daysBetween(start, date)];
  if (count < 2 || count > 7 || !ordinal || !hasSureDays(when)) return null;
  return `${ordinal} of ${count} days`;
}

/** When it happens, in words that begin a line; with its date where it is told outside its day. */
export function whenWords(chronicle: Chronicle, event: ChronicleEvent, date: PlainDate | null): string {
  return capitalised(date === null ? datedTimeWords(event, chronicle) : timeWords(event, chronicle).text);
}

/** Where an event lies that is not on the day shown. */
export type Whereabouts = 'before' | 'within' | 'after';

export function whereaboutsOf({ extent }: Chronicle, { when }: ChronicleEvent): Whereabouts {
  const { start, end } = datesOf(when);
  if (end < extent.start) return 'before';
  return start > extent.end ? 'after' : 'within';
}
