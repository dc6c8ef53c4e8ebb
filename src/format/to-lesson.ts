/** A lesson of a file as the domain has it. The schema, the references and the views have been found sound. */
import type { Chronicle } from '../domain/chronicle.ts';
import type { AskedTask, Evidence, Lesson, Step, Task } from '../domain/lessons/lesson.ts';
import type { EvidenceRecord, LessonRecord, StepRecord, TaskRecord } from './lesson.ts';
import { toView } from './lesson-view.ts';

const toEvidence = ({ claims, events, groups, sources, baseMap }: EvidenceRecord = {}): Evidence => ({
  claims: claims ?? [],
  events: events ?? [],
  groups: groups ?? [],
  sources: sources ?? [],
  baseMap: baseMap ?? false,
});

function toAsked({ reveal: _, ...task }: TaskRecord): AskedTask {
  switch (task.kind) {
    case 'predict': {
      const { kind, question, events, answers } = task;
      if (events) return { kind, question, about: { kind: 'events', events } };
      return { kind, question, about: answers === undefined ? { kind: 'open' } : { kind: 'question', id: answers } };
    }
    case 'place': {
      const { kind, question, claims = [], places = [], group } = task;
      const placing =
        group === undefined ? ({ kind: 'claims', claims, places } as const) : ({ kind: 'group', id: group } as const);
      return { kind, question, placing };
    }
    case 'compare': {
      const { kind, question, first, second } = task;
      return { kind, question, claims: [first, second] };
    }
    default:
      return task;
  }
}

function toTask(record: TaskRecord, chronicle: Chronicle): Task {
  const { view, evidence, ...told } = record.reveal;
  const reveal = { ...told, evidence: toEvidence(evidence), view: view ? toView(view, chronicle) : null };
  return { ...toAsked(record), reveal };
}

const toStep = ({ instruction: _, ...record }: StepRecord, chronicle: Chronicle): Step => ({
  ...record,
  view: toView(record.view, chronicle),
  evidence: toEvidence(record.evidence),
  task: record.task ? toTask(record.task, chronicle) : null,
});

export const toLesson = ({ $schema: _, ...record }: LessonRecord, chronicle: Chronicle): Lesson => ({
  ...record,
  steps: record.steps.map((step) => toStep(step, chronicle)),
});
