/** A lesson while it is written: every field that the format needs is there, and texts may still be empty. Pure: what changes is a copy. */
import type { Chronicle } from '../domain/chronicle.ts';
import type { TaskKind } from '../domain/lessons/lesson.ts';
import type { LessonRecord, StepRecord, TaskRecord } from './lesson.ts';

/** The field with another value, or without it. */
export function withField<T extends object, K extends keyof T>(record: T, field: K, value: T[K] | undefined): T {
  if (value !== undefined) return { ...record, [field]: value };
  const { [field]: _, ...rest } = record;
  return rest as T;
}

/** The lesson takes as long as its steps. */
export const withSteps = (lesson: LessonRecord, steps: readonly StepRecord[]): LessonRecord => ({
  ...lesson,
  steps: [...steps],
  minutes: steps.reduce((sum, { minutes }) => sum + minutes, 0),
});

/** The same list where it would leave it. */
export function moved<T>(list: readonly T[], at: number, by: 1 | -1): readonly T[] {
  const [one, other] = [list[at], list[at + by]];
  if (one === undefined || other === undefined) return list;
  return list.map((each, index) => (index === at ? other : index === at + by ? one : each));
}

function freeId(steps: readonly StepRecord[]): string {
  const taken = new Set(steps.map(({ id }) => id));
  let number = steps.length + 1;
  while (taken.has(`step-${number}`)) number += 1;
  return `step-${number}`;
}

/** On the day of the last step, if there is one. */
export const blankStep = (steps: readonly StepRecord[], { extent }: Chronicle): StepRecord => ({
  id: freeId(steps),
  title: '',
  minutes: 3,
  view: { day: steps.at(-1)?.view.day ?? extent.start },
  text: '',
  note: '',
});

export const blankLesson = (chronicle: Chronicle): LessonRecord =>
  withSteps(
    {
      id: '',
      title: '',
      ages: { from: 14, to: 18 },
      minutes: 0,
      aims: [''],
      language: chronicle.language,
      intro: '',
      steps: [],
    },
    [blankStep([], chronicle)],
  );

const NO_REVEAL: TaskRecord['reveal'] = { text: '', expected: [''], allows: '', evidence: {} };

function claimsOf(task: TaskRecord | undefined): string[] {
  if (task?.kind === 'compare') return [task.first, task.second].filter((id) => id !== '');
  return task && 'claims' in task ? (task.claims ?? []) : [];
}

/** Of another kind, with all that was there and fits it: the question, the reveal, claims and events. */
export function taskOf(kind: TaskKind, former: TaskRecord | undefined): TaskRecord {
  const { question, reveal } = former ?? { question: '', reveal: NO_REVEAL };
  const claims = claimsOf(former);
  const events = former && 'events' in former ? (former.events ?? []) : [];
  switch (kind) {
    case 'predict':
      return events.length === 0 ? { kind, question, reveal } : { kind, question, events, reveal };
    case 'order':
      return { kind, question, events, reveal };
    case 'match':
      return { kind, question, claims, sources: [], reveal };
    case 'place':
      return { kind, question, claims, places: [], reveal };
    case 'compare':
      return { kind, question, first: claims[0] ?? '', second: claims[1] ?? '', reveal };
    case 'sentence':
      return { kind, question, claims, reveal };
  }
}
