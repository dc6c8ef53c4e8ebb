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

/** In order: the names of the columns are those of the fields. */
type Row = Readonly<Record<string, Cell>>;

/** Of what is now known nothing is ahead of its status: a table of it has no such column. */
function eventFields(taken: Taken, dayEvent: DayEvent): Row {
  const { event, status, isPlanned } = dayEvent;
  return {
    event: event.id,
    title: event.title,
    status: statusWords(status),
    planned: yesNo(isPlanned),
    ...(taken.knownAt === null ? {} : { ahead: aheadWords(taken, dayEvent) ?? '' }),
  };
}

/** Who says so, and on what terms: at the end of every row, as a row is soon parted from its table. */
const termsFields = (taken: Taken, sources: readonly Source[]): Row => ({
  sources: sources.map(sourceWords).join('; '),
  source_urls: sources.flatMap(({ url }) => url ?? []).join(' '),
  licence: taken.chronicle.licence,
  edition: [editionOf(taken), taken.moment ?? []].flat().join(' '),
});

function timeFields(dayEvent: DayEvent): Row {
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

function eventRow(taken: Taken, dayEvent: DayEvent): Row {
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

const partRows = (taken: Taken, dayEvent: DayEvent): Row[] =>
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

const statementRows = (taken: Taken, dayEvent: DayEvent): Row[] =>
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

/** No rows, no names: a table of nothing is an empty one. */
const tableText = (rows: readonly Row[]): string =>
  csvText(
    Object.keys(rows[0] ?? {}),
    rows.map((row) => Object.values(row)),
  );

export const eventsTable = (taken: Taken): string => tableText(taken.events.map((each) => eventRow(taken, each)));
export const partiesTable = (taken: Taken): string => tableText(taken.events.flatMap((each) => partRows(taken, each)));
export const statementsTable = (taken: Taken): string =>
  tableText(taken.events.flatMap((each) => statementRows(taken, each)));
