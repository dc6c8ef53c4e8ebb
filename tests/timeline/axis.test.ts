import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLocal, DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/domain/time/instant.ts';
import { dayInterval } from '../../src/domain/time/when.ts';
import { zoneCity } from '../../src/domain/words/times.ts';
import { dateAt, stepFor, ticksOf, timeAt, toAxis, xOf } from '../../src/views/timeline/axis.ts';
import { zoneOffsetWords } from '../../src/views/timeline/zone-words.ts';
import { estimateWidth } from '../../src/views/ui/text-width.ts';
import { date, PARIS, zone } from '../fixtures/records.ts';

const WEEK = { start: atLocal('2025-03-10', PARIS), end: atLocal('2025-03-17', PARIS) };
const measure = estimateWidth(12);

describe('the axis', () => {
  it('names days in full where they fit, and all whole days alike', () => {
    const texts = (widthPx: number): string[] => toAxis(WEEK, PARIS, widthPx, measure).days.map(({ text }) => text);
    expect(texts(1400)[1]).toBe('Tuesday 11 March');
    expect(texts(600)).toEqual(['Mon 10', 'Tue 11', 'Wed 12', 'Thu 13', 'Fri 14', 'Sat 15', 'Sun 16']);
    expect(texts(280)).toEqual(['10', '11', '12', '13', '14', '15', '16']);
  });

  it('goes from days to a quarter of an hour as one zooms', () => {
    const span = (hours: number) => ({ start: WEEK.start, end: (WEEK.start + hours * HOUR_MS) as typeof WEEK.start });
    expect(stepFor(WEEK, 700)).toBe(DAY_MS);
    expect(stepFor(WEEK, 1280)).toBe(6 * HOUR_MS);
    expect(stepFor(span(24), 1200)).toBe(HOUR_MS);
    expect(stepFor(span(1), 400)).toBe(15 * MINUTE_MS);
  });

  it('tells hours on the zone’s own clocks', () => {
    const day = dayInterval(date('2025-03-11'), PARIS);
    const jeddah = ticksOf(day, zone('Asia/Riyadh'), 240, 6 * HOUR_MS);
    expect(jeddah.map(({ text, isMidnight }) => (isMidnight ? 'midnight' : text))).toEqual([
      '06:00',
      '12:00',
      '18:00',
      'midnight',
    ]);
    expect(jeddah[0]?.x).toBeCloseTo(40);
  });

  it('has each moment once on a day whose clocks are put forward', () => {
    const day = dayInterval(date('2025-03-30'), PARIS);
    const ticks = ticksOf(day, PARIS, 230, HOUR_MS);
    expect(ticks).toHaveLength(23);
    expect(new Set(ticks.map(({ x }) => Math.round(x))).size).toBe(23);
  });

  it('turns times to px and back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: WEEK.start, max: WEEK.end }),
        fc.integer({ min: 200, max: 2000 }),
        (at, widthPx) => {
          expect(Math.abs(timeAt(xOf(at, WEEK, widthPx), WEEK, widthPx) - at)).toBeLessThanOrEqual(1);
        },
      ),
    );
    expect(dateAt(atLocal('2025-03-12T23:59', PARIS), PARIS)).toBe('2025-03-12');
  });
});

describe('zones in words', () => {
  it('gives both offsets where clocks change meanwhile', () => {
    const span = { start: atLocal('2025-03-28', PARIS), end: atLocal('2025-04-02', PARIS) };
    expect(zoneOffsetWords(PARIS, span)).toBe('UTC+1, then +2');
    expect(zoneCity(zone('America/New_York'))).toBe('New York');
  });
});
