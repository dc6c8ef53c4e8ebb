/** A lesson that is checked by itself is told the same as the checker tells of its file. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkChronicle } from '../../src/format/check/check-chronicle.ts';
import { lessonChecker } from '../../src/format/check/lesson-checker.ts';
import { joinFolder } from '../../src/format/join-folder.ts';
import type { LessonRecord } from '../../src/format/lesson.ts';
import { lessonText } from '../../src/format/lesson-text.ts';
import { parseChronicle } from '../../src/format/parse-chronicle.ts';
import { WEEK, WEEK_LESSONS_FILE } from '../fixtures/week.ts';
import { BROKEN_ROOT, readFiles, soundContext } from './chronicle-folders.ts';

const context = soundContext();

/** Those that a text has before it is a lesson, or that only a file can have. */
const OF_FILES = ['json-syntax', 'repeated-field', 'file-name'];

type Told = { readonly rule: string; readonly message: string; readonly remedy: string };
const words = (faults: readonly Told[]): string[] =>
  faults.map(({ rule, message, remedy }) => `${rule}: ${message}. ${remedy}`).sort();

/** Folders whose chronicle can be shown and that have one lesson which is read. */
const folders = readdirSync(BROKEN_ROOT).flatMap((name) => {
  const files = readFiles(`${BROKEN_ROOT}/${name}`);
  const joined = joinFolder(files);
  const parsed = parseChronicle(joined.value);
  return parsed.ok && joined.lessons.length === 1
    ? [{ name, files, lesson: joined.lessons[0], chronicle: parsed.value }]
    : [];
});

describe('lessonChecker', () => {
  const broken = new Set<string>();
  it.each(folders)('tells of $name what the checker tells', ({ name, files, lesson, chronicle }) => {
    const told = checkChronicle(files, { ...context, folderName: name }).filter(
      ({ file, rule }) => file.startsWith('lessons/') && !OF_FILES.includes(rule),
    );
    expect(words(lessonChecker(chronicle)(lesson).faults)).toEqual(words(told));
    for (const { rule } of told) broken.add(rule);
  });

  it('was asked of a lesson that breaks each of its own rules', () => {
    expect([...broken].filter((rule) => rule.startsWith('lesson-')).sort()).toEqual([
      'lesson-compare',
      'lesson-evidence',
      'lesson-gives-away',
      'lesson-match',
      'lesson-minutes',
      'lesson-order',
      'lesson-place',
      'lesson-reveal-view',
      'lesson-task',
      'lesson-text-length',
      'lesson-told-early',
      'lesson-view',
    ]);
  });

  it('tells where in the lesson a fault is', () => {
    const [lesson] = structuredClone(WEEK_LESSONS_FILE.lessons) as LessonRecord[];
    const step = lesson?.steps[1];
    if (!lesson || !step) throw new Error('no lesson');
    step.title = ' ';
    expect(lessonChecker(WEEK)(lesson).faults).toEqual([
      {
        path: ['steps', 1, 'title'],
        rule: 'empty-text',
        message: '"title" is empty',
        remedy: 'Fill it in, or leave the field out where the format allows.',
      },
    ]);
  });

  it('says of no group that has no members that it was not yet known', () => {
    const chronicle = { ...WEEK, groups: WEEK.groups.map((group) => ({ ...group, members: [] })) };
    const naming = (WEEK_LESSONS_FILE.lessons as LessonRecord[]).filter((lesson) =>
      WEEK.groups.some(({ id }) => JSON.stringify(lesson).includes(`"${id}"`)),
    );
    expect(naming.length).toBeGreaterThan(0);
    for (const lesson of naming)
      expect(
        lessonChecker(chronicle)(lesson).faults.filter(({ message }) => message.startsWith('It names the group')),
      ).toEqual([]);
  });

  it('says of an id that is not there that it is empty', () => {
    const [lesson] = structuredClone(WEEK_LESSONS_FILE.lessons) as LessonRecord[];
    expect(lessonChecker(WEEK)({ ...lesson, id: '' }).faults).toMatchObject([
      { path: ['id'], rule: 'id-form', message: '"id" is empty' },
    ]);
  });

  it('says of a list that is too short how many are in it', () => {
    const lessons = structuredClone(WEEK_LESSONS_FILE.lessons) as LessonRecord[];
    const lesson = lessons.find(({ steps }) => steps.some(({ task }) => task?.kind === 'order'));
    const task = lesson?.steps.find((step) => step.task?.kind === 'order')?.task;
    if (task?.kind !== 'order') throw new Error('no step to order');
    task.events.splice(1);
    expect(lessonChecker(WEEK)(lesson).faults).toMatchObject([
      { rule: 'empty-list', message: '"events" has only 1', remedy: 'At least 2 are needed.' },
    ]);
  });

  it.each([null, 3, [], {}, { steps: [null] }, { __proto__: null, steps: 'x' }])('never throws: %j', (lesson) => {
    const { record, faults } = lessonChecker(WEEK)(lesson);
    expect(record).toBeNull();
    expect(faults.length).toBeGreaterThan(0);
  });

  it('takes no place to choose from that was not on the map at that moment', () => {
    const lesson = (structuredClone(WEEK_LESSONS_FILE.lessons) as LessonRecord[]).find(
      ({ id }) => id === 'tuesday-morning',
    );
    const at = lesson?.steps.findIndex(({ id }) => id === 'voices') ?? -1;
    const task = lesson?.steps[at]?.task;
    if (task?.kind !== 'place' || !task.places) throw new Error('no step to place');
    task.places.push('pl-warsaw');
    expect(lessonChecker(WEEK)(lesson).faults).toMatchObject([
      { rule: 'lesson-place', path: ['steps', at, 'task', 'places', task.places.length - 1] },
    ]);
  });

  it('gives a lesson as its file has it, whatever the order of its fields', () => {
    for (const lesson of WEEK_LESSONS_FILE.lessons as LessonRecord[]) {
      const turned = Object.fromEntries(Object.entries(lesson).reverse());
      const { record } = lessonChecker(WEEK)(turned);
      expect(record && lessonText(record)).toBe(lessonText(lesson));
    }
  });
});
