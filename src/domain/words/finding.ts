/** What is found and what it is filtered by, in words. */
import type { Chronicle, ReportStatus, SourceKind } from '../chronicle.ts';
import type { FoundKind } from '../finding/by-kind.ts';
import type { FieldName, FindingKind } from '../finding/entry.ts';
import { type EventFilter, FACETS, type Facet } from '../finding/event-filter.ts';
import type { WayOut } from '../finding/facet-counts.ts';
import { capitalised, countWords, listWords } from './lists.ts';
import { sourceKindWords } from './sources.ts';
import { statusWords } from './statuses.ts';
import { subjectWords } from './subjects.ts';

const KINDS: Readonly<Record<FindingKind, readonly [one: string, many: string]>> = {
  day: ['day', 'days'],
  country: ['country', 'countries'],
  person: ['person', 'people'],
  place: ['place', 'places'],
  group: ['group', 'groups'],
  event: ['event', 'events'],
  source: ['source', 'sources'],
  claim: ['claim', 'claims'],
};

/** `Countries`. */
export const findingKindWords = (kind: FindingKind): string => capitalised(KINDS[kind][1]);

/** `12 results: one person, nine events and two claims`; says so where there are none. */
export function foundWords(groups: readonly FoundKind[]): string {
  const count = groups.reduce((sum, { all }) => sum + all.length, 0);
  if (count === 0) return 'No results';
  const parts = groups.map(({ kind, all }) => countWords(all.length, ...KINDS[kind]));
  return `${capitalised(countWords(count, 'result', 'results'))}: ${listWords(parts)}`;
}

const FIELDS: Readonly<Partial<Record<FieldName, string>>> = {
  alias: 'Also found as',
  party: 'With',
  member: 'With',
  place: 'In',
  tag: 'On',
  question: 'Asked:',
};

/** What goes before the text that met the words; empty where that tells by itself what it is. */
export const fieldWords = (field: FieldName): string => FIELDS[field] ?? '';

const FACET_WORDS: Readonly<Record<Facet, string>> = {
  country: 'Country',
  group: 'Group',
  person: 'Person',
  venue: 'Place',
  status: 'Status',
  source: 'Kind of source',
  tag: 'Subject',
};

export const facetWords = (facet: Facet): string => FACET_WORDS[facet];

/** The value by its name; itself where the chronicle does not know it. */
export function valueWords(chronicle: Chronicle, facet: Facet, value: string): string {
  switch (facet) {
    case 'country':
      return chronicle.countries.get(value)?.name ?? value;
    case 'group':
      return chronicle.groups.find(({ id }) => id === value)?.label ?? value;
    case 'person':
      return chronicle.people.get(value)?.name ?? value;
    case 'venue':
      return chronicle.places.get(value)?.name ?? value;
    case 'status':
      return statusWords(value as ReportStatus) ?? value;
    case 'source':
      return sourceKindWords(value as SourceKind) ?? value;
    case 'tag':
      return subjectWords(value);
  }
}

/** `Country: France or Germany; Subject: G7`. */
export const filterWords = (chronicle: Chronicle, filter: EventFilter): string =>
  FACETS.filter((facet) => filter[facet].length > 0)
    .map((facet) => {
      const names = filter[facet].map((value) => valueWords(chronicle, facet, value));
      return `${facetWords(facet)}: ${listWords(names, 'or')}`;
    })
    .join('; ');

/** What the way out gives up, and what that shows: `Without the place: three events`. */
export function wayOutWords({ drop, count }: WayOut): string {
  const shown = countWords(count, 'event', 'events');
  if (drop === 'all') return `Without any of it: ${shown}`;
  const given = drop === 'words' ? 'words' : facetWords(drop).toLowerCase();
  return `Without the ${given}: ${shown}`;
}
