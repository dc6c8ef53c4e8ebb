/** Which records name which others, and which ids there are to be named. */
import type { Path } from './issue.ts';
import { idFieldOf, LIST_NAMES, type ListName, type Records } from './records.ts';

export type Reference = {
  /** The list in which the id is to be found. */
  readonly list: ListName;
  readonly id: string;
  /** Where it is named. */
  readonly path: Path;
};

export type Ids = { readonly [List in ListName]: ReadonlySet<string> };

/** The ids of every list, taken from well-formed and broken items alike. */
export function idsOf(lists: Readonly<Partial<Record<ListName, readonly unknown[]>>>): Ids {
  const idsIn = (list: ListName): ReadonlySet<string> => {
    const ids = (lists[list] ?? []).map((item) =>
      typeof item === 'object' && item !== null ? Reflect.get(item, idFieldOf(list)) : undefined,
    );
    return new Set(ids.filter((id) => typeof id === 'string'));
  };
  return Object.fromEntries(LIST_NAMES.map((list) => [list, idsIn(list)])) as Ids;
}

type Sourced = { readonly sources?: readonly string[] | undefined };

const all = (list: ListName, ids: readonly string[] | undefined, path: Path): Reference[] =>
  (ids ?? []).map((id, index) => ({ list, id, path: [...path, index] }));

const one = (list: ListName, id: string | undefined, path: Path): Reference[] =>
  id === undefined ? [] : [{ list, id, path }];

const sourcesOf = ({ sources }: Sourced, path: Path): Reference[] => all('sources', sources, [...path, 'sources']);

type Placed = Sourced & { readonly country?: string | undefined };

const ofCountry = (record: Placed, path: Path): Reference[] => [
  ...one('countries', record.country, [...path, 'country']),
  ...sourcesOf(record, path),
];

const eventReferences = ({ events }: Records): Reference[] =>
  events.flatMap(({ record, path }) => [
    ...one('places', record.place, [...path, 'place']),
    ...(record.participants ?? []).flatMap((participant, index) => {
      const at = [...path, 'participants', index];
      return [
        ...one('countries', participant.country, [...at, 'country']),
        ...one('organisations', participant.organisation, [...at, 'organisation']),
        ...all('people', participant.people, [...at, 'people']),
        ...sourcesOf(participant, at),
      ];
    }),
    ...record.reports.flatMap((report, index) => {
      const at = [...path, 'reports', index];
      return [...one('places', report.place, [...at, 'place']), ...sourcesOf(report, at)];
    }),
    ...one('places', record.publicFrom?.place, [...path, 'publicFrom', 'place']),
    ...record.claims.flatMap((claim, index) => {
      const at = [...path, 'claims', index];
      return [...one('questions', claim.question, [...at, 'question']), ...sourcesOf(claim, at)];
    }),
    ...all('events', record.related, [...path, 'related']),
    ...all('events', record.after, [...path, 'after']),
  ]);

/** Every id that a record names, with where it does so, in order of the records. */
export const referencesOf = (records: Records): Reference[] => [
  ...records.places.flatMap(({ record, path }) => ofCountry(record, path)),
  ...records.groups.flatMap(({ record, path }) =>
    record.members.flatMap((member, index) => ofCountry(member, [...path, 'members', index])),
  ),
  ...records.people.flatMap(({ record, path }) => ofCountry(record, path)),
  ...records.organisations.flatMap(({ record, path }) => sourcesOf(record, path)),
  ...eventReferences(records),
  ...records.unsourced.flatMap(({ record, path }) => all('events', record.events, [...path, 'events'])),
  ...records.corrections.flatMap(({ record, path }) => [
    ...all('events', record.events, [...path, 'events']),
    ...sourcesOf(record, path),
  ]),
];
