/** Dates in English words: the same on every machine, so nothing here asks the engine's locale. */
import type { KnownFrom, Published } from '../chronicle.ts';
import { toLocal, type Zone } from '../time/instant.ts';
import { type DateExtent, daysOf, type PlainDate, parsePlainDate, weekdayOf } from '../time/plain-date.ts';

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const yearOf = (date: PlainDate): string => date.slice(0, 4);
const monthOf = (date: string): string => MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
const dayNumberOf = (date: PlainDate): string => String(Number(date.slice(8)));

/** `Tuesday`. */
export const weekdayName = (date: PlainDate): string => WEEKDAYS[weekdayOf(date)] ?? '';

/** `11 March`. */
export const shortDate = (date: PlainDate): string => `${dayNumberOf(date)} ${monthOf(date)}`;

/** `Tuesday 11 March`. */
export const longDate = (date: PlainDate): string => `${weekdayName(date)} ${shortDate(date)}`;

/** `Tuesday 11 March 2025`. */
export const fullDate = (date: PlainDate): string => `${longDate(date)} ${yearOf(date)}`;

/** What a day's button has room for: `Tue`, `11`. */
export const stripDay = (date: PlainDate): { readonly weekday: string; readonly day: string } => ({
  weekday: weekdayName(date).slice(0, 3),
  day: dayNumberOf(date),
});

/** `10–16 March 2025`, `28 February – 3 March 2025`, `30 December 2024 – 2 January 2025`. */
export function dateRange({ start, end }: DateExtent): string {
  if (start === end) return `${shortDate(start)} ${yearOf(start)}`;
  if (start.slice(0, 7) === end.slice(0, 7)) return `${dayNumberOf(start)}–${shortDate(end)} ${yearOf(end)}`;
  if (yearOf(start) === yearOf(end)) return `${shortDate(start)} – ${shortDate(end)} ${yearOf(end)}`;
  return `${shortDate(start)} ${yearOf(start)} – ${shortDate(end)} ${yearOf(end)}`;
}

/** As `dateRange`, without the year where it is that of the chronicle: `12–14 March`. */
export const rangeInYear = (extent: DateExtent, year: string): string =>
  dateRange(extent).replace(new RegExp(` ${year}$`), '');

/** What the days together are called: a week if they are seven. */
export const spanName = (extent: DateExtent): string => (daysOf(extent).length === 7 ? 'the week' : 'these days');

/** `2025-03` is `March 2025`. */
export const monthWords = (month: string): string => `${monthOf(month)} ${month.slice(0, 4)}`;

/** When a source came out: `11 March 2025`, `about 11 March 2025`, `no date shown`. Instants are told as the source's own text has them. */
export function publishedWords(published: Published): string {
  switch (published.kind) {
    case 'unknown':
      return 'no date shown';
    case 'month':
      return monthWords(published.month);
    case 'day':
      return `${published.isApproximate ? 'about ' : ''}${shortDate(published.date)} ${yearOf(published.date)}`;
    case 'instant': {
      const date = parsePlainDate(published.text.slice(0, 10));
      return date.ok
        ? `${shortDate(date.value)} ${yearOf(date.value)}, ${published.text.slice(11, 16)}`
        : published.text;
    }
  }
}

/** The same without the year where it is that of the chronicle, for where there is little room: `about 11 March`. */
export const publishedInYear = (published: Published, year: string): string =>
  publishedWords(published).replace(` ${year}`, '');

/** Since when something was known: `11 March 2025`, or with the hour on the given zone’s clocks: `11 March 2025, 16:27`. */
export function asOfWords(asOf: KnownFrom, zone: Zone): string {
  const isDay = asOf.text.length === 10;
  const local = isDay ? asOf.text : toLocal(asOf.at, zone);
  const date = parsePlainDate(local.slice(0, 10));
  if (!date.ok) return asOf.text;
  return isDay
    ? `${shortDate(date.value)} ${yearOf(date.value)}`
    : `${shortDate(date.value)} ${yearOf(date.value)}, ${local.slice(11)}`;
}
