import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestName } from '../../src/domain/spelling.ts';

const words = fc.string({ maxLength: 10 });
/** Few letters, so that swaps and repeats are common. */
const abcs = fc.stringMatching(/^[abc]{0,7}$/);

describe('the distance of two words', () => {
  it.each([
    ['', '', 0],
    ['chiefs', 'chiefs', 0],
    ['chefs', 'chiefs', 1],
    ['chiefss', 'chiefs', 1],
    ['chixfs', 'chiefs', 1],
    ['cheifs', 'chiefs', 1],
    ['Chiefs', 'chiefs', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['particpants', 'participants', 1],
  ])('%j to %j is %i', (a, b, distance) => expect(editDistance(a, b)).toBe(distance));

  it('is the same both ways, nought for the same word alone, and never more than the longer one', () =>
    fc.assert(
      fc.property(fc.oneof(words, abcs), fc.oneof(words, abcs), (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    ));

  it('grows by at most one with a letter', () =>
    fc.assert(
      fc.property(abcs, abcs, fc.constantFrom('a', 'b', 'c'), (a, b, letter) => {
        expect(Math.abs(editDistance(a + letter, b) - editDistance(a, b))).toBeLessThanOrEqual(1);
        expect(editDistance(letter + a, letter + b)).toBeLessThanOrEqual(editDistance(a, b));
      }),
    ));
});

describe('the nearest name', () => {
  const KNOWN = ['participants', 'place', 'reports', 'related'];

  it.each([
    ['particpants', 'participants'],
    ['Reports', 'reports'],
    ['PLACE', 'place'],
    ['realted', 'related'],
    ['zzzzzzzz', null],
    ['', null],
  ])('to %j is %j', (given, nearest) => expect(nearestName(given, KNOWN)).toBe(nearest));

  it('is the first of those that are as near, and none where nothing is known', () => {
    expect(nearestName('ab', ['aa', 'bb'])).toBe('aa');
    expect(nearestName('place', [])).toBeNull();
  });

  it('is itself where it is known', () =>
    fc.assert(
      fc.property(fc.uniqueArray(abcs, { minLength: 1, maxLength: 6 }), (known) => {
        for (const name of known) expect(nearestName(name, known)).toBe(name);
      }),
    ));
});
