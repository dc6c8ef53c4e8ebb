/** The status of an event of the whole timeline, with what of it was still to come at a moment. */
import type { ReportStatus } from '../chronicle.ts';
import { aheadFrom, asStanding } from '../events/ahead.ts';
import type { DayEvent } from '../events/day-event.ts';
import { isDone, type KnownAt } from '../events/status.ts';
import { type Instant, toLocal } from '../time/instant.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { datesOf, hasSureDays } from '../time/when.ts';
import { rangeInYear } from './dates.ts';
import { statusWords } from './statuses.ts';

/**
 * `11 March still expected`, `13–14 March still expected`, `after 17:00 still expected`, `after 00:00 on 12 March still expected`.
 * Where no source is sure of the days, none of them is said to have been expected.
 */
function aheadWords({ event: { when, zone } }: DayEvent, from: Instant): string {
  if (when.kind === 'days' && !hasSureDays(when)) return 'what came after was not yet known';
  const local = toLocal(from, zone);
  const date = local.slice(0, 10) as PlainDate;
  const { start, end } = datesOf(when);
  const until = (last: PlainDate): string => rangeInYear({ start: date, end: last }, end.slice(0, 4));
  if (when.kind === 'days') return `${until(end)} still expected`;
  return `after ${local.slice(11)}${date === start ? '' : ` on ${until(date)}`} still expected`;
}

/** `ahead` in words, null where nothing of it was; where all of it was, its status is that it was expected. */
export type Standing = { readonly status: ReportStatus; readonly ahead: string | null };

/** `from` as `aheadFrom` has it. */
export function standingAt(known: DayEvent, from: Instant | null): Standing {
  const { status, isPlanned } = asStanding(known, from);
  return { status, ahead: from === null || isPlanned ? null : aheadWords(known, from) };
}

/** `Took place`; of what was under way `Reported under way; 11 March still expected`. */
export function standingWords(known: DayEvent, from: Instant | null): string {
  const { status, ahead } = standingAt(known, from);
  return ahead === null ? statusWords(status) : `${statusWords(status)}; ${ahead}`;
}

/**
 * `11 March still expected`, for what can tell of an event, as it stood at the moment, no more than one status; of one of which
 * a report of before calls under way what had not begun, `still expected`. Null where the status tells all.
 */
export function stillAheadWords(known: DayEvent, knownAt: KnownAt): string | null {
  if (!known.isPlanned) return standingAt(known, aheadFrom(known, knownAt)).ahead;
  return known.event.reports.some(({ status }) => isDone(status)) ? 'still expected' : null;
}
