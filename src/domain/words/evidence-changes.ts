/** Which answers, claims and sources came in, in clauses. Of claims and sources these give the number alone. */
import type { AnswersChange, ClaimChange, SourceChange } from '../changes/change.ts';
import type { Answer } from '../evidence/disagreements.ts';
import { publishedWords } from './dates.ts';
import { asSentence, countWords, listWords } from './lists.ts';
import { quoted, type Saying, was } from './saying.ts';

/** What a clause has room for; the rest is counted. */
const NAMED = { questions: 2, values: 3 } as const;

/** Values without repeats, in order of date. */
const valuesOf = (answers: readonly Answer[]): string[] => [...new Set(answers.map(({ value }) => quoted(value)))];

/** `“How many countries took part?” (“34” beside “30”)`. */
function inBrief({ relation, answers, others, question }: AnswersChange): string {
  const values = valuesOf(answers);
  // The same value may stand there already, counting something else.
  const before = valuesOf(others).filter((value) => !values.includes(value));
  const list = (of: readonly string[]): string => listWords(of, 'and', NAMED.values);
  const stand = relation === 'first' || before.length === 0 ? '' : ` ${relation} ${list(before)}`;
  return `${quoted(question.text)} (${list(values)}${stand})`;
}

export const answersSaying = (change: AnswersChange): Saying => ({
  change,
  subject: inBrief(change),
  clause: (list) =>
    change.kind === 'answers-added' ? `new answers came to ${list}` : `answers to ${list} were not yet given`,
  named: { most: NAMED.questions, rest: 'other questions' },
});

const scoped = ({ value, scope }: Answer): string => (scope === '' ? quoted(value) : `${quoted(value)} (${scope})`);

/** Every value, each with what it counts. */
export function answersWords({ kind, relation, answers, others, question }: AnswersChange): string {
  const stand = relation === 'first' ? '' : `, ${relation} ${listWords(others.map(scoped))}`;
  const verb = kind === 'answers-added' ? 'sources answered' : 'sources had not yet answered';
  return asSentence(`On ${quoted(question.text)} ${verb} ${listWords(answers.map(scoped))}${stand}`);
}

export const claimSaying = (change: ClaimChange): Saying => ({
  change,
  subject: '',
  clause: (_, count) =>
    `${countWords(count, 'claim', 'claims')} ${was(count)} ${change.kind === 'claim-added' ? 'added' : 'not yet made'}`,
});

export const claimWords = ({ kind, event, claim }: ClaimChange): string =>
  `${kind === 'claim-added' ? 'On' : 'Not yet said of'} ${quoted(event.label)}: ${asSentence(claim.text)}`;

const isOut = (kind: SourceChange['kind'], count: number): string =>
  kind === 'source-added' ? 'came out' : `${was(count)} not yet out`;

export const sourceSaying = (change: SourceChange): Saying => ({
  change,
  subject: '',
  clause: (_, count) => `${countWords(count, 'source', 'sources')} ${isOut(change.kind, count)}`,
});

export const sourceWords = ({ kind, source: { publisher, published } }: SourceChange): string =>
  `${publisher} (${publishedWords(published)}) ${isOut(kind, 1)}.`;
