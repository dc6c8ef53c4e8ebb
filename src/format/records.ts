/** The records of a chronicle as files hold them, each with its place in the whole, so that what is wrong can be found. */
import type * as v from 'valibot';
import type { Path } from './issue.ts';
import {
  type ChronicleFile,
  type ChronicleRecord,
  CorrectionRecord,
  CountryRecord,
  EventRecord,
  GroupRecord,
  OrganisationRecord,
  PersonRecord,
  PlaceRecord,
  QuestionRecord,
  SourceRecord,
  UnsourcedRecord,
} from './schema.ts';

/** The lists of a chronicle, with the schema of one item. Each is a file of its folder; events are one file each. */
export const LISTS = {
  sources: SourceRecord,
  places: PlaceRecord,
  countries: CountryRecord,
  groups: GroupRecord,
  people: PersonRecord,
  organisations: OrganisationRecord,
  questions: QuestionRecord,
  unsourced: UnsourcedRecord,
  corrections: CorrectionRecord,
  events: EventRecord,
} as const;

export type ListName = keyof typeof LISTS;

export const LIST_NAMES = Object.keys(LISTS) as ListName[];

/** Those that a chronicle may do without: a folder need not have the file. */
export const isOptional = (list: ListName): boolean => list === 'unsourced' || list === 'corrections';

/** What identifies an item of the list. */
export const idFieldOf = (list: ListName): 'id' | 'iso3' => (list === 'countries' ? 'iso3' : 'id');

export type Located<T> = { readonly record: T; readonly path: Path };

export type Records = {
  /** Null where it cannot be read. */
  readonly chronicle: Located<v.InferOutput<typeof ChronicleRecord>> | null;
} & { readonly [List in ListName]: readonly Located<v.InferOutput<(typeof LISTS)[List]>>[] };

const located = <T>(list: ListName, items: readonly T[]): Located<T>[] =>
  items.map((record, index) => ({ record, path: [list, index] }));

/** Every record of a chronicle that fits the schema. */
export const toRecords = (file: ChronicleFile): Records => ({
  chronicle: { record: file.chronicle, path: ['chronicle'] },
  sources: located('sources', file.sources),
  places: located('places', file.places),
  countries: located('countries', file.countries),
  groups: located('groups', file.groups),
  people: located('people', file.people),
  organisations: located('organisations', file.organisations),
  questions: located('questions', file.questions),
  unsourced: located('unsourced', file.unsourced ?? []),
  corrections: located('corrections', file.corrections ?? []),
  events: located('events', file.events),
});
