/** What a change between two days or moments rests on: the records of both sides from which it was derived. */
import { type Change, changeKey, type Side, topicOf } from '../changes/change.ts';
import { changesBetween } from '../changes/changes-between.ts';
import { readSides } from '../changes/sides-text.ts';
import type { Chronicle } from '../chronicle.ts';
import { asKnownAt } from '../events/as-known.ts';
import { dayOf, knownEvents } from '../events/day.ts';
import type { CountryPart } from '../events/participation.ts';
import { type EventFilter, NO_EVENT_FILTER } from '../finding/event-filter.ts';
import { changesSentence, changeWords, comparedWords, type Sides } from '../words/changes.ts';
import { countWords } from '../words/lists.ts';
import { RULES } from '../words/rules.ts';
import { type Answered, type Asked, answered } from './answered.ts';
import { eventOfClaim } from './claim-event.ts';
import { partGrounds } from './country-answers.ts';
import { type Ground, groundsOf } from './grounds.ts';

type Both = { readonly a: Asked; readonly b: Asked };

/** As if it were asked on that side, of all its events: the changes themselves say of which they are. */
function askedOn({ chronicle: whole, day, knownAt }: Side): Asked {
  const chronicle = asKnownAt(whole, knownAt);
  const known = knownEvents(chronicle, knownAt);
  return {
    whole,
    chronicle,
    day: dayOf(whole, day, knownAt),
    knownAt,
    known,
    matching: known,
    grounds: groundsOf(chronicle, knownAt),
  };
}

/** Of one that has none: what was looked through on its side. */
function partOn(asked: Asked, part: CountryPart | null): Ground[] {
  return part ? partGrounds(asked, part) : asked.day.events.flatMap(({ event }) => asked.grounds.status(event));
}

function statusOn({ chronicle, grounds }: Asked, ids: readonly string[]): Ground[] {
  return ids.flatMap((id) => {
    const event = chronicle.events.find((each) => each.id === id);
    return event ? grounds.status(event) : [];
  });
}

function groundsFor({ a, b }: Both, change: Change): Ground[] {
  switch (change.kind) {
    case 'country-joined':
      return partOn(b, change.to);
    case 'country-left':
    case 'country-moved':
      return [...partOn(b, change.to), ...partOn(a, change.from)];
    case 'room-opened':
    case 'room-closed':
    case 'room-moved':
    case 'event-known':
    case 'event-dropped':
    case 'status-moved':
      return [...statusOn(b, change.events), ...statusOn(a, change.events)];
    case 'answers-added':
    case 'answers-dropped': {
      const { chronicle, grounds } = change.kind === 'answers-added' ? b : a;
      return [...change.answers, ...change.others]
        .flatMap(({ claims }) => claims)
        .flatMap((claim) => {
          const event = eventOfClaim(chronicle, claim);
          return event ? [grounds.claim(event, claim)] : [];
        });
    }
    case 'claim-added':
      return [b.grounds.claim(change.event, change.claim)];
    case 'claim-dropped':
      return [a.grounds.claim(change.event, change.claim)];
    case 'source-added':
      return [b.grounds.source(change.source)];
    case 'source-dropped':
      return [a.grounds.source(change.source)];
  }
}

/** One record: it may be behind several changes, and the same on both sides. */
function recordKey(ground: Ground): string {
  switch (ground.kind) {
    case 'report':
    case 'judgement':
      return `${ground.event.id} ${ground.report.asOf.text} ${ground.report.status} ${ground.sources.length}`;
    case 'claim':
      return `${ground.claim.id} ${ground.sources.length}`;
    case 'participant':
      return `${ground.dayEvent.event.id} ${JSON.stringify(ground.participant)}`;
    case 'membership':
      return `${ground.group.id} ${JSON.stringify(ground.membership)}`;
    case 'place':
      return `place ${ground.place.id}`;
    case 'person':
      return `person ${ground.person.id}`;
    case 'source':
      return `source ${ground.source.id}`;
    case 'ground':
      return ground.text;
  }
}

const once = (grounds: readonly Ground[]): Ground[] => [
  ...new Map(grounds.map((ground) => [recordKey(ground), ground] as const)).values(),
];

type Compared = { readonly sides: Sides; readonly filter: EventFilter; readonly changes: readonly Change[] };

/** The last comparison of each chronicle: whoever asks of one change asks of others. */
const comparedLast = new WeakMap<Chronicle, Compared & { readonly text: string }>();

function comparedIn({ whole, day }: Asked, text: string): Compared | null {
  const filter = day.narrowed?.filter ?? NO_EVENT_FILTER;
  const last = comparedLast.get(whole);
  if (last?.text === text && last.filter === filter) return last;
  const read = readSides(text);
  if (!read) return null;
  const sides = { a: { ...read.a, chronicle: whole }, b: { ...read.b, chronicle: whole } };
  const compared = { text, sides, filter, changes: changesBetween(sides.a, sides.b, filter) };
  comparedLast.set(whole, compared);
  return compared;
}

const bothOf = ({ sides: { a, b } }: Compared): Both => ({ a: askedOn(a), b: askedOn(b) });

/** Null for a change that there is not. */
export function changeAnswer(asked: Asked, key: string, text: string): Answered | null {
  const compared = comparedIn(asked, text);
  const change = compared?.changes.find((each) => changeKey(each) === key);
  if (!compared || !change) return null;
  const both = bothOf(compared);
  return answered(
    both.b,
    changeWords(compared.sides, change),
    RULES.changes[topicOf(change)],
    once(groundsFor(both, change)),
  );
}

/** `which`: `all`, a topic or a kind. */
export function changesAnswer(asked: Asked, which: string, text: string): Answered | null {
  const compared = comparedIn(asked, text);
  if (!compared) return null;
  const { sides, filter, changes } = compared;
  const told = changes.filter((change) => which === 'all' || topicOf(change) === which || change.kind === which);
  const [first] = told;
  const both = bothOf(compared);
  const statement =
    which === 'all'
      ? changesSentence(sides, changes, filter)
      : `${comparedWords(sides)}: ${countWords(told.length, 'change', 'changes')} of ${first ? topicOf(first) : which}`;
  const rule = which === 'all' || !first ? RULES.changed : `${RULES.changed} ${RULES.changes[topicOf(first)]}`;
  const grounds = told.flatMap((change) => groundsFor(both, change));
  return answered(both.b, statement, rule, once(grounds));
}
