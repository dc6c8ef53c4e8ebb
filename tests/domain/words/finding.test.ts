import { describe, expect, it } from 'vitest';
import { byKind } from '../../../src/domain/finding/by-kind.ts';
import { FACETS, valuesOf } from '../../../src/domain/finding/event-filter.ts';
import { find } from '../../../src/domain/finding/find.ts';
import { findingIndex } from '../../../src/domain/finding/finding-index.ts';
import {
  facetWords,
  findingKindWords,
  foundWords,
  valueWords,
  wayOutWords,
} from '../../../src/domain/words/finding.ts';
import { WEEK } from '../../fixtures/week.ts';

const said = (query: string): string => foundWords(byKind(find(findingIndex(WEEK, null), query, null)));

describe('what is found, in words', () => {
  it('is counted by kind', () => {
    expect(said('starmer trump')).toBe('2 results: 1 event and 1 claim');
    expect(said('xyzzy')).toBe('No results');
    expect(findingKindWords('country')).toBe('Countries');
  });

  it('names every value of every facet', () => {
    for (const facet of FACETS) {
      expect(facetWords(facet)).toMatch(/^[A-Z]/);
      for (const value of valuesOf(WEEK, facet)) expect(valueWords(WEEK, facet, value)).toMatch(/^[\p{Lu}\d]/u);
    }
    expect(valueWords(WEEK, 'person', 'p-nobody')).toBe('p-nobody');
  });

  it('tells what a way out gives up', () => {
    expect(wayOutWords({ drop: 'venue', count: 3 })).toBe('Without the place: 3 events');
    expect(wayOutWords({ drop: 'words', count: 1 })).toBe('Without the words: 1 event');
    expect(wayOutWords({ drop: 'all', count: 49 })).toBe('Without any of it: 49 events');
  });
});
