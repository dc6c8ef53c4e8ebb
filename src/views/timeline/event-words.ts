/** An event's name for those who do not see its mark, and for the line that tells what is pointed at. */
import type { Chronicle } from '../../domain/chronicle.ts';
import type { DayEvent } from '../../domain/events/day-event.ts';
import { statusWords } from '../../domain/words/statuses.ts';
import { timeWords } from '../../domain/words/times.ts';

/** Label, title, time, place and status, in that order: what is seen comes first, so that it can be spoken to. */
export function eventName(chronicle: Chronicle, { event, status }: DayEvent): string {
  const place = event.place === null ? null : chronicle.places.get(event.place);
  const title = event.title.startsWith(event.label) ? event.title : `${event.label}: ${event.title}`;
  const parts = [title, timeWords(event, chronicle).text, place?.name, statusWords(status)];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
