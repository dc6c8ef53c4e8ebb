/** How many events each value of a facet would show, and what to give up where nothing is shown. */
import type { Chronicle, ChronicleEvent } from '../chronicle.ts';
import { facetOf, matches } from './event-facets.ts';
import { type EventFilter, FACETS, type Facet, NO_EVENT_FILTER, valuesOf, withValues } from './event-filter.ts';

export type FacetValue = {
  readonly value: string;
  /** Events that have it, among those which all other facets let through; 0 leads to nothing and is not to be picked. */
  readonly count: number;
  readonly isPicked: boolean;
};

/**
 * The values that any of all the events has, or that are picked, in the order of the records. `found` are those that the
 * words let through: all of them where nothing is typed.
 */
export function facetCounts(
  chronicle: Chronicle,
  found: readonly ChronicleEvent[],
  filter: EventFilter,
  facet: Facet,
): FacetValue[] {
  const offered = new Set(chronicle.events.flatMap((event) => [...facetOf(event, facet, chronicle)]));
  const counts = new Map<string, number>();
  for (const event of found)
    if (matches(event, filter, chronicle, facet))
      for (const value of facetOf(event, facet, chronicle)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return valuesOf(chronicle, facet)
    .map((value) => ({ value, count: counts.get(value) ?? 0, isPicked: filter[facet].includes(value) }))
    .filter(({ value, isPicked }) => offered.has(value) || isPicked);
}

/** Something to give up, and how many events that shows. `all`: the words and every facet. */
export type WayOut = { readonly drop: Facet | 'words' | 'all'; readonly count: number };

/**
 * For a combination that shows nothing: each single thing to give up that shows something, the most first; where none
 * does, all of them. Empty where something is shown, or where there are no events at all.
 */
export function waysOut(chronicle: Chronicle, found: readonly ChronicleEvent[], filter: EventFilter): WayOut[] {
  const countOf = (events: readonly ChronicleEvent[], asked: EventFilter): number =>
    events.filter((event) => matches(event, asked, chronicle)).length;
  if (countOf(found, filter) > 0) return [];
  const single: WayOut[] = [
    ...FACETS.filter((facet) => filter[facet].length > 0).map((facet) => ({
      drop: facet,
      count: countOf(found, withValues(filter, facet, [])),
    })),
    { drop: 'words', count: countOf(chronicle.events, filter) },
  ];
  const ways = single.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  const all: WayOut = { drop: 'all', count: countOf(chronicle.events, NO_EVENT_FILTER) };
  return ways.length > 0 || all.count === 0 ? ways : [all];
}
