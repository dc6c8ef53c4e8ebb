/** Everything that a reader of the week can have chosen, for properties. */
import fc from 'fast-check';
import { PARTS } from '../../src/domain/events/participation.ts';
import { FACETS, NO_EVENT_FILTER, valuesOf, withValues } from '../../src/domain/finding/event-filter.ts';
import { addMs, type Instant, MINUTE_MS } from '../../src/domain/time/instant.ts';
import { daysOf } from '../../src/domain/time/plain-date.ts';
import { dayInterval } from '../../src/domain/time/when.ts';
import { BEFORE, type Comparison } from '../../src/state/compared-url.ts';
import { toQuery } from '../../src/state/finding-url.ts';
import { initialReader, READ_FORMS, type ReaderState } from '../../src/state/reader.ts';
import { WEEK } from '../fixtures/week.ts';

export const MONDAY = WEEK.extent.start;
export const days = fc.constantFrom(...daysOf(WEEK.extent));
const minutes: fc.Arbitrary<Instant> = fc
  .integer({ min: 0, max: 60 * 24 * 6 })
  .map((count) => addMs(dayInterval(MONDAY, WEEK.zone).start, count * MINUTE_MS));
export const viewports = fc.record({
  center: fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -80, max: 80, noNaN: true }),
  ) as fc.Arbitrary<[number, number]>,
  zoom: fc.double({ min: 0, max: 12, noNaN: true }),
});
const queries = fc.string({ unit: 'binary', maxLength: 120 }).map((text) => toQuery(text).trimEnd());
const eventFilters = fc
  .tuple(...FACETS.map((facet) => fc.subarray([...valuesOf(WEEK, facet)], { maxLength: 3 })))
  .map((picked) => FACETS.reduce((filter, facet, at) => withValues(filter, facet, picked[at] ?? []), NO_EVENT_FILTER));
export const comparisons: fc.Arbitrary<Comparison> = fc.oneof(
  fc.record({ kind: fc.constant('days' as const), from: days, to: days }),
  fc.record({ kind: fc.constant('moments' as const), from: fc.option(minutes), to: fc.option(minutes) }),
);
export const states: fc.Arbitrary<ReaderState> = fc
  .record({
    day: days,
    selected: fc.option(fc.constantFrom(...WEEK.events.map(({ id }) => id))),
    viewport: fc.option(viewports),
    span: fc.option(
      fc
        .tuple(minutes, fc.integer({ min: 1, max: 3000 }))
        .map(([start, length]) => ({ start, end: addMs(start, length * MINUTE_MS) })),
    ),
    hiddenParts: fc.subarray([...PARTS]),
    hidesBlackSea: fc.boolean(),
    hidesJourneys: fc.boolean(),
    knownAt: fc.option(minutes),
    query: queries,
    eventFilter: eventFilters,
    readAs: fc.option(fc.constantFrom(...READ_FORMS)),
    compared: fc.option(fc.oneof(fc.constant(BEFORE), comparisons)),
  })
  .map(({ hiddenParts, hidesBlackSea, hidesJourneys, day, ...rest }) => ({
    ...initialReader(day),
    ...rest,
    filters: { hiddenParts, hidesBlackSea, hidesJourneys },
  }));
