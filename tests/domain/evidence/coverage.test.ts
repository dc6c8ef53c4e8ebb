import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/domain/chronicle.ts';
import { chainOf, rootsOf, separateChains } from '../../../src/domain/evidence/chains.ts';
import { coverageOf } from '../../../src/domain/evidence/coverage.ts';
import { editionDate } from '../../../src/domain/evidence/edition.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { date } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';

const [SOURCE] = [...FIXTURE.sources.values()] as [Source];
const from = (basedOn: string | null, publisher = 'The Gazette'): Source => ({ ...SOURCE, publisher, basedOn });

const roots = fc.uniqueArray(fc.constantFrom('AFP', 'AP', 'Reuters', 'BBC', 'TASS'), { minLength: 1, maxLength: 3 });
const source = fc.oneof(
  roots.map((names) => from(names.join('; '))),
  fc.constantFrom('AFP', 'Kyiv Post', 'Le Monde').map((publisher) => from(null, publisher)),
);
const sources = fc.array(source, { maxLength: 7 });

/** By trying every choice. */
const mostApart = (all: readonly Source[]): number =>
  Math.max(
    ...Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_each, index) => (bits >> index) & 1))
      .filter((chosen) => {
        const named = chosen.flatMap(rootsOf);
        return new Set(named).size === named.length;
      })
      .map(({ length }) => length),
  );

describe('chains', () => {
  it('part sources into classes: each has one, and copies share that of the text they copy', () => {
    expect(chainOf(from('AFP'))).toBe(chainOf(from(null, 'AFP')));
    expect(chainOf(from('AP; AFP'))).toBe(chainOf(from('AFP/AP')));
    expect(chainOf(from(null, 'AP (Lincoln Daily News copy)'))).toBe('ap');
    fc.assert(
      fc.property(source, source, source, (a, b, c) => {
        const same = (one: Source, other: Source): boolean => chainOf(one) === chainOf(other);
        expect(same(a, a)).toBe(true);
        expect(same(a, b)).toBe(same(b, a));
        if (same(a, b) && same(b, c)) expect(same(a, c)).toBe(true);
      }),
    );
  });

  it('count once what they share, as counting every choice does', () => {
    expect(separateChains([from('AFP'), from('AP'), from('AFP; AP')])).toBe(2);
    expect(separateChains([from('AFP; AP'), from('AP; Reuters')])).toBe(1);
    fc.assert(
      fc.property(sources, (all) => {
        expect(separateChains(all)).toBe(mostApart(all));
      }),
    );
  });

  it('are no more for a copy, and never fewer for another source', () => {
    fc.assert(
      fc.property(sources, source, (all, one) => {
        expect(separateChains([...all, one, one])).toBe(separateChains([...all, one]));
        expect(separateChains([...all, one])).toBeGreaterThanOrEqual(separateChains(all));
        expect(separateChains([...all].reverse())).toBe(separateChains(all));
      }),
    );
  });
});

describe.each([
  ['the week', WEEK],
  ['the small chronicle', FIXTURE],
])('coverage of %s', (_name, chronicle) => {
  const coverage = coverageOf(chronicle);
  const statements = chronicle.events.flatMap(({ claims }) => claims).length;

  it('counts each statement once, in all and event by event', () => {
    expect(coverage.statements).toBe(statements);
    expect(coverage.one + coverage.several).toBe(statements);
    for (const part of ['statements', 'one', 'several', 'official'] as const)
      expect(coverage.events.reduce((sum, event) => sum + event[part], 0)).toBe(coverage[part]);
    expect(coverage.official).toBeLessThanOrEqual(statements);
    expect(coverage.chains).toBeLessThanOrEqual(chronicle.sources.size);
  });
});

describe('the edition', () => {
  it('is of the later of publication and newest correction', () => {
    expect(editionDate(FIXTURE)).toBe(FIXTURE.published);
    expect(editionDate(WEEK)).toBe('2026-11-27');
    expect(editionDate({ ...WEEK, published: date('2027-01-01') })).toBe('2027-01-01');
    expect(editionDate({ ...WEEK, published: date('2026-01-01') })).toBe('2026-11-27');
  });
});
