import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chronicle } from '../../src/domain/chronicle.ts';
import { joinFolder } from '../../src/format/join-folder.ts';
import type { LessonsFile } from '../../src/format/lesson.ts';
import { parseChronicle } from '../../src/format/parse-chronicle.ts';
import { parseLessons } from '../../src/format/parse-lessons.ts';
import { readFiles, SOUND_FOLDER, soundFile } from './chronicle-folders.ts';

function soundChronicle(): Chronicle {
  const parsed = parseChronicle(soundFile());
  if (!parsed.ok) throw new Error('The sound chronicle is not sound');
  return parsed.value;
}

const chronicle = soundChronicle();

/** The sound lessons as they would be published; a fresh copy at each call. */
const soundLessons = (): LessonsFile =>
  ({ chronicle: 'sound', lessons: joinFolder(readFiles(SOUND_FOLDER)).lessons }) as LessonsFile;

/** The codes and paths of what is wrong once the lesson was changed. */
function issuesAfter(change: (lesson: LessonsFile['lessons'][number]) => void): string[] {
  const file = soundLessons();
  const [lesson] = file.lessons;
  if (lesson) change(lesson);
  const parsed = parseLessons(file, chronicle);
  return parsed.ok ? [] : parsed.error.map(({ code, path }) => `${code} ${path}`);
}

describe('parseLessons', () => {
  it('gives steps with views, evidence and tasks, and null or empty for what is left out', () => {
    const parsed = parseLessons(soundLessons(), chronicle);
    const [lesson] = parsed.ok ? parsed.value : [];
    expect(lesson).toMatchObject({ id: 'l-two-numbers', minutes: 20, ages: { from: 14, to: 16 } });
    expect(lesson?.steps.map(({ task }) => task?.kind)).toEqual([
      'predict',
      'order',
      'match',
      'place',
      'compare',
      'sentence',
    ]);
    const [predict, order, , place, compare] = lesson?.steps ?? [];
    expect(predict?.view).toMatchObject({ day: '2025-03-11', event: null, knownAt: Date.parse('2025-03-11T23:00Z') });
    expect(predict?.task).toMatchObject({
      about: { kind: 'question', id: 'how-many' },
      reveal: { view: { event: 'e-0311-talks', knownAt: null } },
    });
    expect(order?.evidence).toEqual({ claims: [], events: [], groups: [], sources: [], baseMap: false });
    expect(order?.task?.reveal.view).toBeNull();
    expect(place?.view).toMatchObject({
      viewport: { center: [10, 50], zoom: 3 },
      hidesJourneys: true,
      hidesBlackSea: false,
      hiddenParts: ['host', 'participant'],
      eventFilter: { country: ['FRA'], tag: ['talks'], group: [] },
    });
    expect(place?.task).toMatchObject({ placing: { kind: 'group', id: 'leads' } });
    expect(compare?.task).toMatchObject({ claims: ['e-0311-talks-c1', 'e-0311-talks-c2'] });
  });

  it('reads events and claims of tasks that may be about either', () => {
    const file = soundLessons();
    const [lesson] = file.lessons;
    const [predict, , , place] = lesson?.steps ?? [];
    if (predict?.task?.kind === 'predict')
      predict.task = { ...predict.task, answers: undefined as never, events: ['e-0311-talks'] };
    if (place?.task?.kind === 'place')
      place.task = {
        kind: 'place',
        question: 'Where?',
        claims: ['e-0311-talks-c1'],
        places: ['pl-paris', 'pl-paris'],
        reveal: place.task.reveal,
      };
    const parsed = parseLessons(JSON.parse(JSON.stringify(file)), chronicle);
    const steps = parsed.ok ? (parsed.value[0]?.steps ?? []) : [];
    expect(steps[0]?.task).toMatchObject({ about: { kind: 'events', events: ['e-0311-talks'] } });
    expect(steps[3]?.task).toMatchObject({ placing: { kind: 'claims', places: ['pl-paris', 'pl-paris'] } });
  });

  it('refuses lessons of another chronicle', () => {
    const parsed = parseLessons({ ...soundLessons(), chronicle: 'other' }, chronicle);
    expect(parsed).toMatchObject({ ok: false, error: [{ path: '/chronicle', code: 'other-chronicle' }] });
  });

  it('refuses what names a record that is not there', () => {
    expect(
      issuesAfter(({ steps }) => {
        const [first] = steps;
        if (first) first.evidence = { claims: ['none'], events: ['none'], groups: ['none'], sources: ['none'] };
      }).map((issue) => issue.replace('/lessons/0/steps/0/evidence', '')),
    ).toEqual(['claims', 'events', 'groups', 'sources'].map((list) => `unknown-reference /${list}/0`));
  });

  it('refuses views that cannot be opened, of steps and of reveals', () => {
    expect(
      issuesAfter(({ steps: [first] }) => {
        if (!first?.task) return;
        first.view = { day: '2025-03-20' };
        first.task.reveal.view = { day: '2025-03-12', event: 'e-0311-talks' };
      }),
    ).toEqual([
      'unopenable-view /lessons/0/steps/0/view/day',
      'unopenable-view /lessons/0/steps/0/task/reveal/view/event',
    ]);
  });

  it('refuses two steps of one id, and tasks of which it is not clear what they ask', () => {
    expect(
      issuesAfter(({ steps: [first, second, , place] }) => {
        if (first && second) second.id = first.id;
        if (place?.task?.kind === 'place') place.task.claims = ['e-0311-talks-c1'];
      }),
    ).toEqual(['duplicate-id /lessons/0/steps/1/id', 'unclear-task /lessons/0/steps/3/task']);
  });

  it('never throws, whatever stands anywhere in it', () => {
    const paths = ['title', 'minutes', 'steps', 'ages', 'aims', 'id'] as const;
    const inStep = ['view', 'task', 'evidence', 'text', 'minutes'] as const;
    const values = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('2025-02-30', '2025-03-11', { day: '2025-13-01' }, { kind: 'order' }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.constantFrom(...inStep),
        fc.nat(5),
        values,
        fc.boolean(),
        (path, field, at, value, deep) => {
          const file = soundLessons();
          const [lesson] = file.lessons;
          const target = deep ? lesson?.steps[at] : lesson;
          if (target) Reflect.set(target, deep ? field : path, value);
          const parsed = parseLessons(file, chronicle);
          expect(parsed.ok || parsed.error.length > 0).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
