import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chronicle } from '../../../src/domain/chronicle.ts';
import { asKnownAt } from '../../../src/domain/events/as-known.ts';
import { countryEvents } from '../../../src/domain/events/country-events.ts';
import { knownEvents } from '../../../src/domain/events/day.ts';
import { statusAt } from '../../../src/domain/events/status.ts';
import { facetOf, matches } from '../../../src/domain/finding/event-facets.ts';
import {
  type EventFilter,
  FACETS,
  isFiltering,
  NO_EVENT_FILTER,
  valuesOf,
  withValues,
} from '../../../src/domain/finding/event-filter.ts';
import { facetCounts, waysOut } from '../../../src/domain/finding/facet-counts.ts';
import { asOf } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';
import { chronicles } from '../events/chronicles.ts';

const filterOf = (values: Partial<EventFilter>): EventFilter => ({ ...NO_EVENT_FILTER, ...values });
const shown = (filter: EventFilter, chronicle: Chronicle = WEEK): string[] =>
  chronicle.events.filter((event) => matches(event, filter, chronicle)).map(({ id }) => id);
/** Up to two values for each of some facets. */
const filtersOf = (chronicle: Chronicle): fc.Arbitrary<EventFilter> =>
  fc
    .tuple(...FACETS.map((facet) => fc.array(fc.constantFrom('', ...valuesOf(chronicle, facet)), { maxLength: 2 })))
    .map((picked) =>
      FACETS.reduce(
        (filter, facet, at) => withValues(filter, facet, picked[at]?.filter((value) => value !== '') ?? []),
        NO_EVENT_FILTER,
      ),
    );

describe('a filter', () => {
  it('that asks for nothing shows all', () => {
    expect(shown(NO_EVENT_FILTER)).toHaveLength(WEEK.events.length);
    expect([isFiltering(NO_EVENT_FILTER), isFiltering(filterOf({ tag: ['truce'] }))]).toEqual([false, true]);
  });

  it('by country shows what its page tells', () => {
    for (const iso3 of WEEK.countries.keys())
      expect(shown(filterOf({ country: [iso3] }))).toEqual(countryEvents(WEEK, iso3).map(({ event }) => event.id));
  });

  it('by a town shows what happened at any place of it, by a place that alone', () => {
    expect(shown(filterOf({ venue: ['pl-paris'] }))).toEqual(
      expect.arrayContaining(['e-0311-chiefs', 'e-0312-e5', 'e-0313-paris-trilateral']),
    );
    expect(shown(filterOf({ venue: ['pl-val-de-grace'] }))).toEqual(['e-0312-e5']);
  });

  it('by group asks who was a member and there, by person who is named', () => {
    const g5 = shown(filterOf({ group: ['e5'] }));
    expect(g5).toContain('e-0312-e5');
    expect(g5).not.toContain('e-0313-witkoff');
    expect(shown(filterOf({ person: ['p-witkoff'] }))).toContain('e-0313-witkoff');
  });

  it('by status goes by what was known', () => {
    expect(shown(filterOf({ status: ['announced'] }))).not.toContain('e-0315-leaders-call');
    const then = asKnownAt(WEEK, asOf('2025-03-10').at);
    for (const { event, status } of knownEvents(WEEK, asOf('2025-03-10').at)) {
      const own = then.events.find(({ id }) => id === event.id);
      expect(own && [...facetOf(own, 'status', then)]).toEqual([status]);
      expect(status).toBe(statusAt(event, asOf('2025-03-10').at));
    }
  });

  it('takes values of one facet as alternatives, and narrows by each further facet', () => {
    const [fra, tur] = [shown(filterOf({ country: ['FRA'] })), shown(filterOf({ country: ['TUR'] }))];
    expect(new Set(shown(filterOf({ country: ['FRA', 'TUR'] })))).toEqual(new Set([...fra, ...tur]));
    expect(shown(filterOf({ country: ['TUR'], tag: ['black-sea'] }))).toEqual(
      tur.filter((id) => shown(filterOf({ tag: ['black-sea'] })).includes(id)),
    );
  });
});

describe('counts', () => {
  /** By hand: the events that would be shown with that value alone in its facet. */
  const byHand = (chronicle: Chronicle, filter: EventFilter): void => {
    for (const facet of FACETS)
      for (const { value, count, isPicked } of facetCounts(chronicle, chronicle.events, filter, facet)) {
        expect(count, `${facet} ${value}`).toBe(shown({ ...filter, [facet]: [value] }, chronicle).length);
        expect(isPicked).toBe(filter[facet].includes(value));
      }
  };

  it('are what picking the value alone would show, for any filter of the week', () =>
    fc.assert(
      fc.property(filtersOf(WEEK), (filter) => byHand(WEEK, filter)),
      { numRuns: 30 },
    ));

  it('and of any chronicle', () =>
    fc.assert(
      fc.property(
        chronicles.chain((chronicle) => filtersOf(chronicle).map((filter) => ({ chronicle, filter }))),
        ({ chronicle, filter }) => byHand(chronicle, filter),
      ),
      { numRuns: 50 },
    ));

  it('are of the events that the words let through', () => {
    const found = WEEK.events.filter(({ id }) => id === 'e-0312-e5');
    const countries = facetCounts(WEEK, found, NO_EVENT_FILTER, 'country');
    expect(countries.find(({ value }) => value === 'DEU')).toMatchObject({ count: 1 });
    expect(countries.find(({ value }) => value === 'RUS')).toMatchObject({ count: 0 });
  });

  it('offer nothing that no event has, unless it is picked', () => {
    const venues = (filter: EventFilter) => facetCounts(WEEK, WEEK.events, filter, 'venue').map(({ value }) => value);
    expect(venues(NO_EVENT_FILTER)).not.toContain('pl-black-sea');
    expect(venues(filterOf({ venue: ['pl-black-sea'] }))).toContain('pl-black-sea');
  });
});

describe('the way out', () => {
  it('is there for every filter that shows nothing, and shows as many as it says', () =>
    fc.assert(
      fc.property(filtersOf(WEEK), fc.subarray([...WEEK.events], { maxLength: 3 }), (filter, found) => {
        const isEmpty = !found.some((event) => matches(event, filter, WEEK));
        const ways = waysOut(WEEK, found, filter);
        expect(ways.length > 0).toBe(isEmpty);
        for (const { drop, count } of ways) {
          expect(count).toBeGreaterThan(0);
          const events = drop === 'words' || drop === 'all' ? WEEK.events : found;
          const left = drop === 'words' ? filter : drop === 'all' ? NO_EVENT_FILTER : withValues(filter, drop, []);
          expect(events.filter((event) => matches(event, left, WEEK))).toHaveLength(count);
        }
      }),
    ));

  it('gives up as little as it can, the most shown first', () => {
    const filter = filterOf({ country: ['TUR'], tag: ['g7'] });
    expect(shown(filter)).toEqual([]);
    const ways = waysOut(WEEK, WEEK.events, filter);
    expect(ways.map(({ drop }) => drop)).toEqual(['tag', 'country']);
    expect(waysOut(WEEK, [], NO_EVENT_FILTER)).toEqual([{ drop: 'words', count: WEEK.events.length }]);
  });
});
