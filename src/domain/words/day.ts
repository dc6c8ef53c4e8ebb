/** What a day is about and what its map shows, computed from the records, with what it rests on. */
import type { Chronicle, EventId, Iso3, SourceId } from '../chronicle.ts';
import type { ChronicleDay } from '../events/day.ts';
import type { DayEvent } from '../events/day-event.ts';
import { hasParticipants, type Part } from '../events/participation.ts';
import { capitalised, countWords, inSentence, listWords, numberWords } from './lists.ts';

/** A sentence that knows its sources. */
export type SourcedText = {
  readonly text: string;
  readonly sources: readonly SourceId[];
  readonly events: readonly EventId[];
};

const attendanceOf = ({ event }: DayEvent): number =>
  event.participants.filter(({ party }) => party.kind === 'country').length;

const sourcesOf = (events: readonly DayEvent[]): SourceId[] => [
  ...new Set(
    events.flatMap(({ event }) => [
      ...event.reports.flatMap(({ sources }) => sources),
      ...event.participants.flatMap(({ sources }) => sources),
    ]),
  ),
];

/** Labels of the day's foremost events, at most two; those an editor marked, else the best attended. */
export function dayHeadline(_chronicle: Chronicle, day: ChronicleDay): string {
  const marked = day.events.filter(({ event }) => event.tags.includes('headline'));
  const chosen =
    marked.length > 0 ? marked : [...day.events].sort((a, b) => attendanceOf(b) - attendanceOf(a)).slice(0, 1);
  const labels = chosen
    .slice(0, 2)
    .map(({ event, isPlanned }) => (isPlanned ? `Planned: ${event.label}` : event.label));
  return labels.length === 0 ? 'No events' : labels.join(' · ');
}

const withName = (chronicle: Chronicle, iso3: Iso3): string => inSentence(chronicle.countries.get(iso3)?.name ?? iso3);

function talksClause(chronicle: Chronicle, talks: readonly DayEvent[]): string {
  const towns = new Set(
    talks.flatMap(({ event }) => {
      const place = event.place === null || event.isVirtual ? undefined : chronicle.places.get(event.place);
      return place ? [place.town] : [];
    }),
  );
  const calls = talks.filter(({ event }) => event.isVirtual || event.kind === 'call').length;
  const where = towns.size === 0 ? '' : ` in ${listWords([...towns].sort(), 'and', 4)}`;
  const rooms = talks.length - calls;
  const parts = [
    rooms > 0 ? `${rooms === 1 ? 'talks' : `${numberWords(rooms)} sets of talks`}${where}` : null,
    calls > 0 ? `${countWords(calls, 'call', 'calls')} by phone or video` : null,
  ];
  return listWords(parts.filter((part) => part !== null));
}

const TAKING_PART: readonly Part[] = ['lead', 'party', 'host', 'participant', 'remote', 'observer'];

function attendanceSentences(chronicle: Chronicle, day: ChronicleDay): string[] {
  const parts = [...day.parts.values()];
  const taking = parts.filter(({ part, isPlanned }) => TAKING_PART.includes(part) && !isPlanned);
  const announced = parts.filter(({ part, isPlanned }) => TAKING_PART.includes(part) && isPlanned);
  const names = (part: Part): string[] =>
    parts
      .filter((p) => p.part === part)
      .map(({ iso3 }) => withName(chronicle, iso3))
      .sort();
  const disputed = names('disputed');
  const unconfirmed = names('unconfirmed');
  const leads = names('lead');
  const sentences: string[] = [];
  if (taking.length > 0) {
    const led = leads.length > 0 ? `, with ${listWords(leads)} leading the coalition` : '';
    sentences.push(
      taking.length <= 5
        ? `${capitalised(listWords(taking.map(({ iso3 }) => withName(chronicle, iso3)).sort()))} ${taking.length === 1 ? 'takes' : 'take'} part${led}.`
        : `${capitalised(countWords(taking.length, 'country takes', 'countries take'))} part${led}.`,
    );
  }
  if (announced.length > 0)
    sentences.push(
      `${listWords(announced.map(({ iso3 }) => withName(chronicle, iso3)).sort(), 'and', 5)} ${announced.length === 1 ? 'is' : 'are'} announced to take part.`,
    );
  if (disputed.length > 0) sentences.push(`Sources differ on whether ${listWords(disputed, 'and', 4)} took part.`);
  if (unconfirmed.length > 0)
    sentences.push(
      unconfirmed.length <= 4
        ? `${listWords(unconfirmed)} ${unconfirmed.length === 1 ? 'is' : 'are'} named without confirmation.`
        : `${capitalised(countWords(unconfirmed.length, 'country is', 'countries are'))} named without confirmation.`,
    );
  return sentences;
}

/** What the map shows today, in plain sentences. */
export function daySentence(chronicle: Chronicle, day: ChronicleDay): SourcedText {
  const talks = day.events.filter(
    ({ event, status }) => hasParticipants(event) && status !== 'cancelled' && status !== 'superseded',
  );
  const done = talks.filter(({ isPlanned }) => !isPlanned);
  const planned = talks.filter(({ isPlanned }) => isPlanned);
  const shown = talks.length > 0 ? talks : day.events;
  const sentences: string[] = [];
  if (done.length > 0) sentences.push(`${capitalised(talksClause(chronicle, done))}.`);
  if (planned.length > 0)
    sentences.push(`${capitalised(talksClause(chronicle, planned))} ${planned.length === 1 ? 'is' : 'are'} announced.`);
  if (talks.length === 0)
    sentences.push(
      day.events.length === 0
        ? 'Nothing is reported for this day.'
        : `No talks are reported today; ${countWords(day.events.length, 'other event is', 'other events are')} told.`,
    );
  return {
    text: [...sentences, ...attendanceSentences(chronicle, day)].join(' '),
    sources: sourcesOf(shown),
    events: shown.map(({ event }) => event.id),
  };
}
