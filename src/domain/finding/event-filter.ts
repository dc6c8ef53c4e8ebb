/**
 * Which events a reader asks for, by what they are of. Values of one facet are alternatives, facets narrow one another; a
 * facet without values asks for nothing. No words of it are here: only what the address and the filter itself need.
 */
import type { Chronicle, SourceKind } from '../chronicle.ts';
import { REPORT_STATUSES } from '../events/report-statuses.ts';

export const FACETS = ['country', 'group', 'person', 'venue', 'status', 'source', 'tag'] as const;
export type Facet = (typeof FACETS)[number];

/** Ids by facet, sorted and without doubles: ISO 3166-1 alpha-3, ids of groups, people and places, statuses, kinds, tags. */
export type EventFilter = Readonly<Record<Facet, readonly string[]>>;

export const NO_EVENT_FILTER: EventFilter = {
  country: [],
  group: [],
  person: [],
  venue: [],
  status: [],
  source: [],
  tag: [],
};

const SOURCE_KINDS: readonly SourceKind[] = ['official', 'agency', 'newspaper', 'reference'];

/** Every value that the facet can have in this chronicle, whether or not an event has it. */
export function valuesOf(chronicle: Chronicle, facet: Facet): readonly string[] {
  switch (facet) {
    case 'country':
      return [...chronicle.countries.keys()];
    case 'group':
      return chronicle.groups.map(({ id }) => id);
    case 'person':
      return [...chronicle.people.keys()];
    case 'venue':
      return [...chronicle.places.keys()];
    case 'status':
      return REPORT_STATUSES;
    case 'source':
      return SOURCE_KINDS;
    case 'tag':
      return [...new Set(chronicle.events.flatMap(({ tags }) => tags))].sort();
  }
}

/** The same filter with other values of one facet. */
export const withValues = (filter: EventFilter, facet: Facet, values: readonly string[]): EventFilter => ({
  ...filter,
  [facet]: [...new Set(values)].sort(),
});

export const isFiltering = (filter: EventFilter): boolean => FACETS.some((facet) => filter[facet].length > 0);
