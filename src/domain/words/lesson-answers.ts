/** A pupil's answer and the remarks on it in words, and all of one's answers as a text to take away. */
import type { Chronicle } from '../chronicle.ts';
import { REPORT_STATUSES } from '../events/report-statuses.ts';
import { answerGroups } from '../lessons/answer-groups.ts';
import type { Answer, Remark, Verdict } from '../lessons/answers.ts';
import type { Item, TaskItems } from '../lessons/items.ts';
import type { Lesson, Step } from '../lessons/lesson.ts';
import { claimsNamed, eventsNamed, placesNamed, sourcesNamed } from '../lessons/named-records.ts';
import { answeredAt, knownToAnswer } from '../lessons/told-answers.ts';
import { isRevealed, reached, type Walk } from '../lessons/walk.ts';
import { groupLines } from './answer-groups.ts';
import { relationWords, verdictWords } from './lessons.ts';
import { capitalised, countWords, listWords } from './lists.ts';
import { statusWords } from './statuses.ts';
import { datedTimeWords } from './times.ts';

const countryNames = ({ countries }: Chronicle, ids: readonly string[]): string =>
  listWords(ids.map((iso3) => countries.get(iso3)?.name ?? iso3));

/** The event, claim or country that a remark is about, called as it was when the answer is told; empty for a question, and the task as a whole. */
export function aboutWords(whole: Chronicle, step: Step, { about }: Remark): string {
  const chronicle = knownToAnswer(whole, step);
  const [event] = eventsNamed(chronicle, [about]);
  const [claim] = claimsNamed(chronicle, [about]);
  return event?.label ?? claim?.text ?? whole.countries.get(about)?.name ?? '';
}

/** A status in words, where it is one. */
function outcomeWords(value: string): string {
  const status = REPORT_STATUSES.find((each) => each === value);
  return status ? statusWords(status) : value;
}

/** None that was out at the moment of the answer. */
const untoldWords = (step: Step): string =>
  answeredAt(step) === null ? verdictWords('untold') : 'No source had told that by then.';

const isOfGroup = ({ task }: Pick<Step, 'task'>): boolean => task?.kind === 'place' && task.placing.kind === 'group';

/** Of some tasks a part may have been answered, and in words. */
function unansweredWords({ task }: Step): string {
  if (task?.kind === 'predict' && task.about.kind === 'events') return 'You chose nothing here.';
  if (isOfGroup({ task })) return 'You did not choose it; the sources name it.';
  if (task?.kind === 'sentence') return 'You gave no sentence, or no evidence for it.';
  return verdictWords('unanswered');
}

/** What the records tell; empty where that adds nothing. Of what was not answered no word before it speaks of sources. */
function toldWords(chronicle: Chronicle, step: Step, { about, told, verdict }: Remark): string {
  const { task } = step;
  const [first] = told;
  if (task === null || first === undefined) return '';
  const isUnanswered = verdict === 'unanswered';
  switch (task.kind) {
    case 'predict': {
      if (task.about.kind === 'question') return groupLines(answerGroups(chronicle, task.about.id, null)).join(' ');
      const outcomes = listWords(told.map(outcomeWords));
      return isUnanswered ? `The sources tell: ${outcomes.toLowerCase()}.` : `${outcomes}.`;
    }
    case 'match': {
      const publishers = listWords(sourcesNamed(chronicle, told).map(({ publisher }) => publisher));
      return isUnanswered ? `The sources: ${publishers}.` : `${publishers}.`;
    }
    case 'place': {
      if (task.placing.kind === 'group') return '';
      const places = listWords(placesNamed(chronicle, told).map(({ name }) => name));
      return isUnanswered ? `The sources tell: ${places}.` : `${places}.`;
    }
    case 'compare':
      return first === 'other-scope' || first === 'wording' || first === 'exclusive' ? relationWords(first) : '';
    case 'sentence':
      return `The evidence rests on ${countWords(Number(first), 'chain', 'chains')} of reporting.`;
    case 'order': {
      const [event] = eventsNamed(chronicle, [about]);
      const time = event ? datedTimeWords(event, chronicle) : '';
      return isUnanswered ? `The sources tell: ${time}.` : `${capitalised(time)}.`;
    }
  }
}

/** `The sources tell it so. Moscow.` Where nothing at all was answered, which is said once for all, only what the sources tell. */
export function remarkWords(whole: Chronicle, step: Step, remark: Remark, isBlank = false): string {
  const told = toldWords(knownToAnswer(whole, step), step, remark);
  if (isBlank) return isOfGroup(step) ? 'The sources name it.' : told;
  const own: Partial<Record<Verdict, string>> = { unanswered: unansweredWords(step), untold: untoldWords(step) };
  const verdict = own[remark.verdict] ?? verdictWords(remark.verdict);
  return [verdict, told].filter((words) => words !== '').join(' ');
}

/** What was answered, a line for each thing in the letters in which it was asked; empty where nothing was. */
export function answerLines(chronicle: Chronicle, { asked, offered }: TaskItems, answer: Answer): string[] {
  const textOf = (items: TaskItems['asked'], id: string | undefined): string =>
    items.find((item) => item.id === id)?.text ?? '';
  const lettered = ({ letter, text }: Item): string => `${letter} ${text}`;
  const pairs = (chosen: Readonly<Record<string, string>>, told: (value: string) => string): string[] =>
    asked.flatMap((item) => (chosen[item.id] ? [`${lettered(item)} – ${told(chosen[item.id] ?? '')}`] : []));
  const own = (text: string): string[] => (text.trim() === '' ? [] : [text.trim()]);
  switch (answer.kind) {
    case 'predict':
      return [
        ...own(answer.text),
        ...asked.flatMap((item) => {
          const outcome = answer.outcomes[item.id];
          return outcome ? [`${lettered(item)} – ${statusWords(outcome)}`] : [];
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
      return [
        ...own(answer.text),
        ...asked.filter(({ id }) => answer.claims.includes(id)).map((item) => `Evidence: ${lettered(item)}`),
      ];
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
