/** What must hold between lessons and their chronicle before they can be shown at all. The checker asks for much more. */
import type { Chronicle } from '../domain/chronicle.ts';
import { type Issue, type Path, toPointer } from './issue.ts';
import type { LessonsFile, TaskRecord } from './lesson.ts';
import { lessonReferences } from './lesson-references.ts';
import { viewFaults } from './lesson-view.ts';

const issue = (path: Path, code: string, message: string): Issue => ({ path: toPointer(path), code, message });

/** Whether there is a record of that id. */
function isThere(chronicle: Chronicle, claims: ReadonlySet<string>, list: string, id: string): boolean {
  if (list === 'claims') return claims.has(id);
  const records = chronicle[list as keyof Chronicle] as
    | ReadonlyMap<string, unknown>
    | readonly { readonly id: string }[];
  return Array.isArray(records) ? records.some((record) => record.id === id) : (records as ReadonlySet<string>).has(id);
}

const repeated = (ids: readonly string[], path: Path): Issue[] =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [issue([...path, index, 'id'], 'duplicate-id', `There are two "${id}"`)] : [],
  );

/** A task that places asks for claims, with places to choose from, or for one group; a prediction for one thing at most. */
export function taskFault(task: TaskRecord | undefined): string | null {
  if (task?.kind === 'place') {
    const asksClaims = (task.claims ?? []).length > 0 && (task.places ?? []).length > 1;
    const isBare = task.claims === undefined && task.places === undefined;
    if (task.group === undefined ? !asksClaims : !isBare)
      return 'A task that places asks for claims with at least two places, or for one group';
  }
  if (task?.kind === 'predict' && task.events !== undefined && task.answers !== undefined)
    return 'A prediction is about events or about a question, not both';
  return null;
}

/** Empty where the lessons hold together with their chronicle. */
export function lessonInconsistencies({ lessons }: LessonsFile, chronicle: Chronicle): Issue[] {
  const claims = new Set(chronicle.events.flatMap((event) => event.claims.map(({ id }) => id)));
  const inSteps = lessons.flatMap(({ steps }, lesson) => [
    ...repeated(
      steps.map(({ id }) => id),
      ['lessons', lesson, 'steps'],
    ),
    ...steps.flatMap(({ view, task }, step) => {
      const path = ['lessons', lesson, 'steps', step];
      const views = [
        { at: [...path, 'view'], record: view },
        ...(task?.reveal.view ? [{ at: [...path, 'task', 'reveal', 'view'], record: task.reveal.view }] : []),
      ];
      const fault = taskFault(task);
      return [
        ...(fault === null ? [] : [issue([...path, 'task'], 'unclear-task', fault)]),
        ...views.flatMap(({ at, record }) =>
          viewFaults(record, chronicle).map((found) => issue([...at, ...found.path], 'unopenable-view', found.message)),
        ),
      ];
    }),
  ]);
  const open = lessons
    .flatMap((lesson, index) => lessonReferences(lesson, ['lessons', index]))
    .filter(({ list, id }) => !isThere(chronicle, claims, list, id))
    .map(({ list, id, path }) => issue(path, 'unknown-reference', `There is no "${id}" in ${list}`));
  return [
    ...repeated(
      lessons.map(({ id }) => id),
      ['lessons'],
    ),
    ...inSteps,
    ...open,
  ];
}
