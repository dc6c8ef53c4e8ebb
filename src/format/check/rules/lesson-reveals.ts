/** Nothing gives an answer away before it is revealed: neither words, nor the evidence that opens beside them, nor the map. */
import type { Chronicle } from '../../../domain/chronicle.ts';
import { asked } from '../../../domain/lessons/asked.ts';
import type { AskedTask, LessonView, Step } from '../../../domain/lessons/lesson.ts';
import { groupsNamed } from '../../../domain/lessons/named-records.ts';
import type { Path } from '../../issue.ts';
import { type Finding, findingAt } from '../fault.ts';
import { readStepsIn } from '../lesson-walk.ts';
import type { Rule } from '../rule.ts';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What is revealed and stands already in what is asked. */
function toldInWords(step: Step, path: Path): Finding[] {
  if (step.task === null) return [];
  const { title, text, task } = asked(step);
  const before = plain([title, text, task?.question ?? ''].join(' '));
  const { reveal } = step.task;
  const told = [
    { words: reveal.text, at: ['text'] },
    { words: reveal.allows, at: ['allows'] },
    ...reveal.expected.map((words, index) => ({ words, at: ['expected', index] })),
  ];
  return told
    .filter(({ words }) => before.includes(plain(words)))
    .map(({ at }) =>
      findingAt(
        [...path, 'task', 'reveal', ...at],
        'The step says this before it is revealed',
        'Take it out of the title, the text or the question.',
      ),
    );
}

/** The records whose own dates, sources or places are the answer. */
function askedOf(task: AskedTask): readonly string[] {
  switch (task.kind) {
    case 'order':
      return task.events;
    case 'match':
      return task.claims;
    case 'place':
      return task.placing.kind === 'claims' ? task.placing.claims : [task.placing.id];
    default:
      return [];
  }
}

const toldByEvidence = ({ task, evidence: { claims, events, groups } }: Step, path: Path): Finding[] =>
  (task === null ? [] : askedOf(task))
    .filter((id) => [...claims, ...events, ...groups].includes(id))
    .map((id) =>
      findingAt(
        [...path, 'evidence'],
        `The evidence of the step names "${id}", which the task asks about`,
        'Name it in the evidence of the reveal alone.',
      ),
    );

const toldByMap = (chronicle: Chronicle, task: AskedTask | null, view: LessonView, path: Path): Finding[] =>
  task?.kind === 'place' &&
  task.placing.kind === 'group' &&
  groupsNamed(chronicle, [task.placing.id]).some(({ kind }) => kind === 'black-sea') &&
  !view.hidesBlackSea
    ? [findingAt([...path, 'view'], 'The map shows the coasts that are to be found', 'Add "black-sea" to "hide".')]
    : [];

export const LESSON_GIVES_AWAY: Rule = {
  id: 'lesson-gives-away',
  description: 'What is revealed stands neither in what is asked, nor in its evidence, nor on its map.',
  check: (folder) =>
    readStepsIn(folder).flatMap(({ chronicle, step, path }) => [
      ...toldInWords(step, path),
      ...toldByEvidence(step, path),
      ...toldByMap(chronicle, step.task, step.view, path),
    ]),
};
