/** What of an event was still to come at a moment is what its days say one by one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chronicle } from '../../../src/domain/chronicle.ts';
import { aheadFrom } from '../../../src/domain/events/ahead.ts';
import { asKnownAt } from '../../../src/domain/events/as-known.ts';
import { dayOf, isOn, knownEvents } from '../../../src/domain/events/day.ts';
import { addMs, type Instant, MINUTE_MS } from '../../../src/domain/time/instant.ts';
import { daysOf } from '../../../src/domain/time/plain-date.ts';
import { dayInterval } from '../../../src/domain/time/when.ts';
import { standingWords } from '../../../src/domain/words/ahead.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { asOf, date, event, PARIS, report, when } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';
import { chronicles } from './chronicles.ts';

const FROM = dayInterval(WEEK.extent.start, WEEK.zone).start;
const moments: fc.Arbitrary<Instant> = fc
  .oneof(
    fc.integer({ min: 0, max: 60 * 24 * 7 }),
    // Midnights, at which a day has not yet begun.
    fc.integer({ min: 0, max: 24 * 7 }).map((hours) => hours * 60),
  )
  .map((count) => addMs(FROM, count * MINUTE_MS));

const visit = (whenText: string, status: 'happening' | 'took-place' | 'announced' = 'happening') => ({
  event: event('visit', 'A visit', '2025-03-10', { when: when(whenText), reports: [report('2025-03-10', status)] }),
  status,
  isPlanned: status === 'announced',
});
const at = (text: string): Instant => asOf(text).at;

describe('what was still to come', () => {
  it('begins with the first of its days that had not begun, on the clocks of its place', () => {
    expect(aheadFrom(visit('2025-03-10/2025-03-13'), at('2025-03-11T15:00Z'))).toBe(at('2025-03-11T23:00Z'));
    expect(aheadFrom(visit('2025-03-10/2025-03-11'), at('2025-03-10T23:00Z'))).toBe(at('2025-03-10T23:00Z'));
    expect(aheadFrom(visit('2025-03-10/2025-03-11'), at('2025-03-10T23:01Z'))).toBeNull();
    expect(aheadFrom(visit('2025-03-12/2025-03-13'), at('2025-03-10T12:00Z'))).toBe(at('2025-03-11T23:00Z'));
  });

  it('is what is left of told hours that are going on', () => {
    const talks = visit('2025-03-11T16:30/2025-03-11T19:00');
    expect(aheadFrom(talks, at('2025-03-11T16:00Z'))).toBe(at('2025-03-11T16:00Z'));
    expect(aheadFrom(talks, at('2025-03-11T18:00Z'))).toBeNull();
    expect(aheadFrom(visit('2025-03-11T16:30/2025-03-11T19:00', 'took-place'), at('2025-03-11T16:00Z'))).toBeNull();
  });

  it('is nothing of what is seen from now, and not told apart of what was planned as a whole', () => {
    expect(aheadFrom(visit('2025-03-10/2025-03-13'), null)).toBeNull();
    expect(aheadFrom(visit('2025-03-10/2025-03-13', 'announced'), at('2025-03-11T15:00Z'))).toBeNull();
  });

  it('is told in words behind the status', () => {
    const words = (text: string, moment: string | null): string =>
      standingWords(visit(text), aheadFrom(visit(text), moment === null ? null : at(moment)));
    expect(words('2025-03-10/2025-03-11', '2025-03-10T23:00Z')).toBe('Reported under way; 11 March still expected');
    expect(words('2025-03-10/2025-03-13', '2025-03-10T23:00Z')).toBe('Reported under way; 11–13 March still expected');
    expect(words('2025-03-11T16:30/2025-03-11T19:00', '2025-03-11T16:05Z')).toBe(
      'Reported under way; after 17:05 still expected',
    );
    expect(words('2025-03-12/2025-03-13', '2025-03-10T12:00Z')).toBe('Expected');
    expect(words('2025-12-30/2026-01-02', '2025-12-31T23:00Z')).toBe('Reported under way; 1–2 January still expected');
    expect(words('2025-03-10/2025-03-13', null)).toBe('Reported under way');
  });

  it.each([
    ['2025-03-10T20:00/2025-03-11T02:00', 'took-place', '2025-03-10T20:00Z', 'Took place; after 00:00 on 11 March'],
    ['2025-03-11T16:30/2025-03-13T12:00', 'took-place', '2025-03-11T16:00Z', 'Took place; after 00:00 on 12 March'],
    ['2025-03-11T16:30/2025-03-13T12:00', 'happening', '2025-03-11T16:00Z', 'Reported under way; after 17:00'],
    [
      '2025-03-11T20:00/2025-03-12T02:00',
      'happening',
      '2025-03-12T00:30Z',
      'Reported under way; after 01:30 on 12 March',
    ],
  ] as const)('names the day of an hour that is not of its first: %s, %s at %s', (text, status, moment, words) => {
    const known = visit(text, status);
    expect(standingWords(known, aheadFrom(known, at(moment)))).toBe(`${words} still expected`);
  });

  it.each(['2025-03', '2025', '2025-03-10/2025-03-13?', '2025-03-10~/2025-03-13', '2025-03-10/..'])(
    'says of no day that it was expected where the days are not sure: %s',
    (text) => {
      const known = visit(text);
      const start = dayInterval(date('2025-03-10'), PARIS).start;
      const told = [0, 10, 30, 60, 99].map((hours) => {
        const from = aheadFrom(known, addMs(start, hours * 60 * MINUTE_MS));
        return from === null ? null : standingWords(known, from);
      });
      for (const words of told) expect(words ?? '').not.toMatch(/still expected/);
      if (text !== '2025-03-10/..') expect(told).toContain('Reported under way; what came after was not yet known');
    },
  );

  it('holds a day exactly if the day’s story tells it as expected', () => {
    const seen = { ahead: 0, done: 0 };
    const holds = (whole: Chronicle, knownAt: Instant): void => {
      for (const known of knownEvents(asKnownAt(whole, knownAt), knownAt)) {
        if (known.isPlanned) continue;
        const from = aheadFrom(known, knownAt);
        for (const date of daysOf(whole.extent)) {
          if (!isOn(known.event, date)) continue;
          const told = dayOf(whole, date, knownAt).events.find((each) => each.event.id === known.event.id);
          const isAhead = from !== null && dayInterval(date, known.event.zone).start >= from;
          expect([known.event.id, date, told?.isPlanned]).toEqual([known.event.id, date, isAhead]);
          seen[isAhead ? 'ahead' : 'done'] += 1;
        }
      }
    };
    fc.assert(
      fc.property(moments, (knownAt) => holds(WEEK, knownAt)),
      { numRuns: 60 },
    );
    fc.assert(fc.property(chronicles, moments, holds));
    holds(FIXTURE, at('2025-03-13T12:00Z'));
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(5);
  });
});
