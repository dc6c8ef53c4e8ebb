/**
 * When an event happens, as a source tells it: EDTF level 1 dates (ISO 8601-2:2019, annex A) or local clock times.
 * Days are those of the place's own zone. `~` approximate, `?` uncertain, `%` both; on clock times these are our extension.
 */
import { err, ok, type Result } from '../result.ts';
import { atLocal, dayNumber, type Instant, type Zone } from './instant.ts';
import type { Interval } from './interval.ts';
import { addDays, type DateExtent, type PlainDate, parsePlainDate } from './plain-date.ts';

export type Certainty = 'exact' | 'approximate' | 'uncertain' | 'approximate-and-uncertain';

export type When =
  /** Local clock times `2025-03-11T16:30`; `end` is null where no source tells it. `24:00` may close a day. */
  | { readonly kind: 'clock'; readonly start: string; readonly end: string | null; readonly certainty: Certainty }
  /** Whole days, both inclusive; equal for one day. `precision` is that of the text: `2025-03` spans its month. */
  | {
      readonly kind: 'days';
      readonly start: PlainDate;
      readonly end: PlainDate;
      readonly precision: 'day' | 'month' | 'year';
      readonly certainty: Certainty;
      /** The text leaves this end open or unknown (`2025-03-12/..`); the other end's day then stands in for it. */
      readonly open: 'none' | 'start' | 'end';
    };

/** How an event's time is drawn: each is a different mark. */
export type TimeShape = 'exact' | 'approximate' | 'start-only' | 'all-day' | 'several-days' | 'hour-unknown';

const CERTAINTIES: Record<string, Certainty> = {
  '': 'exact',
  '~': 'approximate',
  '?': 'uncertain',
  '%': 'approximate-and-uncertain',
};
const CLOCK = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$|^(\d{4}-\d{2}-\d{2})T24:00$/;

const qualified = (text: string): { readonly bare: string; readonly certainty: Certainty } => {
  const mark = /[~?%]$/.exec(text)?.[0] ?? '';
  return { bare: mark ? text.slice(0, -1) : text, certainty: CERTAINTIES[mark] ?? 'exact' };
};

const vaguer = (a: Certainty, b: Certainty): Certainty => {
  if (a === b || b === 'exact') return a;
  return a === 'exact' ? b : 'approximate-and-uncertain';
};

const isClock = (text: string): boolean => {
  const match = CLOCK.exec(text);
  return match !== null && !Number.isNaN(dayNumber(match[1] ?? match[4] ?? ''));
};

type Dates = DateExtent & { readonly precision: 'day' | 'month' | 'year' };

function readDates(text: string): Dates | null {
  if (/^\d{4}$/.test(text))
    return { start: `${text}-01-01` as PlainDate, end: `${text}-12-31` as PlainDate, precision: 'year' };
  if (/^\d{4}-\d{2}$/.test(text)) {
    const last = ['31', '30', '29', '28'].find((day) => parsePlainDate(`${text}-${day}`).ok);
    return last ? { start: `${text}-01` as PlainDate, end: `${text}-${last}` as PlainDate, precision: 'month' } : null;
  }
  const day = parsePlainDate(text);
  return day.ok ? { start: day.value, end: day.value, precision: 'day' } : null;
}

/** Reads a `when`. An error is a sentence that says what is wrong and what is expected. */
export function parseWhen(text: string): Result<When, string> {
  const halves = text.split('/');
  if (halves.length > 2) return err('has more than one "/"; an interval is start/end');
  const first = qualified(halves[0] ?? '');
  const second = halves.length === 2 ? qualified(halves[1] ?? '') : null;
  const certainty = vaguer(first.certainty, second?.certainty ?? 'exact');

  if (first.bare.includes('T')) return parseClock(first.bare, second?.bare ?? null, certainty);

  const isOpen = (bare: string): boolean => bare === '' || bare === '..';
  const openStart = second !== null && isOpen(first.bare);
  const openEnd = second !== null && isOpen(second.bare);
  if (openStart && openEnd) return err('is open at both ends; give at least one date');
  const start = openStart ? null : readDates(first.bare);
  const end = second === null ? start : openEnd ? null : readDates(second.bare);
  if ((!openStart && !start) || (!openEnd && !end)) return err('is neither an EDTF date nor a clock time');
  const known = start ?? end;
  if (!known) return err('names no date');
  const from = start ?? known;
  const to = end ?? known;
  if (to.end < from.start) return err('ends before it begins');
  const precision = from.precision === to.precision ? from.precision : 'day';
  return ok({
    kind: 'days',
    start: from.start,
    end: to.end,
    precision,
    certainty,
    open: openStart ? 'start' : openEnd ? 'end' : 'none',
  });
}

function parseClock(start: string, end: string | null, certainty: Certainty): Result<When, string> {
  if (!isClock(start)) return err('has no such clock time, local to the place and without an offset');
  if (start.endsWith('T24:00')) return err('begins at 24:00; write 00:00 of the next day');
  if (end === null || end === '' || end === '..') return ok({ kind: 'clock', start, end: null, certainty });
  if (!isClock(end)) return err('has an end that is no clock time');
  if (end <= start) return err('ends before it begins');
  return ok({ kind: 'clock', start, end, certainty });
}

/** The calendar days, in the place's own zone, that it touches. */
export function datesOf(when: When): DateExtent {
  if (when.kind === 'days') return { start: when.start, end: when.end };
  const start = when.start.slice(0, 10) as PlainDate;
  const last = when.end?.slice(0, 10) as PlainDate | undefined;
  // A close at midnight does not touch the day that begins there.
  const end = last && when.end?.endsWith('T00:00') && last > start ? addDays(last, -1) : (last ?? start);
  return { start, end };
}

/** The stretch of real time in which it lies, read in the place's zone. A start without an end has length 0. */
export function intervalOf(when: When, zone: Zone): Interval {
  if (when.kind === 'clock') {
    const start = atLocal(when.start, zone);
    const end = when.end === null ? start : atLocal(when.end, zone);
    // Clocks that skip an hour may put an end told within it before its start.
    return { start, end: Math.max(start, end) as Instant };
  }
  return { start: atLocal(when.start, zone), end: atLocal(`${when.end}T24:00`, zone) };
}

/** Whether no doubt is left of which days it touches. */
export const hasSureDays = (when: When): boolean =>
  when.certainty === 'exact' && (when.kind === 'clock' || (when.precision === 'day' && when.open === 'none'));

export function timeShapeOf(when: When): TimeShape {
  if (when.kind === 'days') return when.start === when.end ? 'hour-unknown' : 'several-days';
  if (when.start.endsWith('T00:00') && when.end !== null && isMidnight(when.end)) {
    const { start, end } = datesOf(when);
    return start === end ? 'all-day' : 'several-days';
  }
  if (when.certainty !== 'exact') return 'approximate';
  return when.end === null ? 'start-only' : 'exact';
}

/** Whether a clock time opens or closes a day. */
export const isMidnight = (local: string): boolean => local.endsWith('T00:00') || local.endsWith('T24:00');

/** The whole of one calendar day as the zone has it: 23 or 25 hours where clocks change. */
export const dayInterval = (date: PlainDate, zone: Zone): Interval => ({
  start: atLocal(date, zone),
  end: atLocal(`${date}T24:00`, zone),
});
