/** Calendar days without a clock or a zone: ISO 8601 `YYYY-MM-DD`, which sort as text. */
import { err, ok, type Result } from '../result.ts';
import { dateOfDayNumber, dayNumber } from './instant.ts';

declare const plainDate: unique symbol;
export type PlainDate = string & { readonly [plainDate]: true };

/** Both ends inclusive; start ≤ end. */
export type DateExtent = { readonly start: PlainDate; readonly end: PlainDate };

export function parsePlainDate(text: string): Result<PlainDate, 'not-a-date'> {
  return Number.isNaN(dayNumber(text)) ? err('not-a-date') : ok(text as PlainDate);
}

export const addDays = (date: PlainDate, days: number): PlainDate =>
  dateOfDayNumber(dayNumber(date) + days) as PlainDate;

/** How many days `to` lies after `from`; negative before it. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => dayNumber(to) - dayNumber(from);

/** Every day of the extent, in order. */
export function daysOf({ start, end }: DateExtent): PlainDate[] {
  return Array.from({ length: daysBetween(start, end) + 1 }, (_, index) => addDays(start, index));
}

export const hasDay = ({ start, end }: DateExtent, date: PlainDate): boolean => start <= date && date <= end;

/** 0 Monday to 6 Sunday (ISO 8601 counts from 1). 1970-01-01 was a Thursday. */
export const weekdayOf = (date: PlainDate): number => (((dayNumber(date) + 3) % 7) + 7) % 7;
