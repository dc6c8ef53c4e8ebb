/** What a day's map shows, computed from the records, with what it rests on. */
import type { Chronicle, EventId, SourceId } from '../chronicle.ts';
import type { ChronicleDay } from '../events/day.ts';
import { type DayEvent, isLive } from '../events/day-event.ts';
import { leftOutOf } from '../events/matching-day.ts';
import { hasParticipants, membershipsOn } from '../events/participation.ts';
import { attendanceSentences } from './attendance.ts';
import { isForemost, reservationOf } from './headline.ts';
import { asSentence, capitalised, countWords, listWords, numberWords } from './lists.ts';

/** A sentence that knows its sources. */
export type SourcedText = {
  readonly text: string;
  readonly sources: readonly SourceId[];
  readonly events: readonly EventId[];
};

/** Events that a sentence names one by one; the rest is counted. */
const NAMED = 4;

const isCall = ({ event }: DayEvent): boolean => event.isVirtual || event.kind === 'call';

/** Those that an editor marked stand first; the others keep their order. */
const foremostFirst = (events: readonly DayEvent[]): DayEvent[] =>
  [...events].sort((a, b) => Number(isForemost(b)) - Number(isForemost(a)));

/** The label, with the town where it does not name it: `Trump receives Rutte (Washington)`. */
function placed(chronicle: Chronicle, dayEvent: DayEvent): string {
  const { label, place } = dayEvent.event;
  const town = place === null || isCall(dayEvent) ? undefined : chronicle.places.get(place)?.town;
  return town === undefined || label.includes(town) ? label : `${label} (${town})`;
}

/** `A; B; C; D; 2 more`. */
function enumerated(names: readonly string[]): string {
  const rest = names.length - NAMED;
  return (rest > 1 ? [...names.slice(0, NAMED), `${rest} more`] : names).join('; ');
}

function talksSentence(chronicle: Chronicle, talks: readonly DayEvent[], isPlanned: boolean): string {
  const names = enumerated(foremostFirst(talks).map((each) => placed(chronicle, each)));
  if (talks.length === 1) return asSentence(isPlanned ? `Planned: ${names}` : names);
  const calls = talks.filter(isCall).length;
  const meetings = talks.length - calls;
  const counts = [
    ...(meetings > 0 ? [countWords(meetings, 'meeting', 'meetings')] : []),
    ...(calls > 0 ? [countWords(calls, 'call', 'calls')] : []),
  ];
  return asSentence(`${capitalised(listWords(counts))}${isPlanned ? ' planned' : ''}: ${names}`);
}

/** What the sentences speak of, where that is not the whole day; null where it is, or where none of it is left. */
function narrowedWords({ events, narrowed }: ChronicleDay): string | null {
  if (narrowed === null || events.length === 0) return null;
  return `Of the events that match the filters (${numberWords(events.length)} of ${numberWords(narrowed.whole.events.length)}):`;
}

/** That filters leave none of the day's events. */
function noneMatches(count: number): string {
  return count === 1
    ? 'This day’s one event does not match the filters.'
    : `None of this day’s ${numberWords(count)} events matches the filters.`;
}

function withoutTalks(chronicle: Chronicle, day: ChronicleDay): string[] {
  const { events, narrowed } = day;
  if (events.length === 0)
    return [leftOutOf(day) > 0 ? noneMatches(leftOutOf(day)) : 'Nothing is reported for this day.'];
  const names = foremostFirst(events).map((each) => {
    const kept = reservationOf(each);
    return kept === null ? placed(chronicle, each) : `${kept.toLowerCase()}: ${placed(chronicle, each)}`;
  });
  return [
    narrowed === null ? 'No talks or calls are reported for this day.' : 'No talks or calls.',
    asSentence(`${capitalised(countWords(events.length, 'other event', 'other events'))}: ${enumerated(names)}`),
  ];
}

/** Everything that says so: reports, participations, and who counts as a leader of the coalition. */
function sourcesOf({ groups }: Chronicle, { date, parts }: ChronicleDay, shown: readonly DayEvent[]): SourceId[] {
  const leads = groups
    .filter(({ kind }) => kind === 'leads')
    .flatMap((group) =>
      [...parts.values()].flatMap(({ iso3, part }) => (part === 'lead' ? membershipsOn(group, iso3, date) : [])),
    );
  const said = shown.flatMap(({ event }) => [...event.reports, ...event.participants]);
  return [...new Set([...said, ...leads].flatMap(({ sources }) => sources))];
}

/** Sentences already put together: several views say them. */
const told = new WeakMap<ChronicleDay, SourcedText>();

/** What the map shows today, in plain sentences: the talks, who took part, and of whom that is doubtful. */
export function daySentence(chronicle: Chronicle, day: ChronicleDay): SourcedText {
  const sentence = told.get(day) ?? composed(chronicle, day);
  told.set(day, sentence);
  return sentence;
}

function composed(chronicle: Chronicle, day: ChronicleDay): SourcedText {
  const talks = day.events.filter((each) => hasParticipants(each.event) && isLive(each));
  const shown = talks.length > 0 ? talks : day.events;
  const sentences = [false, true].flatMap((isPlanned) => {
    const said = talks.filter((talk) => talk.isPlanned === isPlanned);
    return said.length === 0 ? [] : [talksSentence(chronicle, said, isPlanned)];
  });
  if (talks.length === 0) sentences.push(...withoutTalks(chronicle, day));
  return {
    text: [narrowedWords(day) ?? [], ...sentences, ...attendanceSentences(chronicle, day)].flat().join(' '),
    sources: sourcesOf(chronicle, day, shown),
    events: shown.map(({ event }) => event.id),
  };
}
