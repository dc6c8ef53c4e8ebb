/** What a reader looks for, in an address: `q=…&country=FRA,GBR&status=announced`, and back. */
import type { Chronicle } from '../domain/chronicle.ts';
import { type EventFilter, FACETS, NO_EVENT_FILTER, valuesOf, withValues } from '../domain/finding/event-filter.ts';

/** As long as anybody types. */
const MOST_CHARACTERS = 100;

/** Words as they can be kept: one line of whole characters, without a blank at its start. */
export const toQuery = (text: string): string =>
  [...text.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trimStart()].slice(0, MOST_CHARACTERS).join('');

export type Finding = { readonly query: string; readonly eventFilter: EventFilter };

export const writeFinding = ({ query, eventFilter }: Finding): (readonly [name: string, value: string])[] => [
  ['q', query.trimEnd()],
  ...FACETS.map((facet) => [facet, eventFilter[facet].join(',')] as const),
];

/** Values in whatever capitals; `unknown` are those that this chronicle does not have. */
export function readFinding(
  query: ReadonlyMap<string, string>,
  chronicle: Chronicle,
): Finding & { readonly unknown: readonly string[] } {
  const unknown: string[] = [];
  let eventFilter = NO_EVENT_FILTER;
  for (const facet of FACETS) {
    const given = (query.get(facet) ?? '').split(',').filter((value) => value !== '');
    if (given.length === 0) continue;
    const known = new Map(valuesOf(chronicle, facet).map((value) => [value.toLowerCase(), value]));
    unknown.push(...given.filter((value) => !known.has(value.toLowerCase())));
    eventFilter = withValues(
      eventFilter,
      facet,
      given.flatMap((value) => known.get(value.toLowerCase()) ?? []),
    );
  }
  return { query: toQuery(query.get('q') ?? '').trimEnd(), eventFilter, unknown };
}
