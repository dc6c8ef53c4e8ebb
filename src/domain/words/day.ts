/** What a day's map shows, computed from the records, with what it rests on. */
import type { Chronicle, EventId, SourceId } from '../chronicle.ts';
import type { ChronicleDay } from '../events/day.ts';
import { type DayEvent, isLive } from '../events/day-event.ts';
import { leftOutOf } from '../events/matching-day.ts';
import { hasParticipants, membershipsOn, takingIn } from '../events/participation.ts';
import { attendanceSentences } from './attendance.ts';
import { foremostOf, reservationOf } from './headline.ts';
import { asSentence, countWords, listWords } from './lists.ts';

/** A sentence that knows its sources. */
export type SourcedText = {
  readonly text: string;
  readonly sources: readonly SourceId[];
  readonly events: readonly EventId[];
};

/** Events that a sentence names one by one; the rest is counted. */
const NAMED = 4;

const isCall = ({ event }: DayEvent): boolean => event.isVirtual || event.kind === 'call';

/** What the day was about, then the others in their order. */
const foremostFirst = (day: ChronicleDay): DayEvent[] => [...new Set([...foremostOf(day), ...day.events])];

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

/** Of several talks each with how many countries are named for it: `A (3 countries named)`, `B (35)`. */
function countedNames(chronicle: Chronicle, talks: readonly DayEvent[]): string[] {
  let unit = ' countries named';
  return talks.map((talk) => {
    const count = takingIn(talk.event).length;
    if (count === 0 || talks.length === 1) return placed(chronicle, talk);
    const counted = `${placed(chronicle, talk)} (${count}${unit})`;
    unit = '';
    return counted;
  });
}

/** `Planned: A; B.`; none for none. */
const sentenceOf = (head: string, names: readonly string[]): string[] =>
  names.length === 0 ? [] : [asSentence(head + enumerated(names))];

const labelled = (chronicle: Chronicle, events: readonly DayEvent[], isPlanned: boolean): string[] =>
  sentenceOf(
    isPlanned ? 'Planned: ' : '',
    events.map((each) => placed(chronicle, each)),
  );

/** Kinds and numbers, then each. */
function talksSentence(chronicle: Chronicle, talks: readonly DayEvent[], isPlanned: boolean): string[] {
  const calls = talks.filter(isCall).length;
  const meetings = talks.length - calls;
  const counts = [
    ...(meetings > 0 ? [countWords(meetings, 'meeting', 'meetings')] : []),
    ...(calls > 0 ? [countWords(calls, 'call', 'calls')] : []),
  ];
  return sentenceOf(`${listWords(counts)}${isPlanned ? ' planned' : ''}: `, countedNames(chronicle, talks));
}

/** What the sentences speak of, where that is not the whole day; null where it is, or where none of it is left. */
function narrowedWords({ events, narrowed }: ChronicleDay): string | null {
  if (narrowed === null || events.length === 0) return null;
  return `Of the events that match the filters (${events.length} of ${narrowed.whole.events.length}):`;
}

function withoutTalks(chronicle: Chronicle, day: ChronicleDay): string[] {
  const { events, narrowed } = day;
  if (events.length === 0)
    return [
      leftOutOf(day) > 0
        ? `None of this day’s events (${leftOutOf(day)}) matches the filters.`
        : 'Nothing is reported for this day.',
    ];
  const names = foremostFirst(day).map((each) => {
    const kept = reservationOf(each);
    return kept === null ? placed(chronicle, each) : `${kept.toLowerCase()}: ${placed(chronicle, each)}`;
  });
  return [
    narrowed === null ? 'No talks or calls are reported for this day.' : 'No talks or calls.',
    ...sentenceOf(`${countWords(events.length, 'other event', 'other events')}: `, names),
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

/** What the map shows today, in plain sentences: what the day was about, the talks, who took part, and of whom that is doubtful. */
export function daySentence(chronicle: Chronicle, day: ChronicleDay): SourcedText {
  const sentence = told.get(day) ?? composed(chronicle, day);
  told.set(day, sentence);
  return sentence;
}

function composed(chronicle: Chronicle, day: ChronicleDay): SourcedText {
  const isTalk = (each: DayEvent): boolean => hasParticipants(each.event) && isLive(each);
  const foremost = foremostOf(day);
  const talks = foremostFirst(day).filter(isTalk);
  // Beside talks, what the day was about is told though it was none: it is what the day's button says.
  const others = talks.length > 0 ? foremost.filter((each) => !isTalk(each)) : [];
  const shown = talks.length > 0 ? [...others, ...talks] : day.events;
  const [first] = foremost;
  const isAhead = first?.isPlanned === true;
  const sentences = [isAhead, !isAhead].flatMap((isPlanned) => {
    const of = (events: readonly DayEvent[]): DayEvent[] => events.filter((each) => each.isPlanned === isPlanned);
    const talking = of(talks);
    // The only thing that is told needs no count.
    const telling = talking.length + others.length < 2 ? labelled : talksSentence;
    const said = [labelled(chronicle, of(others), isPlanned), telling(chronicle, talking, isPlanned)];
    return (others[0] === first ? said : said.reverse()).flat();
  });
  if (talks.length === 0) sentences.push(...withoutTalks(chronicle, day));
  return {
    text: [narrowedWords(day) ?? [], ...sentences, ...attendanceSentences(chronicle, day)].flat().join(' '),
    sources: sourcesOf(chronicle, day, shown),
    events: shown.map(({ event }) => event.id),
  };
}
