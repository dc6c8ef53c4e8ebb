import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithinOneEdit } from '../../../src/domain/finding/one-edit.ts';
import { editDistance } from '../../../src/domain/spelling.ts';

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

describe('one wrong letter', () => {
  it('is what the edit distance counts as at most one', () =>
    fc.assert(
      fc.property(words, words, (typed, word) => {
        expect(isWithinOneEdit(typed, word, false)).toBe(editDistance(typed, word) <= 1);
      }),
      { numRuns: 3000 },
    ));

  it('in the start of a word is one in some beginning of it', () =>
    fc.assert(
      fc.property(words, words, (typed, word) => {
        const starts = Array.from({ length: word.length + 1 }, (_, end) => word.slice(0, end));
        expect(isWithinOneEdit(typed, word, true)).toBe(starts.some((start) => editDistance(typed, start) <= 1));
      }),
      { numRuns: 3000 },
    ));
});
