import { describe, expect, it } from 'vitest';
import { dayPartWords, knownAtWords, knownByWords } from '../../../src/domain/words/moments.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { asOf } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';
import { told } from '../events/moment-words.ts';

describe('moments in words', () => {
  it('of the week are days, on which each report came in at some hour', () => {
    const words = told(WEEK);
    expect(words).toHaveLength(22);
    expect(words.at(-1)).toBe('Monday 5 January 2026, end of the day');
    expect(words.every((each) => each.endsWith(', end of the day'))).toBe(true);
  });

  it.each([
    [null, 'Now known', 'now'],
    ['2025-03-11', 'Tuesday 11 March, end of the day', 'by the end of Tuesday 11 March'],
    ['2025-03-11T16:45+01:00', 'Tuesday 11 March, 16:45', 'by Tuesday 11 March, 16:45'],
    // No report came in at that hour: it is a moment all the same.
    ['2025-03-11T08:00+01:00', 'Tuesday 11 March, 08:00', 'by Tuesday 11 March, 08:00'],
    ['2025-03-14', 'Friday 14 March, end of the day', 'by the end of Friday 14 March'],
    ['2024-12-31T08:00+01:00', 'Tuesday 31 December 2024, 08:00', 'by Tuesday 31 December 2024, 08:00'],
  ])('tell %s', (text, words, within) => {
    const knownAt = text === null ? null : asOf(text).at;
    expect(knownAtWords(FIXTURE, knownAt)).toBe(words);
    expect(knownByWords(FIXTURE, knownAt)).toBe(within);
  });

  it('name parts of days', () => {
    expect((['night', 'morning', 'noon', 'afternoon', 'evening', 'unknown'] as const).map(dayPartWords)).toEqual([
      'at night',
      'in the morning',
      'at noon',
      'in the afternoon',
      'in the evening',
      'in the course of the day',
    ]);
  });
});
