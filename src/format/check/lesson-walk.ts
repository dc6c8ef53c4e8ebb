/** The steps of all lessons, for rules. */
import type { Chronicle } from '../../domain/chronicle.ts';
import type { Lesson, Step } from '../../domain/lessons/lesson.ts';
import type { Path } from '../issue.ts';
import type { StepRecord } from '../lesson.ts';
import type { Folder } from './folder.ts';

type LocatedStep = { readonly record: StepRecord; readonly path: Path };

export const stepsIn = ({ lessons }: Folder): LocatedStep[] =>
  lessons.flatMap(({ record, path }) =>
    record.steps.map((step, index) => ({ record: step, path: [...path, 'steps', index] })),
  );

export type ReadStep = {
  readonly chronicle: Chronicle;
  readonly lesson: Lesson;
  readonly step: Step;
  readonly path: Path;
};

/** Those of lessons that can be shown: of the others, the schema and the rules on references and views tell enough. */
export const readStepsIn = ({ lessons, chronicle }: Folder): ReadStep[] =>
  chronicle === null
    ? []
    : lessons.flatMap(({ lesson, path }) =>
        (lesson?.steps ?? []).flatMap((step, index) =>
          lesson ? [{ chronicle, lesson, step, path: [...path, 'steps', index] }] : [],
        ),
      );
