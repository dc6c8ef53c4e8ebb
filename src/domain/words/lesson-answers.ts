/** A pupil's answer and the remarks on it in words, and all of one's answers as a text to take away. */
import type { Chronicle } from '../chronicle.ts';
import { REPORT_STATUSES } from '../events/report-statuses.ts';
import { answerGroups } from '../lessons/answer-groups.ts';
import type { Answer, Remark } from '../lessons/answers.ts';
import type { TaskItems } from '../lessons/items.ts';
import type { Lesson, Step } from '../lessons/lesson.ts';
import { claimsNamed, eventsNamed, placesNamed, sourcesNamed } from '../lessons/named-records.ts';
import { isRevealed, reached, type Walk } from '../lessons/walk.ts';
import { groupLines } from './answer-groups.ts';
import { relationWords, verdictWords } from './lessons.ts';
import { countWords, listWords } from './lists.ts';
import { statusWords } from './statuses.ts';

const countryNames = ({ countries }: Chronicle, ids: readonly string[]): string =>
  listWords(ids.map((iso3) => countries.get(iso3)?.name ?? iso3));

/** The event, claim, country or question that a remark is about; empty for the task as a whole. */
export function aboutWords(chronicle: Chronicle, { about }: Remark): string {
  const [event] = eventsNamed(chronicle, [about]);
  const [claim] = claimsNamed(chronicle, [about]);
  return event?.label ?? claim?.text ?? chronicle.countries.get(about)?.name ?? '';
}

/** A status in words, where it is one. */
function outcomeWords(value: string): string {
  const status = REPORT_STATUSES.find((each) => each === value);
  return status ? statusWords(status) : value;
}

/** What the records tell; empty where that adds nothing. */
function toldWords(chronicle: Chronicle, { task, view }: Step, { told }: Remark): string {
  const [first] = told;
  if (task === null || first === undefined) return '';
  switch (task.kind) {
    case 'predict':
      return task.about.kind === 'question'
        ? groupLines(answerGroups(chronicle, task.about.id, (task.reveal.view ?? view).knownAt)).join(' ')
        : `${listWords(told.map(outcomeWords))}.`;
    case 'match':
      return `${listWords(sourcesNamed(chronicle, told).map(({ publisher }) => publisher))}.`;
    case 'place':
      return task.placing.kind === 'group' ? '' : `${listWords(placesNamed(chronicle, told).map(({ name }) => name))}.`;
    case 'compare':
      return first === 'other-scope' || first === 'wording' || first === 'exclusive' ? relationWords(first) : '';
    case 'sentence':
      return `The evidence rests on ${countWords(Number(first), 'chain', 'chains')} of reporting.`;
    case 'order':
      return '';
  }
}

/** `The sources tell it so. Moscow.` */
export const remarkWords = (chronicle: Chronicle, step: Step, remark: Remark): string =>
  [verdictWords(remark.verdict), toldWords(chronicle, step, remark)].filter((words) => words !== '').join(' ');

/** What was answered, a line for each thing; empty where nothing was. */
export function answerLines(chronicle: Chronicle, { asked, offered }: TaskItems, answer: Answer): string[] {
  const textOf = (items: TaskItems['asked'], id: string | undefined): string =>
    items.find((item) => item.id === id)?.text ?? '';
  const pairs = (chosen: Readonly<Record<string, string>>, told: (value: string) => string): string[] =>
    asked.flatMap(({ id, text }) => (chosen[id] ? [`${text} – ${told(chosen[id])}`] : []));
  const own = (text: string): string[] => (text.trim() === '' ? [] : [text.trim()]);
  switch (answer.kind) {
    case 'predict':
      return [
        ...own(answer.text),
        ...asked.flatMap(({ id, text }) => {
          const outcome = answer.outcomes[id];
          return outcome ? [`${text} – ${statusWords(outcome)}`] : [];
        }),
      ];
    case 'order':
      return answer.events.map((id, at) => `${at + 1}. ${textOf(asked, id)}`);
    case 'match':
      return pairs(answer.sources, (id) => textOf(offered, id));
    case 'place':
      return [...pairs(answer.places, (id) => textOf(offered, id)), ...own(countryNames(chronicle, answer.countries))];
    case 'compare':
      return [relationWords(answer.relation)];
    case 'sentence':
      return [...own(answer.text), ...answer.claims.map((id) => `Evidence: ${textOf(asked, id)}`)];
  }
}

/** Lines of each step's answer, by the step's number from 0. */
export type AnswerLines = ReadonlyMap<number, readonly string[]>;

/** Steps that asked something so far, with what was answered, and what the sources tell where that has been shown. */
export function answersText(chronicle: Chronicle, lesson: Lesson, answers: AnswerLines, walk: Walk): string {
  const steps = lesson.steps.flatMap((step, at) => {
    if (step.task === null || at > Math.max(reached(walk), ...answers.keys())) return [];
    const given = answers.get(at) ?? [];
    return [
      '',
      `${at + 1}. ${step.title}`,
      step.task.question,
      ...(given.length === 0 ? ['  (no answer)'] : given.map((line) => `  ${line}`)),
      ...(isRevealed({ ...walk, at }) ? [`  What the sources tell: ${step.task.reveal.text}`] : []),
    ];
  });
  return [lesson.title, chronicle.title, ...steps, ''].join('\n');
}
