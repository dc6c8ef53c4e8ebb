import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeSpan } from '../../src/domain/events/whole-span.ts';
import { DAY_MS, HOUR_MS, type Instant } from '../../src/domain/time/instant.ts';
import { durationMs, type Interval } from '../../src/domain/time/interval.ts';
import { dayInterval } from '../../src/domain/time/when.ts';
import {
  daySpan,
  fitSpan,
  keptSpan,
  onDay,
  panSpan,
  SHORTEST_MS,
  showsDay,
  zoomSpan,
} from '../../src/views/timeline/span.ts';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { date, PARIS } from '../fixtures/records.ts';

const WHOLE = wholeSpan(FIXTURE);
const isWithin = (span: Interval): boolean => span.start >= WHOLE.start && span.end <= WHOLE.end;

const spans = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([at, length]) =>
    fitSpan(WHOLE, WHOLE.start + at * durationMs(WHOLE), SHORTEST_MS + length * (durationMs(WHOLE) - SHORTEST_MS)),
  );
const fractions = fc.double({ min: 0, max: 1, noNaN: true });

describe('the span of the timeline', () => {
  it('never leaves the whole and never gets shorter than an hour, however it is zoomed and moved', () => {
    fc.assert(
      fc.property(spans, fc.double({ min: 0.001, max: 1000, noNaN: true }), fractions, (span, factor, fraction) => {
        for (const next of [zoomSpan(WHOLE, span, factor, fraction), panSpan(WHOLE, span, factor - fraction)]) {
          expect(isWithin(next)).toBe(true);
          expect(durationMs(next)).toBeGreaterThanOrEqual(SHORTEST_MS);
        }
      }),
    );
  });

  it('keeps what is under the pointer there while zooming in', () => {
    fc.assert(
      fc.property(spans, fractions, (span, fraction) => {
        const next = zoomSpan(WHOLE, span, 1.5, fraction);
        const before = span.start + fraction * durationMs(span);
        const after = next.start + fraction * durationMs(next);
        expect(Math.abs(after - before)).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('comes to show any day that it is brought to, at the same hours', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 10, max: 16 }), (span, number) => {
        const day = dayInterval(date(`2025-03-${number}`), PARIS);
        expect(showsDay(onDay(WHOLE, span, day), day)).toBe(true);
      }),
    );
    const morning = fitSpan(WHOLE, WHOLE.start + 9 * HOUR_MS, 2 * HOUR_MS);
    const moved = onDay(WHOLE, morning, dayInterval(date('2025-03-13'), PARIS));
    expect(moved.start - morning.start).toBe(3 * DAY_MS);
  });

  it('is kept as null when it shows everything, so that links stay short', () => {
    expect(keptSpan(WHOLE, WHOLE)).toBeNull();
    const day = daySpan(WHOLE, FIXTURE, date('2025-03-12'));
    expect(keptSpan(WHOLE, day)).toEqual(dayInterval(date('2025-03-12'), PARIS));
  });

  it('mends a span from a link that lies elsewhere', () => {
    const elsewhere = fitSpan(WHOLE, 0 as Instant, 3 * DAY_MS);
    expect(elsewhere).toEqual({ start: WHOLE.start, end: WHOLE.start + 3 * DAY_MS });
  });
});
