/** What sources answered to a question, a line for each thing that they count. */
import type { AnswerGroup, GroupedAnswer } from '../lessons/answer-groups.ts';
import { capitalised } from './lists.ts';

const answerWords = ({ value, isBefore }: GroupedAnswer): string =>
  isBefore ? `${value} (said before the event)` : value;

/** `Chiefs of defence at the meeting: 34.`; says of values that they were said before, or that they exclude one another. */
function groupWords({ scope, isExclusive, answers }: AnswerGroup): string {
  const counted = scope === '' ? '' : `${capitalised(scope)}: `;
  const values = answers.map(answerWords).join(' · ');
  return `${counted}${values}.${isExclusive ? ` They cannot ${answers.length === 2 ? 'both' : 'all'} be true.` : ''}`;
}

/** Where there are several, a line before them says that they are not of one kind. */
export const groupLines = (groups: readonly AnswerGroup[]): string[] => [
  ...(groups.length > 1 ? ['Each of these counts or means another thing.'] : []),
  ...groups.map(groupWords),
];
