import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atLocal,
  DAY_MS,
  dateOfDayNumber,
  dayNumber,
  HOUR_MS,
  type Instant,
  offsetMs,
  parseInstant,
  parseZone,
  toLocal,
  type Zone,
} from '../../src/domain/time/instant.ts';
import { durationMs } from '../../src/domain/time/interval.ts';
import {
  addDays,
  daysBetween,
  daysOf,
  hasDay,
  type PlainDate,
  parsePlainDate,
  weekdayOf,
} from '../../src/domain/time/plain-date.ts';
import { datesOf, dayInterval, intervalOf, parseWhen, timeShapeOf, type When } from '../../src/domain/time/when.ts';

const ZONES = [
  'Europe/Paris',
  'Asia/Riyadh',
  'America/Toronto',
  'Pacific/Chatham',
  'Australia/Lord_Howe',
  'UTC',
] as Zone[];
const zones = fc.constantFrom(...ZONES);
const dates = fc
  .integer({ min: dayNumber('1990-01-01'), max: dayNumber('2059-12-31') })
  .map((day) => dateOfDayNumber(day) as PlainDate);
const minutes = fc
  .integer({ min: Date.UTC(2000, 0, 1) / 60_000, max: Date.UTC(2040, 0, 1) / 60_000 })
  .map((minute) => (minute * 60_000) as Instant);

const when = (text: string): When => {
  const parsed = parseWhen(text);
  if (!parsed.ok) throw new Error(`${text} ${parsed.error}`);
  return parsed.value;
};

describe('instants', () => {
  it('are found again from what the clocks show, but for the hour that clocks repeat', () =>
    fc.assert(
      fc.property(minutes, zones, (at, zone) => {
        const back = atLocal(toLocal(at, zone), zone);
        expect(toLocal(back, zone)).toBe(toLocal(at, zone));
        expect(Math.abs(back - at)).toBeLessThanOrEqual(HOUR_MS);
        expect(back).toBeLessThanOrEqual(at);
      }),
    ));

  it.each([
    ['2025-03-11T16:30', 'Europe/Paris', '2025-03-11T15:30Z'],
    ['2025-03-11T12:00', 'Asia/Riyadh', '2025-03-11T09:00Z'],
    ['2025-03-12T09:00', 'America/Toronto', '2025-03-12T13:00Z'],
    ['2025-03-11', 'Pacific/Chatham', '2025-03-10T10:15Z'],
    ['2025-03-11T24:00', 'Europe/Paris', '2025-03-11T23:00Z'],
    // The clocks of Paris skip from 02:00 to 03:00, and repeat the hour after 02:00.
    ['2025-03-30T02:30', 'Europe/Paris', '2025-03-30T01:30Z'],
    ['2025-10-26T02:30', 'Europe/Paris', '2025-10-26T00:30Z'],
  ])('%s in %s is %s', (local, zone, utc) => {
    expect(parseInstant(utc)).toEqual({ ok: true, value: atLocal(local, zone as Zone) });
  });

  it('need an offset, and zones a name that is known', () => {
    expect(parseInstant('2025-03-11T16:30').ok).toBe(false);
    expect(parseInstant('2025-03-11T16:30+01:00').ok).toBe(true);
    expect(parseZone('Europe/Kyiv').ok).toBe(true);
    expect(parseZone('Europe/Atlantis').ok).toBe(false);
    expect(offsetMs(atLocal('2025-03-11', ZONES[0] as Zone), ZONES[0] as Zone)).toBe(HOUR_MS);
  });
});

describe('calendar days', () => {
  it('add up', () =>
    fc.assert(
      fc.property(dates, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(Math.abs((weekdayOf(addDays(date, days)) - weekdayOf(date) - days) % 7)).toBe(0);
      }),
    ));

  it('are those of the calendar', () => {
    expect(weekdayOf('2025-03-11' as PlainDate)).toBe(1);
    expect(parsePlainDate('2025-02-29').ok).toBe(false);
    expect(parsePlainDate('2024-02-29').ok).toBe(true);
    expect(parsePlainDate('11.03.2025').ok).toBe(false);
    const week = { start: '2025-03-10' as PlainDate, end: '2025-03-16' as PlainDate };
    expect(daysOf(week)).toHaveLength(7);
    expect(daysOf(week).every((day) => hasDay(week, day))).toBe(true);
    expect(hasDay(week, '2025-03-17' as PlainDate)).toBe(false);
  });

  it('last 23 hours where clocks go forward', () => {
    expect(durationMs(dayInterval('2025-03-30' as PlainDate, ZONES[0] as Zone))).toBe(23 * HOUR_MS);
    expect(durationMs(dayInterval('2025-03-11' as PlainDate, ZONES[0] as Zone))).toBe(DAY_MS);
  });
});

describe('when', () => {
  it('agrees with another reader of EDTF about days and intervals of days', () =>
    fc.assert(
      fc.property(dates, dates, fc.constantFrom('', '~', '?', '%'), fc.boolean(), (a, b, mark, isSpan) => {
        const [first, last] = a < b ? [a, b] : [b, a];
        const text = isSpan && first !== last ? `${first}/${last}${mark}` : `${first}${mark}`;
        const other = edtf(text);
        const extent = datesOf(when(text));
        expect(dayNumber(extent.start)).toBe(Math.floor(Number(other.min) / DAY_MS));
        expect(dayNumber(extent.end)).toBe(Math.floor(Number(other.max) / DAY_MS));
      }),
    ));

  it('never runs backwards', () =>
    fc.assert(
      fc.property(dates, dates, zones, (a, b, zone) => {
        const [first, last] = a < b ? [a, b] : [b, a];
        expect(durationMs(intervalOf(when(`${first}/${last}`), zone))).toBeGreaterThan(22 * HOUR_MS);
        expect(parseWhen(`${last}/${first}`).ok).toBe(first === last);
      }),
    ));

  it('never throws', () => fc.assert(fc.property(fc.string(), (text) => typeof parseWhen(text).ok === 'boolean')));

  it.each([
    ['2025-03-12T15:15/2025-03-12T18:30', 'exact'],
    ['2025-03-11T16:30~', 'approximate'],
    ['2025-03-11T12:00/', 'start-only'],
    ['2025-03-11T00:00/2025-03-11T24:00', 'all-day'],
    ['2025-03-12/2025-03-14', 'several-days'],
    ['2025-03-10', 'hour-unknown'],
  ])('%s is drawn as %s', (text, shape) => {
    expect(timeShapeOf(when(text))).toBe(shape);
  });

  it.each([
    '2025-13-01',
    '2025-02-30',
    '2025-03-14/2025-03-12',
    '../..',
    '2025-03-11T25:00',
    '11 March',
    '2025-03-11T16:30+01:00',
    'a/b/c',
  ])('refuses %s in words', (text) => {
    const parsed = parseWhen(text);
    expect(parsed.ok).toBe(false);
    expect(!parsed.ok && parsed.error.length).toBeGreaterThan(10);
  });

  it('reads open ends, months and years', () => {
    expect(when('2025-03-12/..')).toMatchObject({ start: '2025-03-12', open: 'end' });
    expect(when('../2025-03-14')).toMatchObject({ end: '2025-03-14', open: 'start' });
    expect(when('2025-02')).toMatchObject({ start: '2025-02-01', end: '2025-02-28', precision: 'month' });
    expect(when('2022')).toMatchObject({ start: '2022-01-01', end: '2022-12-31', precision: 'year' });
  });
});
