/** Beside the checker's rules on one lesson: its name must be no other lesson's, or one would stand in the other's place. */
import type { CheckedLesson, LessonFault } from '../../format/check/lesson-checker.ts';
import type { LessonRecord } from '../../format/lesson.ts';

/** `taken` are the names of the other lessons of the chronicle. */
export const besideOthers =
  (check: (lesson: LessonRecord) => CheckedLesson, taken: readonly string[]) =>
  (lesson: LessonRecord): CheckedLesson => {
    const checked = check(lesson);
    if (!taken.includes(lesson.id.trim())) return checked;
    const fault: LessonFault = {
      path: ['id'],
      rule: 'duplicate-id',
      message: `Another lesson is called “${lesson.id.trim()}”`,
      remedy: 'Choose another name. To change that lesson, open its file, or begin on its own page.',
    };
    return { ...checked, faults: [fault, ...checked.faults] };
  };
