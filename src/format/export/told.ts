/** An event in words and lists, as every file tells it: what it is, how it stands, when, where, who, and who says so. */

import type { Chronicle, ChronicleEvent, Claim, Participant, Source, SourceId } from '../../domain/chronicle.ts';
import { aheadFrom } from '../../domain/events/ahead.ts';
import { isMeeting } from '../../domain/events/attendance.ts';
import type { DayEvent } from '../../domain/events/day-event.ts';
import type { LngLat } from '../../domain/places/position.ts';
import { standingAt, standingWords, stillAheadWords } from '../../domain/words/ahead.ts';
import { publishedWords } from '../../domain/words/dates.ts';
import { reservationOf } from '../../domain/words/headline.ts';
import { asSentence, capitalised } from '../../domain/words/lists.ts';
import { levelWords, modeWords } from '../../domain/words/parts.ts';
import { quoted } from '../../domain/words/saying.ts';
import { datedTimeWords } from '../../domain/words/times.ts';
import type { Taken } from './taken.ts';

type Sourced = { readonly sources: readonly SourceId[] };

/** What was only planned, called off or overtaken says so before all else. */
export function titleWords(dayEvent: DayEvent): string {
  const reservation = reservationOf(dayEvent);
  return reservation === null ? dayEvent.event.title : `${reservation}: ${dayEvent.event.title}`;
}

/** `11 March still expected`: what of an event under way was to come at the file's moment; null where nothing was. */
export const aheadWords = ({ knownAt }: Taken, dayEvent: DayEvent): string | null =>
  standingAt(dayEvent, aheadFrom(dayEvent, knownAt)).ahead;

/** `Took place`; `Reported under way; 11 March still expected`. */
export const standingIn = ({ knownAt }: Taken, dayEvent: DayEvent): string =>
  standingWords(dayEvent, aheadFrom(dayEvent, knownAt));

/** `“Ministers visit”: 11 March still expected.`, for a format that has one status for an event. */
export function aheadLine({ knownAt }: Taken, dayEvent: DayEvent): string | null {
  const words = stillAheadWords(dayEvent, knownAt);
  return words && `${quoted(dayEvent.event.title)}: ${words}.`;
}

/** `About 16:30 in Paris`, with its date; what no source tells is said to be untold. */
export const whenWords = (chronicle: Chronicle, event: ChronicleEvent): string =>
  capitalised(datedTimeWords(event, chronicle));

/** `Élysée Palace, Paris, France`; `By telephone or video`; empty where no source tells a place. */
export function placeWords({ places, countries }: Chronicle, { place: id, isVirtual }: ChronicleEvent): string {
  const place = id === null ? undefined : places.get(id);
  const country = place?.country ? countries.get(place.country)?.name : undefined;
  const town = place && !place.name.includes(place.town) ? [place.town] : [];
  const names = place ? [place.name, ...town, ...(country ? [country] : [])].join(', ') : '';
  if (!isVirtual) return names;
  return names === '' ? 'By telephone or video' : `By telephone or video, led from ${names}`;
}

/** Where it is, or is led from; null where no source tells that, or tells no more than a region. */
export function pointOf({ places }: Chronicle, { place: id }: ChronicleEvent): LngLat | null {
  const place = id === null ? undefined : places.get(id);
  return place && place.precision !== 'area' ? place.position : null;
}

export const yesNo = (isSo: boolean): string => (isSo ? 'yes' : 'no');

export const partyName = ({ countries, organisations }: Chronicle, { party }: Participant): string =>
  party.kind === 'country'
    ? (countries.get(party.iso3)?.name ?? party.iso3)
    : (organisations.get(party.id)?.name ?? party.id);

export const peopleNames = ({ people }: Chronicle, participant: Participant): string[] =>
  participant.people.map((id) => people.get(id)?.name ?? id);

/** To a statement, a decision or an attack nobody comes: its parties are only named. */
export const partWordsOf = ({ event, isPlanned }: DayEvent, { mode }: Participant): string =>
  isMeeting(event) ? modeWords(mode, { isPlanned, isVirtual: event.isVirtual }) : 'Named';

/** `France: In person, ministers (Jean Dupont)`, with what must be said of it. */
export function partLine(chronicle: Chronicle, dayEvent: DayEvent, participant: Participant): string {
  const level = participant.level === null ? '' : `, ${levelWords(participant.level)}`;
  const people = peopleNames(chronicle, participant);
  const named = people.length === 0 ? '' : ` (${people.join(', ')})`;
  const note = participant.note === null ? '' : `. ${participant.note}`;
  return `${partyName(chronicle, participant)}: ${partWordsOf(dayEvent, participant)}${level}${named}${note}`;
}

/** Everything that says something of the event, once each, in order of its reports, statements and parties. */
export const sourcesOf = (chronicle: Chronicle, { reports, claims, participants }: ChronicleEvent): Source[] =>
  namedSources(chronicle, [...reports, ...claims, ...participants]);

export const namedSources = ({ sources }: Chronicle, records: readonly Sourced[]): Source[] =>
  [...new Set(records.flatMap((record) => record.sources))].flatMap((id) => sources.get(id) ?? []);

/** `The Courier, “What courier wrote”, 10 March 2025`. */
export function sourceWords({ publisher, title, published, reliability }: Source): string {
  const weak = reliability === 'low' ? ', weak source' : '';
  return `${publisher}${title === '' ? '' : `, “${title}”`}, ${publishedWords(published)}${weak}`;
}

/** The same with its address, where it has one. */
export const sourceLine = (source: Source): string =>
  source.url === null ? sourceWords(source) : `${sourceWords(source)}: ${source.url}`;

/** `How many countries? 34 (in the room)`: the answer stands beside all others to its question. */
export function answerLine({ questions }: Chronicle, { question, value, scope }: Claim): string | null {
  const asked = question === null ? undefined : questions.get(question);
  if (!asked || value === null) return null;
  return `${asked.text} ${value}${scope === null ? '' : ` (${scope})`}`;
}

/** What it is, how it stands and when, and what sources answer differently: a reader of the file alone learns it. */
export function tellingLines(taken: Taken, dayEvent: DayEvent): string[] {
  const { chronicle } = taken;
  const { event } = dayEvent;
  return [
    `${standingIn(taken, dayEvent)}. ${asSentence(whenWords(chronicle, event))}`,
    event.timeNote ?? '',
    event.summary,
    ...event.claims.flatMap((claim) => answerLine(chronicle, claim) ?? []),
  ].filter((line) => line !== '');
}
