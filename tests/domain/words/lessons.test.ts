import { describe, expect, it } from 'vitest';
import { type Lesson, TASK_KINDS } from '../../../src/domain/lessons/lesson.ts';
import { RELATIONS } from '../../../src/domain/lessons/told-answers.ts';
import { lessonWords, relationWords, taskWords, verdictWords } from '../../../src/domain/words/lessons.ts';
import { LESSONS } from '../../fixtures/week-lessons.ts';

describe('lessons in words', () => {
  it('tell how long, for whom and in how many steps', () => {
    expect(LESSONS.map(lessonWords)).toContain('45 minutes, ages 14 to 18, 14 steps');
    const short: Lesson = { ...(LESSONS[0] as Lesson), minutes: 1, ages: { from: 15, to: 15 }, steps: [] };
    expect(lessonWords(short)).toBe('1 minute, age 15, no steps');
  });

  it('name each task apart', () => {
    expect(new Set(TASK_KINDS.map(taskWords)).size).toBe(TASK_KINDS.length);
  });

  it('mark nobody', () => {
    const verdicts = (['told', 'told-otherwise', 'unanswered', 'open'] as const).map(verdictWords);
    for (const sentence of [...verdicts, ...RELATIONS.map(relationWords)]) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(/\b(?:right|wrong|correct|false|score|point)/i);
    }
  });
});
