import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../src/format/check/nearest.ts';

const words = fc.string({ maxLength: 12 });

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['place', '', 5],
    ['titel', 'title', 1],
    ['sorces', 'sources', 1],
    ['kitten', 'sitting', 3],
  ])('of "%s" and "%s" is %i', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
  });

  it('is the same both ways, 0 only for the same word, and at most the longer word', () => {
    fc.assert(
      fc.property(words, words, (from, to) => {
        const distance = editDistance(from, to);
        expect(distance).toBe(editDistance(to, from));
        expect(distance === 0).toBe(from === to);
        expect(distance).toBeLessThanOrEqual(Math.max(from.length, to.length));
      }),
    );
  });
});

describe('nearest', () => {
  it('finds the word that was meant', () => {
    expect(nearest('timezone', ['title', 'timeZone', 'licence'])).toBe('timeZone');
  });

  it('finds none where none is near', () => {
    expect(nearest('colour', ['country', 'mode', 'level'])).toBeUndefined();
  });
});
