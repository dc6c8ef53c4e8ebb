/** What changed, of the events that a filter leaves: just what changed of all, as far as it is about them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Side } from '../../../src/domain/changes/change.ts';
import { changesBetween } from '../../../src/domain/changes/changes-between.ts';
import type { Chronicle, EventId } from '../../../src/domain/chronicle.ts';
import { asKnownAt } from '../../../src/domain/events/as-known.ts';
import { matchingEvents } from '../../../src/domain/events/matching-day.ts';
import { datedAs } from '../../../src/domain/evidence/source-out.ts';
import {
  type EventFilter,
  FACETS,
  isFiltering,
  NO_EVENT_FILTER,
  valuesOf,
  withValues,
} from '../../../src/domain/finding/event-filter.ts';
import { changesSentence } from '../../../src/domain/words/changes.ts';
import { WEEK } from '../../fixtures/week.ts';
import { chronicles } from '../events/chronicles.ts';
import { outline, side, sidesOf, turned } from './sides.ts';

/** What is related to what is left out is cut: that is not compared. */
const UNRELATED: Chronicle = { ...WEEK, events: WEEK.events.map((event) => ({ ...event, related: [] })) };

const filtersOf = (chronicle: Chronicle): fc.Arbitrary<EventFilter> =>
  fc.constantFrom(...FACETS.filter((facet) => valuesOf(chronicle, facet).length > 0)).chain((facet) => {
    const values = [...valuesOf(chronicle, facet)];
    return fc
      .subarray(values, { minLength: 1, maxLength: Math.min(3, values.length) })
      .map((asked) => withValues(NO_EVENT_FILTER, facet, asked));
  });

type Comparison = readonly [Side, Side, EventFilter];
const comparisonsOf = (chronicle: Chronicle): fc.Arbitrary<Comparison> =>
  fc.tuple(sidesOf(chronicle), sidesOf(chronicle), filtersOf(chronicle));

const comparisons = fc.oneof(
  comparisonsOf(UNRELATED),
  chronicles.filter(({ events }) => events.length > 0).chain(comparisonsOf),
);

const matchingIn = ([a, b, filter]: Comparison): ReadonlySet<EventId> =>
  new Set(
    [a, b].flatMap(({ chronicle, knownAt }) => matchingEvents(chronicle, filter, knownAt).map(({ event }) => event.id)),
  );

const isFolded = ({ kind }: Change): boolean => /^(country|room)-/.test(kind);

/** The same side of a chronicle that has no other events. */
const alone = (one: Side, ids: ReadonlySet<EventId>): Side => ({
  ...one,
  chronicle: datedAs(one.chronicle, {
    ...one.chronicle,
    events: one.chronicle.events.filter(({ id }) => ids.has(id)),
  }),
});

describe('what changed of the events that match', () => {
  it('is what changed of all, of them: events, status, answers and claims', () =>
    fc.assert(
      fc.property(comparisons, ([a, b, filter]) => {
        const ids = matchingIn([a, b, filter]);
        const isTold = (change: Change): boolean => !isFolded(change) && !change.kind.startsWith('source');
        const ofAll = changesBetween(a, b).filter(isTold);
        expect(changesBetween(a, b, filter).filter(isTold)).toEqual(
          ofAll.filter(({ events }) => events.some((id) => ids.has(id))),
        );
      }),
    ));

  it('is of countries and rooms what their events alone make of the days', () =>
    fc.assert(
      fc.property(comparisons, ([a, b, filter]) => {
        const ids = matchingIn([a, b, filter]);
        const told = changesBetween(a, b, filter).filter(isFolded);
        expect(outline(told)).toEqual(outline(changesBetween(alone(a, ids), alone(b, ids)).filter(isFolded)));
        for (const { events } of told) expect([...ids]).toEqual(expect.arrayContaining([...events]));
      }),
    ));

  it('is of sources those that their events name', () =>
    fc.assert(
      fc.property(comparisons, ([a, b, filter]) => {
        const ids = matchingIn([a, b, filter]);
        const sourcesIn = (changes: readonly Change[]): string[] =>
          changes.flatMap((change) => ('source' in change ? change.source.id : []));
        const named = [a, b]
          .flatMap(({ chronicle, knownAt }) => asKnownAt(chronicle, knownAt).events)
          .filter(({ id }) => ids.has(id))
          .flatMap(({ reports, claims, participants }) => [...reports, ...claims, ...participants])
          .flatMap(({ sources }) => sources);
        const ofAll = sourcesIn(changesBetween(a, b));
        expect(sourcesIn(changesBetween(a, b, filter))).toEqual(ofAll.filter((id) => named.includes(id)));
      }),
    ));

  it('turned round is the same, turned round; and of no filter it is all', () =>
    fc.assert(
      fc.property(comparisons, ([a, b, filter]) => {
        expect(isFiltering(filter)).toBe(true);
        expect(outline(changesBetween(b, a, filter))).toEqual(turned(changesBetween(a, b, filter)));
        expect(changesBetween(a, b, NO_EVENT_FILTER)).toEqual(changesBetween(a, b));
      }),
    ));
});

describe('a filter by status', () => {
  const [a, b] = [side('2025-03-11', '2025-03-10'), side('2025-03-11', '2025-03-12')];
  const done = withValues(NO_EVENT_FILTER, 'status', ['took-place']);

  it('tells that a status moved to it, not that the event became known by that', () => {
    const kinds = changesBetween(a, b, done).flatMap((change) =>
      'event' in change && change.event.id === 'chiefs' && !('claim' in change) ? change.kind : [],
    );
    expect(kinds).toEqual(['status-moved']);
  });
});

describe('the sentence', () => {
  it('says of which events it speaks', () => {
    const [a, b] = [side('2025-03-10'), side('2025-03-11')];
    const filter = withValues(NO_EVENT_FILTER, 'venue', ['jeddah']);
    expect(changesSentence({ a, b }, changesBetween(a, b, filter), filter)).toMatch(
      /^Since Monday, of the events that match the filters: .*the room in Jeddah opened/,
    );
    const none = withValues(NO_EVENT_FILTER, 'tag', ['nowhere']);
    expect(changesSentence({ a, b }, changesBetween(a, b, none), none)).toBe(
      'Since Monday, of the events that match the filters, nothing changed.',
    );
  });
});
