import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionChanges } from '../../../src/domain/changes/edition-changes.ts';
import { isSameRecord } from '../../../src/domain/changes/same-records.ts';
import type { Chronicle } from '../../../src/domain/chronicle.ts';
import { editionChangeWords } from '../../../src/domain/words/edition-changes.ts';
import { WEEK } from '../../fixtures/week.ts';

const NOTHING = { added: 0, changed: 0, removed: 0 };

/** The week before it was mended: one statement otherwise, one event and one source not yet there, one title otherwise. */
function earlier(): Chronicle {
  const [retitled, , ...others] = WEEK.events;
  const withClaims = others.find(({ claims }) => claims.length > 0);
  if (!retitled || !withClaims) throw new Error('The week has too few events');
  const [first, ...rest] = withClaims.claims;
  if (!first) throw new Error('No statement');
  const restated = { ...withClaims, claims: [{ ...first, text: 'As it was told before' }, ...rest] };
  return {
    ...WEEK,
    events: [
      { ...retitled, title: 'As it was called before' },
      ...others.map((event) => (event === withClaims ? restated : event)),
    ],
    sources: new Map([...WEEK.sources].slice(1)),
    corrections: WEEK.corrections.slice(1),
  };
}

describe('what a newer edition changed', () => {
  it('is nothing where both are the same', () => {
    expect(editionChanges(WEEK, structuredClone(WEEK))).toEqual({
      corrections: [],
      events: NOTHING,
      statements: NOTHING,
      sources: NOTHING,
    });
    expect(editionChangeWords(editionChanges(WEEK, WEEK))).toBe('No event, statement or source differs.');
  });

  it('is what was mended, and how many events, statements and sources differ', () => {
    const before = earlier();
    const changes = editionChanges(before, WEEK);
    const gone = WEEK.events[1]?.claims.length ?? 0;
    expect(changes.corrections).toEqual(WEEK.corrections.slice(0, 1));
    expect(changes.events).toEqual({ added: 1, changed: 1, removed: 0 });
    expect(changes.statements).toEqual({ added: gone, changed: 1, removed: 0 });
    expect(changes.sources).toEqual({ added: 1, changed: 0, removed: 0 });
    expect(editionChangeWords(changes)).toMatch(/^1 event added, 1 event changed, .*and 1 source added\.$/);
  });

  it('is the other way about from the other side', () => {
    const there = editionChanges(earlier(), WEEK);
    const back = editionChanges(WEEK, earlier());
    for (const of of ['events', 'statements', 'sources'] as const) {
      const { added, changed, removed } = there[of];
      expect(back[of]).toEqual({ added: removed, changed, removed: added });
    }
  });
});

const leaves = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));

describe('the same record', () => {
  it('is one that JSON writes alike', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(isSameRecord(value, structuredClone(value))).toBe(true);
      }),
    );
  });

  it('is no other: one field is enough, however deep', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 4 }), leaves, leaves, (path, a, b) => {
        fc.pre(a !== b);
        const under = (value: unknown): unknown =>
          path.reduce((inner, name) => ({ id: 'x', [`_${name}`]: [inner] }), value);
        expect(isSameRecord(under([a]), under([b]))).toBe(false);
      }),
    );
    expect(isSameRecord({ a: 1 }, { a: 1, b: undefined })).toBe(false);
    expect(isSameRecord({ a: undefined }, { b: undefined })).toBe(false);
    expect(isSameRecord([], {})).toBe(false);
    expect(isSameRecord([1, [2]], [1, [3]])).toBe(false);
    expect(isSameRecord({ b: 1, a: [2] }, { a: [2], b: 1 })).toBe(true);
  });
});
