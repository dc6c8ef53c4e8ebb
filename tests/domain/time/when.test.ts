import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, dayNumber, HOUR_MS } from '../../../src/domain/time/instant.ts';
import { durationMs } from '../../../src/domain/time/interval.ts';
import { addDays } from '../../../src/domain/time/plain-date.ts';
import { datesOf, dayInterval, intervalOf, parseWhen, timeShapeOf } from '../../../src/domain/time/when.ts';
import { date, when, zone } from '../../fixtures/records.ts';
import { dates, PARIS, zones } from './zones.ts';

const marks = fc.constantFrom('', '~', '?', '%');
const years = fc.integer({ min: 1000, max: 9999 }).map(String);
const months = fc
  .tuple(years, fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
/** Dates of each precision, and texts that look like one. */
const dateTexts = fc.oneof(dates, years, months, fc.stringMatching(/^\d{4}-[01]\d-[0-3]\d$/));
const clocks = fc
  .tuple(dates, fc.nat(23), fc.nat(59))
  .map(([day, hour, minute]) => `${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

describe('when, read', () => {
  it.each([
    ['2025-03-11', { kind: 'days', start: '2025-03-11', end: '2025-03-11', precision: 'day', certainty: 'exact' }],
    ['2025-03-10~', { start: '2025-03-10', certainty: 'approximate' }],
    ['2025-03-13?', { start: '2025-03-13', certainty: 'uncertain' }],
    ['2025-03-13%', { start: '2025-03-13', certainty: 'approximate-and-uncertain' }],
    ['2025-03-12/2025-03-14', { start: '2025-03-12', end: '2025-03-14', open: 'none' }],
    ['2025-03-12~/2025-03-14?', { certainty: 'approximate-and-uncertain' }],
    ['2025-03-12~/2025-03-14', { certainty: 'approximate' }],
    ['2025-03-12/2025-03-14?', { certainty: 'uncertain' }],
    ['2025-03-12/..', { start: '2025-03-12', end: '2025-03-12', open: 'end' }],
    ['2025-03-12/', { start: '2025-03-12', open: 'end' }],
    ['../2025-03-14', { start: '2025-03-14', end: '2025-03-14', open: 'start' }],
    ['/2025-03-14', { end: '2025-03-14', open: 'start' }],
    ['2025-02', { start: '2025-02-01', end: '2025-02-28', precision: 'month' }],
    ['2024-02', { start: '2024-02-01', end: '2024-02-29', precision: 'month' }],
    ['2025-01/2025-04', { start: '2025-01-01', end: '2025-04-30', precision: 'month' }],
    ['2022', { start: '2022-01-01', end: '2022-12-31', precision: 'year' }],
    ['2025-02/2025-03-11', { start: '2025-02-01', end: '2025-03-11', precision: 'day' }],
    ['9999-12', { start: '9999-12-01', end: '9999-12-31', precision: 'month' }],
    ['2025-03-11T16:30', { kind: 'clock', start: '2025-03-11T16:30', end: null, certainty: 'exact' }],
    ['2025-03-11T16:30/', { kind: 'clock', end: null }],
    ['2025-03-11T16:30/..', { kind: 'clock', end: null }],
    ['2025-03-11T16:30~/2025-03-11T19:00~', { end: '2025-03-11T19:00', certainty: 'approximate' }],
    ['2025-03-11T00:00/2025-03-11T24:00', { end: '2025-03-11T24:00' }],
  ])('%s', (text, expected) => {
    expect(when(text)).toMatchObject(expected);
  });

  it.each([
    ['2025-13-01', /EDTF date/],
    ['2025-02-30', /EDTF date/],
    ['2025-13', /EDTF date/],
    ['2025-00', /EDTF date/],
    ['11 March', /EDTF date/],
    ['', /EDTF date/],
    ['2025-03-14/2025-03-12', /ends before it begins/],
    ['2025-03-11T19:00/2025-03-11T16:30', /ends before it begins/],
    ['2025-03-11T16:30/2025-03-11T16:30', /ends before it begins/],
    ['../..', /open at both ends/],
    ['/', /open at both ends/],
    ['2025-03-11T25:00', /clock time/],
    ['2025-02-30T10:00', /clock time/],
    ['2025-03-11T16:30+01:00', /without an offset/],
    ['2025-03-11T16:30/2025-03-12', /end that is no clock time/],
    ['2025-03-11T24:00/2025-03-12T03:00', /00:00 of the next day/],
    ['a/b/c', /more than one/],
  ])('%s is refused in words', (text, words) => {
    const parsed = parseWhen(text);
    expect(parsed.ok ? '' : parsed.error).toMatch(words);
  });

  it('never throws, nor do the days and the stretch of what was read', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\dT:./~?%-]{0,33}$/), dateTexts), zones, (text, there) => {
        const parsed = parseWhen(text);
        if (!parsed.ok) return;
        const { start, end } = datesOf(parsed.value);
        expect(start <= end).toBe(true);
        expect(durationMs(intervalOf(parsed.value, there))).toBeGreaterThanOrEqual(0);
      }),
    ));

  it('agrees with another reader of EDTF on dates, wherever both read them', () => {
    let agreed = 0;
    fc.assert(
      fc.property(dateTexts, fc.option(dateTexts), marks, (first, last, mark) => {
        const text = `${first}${last === null || last === first ? '' : `/${last}`}${mark}`;
        const parsed = parseWhen(text);
        let other: { readonly min: number; readonly max: number };
        try {
          other = edtf(text);
        } catch {
          return;
        }
        if (!parsed.ok) return;
        const { start, end } = datesOf(parsed.value);
        expect([text, dayNumber(start)]).toEqual([text, Math.floor(Number(other.min) / DAY_MS)]);
        expect([text, dayNumber(end)]).toEqual([text, Math.floor(Number(other.max) / DAY_MS)]);
        agreed += 1;
      }),
    );
    expect(agreed).toBeGreaterThan(20);
  });

  it('reads every day there is that the other reader reads', () =>
    fc.assert(
      fc.property(fc.oneof(dates, years, months), marks, (text, mark) => {
        expect(() => edtf(text + mark)).not.toThrow();
        expect(parseWhen(text + mark).ok).toBe(true);
      }),
    ));
});

describe('the days that it touches', () => {
  it.each([
    ['2025-03-11T16:30', '2025-03-11', '2025-03-11'],
    ['2025-03-11T22:00/2025-03-12T01:00', '2025-03-11', '2025-03-12'],
    ['2025-03-11T22:00/2025-03-12T00:00', '2025-03-11', '2025-03-11'],
    ['2025-03-11T22:00/2025-03-11T24:00', '2025-03-11', '2025-03-11'],
    ['2025-03-11T00:00/2025-03-13T00:00', '2025-03-11', '2025-03-12'],
    ['2025-03-12/2025-03-14', '2025-03-12', '2025-03-14'],
    ['2025-03', '2025-03-01', '2025-03-31'],
  ])('%s: from %s to %s', (text, start, end) => expect(datesOf(when(text))).toEqual({ start, end }));

  it('are just those whose stretch it overlaps, in any zone', () =>
    fc.assert(
      fc.property(clocks, fc.integer({ min: 1, max: 3 }), zones, (start, days, there) => {
        const event = when(`${start}/${addDays(date(start.slice(0, 10)), days)}T12:00`);
        const stretch = intervalOf(event, there);
        const { start: first, end: last } = datesOf(event);
        expect(dayInterval(first, there).end).toBeGreaterThan(stretch.start);
        expect(dayInterval(last, there).start).toBeLessThan(stretch.end);
        expect(dayInterval(addDays(last, 1), there).start).toBeGreaterThanOrEqual(stretch.end);
      }),
    ));
});

describe('the stretch in which it lies', () => {
  it('is never negative, in no zone', () =>
    fc.assert(
      fc.property(clocks, clocks, zones, (a, b, there) => {
        const text = a < b ? `${a}/${b}` : a;
        expect(durationMs(intervalOf(when(text), there))).toBeGreaterThanOrEqual(0);
      }),
    ));

  it('is empty where an end told within a skipped hour would come first', () => {
    const skipped = intervalOf(when('2025-03-30T02:30/2025-03-30T03:00'), PARIS);
    expect(durationMs(skipped)).toBe(0);
  });

  it('is empty for a start alone, and whole days for days', () => {
    expect(durationMs(intervalOf(when('2025-03-11T12:00'), PARIS))).toBe(0);
    expect(durationMs(intervalOf(when('2025-03-11'), PARIS))).toBe(DAY_MS);
    expect(durationMs(intervalOf(when('2025-03-12/2025-03-14'), PARIS))).toBe(3 * DAY_MS);
    expect(durationMs(intervalOf(when('9999-12-31'), PARIS))).toBe(DAY_MS);
  });

  it('lasts 23 or 25 hours where clocks change, and no time on a day that never was', () => {
    expect(durationMs(dayInterval(date('2025-03-30'), PARIS))).toBe(23 * HOUR_MS);
    expect(durationMs(dayInterval(date('2025-10-26'), PARIS))).toBe(25 * HOUR_MS);
    expect(durationMs(dayInterval(date('2011-12-30'), zone('Pacific/Apia')))).toBe(0);
  });

  it('of a day ends where that of the next begins', () =>
    fc.assert(
      fc.property(dates, zones, (day, there) => {
        expect(dayInterval(day, there).end).toBe(dayInterval(addDays(day, 1), there).start);
      }),
    ));
});

describe('its mark', () => {
  it.each([
    ['2025-03-12T15:15/2025-03-12T18:30', 'exact'],
    ['2025-03-11T16:30~', 'approximate'],
    ['2025-03-11T16:30/2025-03-11T19:00?', 'approximate'],
    ['2025-03-11T12:00', 'start-only'],
    ['2025-03-11T00:00/2025-03-11T24:00', 'all-day'],
    ['2025-03-11T00:00/2025-03-12T00:00', 'all-day'],
    ['2025-03-11T00:00/2025-03-13T00:00', 'several-days'],
    ['2025-03-12/2025-03-14', 'several-days'],
    ['2025-02', 'several-days'],
    ['2025-03-10', 'hour-unknown'],
    ['2025-03-10~', 'hour-unknown'],
  ])('%s is drawn as %s', (text, shape) => expect(timeShapeOf(when(text))).toBe(shape));
});
