/** What pages about lessons are called and say of themselves, and a lesson as an outline in plain text. */
import type { Chronicle } from '../chronicle.ts';
import type { Lesson, Step } from '../lessons/lesson.ts';
import { cardsOf } from '../lessons/lesson-cards.ts';
import { dateRange } from './dates.ts';
import { lessonWords, taskWords } from './lessons.ts';
import { capitalised, countWords, listWords } from './lists.ts';
import type { PageWords } from './pages.ts';

/** `Compare two accounts, 3 min`: what a step has the class do, if anything, and for how long. */
export const stepWords = ({ task, minutes }: Step): string =>
  [...(task === null ? [] : [taskWords(task.kind)]), `${minutes} min`].join(', ');

/** `given` is what the link says. */
export const lostStepWords = ({ steps }: Lesson, given: string): string =>
  `The link asks for step “${given}”. There are ${steps.length} steps: this is the first.`;

const words = ({ title }: Chronicle, heading: string, description: string): PageWords => ({
  heading,
  title: `${heading} – ${title}`,
  description,
});

export const lessonsPageWords = (chronicle: Chronicle, lessons: readonly Lesson[]): PageWords =>
  words(
    chronicle,
    'Lessons',
    `${capitalised(countWords(lessons.length, 'lesson', 'lessons'))} on ${dateRange(chronicle.extent)} for a class: steps, times, levels, and links that start at any step.`,
  );

export const lessonPageWords = (chronicle: Chronicle, lesson: Lesson): PageWords =>
  words(
    chronicle,
    lesson.title,
    `A lesson on ${dateRange(chronicle.extent)}: ${lessonWords(lesson)}. ${lesson.aims[0] ?? ''}`,
  );

export const classPageWords = (chronicle: Chronicle, lesson: Lesson): PageWords => ({
  ...words(chronicle, lesson.title, `“${lesson.title}” for the front of a room, step by step: ${lessonWords(lesson)}.`),
  title: `${lesson.title}: class – ${chronicle.title}`,
});

export const presenterPageWords = (chronicle: Chronicle, lesson: Lesson): PageWords => ({
  ...words(
    chronicle,
    lesson.title,
    `The teacher’s own window for “${lesson.title}”: notes, the next step, and the time.`,
  ),
  title: `${lesson.title}: notes – ${chronicle.title}`,
});

export const pupilPageWords = (chronicle: Chronicle, lesson: Lesson): PageWords => ({
  ...words(chronicle, lesson.title, `“${lesson.title}” to be worked through by oneself: answers stay in the page.`),
  title: `${lesson.title}: on your own – ${chronicle.title}`,
});

export const writePageWords = (chronicle: Chronicle): PageWords =>
  words(
    chronicle,
    'Write a lesson',
    `A form to write a lesson on ${dateRange(chronicle.extent)} for a class: it stays in the page, and is yours as a file.`,
  );

export const changePageWords = (chronicle: Chronicle, lesson: Lesson): PageWords =>
  words(
    chronicle,
    `Change “${lesson.title}”`,
    `A form to change “${lesson.title}”: it stays in the page, and is yours as a file.`,
  );

/** When which cards to cut out are to be handed out: earlier, they would give an answer away. Empty where there are none. */
function cardLines(chronicle: Chronicle, lesson: Lesson): string[] {
  const { sources, statements } = cardsOf(chronicle, lesson);
  const moments = [...new Set([...sources, ...statements].map(({ after }) => after))].sort((a, b) => a - b);
  if (moments.length === 0) return [];
  const lines = moments.map((moment) => {
    const handed = [
      [sources, 'source', 'sources'],
      [statements, 'statement', 'statements'],
    ] as const;
    const counts = handed.flatMap(([cards, one, many]) => {
      const count = cards.filter(({ after }) => after === moment).length;
      return count === 0 ? [] : [countWords(count, one, many)];
    });
    return `- ${moment === 0 ? 'From the start' : `After step ${moment}`}: ${listWords(counts)}`;
  });
  return ['', 'Cards to cut out, each marked with when to hand it out', ...lines];
}

/** For the system of a school: what there is to do and how long, without notes and without answers. `address` of a step, if any is known. */
export function outlineText(chronicle: Chronicle, lesson: Lesson, address: (step: number) => string): string {
  const steps = lesson.steps.map((step, at) => {
    const asked = step.task === null ? '' : ` – ${step.task.question}`;
    return `${at + 1}. ${step.title} (${stepWords(step)})${asked}\n   ${address(at + 1)}`;
  });
  return [
    lesson.title,
    `${capitalised(lessonWords(lesson))}. From: ${chronicle.title}.`,
    '',
    'Aims',
    ...lesson.aims.map((aim) => `- ${aim}`),
    '',
    'Steps',
    ...steps,
    ...cardLines(chronicle, lesson),
    '',
    `Records: ${chronicle.licence}.`,
    '',
  ].join('\n');
}
