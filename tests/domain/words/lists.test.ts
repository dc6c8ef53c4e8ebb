import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asSentence, capitalised, countWords, inSentence, listWords } from '../../../src/domain/words/lists.ts';

describe('lists in words', () => {
  it.each([
    [[], ''],
    [['France'], 'France'],
    [['France', 'Italy'], 'France and Italy'],
    [['France', 'Italy', 'Spain'], 'France, Italy and Spain'],
  ])('%j: %s', (items, words) => expect(listWords(items)).toBe(words));

  it('join by “or”, and count what is beyond the cap, but never a single one', () => {
    expect(listWords(['30', '34', '37'], 'or')).toBe('30, 34 or 37');
    expect(listWords(['a', 'b', 'c', 'd', 'e'], 'and', 2)).toBe('a, b and 3 others');
    expect(listWords(['a', 'b', 'c'], 'and', 2)).toBe('a, b and c');
    expect(listWords(['a', 'b', 'c', 'd'], 'and', 2)).toBe('a, b and 2 others');
  });

  it('name or count everything', () =>
    fc.assert(
      fc.property(fc.nat(20), fc.integer({ min: 1, max: 8 }), (length, cap) => {
        const items = Array.from({ length }, (_, at) => `item${at}`);
        const words = listWords(items, 'and', cap);
        const others = Number(/(\d+) others/.exec(words)?.[1] ?? 0);
        expect(items.filter((item) => words.split(/, | and /).includes(item)).length + others).toBe(length);
        expect(others).not.toBe(1);
      }),
    ));
});

describe('what is counted', () => {
  it('is told in figures, whatever stands beside it', () => {
    expect([0, 1, 2, 38].map((count) => countWords(count, 'country', 'countries'))).toEqual([
      'no countries',
      '1 country',
      '2 countries',
      '38 countries',
    ]);
  });
});

describe('names and sentences', () => {
  it.each([
    ['United Kingdom', 'the United Kingdom'],
    ['United States', 'the United States'],
    ['Netherlands', 'the Netherlands'],
    ['Dominican Republic', 'the Dominican Republic'],
    ['Solomon Islands', 'the Solomon Islands'],
    ['France', 'France'],
    ['Türkiye', 'Türkiye'],
    ['North Macedonia', 'North Macedonia'],
  ])('%s within a sentence is %s', (name, words) => expect(inSentence(name)).toBe(words));

  it('end in one stop', () => {
    expect(['Host', 'Host.', 'A plan?', 'He said “no.”', 'He said “no”'].map(asSentence)).toEqual([
      'Host.',
      'Host.',
      'A plan?',
      'He said “no.”',
      'He said “no”.',
    ]);
    expect([capitalised('the end'), capitalised('')]).toEqual(['The end', '']);
  });
});
