/** The status of an event of the whole timeline, with what of it was still to come at a moment. */
import type { ReportStatus } from '../chronicle.ts';
import type { DayEvent } from '../events/day-event.ts';
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

/** `ahead` in words, null where nothing of it was; where all of it was, its status is that it was expected. */
export type Standing = { readonly status: ReportStatus; readonly ahead: string | null };

/** `from` as `aheadFrom` has it. */
export function standingAt(known: DayEvent, from: Instant | null): Standing {
  const { event, status } = known;
  if (from === null) return { status, ahead: null };
  if (from <= intervalOf(event.when, event.zone).start) return { status: 'expected', ahead: null };
  return { status, ahead: aheadWords(known, from) };
}

/** `Took place`; of what was under way `Reported under way; 11 March still expected`. */
export function standingWords(known: DayEvent, from: Instant | null): string {
  const { status, ahead } = standingAt(known, from);
  return ahead === null ? statusWords(status) : `${statusWords(status)}; ${ahead}`;
}
