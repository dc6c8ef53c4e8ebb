/** What the records answer to a task: derived, so that it can never differ from what the week itself shows. */
import type { Chronicle, EventId, Iso3, Membership, PlaceId, Question, ReportStatus, SourceId } from '../chronicle.ts';
import { asKnownAt } from '../events/as-known.ts';
import { membershipsOn } from '../events/participation.ts';
import { isKnown, type KnownAt, statusAt } from '../events/status.ts';
import { separateChains } from '../evidence/chains.ts';
import { answersOf, type Answer as QuestionAnswer } from '../evidence/disagreements.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { ClaimId, Step } from './lesson.ts';
import { claimsNamed, eventsNamed, groupsNamed, placesNamed, sourcesNamed } from './named-records.ts';

/** Those of the offered sources that say so. */
export function sayersOf(chronicle: Chronicle, claim: ClaimId, offered: readonly SourceId[]): SourceId[] {
  const [told] = claimsNamed(chronicle, [claim]);
  return told ? offered.filter((id) => told.sources.includes(id)) : [];
}

/** Those of the offered places where the claim's event was: the very place, else the town that it is in. Empty where no source places it. */
export function placesOf(chronicle: Chronicle, claim: ClaimId, offered: readonly PlaceId[]): PlaceId[] {
  const event = chronicle.events.find(({ claims }) => claims.some(({ id }) => id === claim));
  const [place] = placesNamed(chronicle, event?.place ? [event.place] : []);
  if (!place) return [];
  if (offered.includes(place.id)) return [place.id];
  return placesNamed(chronicle, offered)
    .filter(({ town, precision }) => town === place.town && precision === 'city')
    .map(({ id }) => id);
}

/** The moment at which its answer is told: that of its reveal, else of the step. */
export const answeredAt = ({ view, task }: Pick<Step, 'view' | 'task'>): KnownAt => (task?.reveal.view ?? view).knownAt;

/** The records as they stood when its answer is told: what is told of it rests on these alone. */
export const knownToAnswer = (chronicle: Chronicle, step: Pick<Step, 'view' | 'task'>): Chronicle =>
  asKnownAt(chronicle, answeredAt(step));

/** What sources had told by then of who belongs to the group, on whichever day. */
export const membershipsKnown = (chronicle: Chronicle, group: string, knownAt: KnownAt): Membership[] =>
  groupsNamed(asKnownAt(chronicle, knownAt), [group]).flatMap(({ members }) => members);

/** The countries that belong to the group on that day, as sources had told by then, in order of the records. */
export const membersOn = (chronicle: Chronicle, group: string, day: PlainDate, knownAt: KnownAt): Iso3[] =>
  groupsNamed(asKnownAt(chronicle, knownAt), [group]).flatMap((found) => [
    ...new Set(
      found.members.map(({ country }) => country).filter((iso3) => membershipsOn(found, iso3, day).length > 0),
    ),
  ]);

/** `other-scope`: they count or mean different things. `wording`: both can be true of the same. `exclusive`: they cannot both be true. */
export type Relation = 'other-scope' | 'wording' | 'exclusive';

export const RELATIONS = ['other-scope', 'wording', 'exclusive'] as const satisfies readonly Relation[];

export type Comparison = {
  readonly question: Question;
  readonly relation: Relation;
  /** How many chains of reporting the two rest on that owe nothing to each other. 1: both have it from the same. */
  readonly chains: number;
};

/** Null where the two do not answer one question with different values. */
export function comparisonOf(chronicle: Chronicle, pair: readonly [ClaimId, ClaimId]): Comparison | null {
  const [a, b] = claimsNamed(chronicle, pair);
  const question = chronicle.questions.get(a?.question ?? '');
  if (!a || !b || !question || a.question !== b.question || a.value === b.value) return null;
  const isOneScope = (a.scope ?? '') === (b.scope ?? '');
  const relation = !isOneScope ? 'other-scope' : question.exclusive.includes(a.scope ?? '') ? 'exclusive' : 'wording';
  return { question, relation, chains: chainsBehind(chronicle, pair) };
}

/** On how many chains of reporting, which owe nothing to each other, the claims rest together. */
export const chainsBehind = (chronicle: Chronicle, claims: readonly ClaimId[]): number =>
  separateChains(
    sourcesNamed(
      chronicle,
      claimsNamed(chronicle, claims).flatMap(({ sources }) => sources),
    ),
  );

/** How the event stood at that moment; null while it was not known. */
export function outcomeOf(chronicle: Chronicle, event: EventId, knownAt: KnownAt): ReportStatus | null {
  const [found] = eventsNamed(chronicle, [event]);
  return found ? statusAt(found, knownAt) : null;
}

/** What sources had answered by then, by date. */
export const answersKnown = ({ events }: Chronicle, question: string, knownAt: KnownAt): QuestionAnswer[] =>
  answersOf(
    events.flatMap(({ claims }) =>
      claims.filter((claim) => claim.question === question && isKnown(claim.asOf, knownAt)),
    ),
  );
