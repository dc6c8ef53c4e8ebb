import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../../src/domain/time/instant.ts';
import { addDays, parsePlainDate } from '../../../src/domain/time/plain-date.ts';
import {
  asOfWords,
  dateRange,
  fullDate,
  longDate,
  monthWords,
  publishedWords,
  rangeInYear,
  shortDate,
  spanName,
  stripDay,
  weekdayName,
} from '../../../src/domain/words/dates.ts';
import { asOf, date, PARIS, zone } from '../../fixtures/records.ts';
import { dates } from '../time/zones.ts';

const range = (start: string, end: string): string => dateRange({ start: date(start), end: date(end) });

describe('a date in words', () => {
  it('is told short, long and in full', () => {
    const day = date('2025-03-09');
    expect([weekdayName(day), shortDate(day), longDate(day), fullDate(day)]).toEqual([
      'Sunday',
      '9 March',
      'Sunday 9 March',
      'Sunday 9 March 2025',
    ]);
    expect(stripDay(date('2025-03-10'))).toEqual({ weekday: 'Mon', day: '10' });
    expect(monthWords('2025-12')).toBe('December 2025');
  });

  it('differs for every day of a week', () =>
    fc.assert(
      fc.property(dates, (day) => {
        const week = [0, 1, 2, 3, 4, 5, 6].map((count) => addDays(day, count));
        expect(new Set(week.map(weekdayName)).size).toBe(7);
        for (const each of week) expect(fullDate(each)).toMatch(/^[A-Z][a-z]+day \d{1,2} [A-Z][a-z]+ \d{4}$/);
      }),
    ));
});

describe('a range of dates', () => {
  it.each([
    ['2025-03-11', '2025-03-11', '11 March 2025'],
    ['2025-03-10', '2025-03-16', '10–16 March 2025'],
    ['2025-02-28', '2025-03-03', '28 February – 3 March 2025'],
    ['2024-03-10', '2025-03-16', '10 March 2024 – 16 March 2025'],
    ['2024-12-30', '2025-01-02', '30 December 2024 – 2 January 2025'],
  ])('%s to %s is %s', (start, end, words) => expect(range(start, end)).toBe(words));

  it('leaves out the year of the chronicle, and no other', () => {
    const week = { start: date('2025-03-12'), end: date('2025-03-14') };
    expect(rangeInYear(week, '2025')).toBe('12–14 March');
    expect(rangeInYear(week, '2024')).toBe('12–14 March 2025');
    expect(rangeInYear({ start: date('2024-12-30'), end: date('2025-01-02') }, '2025')).toBe(
      '30 December 2024 – 2 January',
    );
  });
});

describe('when a source came out', () => {
  const at = parseInstant('2025-03-11T16:27+01:00');

  it('is told as far as it is known', () => {
    const day = { kind: 'day', date: date('2025-03-11') } as const;
    expect(publishedWords({ ...day, isApproximate: false })).toBe('11 March 2025');
    expect(publishedWords({ ...day, isApproximate: true })).toBe('about 11 March 2025');
    expect(publishedWords({ kind: 'month', month: '2025-03' })).toBe('March 2025');
    expect(publishedWords({ kind: 'unknown' })).toBe('no date shown');
  });

  it('is told with the hour that the source itself shows', () => {
    if (!at.ok) throw new Error('instant');
    expect(publishedWords({ kind: 'instant', at: at.value, text: '2025-03-11T16:27+01:00' })).toBe(
      '11 March 2025, 16:27',
    );
  });
});

describe('since when something was known', () => {
  it('is a day, or an hour on the reader’s clocks', () => {
    expect(asOfWords(asOf('2025-03-11'), PARIS)).toBe('11 March 2025');
    expect(asOfWords(asOf('2025-03-11T23:27+01:00'), PARIS)).toBe('11 March 2025, 23:27');
    expect(asOfWords(asOf('2025-03-11T23:27+01:00'), zone('Asia/Riyadh'))).toBe('12 March 2025, 01:27');
  });

  it('of a day is that day in every zone', () =>
    fc.assert(
      fc.property(dates, fc.constantFrom('Pacific/Chatham', 'America/Toronto'), (day, name) => {
        expect(parsePlainDate(day).ok).toBe(true);
        expect(asOfWords(asOf(day), zone(name))).toBe(`${shortDate(day)} ${day.slice(0, 4)}`);
      }),
    ));
});

it('calls seven days a week', () => {
  expect(spanName({ start: date('2025-03-10'), end: date('2025-03-16') })).toBe('the week');
  expect(spanName({ start: date('2025-03-10'), end: date('2025-03-12') })).toBe('these days');
});
