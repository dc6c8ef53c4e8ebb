/**
 * Where sources differ: found from the claims, never written by hand. No value is preferred; the order is by date. Only
 * whether values exclude one another is told by the question's record.
 */
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
   * `count-different-things`: every answer has a scope of its own. `can-all-be-true`: some share a scope, but differ there in
   * wording or exactness alone. `cannot-both-be-true`: all are of one scope, and exclude one another. `mixed`: they exclude
   * one another within `exclusive`, and beside it there are answers of another scope.
   */
  readonly kind: 'count-different-things' | 'can-all-be-true' | 'cannot-both-be-true' | 'mixed';
  /** Scopes with two values or more that cannot all be true, in order of the answers. */
  readonly exclusive: readonly string[];
  readonly events: readonly EventId[];
};

/** In order of date, then as written; each value and scope once. */
export function answersOf(claims: readonly Claim[]): Answer[] {
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

const scopesOf = (answers: readonly Answer[]): string[] => [...new Set(answers.map(({ scope }) => scope))];

/** That two values exclude each other is the editor's to say: the code cannot tell "about 25" and "26" from "25" and "26". */
const exclusiveOf = (answers: readonly Answer[], { exclusive }: Question): string[] =>
  scopesOf(answers).filter(
    (scope) => exclusive.includes(scope) && answers.filter((answer) => answer.scope === scope).length > 1,
  );

function kindOf(answers: readonly Answer[], exclusive: readonly string[]): Disagreement['kind'] {
  const scopes = scopesOf(answers).length;
  if (exclusive.length > 0) return scopes === 1 ? 'cannot-both-be-true' : 'mixed';
  return scopes === answers.length ? 'count-different-things' : 'can-all-be-true';
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
    const exclusive = exclusiveOf(answers, question);
    const events = [...new Set(found.map(({ event }) => event))];
    return [{ question, answers, kind: kindOf(answers, exclusive), exclusive, events }];
  });
}
