/** Where sources differ: found from the claims, never written by hand. No value is preferred; the order is by date. */
import type { Chronicle, Claim, EventId, Question } from '../chronicle.ts';
import { isKnown, type KnownAt } from '../events/status.ts';

/** One value with everything that says so. `claims` are in order of `asOf`. */
export type Answer = {
  readonly value: string;
  readonly scope: string;
  readonly claims: readonly Claim[];
};

export type Disagreement = {
  readonly question: Question;
  /** By date of their first claim, then as written. At least two. */
  readonly answers: readonly Answer[];
  /**
   * `count-different-things`: every value has a scope of its own, so all can be true. `cannot-both-be-true`: values differ
   * within one scope. `mixed`: some do, some do not.
   */
  readonly kind: 'count-different-things' | 'cannot-both-be-true' | 'mixed';
  readonly events: readonly EventId[];
};

function answersOf(claims: readonly Claim[]): Answer[] {
  const byAnswer = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = JSON.stringify([claim.value, claim.scope ?? '']);
    byAnswer.set(key, [...(byAnswer.get(key) ?? []), claim]);
  }
  return [...byAnswer.values()]
    .map((same) => [...same].sort((a, b) => a.asOf.at - b.asOf.at))
    .flatMap((same): Answer[] =>
      same[0] ? [{ value: same[0].value ?? '', scope: same[0].scope ?? '', claims: same }] : [],
    )
    .sort((a, b) => (a.claims[0]?.asOf.at ?? 0) - (b.claims[0]?.asOf.at ?? 0));
}

function kindOf(answers: readonly Answer[]): Disagreement['kind'] {
  const scopes = new Set(answers.map(({ scope }) => scope));
  if (scopes.size === answers.length) return 'count-different-things';
  return scopes.size === 1 ? 'cannot-both-be-true' : 'mixed';
}

/** All disagreements known by then, in order of the questions. */
export function disagreementsOf(chronicle: Chronicle, knownAt: KnownAt): Disagreement[] {
  const claims = new Map<string, { claim: Claim; event: EventId }[]>();
  for (const event of chronicle.events)
    for (const claim of event.claims)
      if (claim.question !== null && isKnown(claim.asOf, knownAt))
        claims.set(claim.question, [...(claims.get(claim.question) ?? []), { claim, event: event.id }]);
  return [...chronicle.questions.values()].flatMap((question): Disagreement[] => {
    const found = claims.get(question.id) ?? [];
    const answers = answersOf(found.map(({ claim }) => claim));
    if (new Set(answers.map(({ value }) => value)).size < 2) return [];
    return [{ question, answers, kind: kindOf(answers), events: [...new Set(found.map(({ event }) => event))] }];
  });
}
