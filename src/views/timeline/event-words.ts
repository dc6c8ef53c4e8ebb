/** An event's name for those who do not see its mark, and for the line that tells what is pointed at. */
import type { Chronicle, ChronicleEvent } from '../../domain/chronicle.ts';
import { aheadFrom } from '../../domain/events/ahead.ts';
import type { DayEvent } from '../../domain/events/day-event.ts';
import type { KnownAt } from '../../domain/events/status.ts';
import { datesOf } from '../../domain/time/when.ts';
import { standingWords } from '../../domain/words/ahead.ts';
import { longDate, shortDate } from '../../domain/words/dates.ts';
import { timeWords } from '../../domain/words/times.ts';

/** The day, where its time does not name it: the axis says it to those who see. */
function dayWords({ when }: ChronicleEvent, time: string): string | undefined {
  const { start, end } = datesOf(when);
  return start === end && !time.includes(shortDate(start)) ? longDate(start) : undefined;
}

/** Label, title, day, time, place and what was known of it, in that order: what is seen comes first, so that it can be spoken to. */
export function eventName(chronicle: Chronicle, known: DayEvent, knownAt: KnownAt): string {
  const { event } = known;
  const place = event.place === null ? null : chronicle.places.get(event.place);
  const title = event.title.startsWith(event.label) ? event.title : `${event.label}: ${event.title}`;
  const time = timeWords(event, chronicle).text;
  const parts = [title, dayWords(event, time), time, place?.name, standingWords(known, aheadFrom(known, knownAt))];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
