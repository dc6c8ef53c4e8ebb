/** Nothing gives an answer away before it is revealed: neither words, nor the evidence that opens beside them, nor the map. */
import { asked } from '../../../domain/lessons/asked.ts';
import type { AskedTask, Step } from '../../../domain/lessons/lesson.ts';
import type { Path } from '../../issue.ts';
import { type Finding, findingAt } from '../fault.ts';
import { readStepsIn } from '../lesson-walk.ts';
import type { Rule } from '../rule.ts';
import { toldByViews } from './told-by-view.ts';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What is revealed and stands already in what is asked, or in a title that the class has seen. */
function toldInWords(step: Step, earlier: readonly Step[], path: Path): Finding[] {
  if (step.task === null) return [];
  const { title, text, task } = asked(step);
  const titles = earlier.map((each) => each.title);
  const before = [title, text, task?.question ?? '', ...titles].map(plain).join('\n');
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

export const LESSON_GIVES_AWAY: Rule = {
  id: 'lesson-gives-away',
  description: 'What is revealed stands neither in what is asked or was seen, nor in its evidence, nor on its map.',
  check: (folder) =>
    readStepsIn(folder).flatMap(({ chronicle, lesson, step, path }) => {
      const upTo = lesson.steps.slice(0, lesson.steps.indexOf(step) + 1);
      return [
        ...toldInWords(step, upTo.slice(0, -1), path),
        ...toldByEvidence(step, path),
        ...toldByViews(chronicle, upTo).map(({ at, message, remedy }) => findingAt([...path, at], message, remedy)),
      ];
    }),
};
