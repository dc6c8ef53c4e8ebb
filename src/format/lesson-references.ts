/** Which records a lesson names, and where. */
import type { Path } from './issue.ts';
import type { EvidenceRecord, LessonRecord, StepRecord, TaskRecord, ViewRecord } from './lesson.ts';
import type { ListName } from './records.ts';

/** Claims have no list of their own: they are in events. */
export type LessonReference = { readonly list: ListName | 'claims'; readonly id: string; readonly path: Path };

const all = (list: LessonReference['list'], ids: readonly string[] | undefined, path: Path): LessonReference[] =>
  (ids ?? []).map((id, index) => ({ list, id, path: [...path, index] }));

const one = (list: LessonReference['list'], id: string | undefined, path: Path): LessonReference[] =>
  id === undefined ? [] : [{ list, id, path }];

const viewReferences = ({ event, find = {} }: ViewRecord, path: Path): LessonReference[] => [
  ...one('events', event, [...path, 'event']),
  ...all('countries', find.country, [...path, 'find', 'country']),
  ...all('groups', find.group, [...path, 'find', 'group']),
  ...all('people', find.person, [...path, 'find', 'person']),
  ...all('places', find.venue, [...path, 'find', 'venue']),
];

const evidenceReferences = ({ claims, events, groups, sources }: EvidenceRecord, path: Path): LessonReference[] => [
  ...all('claims', claims, [...path, 'claims']),
  ...all('events', events, [...path, 'events']),
  ...all('groups', groups, [...path, 'groups']),
  ...all('sources', sources, [...path, 'sources']),
];

function askedReferences(task: TaskRecord, path: Path): LessonReference[] {
  switch (task.kind) {
    case 'predict':
      return [
        ...all('events', task.events, [...path, 'events']),
        ...one('questions', task.answers, [...path, 'answers']),
      ];
    case 'order':
      return all('events', task.events, [...path, 'events']);
    case 'match':
      return [
        ...all('claims', task.claims, [...path, 'claims']),
        ...all('sources', task.sources, [...path, 'sources']),
      ];
    case 'place':
      return [
        ...all('claims', task.claims, [...path, 'claims']),
        ...all('places', task.places, [...path, 'places']),
        ...one('groups', task.group, [...path, 'group']),
      ];
    case 'compare':
      return [...one('claims', task.first, [...path, 'first']), ...one('claims', task.second, [...path, 'second'])];
    case 'sentence':
      return all('claims', task.claims, [...path, 'claims']);
  }
}

const stepReferences = ({ view, evidence = {}, task }: StepRecord, path: Path): LessonReference[] => [
  ...viewReferences(view, [...path, 'view']),
  ...evidenceReferences(evidence, [...path, 'evidence']),
  ...(task === undefined
    ? []
    : [
        ...askedReferences(task, [...path, 'task']),
        ...evidenceReferences(task.reveal.evidence, [...path, 'task', 'reveal', 'evidence']),
        ...(task.reveal.view ? viewReferences(task.reveal.view, [...path, 'task', 'reveal', 'view']) : []),
      ]),
];

/** Every id that the lesson names, in order of its steps. Ids of one list stand side by side. */
export const lessonReferences = ({ steps }: LessonRecord, path: Path): LessonReference[] =>
  steps.flatMap((step, index) => stepReferences(step, [...path, 'steps', index]));
