/** What is found obeys the moment of knowledge, and misses nothing that was known. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chronicle } from '../../../src/domain/chronicle.ts';
import { asKnownAt } from '../../../src/domain/events/as-known.ts';
import type { FindingKind } from '../../../src/domain/finding/entry.ts';
import { find } from '../../../src/domain/finding/find.ts';
import { findingIndex } from '../../../src/domain/finding/finding-index.ts';
import { foldedWords } from '../../../src/domain/finding/fold.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import { daysOf } from '../../../src/domain/time/plain-date.ts';
import { outFrom } from '../../fixtures/first-told.ts';
import { asOf } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';
import { chronicles } from '../events/chronicles.ts';
import { QUERIES } from './queries.ts';

/** Each moment at which a report or a claim of the week came in, in order. */
const MOMENTS: readonly Instant[] = [
  ...new Set(WEEK.events.flatMap(({ reports, claims }) => [...reports, ...claims].map((each) => each.asOf.at))),
].sort((a, b) => a - b);

const idsOf = (chronicle: Chronicle): Readonly<Record<FindingKind, readonly string[]>> => ({
  day: daysOf(chronicle.extent),
  country: [...chronicle.countries.keys()],
  person: [...chronicle.people.keys()],
  place: [...chronicle.places.keys()],
  group: chronicle.groups.map(({ id }) => id),
  event: chronicle.events.map(({ id }) => id),
  source: [...chronicle.sources.keys()],
  claim: chronicle.events.flatMap(({ claims }) => claims.map(({ id }) => id)),
});
const keysAt = (moment: Instant | null): string[] =>
  findingIndex(WEEK, moment).rows.map(({ entry }) => `${entry.kind}:${entry.id}`);

describe('what can be found', () => {
  it('is every record once, now', () => {
    const keys = keysAt(null);
    const ids = idsOf(WEEK);
    const records = Object.entries(ids).flatMap(([kind, list]) => list.map((id) => `${kind}:${id}`));
    expect(keys.toSorted()).toEqual(records.toSorted());
  });

  it('is of what was known, at every moment at which something came in', () => {
    for (const moment of MOMENTS) {
      const ids = idsOf(asKnownAt(WEEK, moment));
      for (const { entry } of findingIndex(WEEK, moment).rows) {
        expect(ids[entry.kind], `${entry.kind} ${entry.id}`).toContain(entry.id);
        if (entry.event !== null) expect(ids.event).toContain(entry.event);
      }
    }
  });

  it('tells of no source that was not yet out', () => {
    const moment = asOf('2025-03-10').at;
    const sources = findingIndex(WEEK, moment).rows.filter(({ entry }) => entry.kind === 'source');
    expect(sources.length).toBeLessThan(WEEK.sources.size / 2);
    for (const { entry } of sources) {
      const source = WEEK.sources.get(entry.id);
      expect(source && outFrom(WEEK, source.id), entry.id).toBeLessThanOrEqual(moment);
    }
  });

  it('is no room, hour or note that was told later', () => {
    const found = (query: string, on: string) =>
      find(findingIndex(WEEK, asOf(on).at), query, null).map(({ entry }) => `${entry.kind}:${entry.id}`);
    expect(found('marine', '2025-03-10')).toEqual([]);
    expect(found('marine', '2025-03-12')).toContain('claim:e-0311-chiefs-room');
  });

  it('only grows as more is known', () => {
    let before: readonly string[] = [];
    for (const moment of [...MOMENTS, null]) {
      const now = keysAt(moment);
      const has = new Set(now);
      expect(before.filter((key) => !has.has(key))).toEqual([]);
      before = now;
    }
  });
});

describe('what is found', () => {
  const index = findingIndex(WEEK, null);

  it('by its title is each event, in any case, and first of all events unless another has that title', () => {
    for (const event of WEEK.events)
      for (const query of [event.title, event.title.toUpperCase(), event.label]) {
        const [first] = find(index, query, null).filter(({ entry }) => entry.kind === 'event');
        expect(first?.entry.id, query).toBe(event.id);
      }
  });

  it('by its title is each event of any chronicle', () =>
    fc.assert(
      fc.property(chronicles, (chronicle) => {
        const own = findingIndex(chronicle, null);
        for (const { id, title, label } of chronicle.events)
          for (const query of [title, label]) expect(find(own, query, null).map(({ entry }) => entry.id)).toContain(id);
      }),
      { numRuns: 50 },
    ));

  it('by a word of it is whatever has the word, and never less when more is known', () => {
    const moments = MOMENTS.filter((_, at) => at % 8 === 0).map((moment) => findingIndex(WEEK, moment));
    const words = new Set(QUERIES.flatMap(([typed]) => foldedWords(typed).map(({ text }) => text)));
    for (const word of words) {
      let before: readonly string[] = [];
      // A mistyped word is forgiven only until one that is written so becomes known.
      for (const known of moments.filter(({ postings }) => postings.has(word))) {
        const now = find(known, word, null).map(({ entry }) => `${entry.kind}:${entry.id}`);
        const has = new Set(now);
        expect(
          before.filter((key) => !has.has(key)),
          word,
        ).toEqual([]);
        before = now;
      }
    }
  });

  it('by anything typed exists, once', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...index.postings.keys())), (query) => {
        const rows = new Set(index.rows.map(({ entry }) => entry));
        const found = find(index, query, null).map(({ entry }) => entry);
        expect(new Set(found).size).toBe(found.length);
        for (const entry of found) expect(rows.has(entry)).toBe(true);
      }),
    ));
});
