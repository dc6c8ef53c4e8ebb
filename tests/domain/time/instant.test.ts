import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMs,
  atLocal,
  DAY_MS,
  dateOfDayNumber,
  dayNumber,
  HOUR_MS,
  type Instant,
  MINUTE_MS,
  minuteOf,
  offsetMs,
  parseInstant,
  parseZone,
  toLocal,
} from '../../../src/domain/time/instant.ts';
import { zone } from '../../fixtures/records.ts';
import { anyDates, CHATHAM, instants, LORD_HOWE, PARIS, UTC, zones } from './zones.ts';

const utc = (text: string): Instant => {
  const parsed = parseInstant(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};

it('takes a clock by the minute that it has begun, so that the moment can be written and read', () => {
  expect(minuteOf(Date.parse('2025-03-11T18:30:59.999Z'))).toBe(utc('2025-03-11T18:30Z'));
  fc.assert(
    fc.property(instants, fc.nat({ max: MINUTE_MS - 1 }), (at, ms) => {
      const minute = minuteOf(at);
      expect(minuteOf(minute + ms)).toBe(minute);
      expect(parseInstant(`${toLocal(minute, UTC)}Z`)).toEqual({ ok: true, value: minute });
    }),
  );
});

describe('the clocks of a zone', () => {
  it('lead back to the instant, or to the first of two where they show a time twice', () =>
    fc.assert(
      fc.property(instants, zones, (at, there) => {
        const back = atLocal(toLocal(at, there), there);
        expect(toLocal(back, there)).toBe(toLocal(at, there));
        expect(back).toBeLessThanOrEqual(at);
        expect(at - back).toBeLessThanOrEqual(HOUR_MS);
        if (back !== at) expect(offsetMs(back, there)).toBeGreaterThan(offsetMs(at, there));
      }),
    ));

  it('run on: an hour later is never shown as earlier but where they are put back', () =>
    fc.assert(
      fc.property(instants, zones, (at, there) => {
        const later = addMs(at, HOUR_MS);
        const isPutBack = offsetMs(later, there) < offsetMs(at, there);
        if (!isPutBack) expect(toLocal(later, there) > toLocal(at, there)).toBe(true);
      }),
    ));

  it.each([
    ['2025-03-11T16:30', 'Europe/Paris', '2025-03-11T15:30Z'],
    ['2025-03-11T12:00', 'Asia/Riyadh', '2025-03-11T09:00Z'],
    ['2025-03-12T09:00', 'America/Toronto', '2025-03-12T13:00Z'],
    ['2025-03-11', 'Pacific/Chatham', '2025-03-10T10:15Z'],
    ['2025-03-11T24:00', 'Europe/Paris', '2025-03-11T23:00Z'],
  ])('%s in %s is %s', (local, name, expected) => {
    expect(atLocal(local, zone(name))).toBe(utc(expected));
  });

  it.each([
    ['2025-03-30T01:59', '2025-03-30T00:59Z', '2025-03-30T01:59'],
    ['2025-03-30T02:00', '2025-03-30T01:00Z', '2025-03-30T03:00'],
    ['2025-03-30T02:30', '2025-03-30T01:30Z', '2025-03-30T03:30'],
    ['2025-03-30T03:00', '2025-03-30T01:00Z', '2025-03-30T03:00'],
  ])('read %s across the hour that Paris skips as %s, which shows %s', (local, expected, shown) => {
    expect(atLocal(local, PARIS)).toBe(utc(expected));
    expect(toLocal(utc(expected), PARIS)).toBe(shown);
  });

  it('take the first of two where the time comes twice, whatever the shift', () => {
    expect(atLocal('2025-10-26T02:30', PARIS)).toBe(utc('2025-10-26T00:30Z'));
    expect(toLocal(utc('2025-10-26T01:30Z'), PARIS)).toBe('2025-10-26T02:30');
    expect(atLocal('2025-04-06T03:00', CHATHAM)).toBe(utc('2025-04-05T13:15Z'));
    expect(toLocal(utc('2025-04-05T14:15Z'), CHATHAM)).toBe('2025-04-06T03:00');
    expect(atLocal('2025-04-06T01:45', LORD_HOWE)).toBe(utc('2025-04-05T14:45Z'));
    expect(toLocal(utc('2025-04-05T15:15Z'), LORD_HOWE)).toBe('2025-04-06T01:45');
  });

  it('skip half an hour on Lord Howe and a whole day in Samoa', () => {
    expect(toLocal(atLocal('2025-10-05T02:15', LORD_HOWE), LORD_HOWE)).toBe('2025-10-05T02:45');
    expect(toLocal(atLocal('2011-12-30T12:00', zone('Pacific/Apia')), zone('Pacific/Apia'))).toBe('2011-12-31T12:00');
  });

  it.each(['0000-01-02T10:00', '0050-03-01T10:00', '0099-12-31T23:00', '1582-10-10T01:00', '9999-12-30T23:59'])(
    'show %s as it was told, in any year of four digits',
    (local) => {
      for (const there of [UTC, PARIS, CHATHAM]) expect(toLocal(atLocal(local, there), there)).toBe(local);
      expect(offsetMs(atLocal(local, UTC), UTC)).toBe(0);
    },
  );

  it('are ahead of UTC by so much', () => {
    expect(offsetMs(utc('2025-03-11T12:00Z'), PARIS)).toBe(HOUR_MS);
    expect(offsetMs(utc('2025-07-11T12:00Z'), PARIS)).toBe(2 * HOUR_MS);
    expect(offsetMs(utc('2025-03-11T12:00Z'), CHATHAM)).toBe(13.75 * HOUR_MS);
    expect(offsetMs(utc('2025-03-11T12:00Z'), zone('America/Toronto'))).toBe(-4 * HOUR_MS);
  });

  it('are not read from text that tells no local time: that is a bug', () => {
    for (const text of ['', 'noon', '2025-03-11T16:30Z', '2025-3-11', '2025-03-11 16:30'])
      expect(() => atLocal(text, PARIS)).toThrow(`Not a local time: ${text}`);
  });
});

describe('instants in text', () => {
  it('need an offset', () => {
    expect(parseInstant('2025-03-11T16:30')).toEqual({ ok: false, error: 'not-an-instant' });
    expect(utc('2025-03-11T16:30+01:00')).toBe(utc('2025-03-11T15:30Z'));
    expect(utc('2025-03-11T16:30:15-05:30')).toBe(utc('2025-03-11T22:00:15Z'));
  });

  it.each([
    '2025-03-11',
    '2025-02-30T10:00:61Z',
    '2025-13-01T00:00Z',
    '2025-02-31T00:00Z',
    '2025-02-29T12:00+01:00',
    '2100-02-29T12:00Z',
    '2025-04-31T23:30:00-05:00',
    '2025-03-11T16:30+1',
    'T',
    '',
    '25-03-11T10:00Z',
  ])('are refused where they are none: %j', (text) => expect(parseInstant(text).ok).toBe(false));

  it('are refused where some zone’s clocks would need a year of five digits, or one before 0', () => {
    expect(parseInstant('9999-12-31T23:59-12:00').ok).toBe(false);
    expect(parseInstant('0000-01-01T00:00+12:00').ok).toBe(false);
    for (const text of ['9999-12-30T23:59Z', '0000-01-02T00:00Z'])
      for (const there of [zone('Pacific/Kiritimati'), zone('Pacific/Pago_Pago')])
        expect(toLocal(utc(text), there)).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);
  });

  it('name a zone that is known', () => {
    expect(parseZone('Europe/Kyiv')).toEqual({ ok: true, value: 'Europe/Kyiv' });
    expect(parseZone('Europe/Atlantis')).toEqual({ ok: false, error: 'unknown-zone' });
    expect(parseZone('').ok).toBe(false);
  });
});

describe('day numbers', () => {
  it('count from 1970 and lead back to their day', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2000-03-01')).toBe(11_017);
    fc.assert(
      fc.property(anyDates, (day) => {
        expect(dateOfDayNumber(dayNumber(day))).toBe(day);
      }),
    );
  });

  it('are those of UTC’s midnights', () =>
    fc.assert(
      fc.property(anyDates, (day) => {
        expect(atLocal(day, UTC)).toBe(dayNumber(day) * DAY_MS);
      }),
    ));

  it.each(['2025-02-29', '1900-02-29', '2025-04-31', '2025-00-10', '2025-1-1', '11.03.2025', '2025-03-11T00:00', ''])(
    'there is none of %j',
    (text) => expect(dayNumber(text)).toBeNaN(),
  );
});
