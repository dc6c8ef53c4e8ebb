/** The lessons of the week, each made to give away what it asks: by its map, or by what the class has seen before. */
import { describe, expect, it } from 'vitest';
import { lessonChecker } from '../../src/format/check/lesson-checker.ts';
import type { LessonRecord, StepRecord, TaskRecord } from '../../src/format/lesson.ts';
import { WEEK, WEEK_LESSONS_FILE } from '../fixtures/week.ts';

const check = lessonChecker(WEEK);

/** What the checker says gives answers away once each of the steps named was changed. */
function told(lessonId: string, changes: Readonly<Record<string, (step: StepRecord) => void>>): string[] {
  const lesson = (structuredClone(WEEK_LESSONS_FILE.lessons) as LessonRecord[]).find(({ id }) => id === lessonId);
  if (!lesson) throw new Error(`No lesson is called ${lessonId}`);
  for (const [id, change] of Object.entries(changes)) {
    const step = lesson.steps.find((each) => each.id === id);
    if (!step) throw new Error(`No step is called ${id}`);
    change(step);
  }
  return check(lesson)
    .faults.filter(({ rule }) => rule === 'lesson-gives-away')
    .map(({ message, path }) => `${lesson.steps[Number(path[1])]?.id}: ${message}`);
}

const onDay =
  (day: string, more: Partial<StepRecord['view']> = {}) =>
  (step: StepRecord): void => {
    step.view = { day, ...more };
  };

const askingOf =
  <Kind extends TaskRecord['kind']>(kind: Kind, change: (task: Extract<TaskRecord, { kind: Kind }>) => void) =>
  ({ task }: StepRecord): void => {
    if (task?.kind !== kind) throw new Error(`It asks nothing of the kind ${kind}`);
    change(task as Extract<TaskRecord, { kind: Kind }>);
  };

describe('a lesson of the week', () => {
  it.each(['thirty-or-thirty-four', 'tuesday-morning', 'who-sits-where'])('gives nothing away: %s', (id) => {
    expect(told(id, {})).toEqual([]);
  });
});

describe('what gives an answer away', () => {
  it('is a day on which the map shows where a statement belongs', () => {
    expect(told('who-sits-where', { 'around-the-sea': onDay('2025-03-12') })).toEqual([
      'around-the-sea: The map shows the event "e-0312-tusk-erdogan", whose place is to be found',
    ]);
  });

  it('is an event that the map is drawn for, among those to be put in order', () => {
    const order = onDay('2025-03-10', { event: 'e-0310-truce-proposal' });
    expect(told('who-sits-where', { 'order-at-sea': order })).toEqual([
      'order-at-sea: The map is drawn for the event "e-0310-truce-proposal", whose day is to be found',
    ]);
  });

  it('is a coast or a fill that is to be found', () => {
    expect(told('who-sits-where', { 'find-six': onDay('2025-03-10') })).toEqual([
      'find-six: The map shows the coasts that are to be found',
    ]);
    expect(told('who-sits-where', { 'find-five': onDay('2025-03-12', { hide: ['black-sea', 'host'] }) })).toEqual([
      'find-five: The map fills countries that are to be found',
    ]);
  });

  it('is a town that the map names, where two are compared', () => {
    expect(told('thirty-or-thirty-four', { riyadh: onDay('2025-03-11', { event: 'e-0311-jeddah' }) })).toEqual([
      'riyadh: The map names one of the two values with the event "e-0311-jeddah"',
    ]);
  });

  it('is a country hatched as disputed, where its two accounts are compared', () => {
    expect(told('who-sits-where', { 'two-absent': onDay('2025-03-11') })).toEqual([
      'two-absent: The map hatches as disputed what the task asks about',
    ]);
  });

  it('is an earlier view that shows how an event turned out', () => {
    const asks = askingOf('predict', (task) => {
      task.events = ['e-0311-chiefs', 'e-0316-plan-to-us'];
    });
    expect(told('tuesday-morning', { 'end-of-week': asks })).toEqual([
      'end-of-week: A view before it shows how the event "e-0311-chiefs" turned out',
    ]);
    const isAskedFirst = {
      'paris-plan': (step: StepRecord): void => {
        step.task = {
          kind: 'predict',
          question: 'How will it stand tonight?',
          events: ['e-0311-chiefs'],
          reveal: {
            text: 'It was held.',
            expected: ['Held.'],
            allows: 'Reports tell it.',
            evidence: { events: ['e-0311-chiefs'] },
            view: { day: '2025-03-11', event: 'e-0311-chiefs' },
          },
        };
      },
    };
    expect(told('tuesday-morning', isAskedFirst)).toEqual([]);
  });

  it('is a title seen before, though not one still to come', () => {
    const answer = 'More. Kyiv said yes to Washington’s idea';
    const reveals = askingOf('predict', ({ reveal }) => {
      reveal.text = answer;
    });
    const says = (step: StepRecord): void => {
      step.title = answer;
    };
    expect(told('tuesday-morning', { 'the-offer': reveals, 'paris-plan': says })).toEqual([
      'the-offer: The step says this before it is revealed',
    ]);
    expect(told('tuesday-morning', { 'the-offer': reveals, 'the-pause': says })).toEqual([]);
  });
});
