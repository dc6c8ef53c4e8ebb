import { describe, expect, it } from 'vitest';
import { type Answer, remarksOn } from '../../../src/domain/lessons/answers.ts';
import { asked } from '../../../src/domain/lessons/asked.ts';
import { itemsOf } from '../../../src/domain/lessons/items.ts';
import { revealedNow, START, wentTo } from '../../../src/domain/lessons/walk.ts';
import { aboutWords, answerLines, answersText, remarkWords } from '../../../src/domain/words/lesson-answers.ts';
import { outlineText } from '../../../src/domain/words/lesson-pages.ts';
import { WEEK } from '../../fixtures/week.ts';
import { LESSONS, STEPS } from '../../fixtures/week-lessons.ts';

/** Something for every kind of task, as a pupil in haste would give it. */
function hasty(step: (typeof STEPS)[number]['step']): Answer | null {
  const items = itemsOf(WEEK, asked(step));
  const first = items.offered[0]?.id ?? '';
  const all = Object.fromEntries(items.asked.map(({ id }) => [id, first]));
  switch (step.task?.kind) {
    case 'predict':
      return {
        kind: 'predict',
        text: 'I think so.',
        outcomes: Object.fromEntries(items.asked.map(({ id }) => [id, 'took-place'])),
      };
    case 'order':
      return { kind: 'order', events: items.asked.map(({ id }) => id) };
    case 'match':
      return { kind: 'match', sources: all };
    case 'place':
      return { kind: 'place', places: all, countries: ['ROU'] };
    case 'compare':
      return { kind: 'compare', relation: 'wording' };
    case 'sentence':
      return { kind: 'sentence', text: 'A sentence.', claims: items.asked.slice(0, 2).map(({ id }) => id) };
    default:
      return null;
  }
}

const tasks = STEPS.flatMap(({ name, step }) => {
  const answer = hasty(step);
  return answer ? [{ name, step, answer }] : [];
});

describe('an answer in words', () => {
  it.each(tasks)('$name: names things as they were shown, by no id', ({ step, answer }) => {
    const lines = answerLines(WEEK, itemsOf(WEEK, asked(step)), answer);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).not.toMatch(/\be-\d{4}|\bpl-|undefined|^\s*$/);
  });

  it('names each thing by the letter that it was asked by, in that order', () => {
    const lettered = tasks.filter(({ step }) => ['match', 'sentence'].includes(step.task?.kind ?? ''));
    expect(lettered.length).toBeGreaterThan(2);
    for (const { step, answer } of lettered) {
      const letters = answerLines(WEEK, itemsOf(WEEK, asked(step)), answer).flatMap(
        (line) => /^(?:Evidence: )?([A-Z]) /.exec(line)?.slice(1) ?? [],
      );
      const given = itemsOf(WEEK, asked(step)).asked.map(({ letter }) => letter);
      expect(letters.filter((letter) => given.includes(letter)).slice(-2)).toEqual(
        step.task?.kind === 'match' ? given.slice(-2) : given.slice(0, 2),
      );
    }
  });

  it.each(tasks)('$name: remarks are sentences, by no id', ({ step, answer }) => {
    const remarks = remarksOn(WEEK, step, answer);
    expect(remarks.length).toBeGreaterThan(0);
    for (const remark of remarks) {
      const words = `${aboutWords(WEEK, step, remark)} ${remarkWords(WEEK, step, remark)}`;
      expect(words).toMatch(/[.!?”’]$/);
      expect(words).not.toMatch(/\be-\d{4}|\bpl-|\bq-|undefined|took-place|other-scope/);
    }
  });
});

describe.each(LESSONS.map((lesson) => [lesson.id, lesson] as const))('%s to take away', (_id, lesson) => {
  it('holds each question so far, the answers, and of what is revealed only what was shown', () => {
    const at = lesson.steps.findIndex(({ task }) => task !== null);
    const walk = revealedNow(lesson, wentTo(lesson, START, at));
    const text = answersText(WEEK, lesson, new Map([[at, ['My own answer']]]), walk);
    expect(text).toContain('My own answer');
    for (const [index, { title, task }] of lesson.steps.entries()) {
      if (!task) continue;
      expect(text.includes(task.question)).toBe(index === at);
      expect(text.includes(`${index + 1}. ${title}`)).toBe(index === at);
      expect(text.includes(task.reveal.text)).toBe(index === at);
    }
    const atEnd = answersText(WEEK, lesson, new Map(), wentTo(lesson, START, lesson.steps.length - 1));
    for (const { task } of lesson.steps) expect(atEnd).toContain(task?.question ?? '');
    expect(text).not.toContain(lesson.steps[0]?.note);
  });

  it('as an outline has every step with its address, and neither notes nor answers', () => {
    const text = outlineText(WEEK, lesson, (step) => `https://example.org/?step=${step}`);
    for (const [index, { title, note, task }] of lesson.steps.entries()) {
      expect(text).toContain(`${index + 1}. ${title}`);
      expect(text).toContain(`https://example.org/?step=${index + 1}`);
      expect(text).not.toContain(note);
      for (const words of task ? [task.reveal.text, task.reveal.allows, ...task.reveal.expected] : [])
        expect(text).not.toContain(words);
    }
    for (const aim of lesson.aims) expect(text).toContain(aim);
  });
});
