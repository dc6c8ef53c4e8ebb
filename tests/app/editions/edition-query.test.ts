import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedEdition, editionProblems, withEdition } from '../../../src/app/editions/edition-query.ts';
import type { Editions } from '../../../src/app/shelf.ts';
import { writeSearch } from '../../../src/state/url.ts';
import { withoutName } from '../../../src/state/without-name.ts';
import { WEEK } from '../../fixtures/week.ts';
import { states } from '../../state/reader-states.ts';

const hashes = fc.stringMatching(/^[0-9a-f]{10}$/);

describe('the edition in an address', () => {
  it('is read as it was written, and is taken out again without a trace, whatever else the address says', () => {
    fc.assert(
      fc.property(states, hashes, (state, hash) => {
        const search = writeSearch(state, WEEK);
        const pinned = withEdition(search, hash);
        expect(askedEdition(pinned)).toBe(hash);
        expect(withoutName(pinned, 'edition')).toBe(search);
      }),
    );
  });

  it('is not there where none is asked for', () => {
    expect([askedEdition(''), askedEdition('?edition='), askedEdition('?known=2025-03-11T10:00Z')]).toEqual([
      null,
      null,
      null,
    ]);
    expect(withEdition('?event=e', null)).toBe('?event=e');
    expect(withoutName('?edition=0123456789&event=e&editions=2', 'edition')).toBe('?event=e&editions=2');
    expect(withoutName('?edition=0123456789', 'edition')).toBe('');
  });

  it('is taken out however its name was encoded, as it is read', () => {
    for (const search of ['?%65dition=0123456789&x=1', '?x=1&editio%6E=0123456789']) {
      expect(askedEdition(search)).toBe('0123456789');
      expect(withoutName(search, 'edition')).toBe('?x=1');
    }
  });
});

describe('a link to an edition', () => {
  const editions: Editions = { newest: 'bbbbbbbbbb', url: '/b.json', kept: ['aaaaaaaaaa'], pinned: null };

  it('has a problem where that edition is not the one that is shown', () => {
    expect(editionProblems('?edition=cccccccccc', editions)).toEqual([
      { what: 'edition', given: 'cccccccccc', used: 'The newest edition is shown.' },
    ]);
  });

  it('has none where it is, where none is asked for, and before the editions are known', () => {
    const pinned = { ...editions, pinned: 'aaaaaaaaaa' };
    expect(editionProblems('?edition=aaaaaaaaaa', pinned)).toEqual([]);
    expect(editionProblems('?edition=bbbbbbbbbb', { ...editions, pinned: 'bbbbbbbbbb' })).toEqual([]);
    expect(editionProblems('', editions)).toEqual([]);
    expect(editionProblems('?edition=cccccccccc', undefined)).toEqual([]);
  });
});
