/** Three tables: a row for each event, for each part in one, and for each statement. Each row says whom it rests on and on what terms. */
import type { Source } from '../../domain/chronicle.ts';
import type { DayEvent } from '../../domain/events/day-event.ts';
import { toUtc } from '../../domain/time/instant.ts';
import { writeWhen } from '../../domain/time/when-text.ts';
import { levelWords } from '../../domain/words/parts.ts';
import { statusWords } from '../../domain/words/statuses.ts';
import { type Cell, csvText } from './csv.ts';
import { addressIn, editionOf, type Taken } from './taken.ts';
import {
  aheadWords,
  namedSources,
  partWordsOf,
  partyName,
  peopleNames,
  placeWords,
  pointOf,
  sourcesOf,
  sourceWords,
  whenWords,
  yesNo,
} from './told.ts';
import { toldTime } from './told-time.ts';

/** The same whatever is in a table, and at whatever moment: a program that reads one reads all, and one without rows too. */
const EVENT_FIELDS = ['event', 'title', 'status', 'planned', 'ahead'] as const;
const TIME_FIELDS = ['when_edtf', 'certainty', 'time_zone', 'start_utc', 'end_utc', 'time_note'] as const;
const TERMS_FIELDS = ['sources', 'source_urls', 'licence', 'edition'] as const;
const EVENT_COLUMNS = [
  ...EVENT_FIELDS,
  ...(['summary', 'when'] as const),
  ...TIME_FIELDS,
  ...(['place', 'place_precision', 'longitude', 'latitude', 'kind', 'tier', 'tags', 'page'] as const),
  ...TERMS_FIELDS,
] as const;
const PARTY_COLUMNS = [
  ...EVENT_FIELDS,
  ...(['party', 'party_code', 'part', 'level', 'people', 'note'] as const),
  ...TERMS_FIELDS,
] as const;
const STATEMENT_COLUMNS = [
  ...EVENT_FIELDS,
  ...(['statement', 'text', 'question', 'answer', 'answer_counts', 'confidence', 'as_of'] as const),
  ...TERMS_FIELDS,
] as const;

type Fields<Names extends readonly string[]> = Readonly<Record<Names[number], Cell>>;

function eventFields(taken: Taken, dayEvent: DayEvent): Fields<typeof EVENT_FIELDS> {
  const { event, status, isPlanned } = dayEvent;
  return {
    event: event.id,
    title: event.title,
    status: statusWords(status),
    planned: yesNo(isPlanned),
    ahead: aheadWords(taken, dayEvent) ?? '',
  };
}

/** Who says so, and on what terms: at the end of every row, as a row is soon parted from its table. */
const termsFields = (taken: Taken, sources: readonly Source[]): Fields<typeof TERMS_FIELDS> => ({
  sources: sources.map(sourceWords).join('; '),
  source_urls: sources.flatMap(({ url }) => url ?? []).join(' '),
  licence: taken.chronicle.licence,
  edition: [editionOf(taken), taken.moment ?? []].flat().join(' '),
});

function timeFields(dayEvent: DayEvent): Fields<typeof TIME_FIELDS> {
  const { event } = dayEvent;
  const time = toldTime(event);
  const isClock = time.kind === 'clock';
  return {
    when_edtf: writeWhen(event.when),
    certainty: event.when.certainty,
    time_zone: event.zone,
    start_utc: isClock ? toUtc(time.start) : '',
    end_utc: isClock && time.end !== null ? toUtc(time.end) : '',
    time_note: event.timeNote ?? '',
  };
}

function eventRow(taken: Taken, dayEvent: DayEvent): Fields<typeof EVENT_COLUMNS> {
  const { chronicle } = taken;
  const { event } = dayEvent;
  const place = event.place === null ? undefined : chronicle.places.get(event.place);
  const point = pointOf(chronicle, event);
  return {
    ...eventFields(taken, dayEvent),
    summary: event.summary,
    when: whenWords(chronicle, event),
    ...timeFields(dayEvent),
    place: placeWords(chronicle, event),
    place_precision: place?.precision ?? '',
    longitude: point?.[0] ?? '',
    latitude: point?.[1] ?? '',
    kind: event.kind,
    tier: event.tier,
    tags: event.tags.join(' '),
    page: addressIn(taken, taken.paths.event(event.id)) ?? '',
    ...termsFields(taken, sourcesOf(chronicle, event)),
  };
}

const partRows = (taken: Taken, dayEvent: DayEvent): Fields<typeof PARTY_COLUMNS>[] =>
  dayEvent.event.participants.map((participant) => ({
    ...eventFields(taken, dayEvent),
    party: partyName(taken.chronicle, participant),
    party_code: participant.party.kind === 'country' ? participant.party.iso3 : participant.party.id,
    part: partWordsOf(dayEvent, participant),
    level: participant.level === null ? '' : levelWords(participant.level),
    people: peopleNames(taken.chronicle, participant).join('; '),
    note: participant.note ?? '',
    ...termsFields(taken, namedSources(taken.chronicle, [participant])),
  }));

const statementRows = (taken: Taken, dayEvent: DayEvent): Fields<typeof STATEMENT_COLUMNS>[] =>
  dayEvent.event.claims.map((claim) => ({
    ...eventFields(taken, dayEvent),
    statement: claim.id,
    text: claim.text,
    question: taken.chronicle.questions.get(claim.question ?? '')?.text ?? '',
    answer: claim.value ?? '',
    answer_counts: claim.scope ?? '',
    confidence: claim.confidence,
    as_of: claim.asOf.text,
    ...termsFields(taken, namedSources(taken.chronicle, [claim])),
  }));

const tableText = <Name extends string>(
  names: readonly Name[],
  rows: readonly Readonly<Record<Name, Cell>>[],
): string =>
  csvText(
    names,
    rows.map((row) => names.map((name) => row[name])),
  );

export const eventsTable = (taken: Taken): string =>
  tableText(
    EVENT_COLUMNS,
    taken.events.map((each) => eventRow(taken, each)),
  );
export const partiesTable = (taken: Taken): string =>
  tableText(
    PARTY_COLUMNS,
    taken.events.flatMap((each) => partRows(taken, each)),
  );
export const statementsTable = (taken: Taken): string =>
  tableText(
    STATEMENT_COLUMNS,
    taken.events.flatMap((each) => statementRows(taken, each)),
  );
