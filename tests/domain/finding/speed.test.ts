/** A key stroke is answered within a frame: over every beginning of every query that the tests know. */
import { expect, it } from 'vitest';
import { byKind } from '../../../src/domain/finding/by-kind.ts';
import { FACETS, NO_EVENT_FILTER } from '../../../src/domain/finding/event-filter.ts';
import { facetCounts, waysOut } from '../../../src/domain/finding/facet-counts.ts';
import { find } from '../../../src/domain/finding/find.ts';
import { findingIndex } from '../../../src/domain/finding/finding-index.ts';
import { foundEvents } from '../../../src/domain/finding/found-events.ts';
import { toldMatch } from '../../../src/domain/finding/told-match.ts';
import { WEEK } from '../../fixtures/week.ts';
import { QUERIES } from './queries.ts';

const FRAME_MS = 16;
/** As many as are shown. */
const SHOWN = 5;
const ROUNDS = 5;

it(`answers a key stroke within ${FRAME_MS} ms`, () => {
  const index = findingIndex(WEEK, null);
  const answer = (typed: string): void => {
    const found = find(index, typed, WEEK.extent.start);
    for (const { all } of byKind(found)) for (const each of all.slice(0, SHOWN)) toldMatch(each);
    const events = foundEvents(WEEK, typed, found);
    for (const facet of FACETS) facetCounts(WEEK, events, NO_EVENT_FILTER, facet);
    waysOut(WEEK, events, NO_EVENT_FILTER);
  };
  const strokes = QUERIES.flatMap(([typed]) => [...typed].map((_, at) => [...typed].slice(0, at + 1).join('')));
  const times = strokes.map(() => Number.POSITIVE_INFINITY);
  // The best of some rounds, apart in time: what else the machine does meanwhile is not ours.
  for (let round = 0; round < ROUNDS; round++)
    strokes.forEach((typed, at) => {
      const start = performance.now();
      answer(typed);
      times[at] = Math.min(times[at] ?? 0, performance.now() - start);
    });
  times.sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  const worst = times.at(-1) ?? 0;
  console.log(
    `measure: search, ${times.length} key strokes: median ${median.toFixed(2)} ms, worst ${worst.toFixed(2)} ms (bar ${FRAME_MS})`,
  );
  expect(times.length).toBeGreaterThan(500);
  expect(worst).toBeLessThanOrEqual(FRAME_MS);
});
