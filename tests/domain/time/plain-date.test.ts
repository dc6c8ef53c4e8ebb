import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  daysOf,
  hasDay,
  parsePlainDate,
  weekdayOf,
} from '../../../src/domain/time/plain-date.ts';
import { date } from '../../fixtures/records.ts';
import { dates } from './zones.ts';

const spans = fc.integer({ min: -5000, max: 5000 });
const WEEK = { start: date('2025-03-10'), end: date('2025-03-16') };

describe('calendar days', () => {
  it('add up: so many days later lies so many days after', () =>
    fc.assert(
      fc.property(dates, spans, (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    ));

  it('add up in steps as at once', () =>
    fc.assert(
      fc.property(dates, spans, spans, (day, a, b) => {
        expect(addDays(addDays(day, a), b)).toBe(addDays(day, a + b));
      }),
    ));

  it('sort as text as they follow each other', () =>
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0);
      }),
    ));

  it('turn weekdays over by seven', () =>
    fc.assert(
      fc.property(dates, spans, (day, count) => {
        expect(weekdayOf(addDays(day, 7 * count))).toBe(weekdayOf(day));
        expect(weekdayOf(addDays(day, 1))).toBe((weekdayOf(day) + 1) % 7);
      }),
    ));

  it.each([
    ['1969-07-20', 6],
    ['1970-01-01', 3],
    ['2000-02-29', 1],
    ['2022-02-24', 3],
    ['2025-03-10', 0],
    ['2025-03-16', 6],
  ])('%s fell on weekday %i, Monday being 0', (day, weekday) => expect(weekdayOf(date(day))).toBe(weekday));

  it('cross months and leap days', () => {
    expect(addDays(date('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(date('2025-02-28'), 1)).toBe('2025-03-01');
    expect(addDays(date('2025-01-01'), -1)).toBe('2024-12-31');
    expect(daysBetween(date('2024-01-01'), date('2025-01-01'))).toBe(366);
  });

  it('are read only where they exist', () => {
    expect(parsePlainDate('2024-02-29')).toEqual({ ok: true, value: '2024-02-29' });
    expect(parsePlainDate('2025-02-29')).toEqual({ ok: false, error: 'not-a-date' });
    expect(parsePlainDate('11 March').ok).toBe(false);
  });
});

describe('extents', () => {
  it('hold both their ends and nothing beyond', () => {
    expect(daysOf(WEEK)).toEqual([10, 11, 12, 13, 14, 15, 16].map((day) => `2025-03-${day}`));
    expect(hasDay(WEEK, WEEK.start) && hasDay(WEEK, WEEK.end)).toBe(true);
    expect(hasDay(WEEK, date('2025-03-09')) || hasDay(WEEK, date('2025-03-17'))).toBe(false);
  });

  it('list the days that they have', () =>
    fc.assert(
      fc.property(dates, fc.nat(60), fc.integer({ min: -90, max: 90 }), (start, length, offset) => {
        const extent = { start, end: addDays(start, length) };
        const day = addDays(start, offset);
        expect(daysOf(extent)).toHaveLength(length + 1);
        expect(daysOf(extent).includes(day)).toBe(hasDay(extent, day));
      }),
    ));
});
