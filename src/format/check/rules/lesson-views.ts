/** The views of a lesson: each can be opened, and a reveal never goes back to knowing less. */
import { FORMS } from '../../forms.ts';
import { hasForm } from '../../has-form.ts';
import type { ViewRecord } from '../../lesson.ts';
import { viewFaults } from '../../lesson-view.ts';
import { findingAt } from '../fault.ts';
import { readStepsIn, stepsIn } from '../lesson-walk.ts';
import type { Rule } from '../rule.ts';

const isReadable = ({ day, known }: ViewRecord): boolean =>
  hasForm(FORMS.date, day) && (known === undefined || hasForm(FORMS.asOf, known));

export const LESSON_VIEW: Rule = {
  id: 'lesson-view',
  description:
    'Every view of a lesson can be opened: its day, its event as known then, its map and its tags are there.',
  check: (folder) => {
    const { chronicle } = folder;
    if (chronicle === null) return [];
    return stepsIn(folder).flatMap(({ record: { view, task }, path }) =>
      [
        { at: [...path, 'view'], view },
        ...(task?.reveal.view ? [{ at: [...path, 'task', 'reveal', 'view'], view: task.reveal.view }] : []),
      ]
        .filter((each) => isReadable(each.view))
        .flatMap((each) =>
          viewFaults(each.view, chronicle).map((fault) =>
            findingAt([...each.at, ...fault.path], fault.message, fault.remedy),
          ),
        ),
    );
  },
};

export const LESSON_REVEAL_VIEW: Rule = {
  id: 'lesson-reveal-view',
  description: 'A reveal is not as known at an earlier moment than its step.',
  check: (folder) =>
    readStepsIn(folder).flatMap(({ step, path }) => {
      const [before, after] = [step.view.knownAt, step.task?.reveal.view?.knownAt ?? null];
      if (after === null || (before !== null && after >= before)) return [];
      return [
        findingAt(
          [...path, 'task', 'reveal', 'view', 'known'],
          'The reveal is as known at an earlier moment than its step',
          'Name a later moment, or none for all that is known now.',
        ),
      ];
    }),
};
