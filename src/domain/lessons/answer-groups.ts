/** What sources answered to one question, apart by what they count. */
import type { Chronicle, ChronicleEvent, Claim } from '../chronicle.ts';
import type { KnownAt } from '../events/status.ts';
import type { Answer } from '../evidence/disagreements.ts';
import { hasSureDays, intervalOf } from '../time/when.ts';
import { answersKnown } from './told-answers.ts';

export type GroupedAnswer = {
  readonly value: string;
  /** Whether all who gave it are known to have done so before the event that they tell of began. */
  readonly isBefore: boolean;
};

export type AnswerGroup = {
  /** What its values count, of this group alone; empty where that is not told. */
  readonly scope: string;
  /** Whether its values exclude one another. */
  readonly isExclusive: boolean;
  /** By date. */
  readonly answers: readonly GroupedAnswer[];
};

/** A claim known to the day counts from its end: one of the event's own day may be of before or after it, and is left out. */
function isSaidBefore({ when, zone }: ChronicleEvent, { asOf }: Claim): boolean {
  if (!hasSureDays(when)) return false;
  const { start } = intervalOf(when, zone);
  return asOf.at < start || (when.kind === 'days' && asOf.at === start);
}

const saidBefore = ({ events }: Chronicle): Set<Claim> =>
  new Set(events.flatMap((event) => event.claims.filter((claim) => isSaidBefore(event, claim))));

/** Those that hold only what was said before first, each by the date of its first answer. */
export function answerGroups(chronicle: Chronicle, question: string, knownAt: KnownAt): AnswerGroup[] {
  const before = saidBefore(chronicle);
  const exclusive = chronicle.questions.get(question)?.exclusive ?? [];
  const answers = answersKnown(chronicle, question, knownAt);
  const groups = [...new Set(answers.map(({ scope }) => scope))].map((scope): AnswerGroup => {
    const alike = answers.filter((answer) => answer.scope === scope);
    const isBefore = ({ claims }: Answer): boolean => claims.every((claim) => before.has(claim));
    return {
      scope,
      isExclusive: alike.length > 1 && exclusive.includes(scope),
      answers: alike.map((answer) => ({ value: answer.value, isBefore: isBefore(answer) })),
    };
  });
  const isOfBefore = (group: AnswerGroup): boolean => group.answers.every(({ isBefore }) => isBefore);
  return [...groups.filter(isOfBefore), ...groups.filter((group) => !isOfBefore(group))];
}
