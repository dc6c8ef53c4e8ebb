/** How much of an event that was under way at a moment was still to come. */
import { atLocal, type Instant, toLocal } from '../time/instant.ts';
import { addDays, type PlainDate } from '../time/plain-date.ts';
import { datesOf, intervalOf } from '../time/when.ts';
import { asExpected, type DayEvent } from './day-event.ts';
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

/** As it stood then, `from` as `aheadFrom` has it: what had all still to come is expected. */
export function asStanding(known: DayEvent, from: Instant | null): DayEvent {
  const { when, zone } = known.event;
  return from !== null && from <= intervalOf(when, zone).start ? asExpected(known) : known;
}
