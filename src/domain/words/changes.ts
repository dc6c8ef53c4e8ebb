/** What changed, as one sentence that sums, and as a sentence for each change. */
import type { Change, Side } from '../changes/change.ts';
import type { KnownAt } from '../events/status.ts';
import { type EventFilter, isFiltering, NO_EVENT_FILTER } from '../finding/event-filter.ts';
import { daysBetween } from '../time/plain-date.ts';
import { countrySaying } from './country-changes.ts';
import { longDate, weekdayName } from './dates.ts';
import { eventSaying, statusSaying } from './event-changes.ts';
import { answersSaying, answersWords, claimSaying, claimWords, sourceSaying, sourceWords } from './evidence-changes.ts';
import { asSentence, capitalised, listWords } from './lists.ts';
import { knownByWords } from './moments.ts';
import { roomSaying } from './room-changes.ts';
import type { Saying, Way } from './saying.ts';

/** Subjects that a clause names; where there is just one more, it is named too. */
const NAMED = 3;

/** Both sides, of which the chronicle is the whole one. */
export type Sides = { readonly a: Side; readonly b: Side };

const isForward = (a: KnownAt, b: KnownAt): boolean => a !== null && (b === null || a < b);

/** Days go before moments: what is told of two days is told as they follow each other. */
function wayOf({ a, b }: Sides): Way {
  if (a.day !== b.day) return a.day < b.day ? 'later-day' : 'earlier-day';
  return isForward(b.knownAt, a.knownAt) ? 'earlier-moment' : 'later-moment';
}

function sayingOf(sides: Sides, change: Change): Saying {
  switch (change.kind) {
    case 'country-joined':
    case 'country-left':
    case 'country-moved':
      return countrySaying(sides.b.chronicle, change, wayOf(sides));
    case 'room-opened':
    case 'room-closed':
    case 'room-moved':
      return roomSaying(change, wayOf(sides));
    case 'event-known':
    case 'event-dropped':
      return eventSaying(change);
    case 'status-moved':
      return statusSaying(change);
    case 'answers-added':
    case 'answers-dropped':
      return answersSaying(change);
    case 'claim-added':
    case 'claim-dropped':
      return claimSaying(change);
    case 'source-added':
    case 'source-dropped':
      return sourceSaying(change);
  }
}

/** In order of the first of those that say the same. */
function clausesOf(sayings: readonly Saying[]): string[] {
  const alike = new Map<string, Saying[]>();
  for (const saying of sayings) {
    const said = saying.clause('…', 2);
    alike.set(said, [...(alike.get(said) ?? []), saying]);
  }
  return [...alike.values()].flatMap((group) => {
    const { most, rest } = group[0]?.named ?? { most: NAMED, rest: 'others' };
    const subjects = group.map(({ subject }) => subject);
    const more = subjects.length - most;
    const list = listWords(more > 1 ? [...subjects.slice(0, most), `${more} ${rest}`] : subjects);
    return group[0] ? [group[0].clause(list, group.length)] : [];
  });
}

function dayWords({ a, b }: Sides): string {
  const days = daysBetween(a.day, b.day);
  const day = Math.abs(days) < 7 ? weekdayName(a.day) : longDate(a.day);
  return `${days > 0 ? 'Since' : 'Compared with'} ${day}`;
}

/** What it is compared with: `Since Monday`, `Since what was known by Monday 10 March, 12:30`. */
export function comparedWords(sides: Sides): string {
  const { a, b } = sides;
  if (a.knownAt === b.knownAt) return a.day === b.day ? 'With the same on both sides' : dayWords(sides);
  const by = knownByWords(a.chronicle, a.knownAt);
  if (a.day !== b.day) return `${dayWords(sides)} as known ${by}`;
  return `${isForward(a.knownAt, b.knownAt) ? 'Since' : 'Compared with'} what ${a.knownAt === null ? 'is' : 'was'} known ${by}`;
}

/** One sentence on all that `changesBetween` gives for these sides and that filter; long lists are counted in it. */
export function changesSentence(
  sides: Sides,
  changes: readonly Change[],
  filter: EventFilter = NO_EVENT_FILTER,
): string {
  const since = comparedWords(sides) + (isFiltering(filter) ? ', of the events that match the filters' : '');
  const clauses = clausesOf(changes.map((change) => sayingOf(sides, change)));
  return clauses.length === 0 ? `${since}, nothing changed.` : asSentence(`${since}: ${clauses.join('; ')}`);
}

function ownWords(sides: Sides, change: Change): string {
  switch (change.kind) {
    case 'answers-added':
    case 'answers-dropped':
      return answersWords(change);
    case 'claim-added':
    case 'claim-dropped':
      return claimWords(change);
    case 'source-added':
    case 'source-dropped':
      return sourceWords(change);
    default: {
      const { subject, clause } = sayingOf(sides, change);
      return asSentence(capitalised(clause(subject, 1)));
    }
  }
}

/** One change in a sentence of its own, which says too where its sources came out only later. */
export const changeWords = (sides: Sides, change: Change): string =>
  `${ownWords(sides, change)}${change.isBeforeSources ? ' The sources here came out later.' : ''}`;
