/** The border: a published chronicle, as a stranger may send it, to the domain's records. Never throws. */
import * as v from 'valibot';
import type { Chronicle, Correction, Group, Place, Question, Source, Unsourced } from '../domain/chronicle.ts';
import { inOrder } from '../domain/events/order.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Zone } from '../domain/time/instant.ts';
import { inconsistenciesOf } from './consistency.ts';
import { toEvent } from './event.ts';
import { type Issue, toPointer } from './issue.ts';
import { toPlainDate, toPublished, toZone } from './moments.ts';
import { toRecords } from './records.ts';
import { ChronicleFile, type SourceRecord } from './schema.ts';

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

const toSource = (record: SourceRecord, language: string): Source => ({
  id: record.id,
  publisher: record.publisher,
  title: record.title,
  published: toPublished(record.published),
  kind: record.kind,
  url: record.url ?? null,
  language: record.language ?? language,
  archived: record.archived ? { url: record.archived.url, date: toPlainDate(record.archived.date) } : null,
  basedOn: record.basedOn ?? null,
  zone: record.timeZone === undefined ? null : toZone(record.timeZone),
  reliability: record.reliability ?? 'usual',
  note: record.note ?? null,
});

const toPlace = (record: ChronicleFile['places'][number]): Place => ({
  id: record.id,
  name: record.name,
  aliases: record.aliases ?? [],
  town: record.town ?? record.name,
  position: record.position,
  precision: record.precision ?? 'point',
  country: record.country ?? null,
  zone: toZone(record.timeZone),
  note: record.note ?? null,
  sources: record.sources ?? [],
});

const toGroup = (record: ChronicleFile['groups'][number]): Group => ({
  id: record.id,
  label: record.label,
  kind: record.kind,
  note: record.note ?? null,
  members: record.members.map(({ country, from, until, sources, note }) => ({
    country,
    from: from === undefined ? null : toPlainDate(from),
    until: until === undefined ? null : toPlainDate(until),
    sources,
    note: note ?? null,
  })),
});

const toQuestion = ({ about, exclusive, note, ...asked }: ChronicleFile['questions'][number]): Question => ({
  ...asked,
  about: about ?? null,
  exclusive: exclusive ?? [],
  note: note ?? null,
});

const toUnsourced = ({ events, ...told }: NonNullable<ChronicleFile['unsourced']>[number]): Unsourced => ({
  ...told,
  events: events ?? [],
});

const toCorrection = ({
  date,
  events,
  sources,
  ...told
}: NonNullable<ChronicleFile['corrections']>[number]): Correction => ({
  ...told,
  date: toPlainDate(date),
  events: events ?? [],
  sources: sources ?? [],
});

/** Newest first; those of one day as written. */
const toCorrections = ({ corrections }: ChronicleFile): Correction[] =>
  (corrections ?? []).map(toCorrection).sort((a, b) => b.date.localeCompare(a.date));

function toEvents({ events }: ChronicleFile, places: Chronicle['places'], zone: Zone): Chronicle['events'] {
  return inOrder(events.map((record) => toEvent(record, places.get(record.place ?? '')?.zone ?? zone, zone)));
}

function toChronicle(file: ChronicleFile): Chronicle {
  const { id, title, standfirst, language, licence, extent, ...head } = file.chronicle;
  const zone = toZone(head.timeZone);
  const places = byId(file.places.map(toPlace));
  return {
    id,
    title,
    standfirst,
    language,
    licence,
    extent: { start: toPlainDate(extent.start), end: toPlainDate(extent.end) },
    zone,
    byline: head.byline ?? null,
    published: head.published === undefined ? null : toPlainDate(head.published),
    worldview: head.worldview ?? 'ed',
    frame: head.frame ?? null,
    events: toEvents(file, places, zone),
    sources: byId(file.sources.map((source) => toSource(source, language))),
    places,
    countries: new Map(file.countries.map((country) => [country.iso3, { ...country, aliases: country.aliases ?? [] }])),
    groups: file.groups.map(toGroup),
    people: byId(
      file.people.map((person) => ({ ...person, country: person.country ?? null, aliases: person.aliases ?? [] })),
    ),
    organisations: byId(file.organisations),
    questions: byId(file.questions.map(toQuestion)),
    unsourced: (file.unsourced ?? []).map(toUnsourced),
    corrections: toCorrections(file),
  };
}

const toIssue = ({ path, type, message }: v.BaseIssue<unknown>): Issue => ({
  path: toPointer((path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))),
  code: type,
  message,
});

/** What a file that tells of an earlier moment may lack: no source was out, no claim made and no summary written. */
const LATE = /^(sources|claims|summary)$/;

/** Of a file whose types are right: all that these fields can then lack is that they hold anything. */
const isLate = ({ taken }: ChronicleFile, { path }: v.BaseIssue<unknown>): boolean =>
  taken?.known !== undefined && LATE.test(String(path?.at(-1)?.key));

/**
 * A published chronicle (what the files of a folder hold, put together), or every issue that the schema or the references
 * have. What is only unwise, such as a summary that is too long, passes: that is the checker's to say. Each step takes a
 * moment on a slow machine; whoever has other work may see to it in between.
 */
export function* parsingSteps(input: unknown): Generator<void, Result<Chronicle, readonly Issue[]>> {
  const read = v.safeParse(ChronicleFile, input);
  const faults = (read.issues ?? []).filter((issue) => !(read.typed && isLate(read.output, issue)));
  if (!read.typed || faults.length > 0) return err(faults.map(toIssue));
  yield;
  const issues = inconsistenciesOf(read.output, toRecords(read.output));
  if (issues.length > 0) return err(issues);
  yield;
  return ok(toChronicle(read.output));
}

/** The same at once. */
export function parseChronicle(input: unknown): Result<Chronicle, readonly Issue[]> {
  const steps = parsingSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
