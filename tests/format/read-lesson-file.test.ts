/** A file that somebody opens is a draft, or is told where it is none; it never breaks the page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TASK_KINDS } from '../../src/domain/lessons/lesson.ts';
import { lessonChecker } from '../../src/format/check/lesson-checker.ts';
import { MOST_CHARACTERS, readLessonFile } from '../../src/format/check/read-lesson-file.ts';
import type { LessonRecord } from '../../src/format/lesson.ts';
import { blankLesson, blankStep, moved, taskOf, withField, withSteps } from '../../src/format/lesson-draft.ts';
import { lessonText } from '../../src/format/lesson-text.ts';
import { WEEK, WEEK_LESSONS_FILE } from '../fixtures/week.ts';

const LESSONS = WEEK_LESSONS_FILE.lessons as LessonRecord[];

const faultsOf = (text: string): readonly string[] => {
  const read = readLessonFile(text);
  return read.ok ? [] : read.error.map(({ line, message }) => `${line}: ${message}`);
};

describe('readLessonFile', () => {
  it('reads back what was written', () => {
    for (const lesson of LESSONS)
      expect(readLessonFile(lessonText(lesson))).toEqual({ ok: true, value: { record: lesson, leftOut: [] } });
  });

  it('opens a draft that is not finished', () => {
    const blank = blankLesson(WEEK);
    const tasks = TASK_KINDS.map((kind, at) => ({
      ...blankStep([], WEEK),
      id: `step-${at + 1}`,
      task: taskOf(kind, undefined),
    }));
    for (const draft of [blank, withSteps(blank, tasks)]) {
      const read = readLessonFile(lessonText(draft));
      expect(read.ok && read.value.record).toEqual(draft);
    }
  });

  it('tells of a few fields that it does not know, and how many more there are', () => {
    const strange = Object.fromEntries(Array.from({ length: 60_000 }, (_, at) => [`x${at}`, 1]));
    const start = performance.now();
    const read = readLessonFile(JSON.stringify({ ...LESSONS[0], ...strange }));
    expect(performance.now() - start).toBeLessThan(3000);
    const leftOut = read.ok ? read.value.leftOut : [];
    expect(leftOut).toHaveLength(51);
    expect(leftOut.at(-1)?.message).toBe('There are 59950 more of the kind');
  });

  it('tells the line of what it cannot read', () => {
    expect(faultsOf('{\n  "id": "x"\n  "title": "y"\n}')).toEqual(['3: A comma is expected here']);
    const text = lessonText({ ...LESSONS[0], minutes: 'long' } as unknown as LessonRecord);
    expect(faultsOf(text)).toEqual(['5: "minutes" is a text']);
    expect(faultsOf('null')).toEqual(['1: The record is null']);
  });

  it('leaves out what the format does not know, and says so', () => {
    const read = readLessonFile(JSON.stringify({ onload: 'x', ...LESSONS[0] }, null, 2));
    expect(read.ok && read.value.record).toEqual(LESSONS[0]);
    expect(read.ok && read.value.leftOut).toMatchObject([{ line: 2, message: 'There is no field "onload" here' }]);
  });

  it.each([
    ['deep', '['.repeat(400_000)],
    ['deep and whole', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['large', ' '.repeat(MOST_CHARACTERS + 1)],
    ['a prototype', '{"__proto__": {"title": "x"}, "constructor": 1}'],
    ['empty', ''],
  ])('refuses what is %s', (_, text) => {
    expect(readLessonFile(text).ok).toBe(false);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(faultsOf(text).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a draft', () => {
  it('takes as long as its steps', () => {
    for (const lesson of LESSONS) expect(withSteps(lesson, lesson.steps.slice(1)).minutes).toBeLessThan(lesson.minutes);
  });

  it('keeps what it has as steps are moved there and back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.nat(20), fc.constantFrom(1 as const, -1 as const), (list, at, by) => {
        const there = moved(list, at, by);
        expect([...there].sort()).toEqual([...list].sort());
        expect(moved(there, at, by)).toEqual(list);
      }),
    );
  });

  it('gives each new step an id of its own', () => {
    const first = blankStep([], WEEK);
    const second = blankStep([{ ...first, id: 'step-2' }], WEEK);
    expect(second.id).toBe('step-3');
  });

  it('has or has not a field', () => {
    const bare: { a?: number; b: number } = { b: 1 };
    expect(withField(withField(bare, 'a', 2), 'a', undefined)).toEqual(bare);
    expect(withField(bare, 'a', 2)).toEqual({ a: 2, b: 1 });
  });

  it('is told of everything that a blank one lacks, and of nothing else', () => {
    const { faults } = lessonChecker(WEEK)(blankLesson(WEEK));
    expect(faults.map(({ path, rule }) => `${rule} ${path.join('/')}`).sort()).toEqual([
      'empty-text aims/0',
      'empty-text intro',
      'empty-text steps/0/note',
      'empty-text steps/0/text',
      'empty-text steps/0/title',
      'empty-text title',
      'id-form id',
      'lesson-evidence steps/0/text',
    ]);
  });
});
