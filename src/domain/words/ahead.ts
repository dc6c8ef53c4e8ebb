/** The status of an event of the whole timeline, with what of it was still to come at a moment. */
import { aheadFrom } from '../events/ahead.ts';
import type { DayEvent } from '../events/day-event.ts';
import type { KnownAt } from '../events/status.ts';
import { type Instant, toLocal } from '../time/instant.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { datesOf, intervalOf } from '../time/when.ts';
import { rangeInYear } from './dates.ts';
import { statusWords } from './statuses.ts';

/** `11 March still expected`, `13–14 March still expected`, `after 17:00 still expected`. */
function aheadWords({ event }: DayEvent, from: Instant): string {
  const local = toLocal(from, event.zone);
  const { end } = datesOf(event.when);
  const days = rangeInYear({ start: local.slice(0, 10) as PlainDate, end }, end.slice(0, 4));
  return `${event.when.kind === 'days' ? days : `after ${local.slice(11)}`} still expected`;
}

/** `Took place`; of what was under way `Reported under way; 11 March still expected`, and `Expected` where all was to come. */
export function standingWords(known: DayEvent, knownAt: KnownAt): string {
  const from = aheadFrom(known, knownAt);
  if (from === null) return statusWords(known.status);
  if (from <= intervalOf(known.event.when, known.event.zone).start) return statusWords('expected');
  return `${statusWords(known.status)}; ${aheadWords(known, from)}`;
}
