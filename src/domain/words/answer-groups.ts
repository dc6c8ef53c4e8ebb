/** What sources answered to a question, a line for each thing that they count. */
import type { AnswerGroup } from '../lessons/answer-groups.ts';
import { capitalised } from './lists.ts';

/** `Chiefs of defence at the meeting: 34.`; says of values that they were foreseen, or that they exclude one another. */
function groupWords({ scope, isForeseen, isExclusive, answers }: AnswerGroup): string {
  const counted = scope === '' ? '' : `${capitalised(scope)}: `;
  const values = answers.map(({ value }) => value).join(' · ');
  const foreseen = isForeseen ? ', said in advance' : '';
  return `${counted}${values}${foreseen}.${isExclusive ? ' They cannot all be true; each stands.' : ''}`;
}

/** Where there are several, a line before them says that they are not of one kind. */
export const groupLines = (groups: readonly AnswerGroup[]): string[] => [
  ...(groups.length > 1 ? ['Each of these counts or means another thing.'] : []),
  ...groups.map(groupWords),
];
