/**
 * A pupil's answer beside what the records tell: no score and no verdict on the pupil, only, for each thing asked, whether the
 * sources tell it so and which they are. What no record can decide, such as a sentence, stays open.
 */
import type { Chronicle, EventId, Iso3, PlaceId, ReportStatus, SourceId } from '../chronicle.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { ClaimId, Placing, PredictionSubject, Step, Task } from './lesson.ts';
import { claimsNamed, eventsNamed } from './named-records.ts';
import {
  answersKnown,
  chainsBehind,
  comparisonOf,
  knownToAnswer,
  membershipsKnown,
  membersOn,
  outcomeOf,
  placesOf,
  type Relation,
  sayersOf,
} from './told-answers.ts';
import { beganBefore, toldOrder } from './told-order.ts';

export type Answer =
  | { readonly kind: 'predict'; readonly text: string; readonly outcomes: Readonly<Record<EventId, ReportStatus>> }
  | { readonly kind: 'order'; readonly events: readonly EventId[] }
  | { readonly kind: 'match'; readonly sources: Readonly<Record<ClaimId, SourceId>> }
  | { readonly kind: 'place'; readonly places: Readonly<Record<ClaimId, PlaceId>>; readonly countries: readonly Iso3[] }
  | { readonly kind: 'compare'; readonly relation: Relation }
  | { readonly kind: 'sentence'; readonly text: string; readonly claims: readonly ClaimId[] };

/**
 * `told`: the sources tell it so. `told-otherwise`: they tell something else. `untold`: none that was out tells anything of it.
 * `unanswered`: nothing was said. `open`: it is for the class to judge.
 */
export type Verdict = 'told' | 'told-otherwise' | 'untold' | 'unanswered' | 'open';

export type Remark = {
  /** The event, claim or country asked about; the question's id, or empty for the task as a whole. */
  readonly about: string;
  readonly verdict: Verdict;
  /** What the records tell: ids of events, sources, places or countries, a relation, a status, or values in words. */
  readonly told: readonly string[];
  /** Who says so. */
  readonly sources: readonly SourceId[];
};

const verdictOn = (given: string | undefined, told: readonly string[]): Verdict => {
  if (given === undefined || given === '') return 'unanswered';
  if (told.length === 0) return 'untold';
  return told.includes(given) ? 'told' : 'told-otherwise';
};

/** Those that report how it stands: one that told of the plan does not say that it took place. */
const reportSources = (chronicle: Chronicle, id: EventId): SourceId[] => {
  const outcome = outcomeOf(chronicle, id, null);
  const reports = eventsNamed(chronicle, [id]).flatMap((event) => event.reports);
  const telling = reports.filter(({ status }) => status === outcome);
  return [...new Set(telling.flatMap(({ sources }) => sources))];
};

const claimSources = (chronicle: Chronicle, ids: readonly ClaimId[]): SourceId[] => [
  ...new Set(claimsNamed(chronicle, ids).flatMap(({ sources }) => sources)),
];

/** Each event stands right where nothing before it began later and nothing after it began earlier. */
function orderRemarks(chronicle: Chronicle, asked: readonly EventId[], given: readonly EventId[]): Remark[] {
  const told = toldOrder(chronicle, asked);
  const order = eventsNamed(chronicle, given);
  return told.map((id): Remark => {
    const at = order.findIndex((event) => event.id === id);
    const event = order[at];
    const isMisplaced =
      event !== undefined &&
      (order.slice(0, at).some((other) => beganBefore(chronicle, event, other)) ||
        order.slice(at + 1).some((other) => beganBefore(chronicle, other, event)));
    const verdict = event === undefined ? 'unanswered' : isMisplaced ? 'told-otherwise' : 'told';
    return { about: id, verdict, told, sources: reportSources(chronicle, id) };
  });
}

function predictionRemarks(
  chronicle: Chronicle,
  about: PredictionSubject,
  { text, outcomes }: Extract<Answer, { kind: 'predict' }>,
): Remark[] {
  switch (about.kind) {
    case 'open':
      return [{ about: '', verdict: text.trim() === '' ? 'unanswered' : 'open', told: [], sources: [] }];
    case 'events':
      return about.events.map((id): Remark => {
        const outcome = outcomeOf(chronicle, id, null);
        const told = outcome === null ? [] : [outcome];
        return { about: id, verdict: verdictOn(outcomes[id], told), told, sources: reportSources(chronicle, id) };
      });
    case 'question': {
      const answers = answersKnown(chronicle, about.id, null);
      const sources = answers.flatMap(({ claims }) => claims.flatMap((claim) => claim.sources));
      const verdict = text.trim() === '' ? 'unanswered' : 'open';
      return [{ about: about.id, verdict, told: answers.map(({ value }) => value), sources: [...new Set(sources)] }];
    }
  }
}

function placeRemarks(
  chronicle: Chronicle,
  placing: Placing,
  { places, countries }: Extract<Answer, { kind: 'place' }>,
  day: PlainDate,
): Remark[] {
  if (placing.kind === 'claims')
    return placing.claims.map((id): Remark => {
      const told = placesOf(chronicle, id, placing.places);
      return { about: id, verdict: verdictOn(places[id], told), told, sources: claimSources(chronicle, [id]) };
    });
  const members = membersOn(chronicle, placing.id, day, null);
  const memberships = membershipsKnown(chronicle, placing.id, null);
  return [...new Set([...members, ...countries])].map((iso3): Remark => {
    const own = memberships.filter(({ country }) => country === iso3);
    const told = members.includes(iso3) ? [iso3] : [];
    // Named for other days alone, it is told of otherwise.
    const ofOtherDays = own.length > 0 && told.length === 0;
    const verdict = ofOtherDays
      ? 'told-otherwise'
      : verdictOn(
          countries.find((each) => each === iso3),
          told,
        );
    return { about: iso3, verdict, told, sources: [...new Set(own.flatMap(({ sources }) => sources))] };
  });
}

function comparisonRemark(chronicle: Chronicle, pair: readonly [ClaimId, ClaimId], given: Relation): Remark {
  const comparison = comparisonOf(chronicle, pair);
  const told = comparison === null ? [] : [comparison.relation];
  const about = comparison?.question.id ?? '';
  return { about, verdict: verdictOn(given, told), told, sources: claimSources(chronicle, pair) };
}

/** A sentence is the class's to judge; told is on how many separate chains its evidence rests. */
function sentenceRemark(chronicle: Chronicle, { text, claims }: Extract<Answer, { kind: 'sentence' }>): Remark {
  const isAnswered = text.trim() !== '' && claims.length > 0;
  const told = isAnswered ? [String(chainsBehind(chronicle, claims))] : [];
  return { about: '', verdict: isAnswered ? 'open' : 'unanswered', told, sources: claimSources(chronicle, claims) };
}

/** In order of what is asked. Empty where the answer is to a task of another kind, or nothing is asked. */
export function remarksOn(whole: Chronicle, step: Step, answer: Answer): Remark[] {
  const chronicle = knownToAnswer(whole, step);
  const task: Task | null = step.task;
  if (task?.kind === 'order' && answer.kind === 'order') return orderRemarks(chronicle, task.events, answer.events);
  if (task?.kind === 'predict' && answer.kind === 'predict') return predictionRemarks(chronicle, task.about, answer);
  if (task?.kind === 'place' && answer.kind === 'place')
    return placeRemarks(chronicle, task.placing, answer, step.view.day);
  if (task?.kind === 'compare' && answer.kind === 'compare')
    return [comparisonRemark(chronicle, task.claims, answer.relation)];
  if (task?.kind === 'sentence' && answer.kind === 'sentence') return [sentenceRemark(chronicle, answer)];
  if (task?.kind !== 'match' || answer.kind !== 'match') return [];
  return task.claims.map((id): Remark => {
    const told = sayersOf(chronicle, id, task.sources);
    return { about: id, verdict: verdictOn(answer.sources[id], told), told, sources: told };
  });
}
