/** Steps of small lessons on the small chronicle. */

import { NO_EVENT_FILTER } from '../../../src/domain/finding/event-filter.ts';
import type { AskedTask, Evidence, LessonView, Step } from '../../../src/domain/lessons/lesson.ts';
import { date } from '../../fixtures/records.ts';

export const view = (day: string, more: Partial<LessonView> = {}): LessonView => ({
  day: date(day),
  event: null,
  knownAt: null,
  viewport: null,
  hiddenParts: [],
  hidesBlackSea: false,
  hidesJourneys: false,
  eventFilter: NO_EVENT_FILTER,
  ...more,
});

const evidence = (claims: readonly string[]): Evidence => ({
  claims,
  events: [],
  groups: [],
  sources: [],
  baseMap: false,
});

/** `revealView` is where the reveal tells of later. */
export const stepOn = (
  task: AskedTask,
  stepView: LessonView = view('2025-03-11'),
  revealView: LessonView | null = null,
): Step => ({
  id: 'step',
  title: 'A step',
  minutes: 3,
  view: stepView,
  text: 'Something for the room.',
  evidence: evidence(['chiefs-c1']),
  note: 'For the teacher: the secret note.',
  task: {
    ...task,
    reveal: {
      text: 'The revealed text.',
      expected: ['The expected answer.'],
      allows: 'What may be said.',
      evidence: evidence(['chiefs-c2']),
      view: revealView,
    },
  },
});
