/** What sources answered to one question, apart by what they count and by whether they told of what was still to come. */
import type { Chronicle } from '../chronicle.ts';
import { isPlanned, type KnownAt, statusAt } from '../events/status.ts';
import { type Answer, answersOf } from '../evidence/disagreements.ts';
import { answersKnown } from './told-answers.ts';

export type AnswerGroup = {
  /** What its values count; empty where that is not told. */
  readonly scope: string;
  /** Whether they were said while what they tell of was only announced or expected. */
  readonly isForeseen: boolean;
  /** Whether its values exclude one another. */
  readonly isExclusive: boolean;
  /** By date. */
  readonly answers: readonly Answer[];
};

/** By date of the first of each; what was foreseen before what was told of the thing itself. */
export function answerGroups(chronicle: Chronicle, question: string, knownAt: KnownAt): AnswerGroup[] {
  const claims = answersKnown(chronicle, question, knownAt).flatMap((answer) => answer.claims);
  const foreseen = new Set(
    chronicle.events.flatMap((event) =>
      event.claims.filter(({ asOf }) => {
        const status = statusAt(event, asOf.at);
        return status !== null && isPlanned(status);
      }),
    ),
  );
  const exclusive = chronicle.questions.get(question)?.exclusive ?? [];
  return [true, false].flatMap((isForeseen): AnswerGroup[] => {
    const answers = answersOf(claims.filter((claim) => foreseen.has(claim) === isForeseen));
    return [...new Set(answers.map(({ scope }) => scope))].map((scope) => {
      const alike = answers.filter((answer) => answer.scope === scope);
      return { scope, isForeseen, isExclusive: alike.length > 1 && exclusive.includes(scope), answers: alike };
    });
  });
}
