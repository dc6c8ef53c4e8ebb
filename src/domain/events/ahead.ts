/** How much of an event that was under way at a moment was still to come. */
import type { ChronicleEvent } from '../chronicle.ts';
import { atLocal, type Instant, toLocal } from '../time/instant.ts';
import { addDays, type PlainDate } from '../time/plain-date.ts';
import { datesOf, intervalOf } from '../time/when.ts';
import type { DayEvent } from './day-event.ts';
import { isDone, type KnownAt } from './status.ts';

/**
 * From when on; its beginning where all of it was. Of told hours that is the moment itself, of days the first that had not
 * begun, so that each has what `dayOf` gives it. Null where none was, and for what was planned or called off as a whole.
 */
export function aheadFrom({ event, status }: DayEvent, knownAt: KnownAt): Instant | null {
  const { when, zone } = event;
  const { start, end } = intervalOf(when, zone);
  if (knownAt === null || knownAt >= end || !isDone(status)) return null;
  if (when.kind === 'clock' && status === 'happening' && knownAt > start) return knownAt;
  const dates = datesOf(when);
  const today = toLocal(knownAt, zone).slice(0, 10) as PlainDate;
  const date = atLocal(today, zone) === knownAt ? today : addDays(today, 1);
  if (date > dates.end) return null;
  return date > dates.start ? atLocal(date, zone) : start;
}

/** Whether it is all of the event that was to come `from` then. */
export const isWholly = ({ when, zone }: ChronicleEvent, from: Instant): boolean =>
  from <= intervalOf(when, zone).start;

/** As it stood at the moment: of what had all still to come it is told as of what is expected, whatever its reports call it. */
export function standingOf(known: DayEvent, knownAt: KnownAt): DayEvent {
  const from = aheadFrom(known, knownAt);
  return from !== null && isWholly(known.event, from) ? { ...known, status: 'expected', isPlanned: true } : known;
}
