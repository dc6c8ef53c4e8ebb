/**
 * The file format: one schema, from which come the TypeScript types, the checker and the published JSON Schema
 * (draft 2020-12). What a schema cannot say (that references resolve, that a place lies in its country) is in `check/rules/`.
 */
import * as v from 'valibot';
import {
  AsOf,
  about,
  aliases,
  HttpUrl,
  Id,
  Iso3,
  Language,
  note,
  optional,
  PlainDate,
  Published,
  Sources,
  Text,
  When,
  ZoneName,
} from './fields.ts';

const LABEL_CHARACTERS = 34;

export const ChronicleRecord = v.strictObject({
  $schema: optional(v.string()),
  id: about(Id, 'The name of the folder'),
  title: Text,
  standfirst: about(Text, 'One or two sentences under the title'),
  language: Language,
  extent: about(v.strictObject({ start: PlainDate, end: PlainDate }), 'First and last day, both inclusive'),
  timeZone: about(ZoneName, 'IANA zone of the day strip, such as Europe/Paris'),
  licence: about(Text, 'SPDX id, such as CC-BY-4.0'),
  byline: optional(Text),
  published: optional(PlainDate),
  worldview: optional(v.picklist(['ed', 'un'])),
  frame: optional(
    about(
      v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
      'Bounds of what it is about: west, south, east, north in degrees. The map does not open on them: its first view is the same for every chronicle',
    ),
  ),
});

export const SourceRecord = v.strictObject({
  id: Id,
  publisher: Text,
  title: about(v.string(), 'As the source spells it; empty where none is known'),
  published: about(Published, 'When it came out'),
  kind: v.picklist(['agency', 'newspaper', 'official', 'reference']),
  url: optional(HttpUrl),
  archived: optional(
    about(
      v.strictObject({ url: HttpUrl, date: about(PlainDate, 'The day as of which the copy shows it') }),
      'A copy kept by an archive, for when the address no longer answers',
    ),
  ),
  file: optional(Text),
  language: optional(Language),
  basedOn: optional(about(Text, 'The chain it belongs to: copies and rewordings of one text count once')),
  timeZone: optional(about(ZoneName, 'Where it comes out, if a bare day does not end there with the chronicle’s')),
  reliability: optional(v.picklist(['usual', 'low'])),
  note,
});

export const PlaceRecord = v.strictObject({
  id: Id,
  name: Text,
  aliases,
  town: optional(about(Text, 'The town whose lane of the timeline it belongs to; its name if absent')),
  position: about(v.strictTuple([v.number(), v.number()]), 'Longitude, latitude in degrees (RFC 7946)'),
  precision: optional(v.picklist(['point', 'city', 'area'])),
  country: optional(about(Iso3, 'None for a sea')),
  timeZone: ZoneName,
  sources: optional(Sources),
  note,
});

export const CountryRecord = v.strictObject({
  iso3: Iso3,
  name: Text,
  aliases,
  capital: v.strictObject({ name: Text, position: v.strictTuple([v.number(), v.number()]) }),
});

export const GroupRecord = v.strictObject({
  id: Id,
  label: Text,
  kind: v.picklist(['coalition', 'leads', 'e5', 'black-sea', 'nato', 'eu', 'parties']),
  note,
  members: v.array(
    v.strictObject({ country: Iso3, from: optional(PlainDate), until: optional(PlainDate), sources: Sources, note }),
  ),
});

export const PersonRecord = v.strictObject({
  id: Id,
  name: Text,
  office: Text,
  country: optional(Iso3),
  aliases,
  sources: Sources,
});

export const OrganisationRecord = v.strictObject({ id: Id, name: Text, sources: Sources });

export const QuestionRecord = v.strictObject({
  id: Id,
  text: about(Text, 'What the sources answer differently, as a question'),
  about: optional(
    about(
      v.picklist(['time']),
      'Where it asks at what hour its events were: no view then tells one of the values alone',
    ),
  ),
  exclusive: optional(
    about(
      v.array(Text),
      'Scopes within which the values cannot both be true. Needed where values share a scope; empty if they differ in wording or exactness alone',
    ),
  ),
  note: optional(about(Text, 'The editor’s: what the values count, or why they differ')),
});

export const UnsourcedRecord = v.strictObject({
  id: Id,
  text: about(Text, 'What no source was found for, as a sentence'),
  why: about(Text, 'Why it is not told, or told only as expected'),
  looked: about(Text, 'Where it was looked for'),
  events: optional(about(v.array(Id), 'Ids of the events that lack it')),
});

export const CorrectionRecord = v.strictObject({
  id: Id,
  date: about(PlainDate, 'The day on which the records were mended'),
  subject: about(Text, 'What was mended, in a few words'),
  from: about(Text, 'What the records said before'),
  to: about(Text, 'What they say now'),
  why: about(Text, 'What showed that it did not hold'),
  events: optional(about(v.array(Id), 'Ids of the events whose records changed')),
  sources: optional(Sources),
});

const ParticipantRecord = v.strictObject({
  country: optional(Iso3),
  organisation: optional(Id),
  mode: v.picklist(['in-person', 'remote', 'observer', 'represented', 'disputed', 'denied', 'unconfirmed', 'absent']),
  level: optional(v.picklist(['leaders', 'ministers', 'chiefs-of-defence', 'envoys'])),
  people: optional(v.array(Id)),
  sources: Sources,
  note,
});

const Label = v.pipe(Text, v.maxLength(LABEL_CHARACTERS, `A label has at most ${LABEL_CHARACTERS} characters`));

/** What was told of the event itself by then, where that is less than the event tells now. */
const telling = {
  title: optional(about(Text, 'What the event was called by what was known then')),
  label: optional(about(Label, 'The same in a few words')),
  when: optional(about(When, 'The time as it was told then; it stands until another is told')),
  timeNote: optional(about(Text, 'What was uncertain about that time')),
  place: optional(about(Id, 'The place as it was told then; before the first, none was')),
};

const ReportRecord = v.strictObject({
  asOf: AsOf,
  status: v.picklist(['announced', 'expected', 'happening', 'took-place', 'superseded', 'cancelled']),
  sources: Sources,
  ...telling,
});

const ClaimRecord = v.strictObject({
  id: Id,
  text: Text,
  question: optional(about(Id, 'Id of the question it answers; claims that share one and differ in value disagree')),
  value: optional(about(Text, 'The answer, in a few words')),
  scope: optional(about(Text, 'What the value counts; values of different scopes can all be true')),
  sources: Sources,
  asOf: AsOf,
  confidence: v.picklist(['high', 'medium', 'low']),
});

export const EventRecord = v.strictObject({
  $schema: optional(v.string()),
  id: about(Id, 'The name of the file'),
  title: Text,
  label: about(Label, 'A few words for the timeline'),
  summary: about(Text, 'At most 60 words, plain and neutral'),
  summaryFrom: optional(
    about(AsOf, 'When all that the summary tells had been said, if that was after the last status was first reported'),
  ),
  kind: v.picklist(['talks', 'call', 'statement', 'decision', 'attack', 'gathering']),
  tier: optional(v.picklist(['core', 'context', 'background', 'forward'])),
  when: When,
  timeNote: optional(Text),
  place: optional(Id),
  virtual: optional(v.boolean()),
  participants: optional(v.array(ParticipantRecord)),
  reports: v.pipe(v.array(ReportRecord), v.minLength(1, 'At least one report is needed')),
  publicFrom: optional(v.strictObject({ asOf: AsOf, reason: Text, ...telling })),
  claims: v.pipe(v.array(ClaimRecord), v.minLength(1, 'At least one claim is needed')),
  tags: optional(v.array(Id)),
  related: optional(v.array(Id)),
  after: optional(about(v.array(Id), 'Events that it came after, by its sources, where its own hour is not told')),
});

/** What a file that was taken from a site says of itself. Nothing is read from it: it is for whoever finds the file. */
const TakenRecord = v.strictObject({
  holds: about(Text, 'What was taken: all of a chronicle, a day of it, or what was looked for'),
  edition: about(Text, 'The edition of the records'),
  known: optional(
    about(
      Text,
      'The moment as of which it is told; all that is known where absent. Told as of then, a record whose sources all came out later names none, and an event may have neither claims nor a summary yet',
    ),
  ),
  from: optional(about(Text, 'The address of the chronicle')),
});

/** A whole chronicle: what the files of its folder hold, put together. It is also the form in which it is published. */
export const ChronicleFile = v.strictObject({
  taken: optional(TakenRecord),
  chronicle: ChronicleRecord,
  sources: v.array(SourceRecord),
  places: v.array(PlaceRecord),
  countries: v.array(CountryRecord),
  groups: v.array(GroupRecord),
  people: v.array(PersonRecord),
  organisations: v.array(OrganisationRecord),
  questions: v.array(QuestionRecord),
  unsourced: optional(v.array(UnsourcedRecord)),
  corrections: optional(v.array(CorrectionRecord)),
  events: v.array(EventRecord),
});

export type ChronicleFile = v.InferOutput<typeof ChronicleFile>;
export type EventRecord = v.InferOutput<typeof EventRecord>;
export type SourceRecord = v.InferOutput<typeof SourceRecord>;
