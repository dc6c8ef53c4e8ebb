import { describe, expect, it } from 'vitest';
import { knownEvents } from '../../../src/domain/events/day.ts';
import { addDays } from '../../../src/domain/time/plain-date.ts';
import { chronicleCardWords, eventCardWords } from '../../../src/prerender/cards/card-words.ts';
import { WEEK } from '../../fixtures/week.ts';

describe('the words of a card', () => {
  it('name fewer publishers where fewer fit, and count the rest', () => {
    const longest = knownEvents(WEEK, null)
      .map((each) => eventCardWords(WEEK, each).credits)
      .find(([first = '']) => /and \d+ others$/.test(first));
    expect(longest).toHaveLength(4);
    for (const [index, credit] of (longest ?? []).slice(1).entries())
      expect(credit.length).toBeLessThan(longest?.[index]?.length ?? 0);
    expect(longest?.at(-1)).toMatch(/^Sources: \d+$/);
  });

  it('say which days are shown where a chronicle has more than there is room for', () => {
    expect(chronicleCardWords(WEEK).within).toBe('The week, day by day');
    const long = { ...WEEK, extent: { start: WEEK.extent.start, end: addDays(WEEK.extent.start, 13) } };
    expect(chronicleCardWords(long).within).toBe('The first 7 of 14 days');
  });
});
