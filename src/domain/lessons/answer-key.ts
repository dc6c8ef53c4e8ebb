/** What the records answer to a task, in the letters and numbers of its worksheet. */
import type { Chronicle } from '../chronicle.ts';
import { groupLines } from '../words/answer-groups.ts';
import { relationWords } from '../words/lessons.ts';
import { answerGroups } from './answer-groups.ts';
import { asked } from './asked.ts';
import type { Step, Task } from './lesson.ts';
import { knownToAnswer, membersOn } from './told-answers.ts';
import { type ToldItem, toldItems } from './told-items.ts';

/** `A – 2, The i Paper`, or `A – Macron: a truce: 2 March 2025`. */
const lineOf = ({ letter, text, pairs, words }: ToldItem): string =>
  words === ''
    ? `${letter} – ${pairs.map((pair) => `${pair.number}, ${pair.text}`).join('; ')}`
    : `${letter} – ${text}: ${words}`;

function keyOf(whole: Chronicle, step: Step, task: Task): string[] {
  const chronicle = knownToAnswer(whole, step);
  switch (task.kind) {
    case 'order':
    case 'match':
      return toldItems(chronicle, asked(step))?.items.map(lineOf) ?? [];
    case 'place':
      return task.placing.kind === 'claims'
        ? (toldItems(chronicle, asked(step))?.items.map(lineOf) ?? [])
        : membersOn(chronicle, task.placing.id, step.view.day, null).map(
            (iso3) => whole.countries.get(iso3)?.name ?? iso3,
          );
    case 'compare': {
      const relation = toldItems(chronicle, asked(step))?.relation ?? null;
      return relation ? [relationWords(relation)] : [];
    }
    case 'predict':
      if (task.about.kind === 'events') return toldItems(chronicle, asked(step))?.items.map(lineOf) ?? [];
      return task.about.kind === 'question' ? groupLines(answerGroups(chronicle, task.about.id, null)) : [];
    case 'sentence':
      return [];
  }
}

/** A line each; empty where no record decides. */
export const answerKey = (chronicle: Chronicle, step: Step): string[] =>
  step.task === null ? [] : keyOf(chronicle, step, step.task);
