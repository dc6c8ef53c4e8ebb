/** What can be found: one entry for each thing, with the texts by which it is. */
import type { EventId, Tier } from '../chronicle.ts';
import type { DateExtent } from '../time/plain-date.ts';

/** In the order in which they stand where nothing else tells them apart. */
export const FINDING_KINDS = ['day', 'country', 'person', 'place', 'group', 'event', 'source', 'claim'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Which text of a thing met the words. */
export type FieldName =
  | 'name'
  | 'title'
  | 'publisher'
  | 'alias'
  | 'office'
  | 'place'
  | 'party'
  | 'date'
  | 'tag'
  | 'note'
  | 'headline'
  | 'summary'
  | 'claim'
  | 'question'
  | 'member';

/** How far a text is from being what the thing is called: 0 its name. */
export const GRADES: Readonly<Record<FieldName, number>> = {
  name: 0,
  title: 1,
  publisher: 1,
  date: 1,
  alias: 2,
  office: 3,
  place: 3,
  party: 3,
  tag: 3,
  note: 3,
  summary: 4,
  claim: 5,
  question: 6,
  // A source's own words come after what is told here.
  headline: 6,
  member: 6,
};

export type EntryField = {
  readonly name: FieldName;
  readonly text: string;
  /** Words that find it too and are not shown: other spellings, a date in figures. */
  readonly also?: string;
};

export type Entry = {
  readonly kind: FindingKind;
  /** The record's own; for a day its date. */
  readonly id: string;
  /** The first is the line by which it is shown. */
  readonly fields: readonly [EntryField, ...EntryField[]];
  /** Texts that are the whole of what it is called, or the start of it: the ways to name it exactly. */
  readonly names: readonly string[];
  /** The same by which it is called elsewhere, or by its office. */
  readonly aliases: readonly string[];
  /** What else tells it from others, in a few words. */
  readonly about: string;
  readonly tier: Tier;
  /** The days it touches; null for what is of no day. */
  readonly dates: DateExtent | null;
  /** The event it is, or is said of. */
  readonly event: EventId | null;
};
