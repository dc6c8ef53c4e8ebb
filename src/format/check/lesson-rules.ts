/** The rules that look at a lesson, for whoever checks one lesson by itself. Files are not theirs: there is none yet. */
import type { Rule } from './rule.ts';
import { DUPLICATE_ID, REPEATED_REFERENCE, UNKNOWN_CLAIM, UNKNOWN_REFERENCE_RULES } from './rules/ids.ts';
import { LESSON_TOLD_EARLY } from './rules/lesson-knowledge.ts';
import { LESSON_GIVES_AWAY } from './rules/lesson-reveals.ts';
import { LESSON_COMPARE, LESSON_MATCH, LESSON_ORDER, LESSON_PLACE, LESSON_TASK } from './rules/lesson-tasks.ts';
import { LESSON_EVIDENCE, LESSON_MINUTES, LESSON_TEXT_LENGTH } from './rules/lesson-texts.ts';
import { LESSON_REVEAL_VIEW, LESSON_VIEW } from './rules/lesson-views.ts';
import { SHAPE_RULES } from './rules/shape.ts';
import { CONTROL_CHARACTER, MARKUP } from './rules/texts.ts';

/** What lessons alone are asked. */
export const RULES_OF_LESSONS: readonly Rule[] = [
  LESSON_VIEW,
  LESSON_REVEAL_VIEW,
  LESSON_TASK,
  LESSON_ORDER,
  LESSON_MATCH,
  LESSON_PLACE,
  LESSON_COMPARE,
  LESSON_TOLD_EARLY,
  LESSON_GIVES_AWAY,
  LESSON_MINUTES,
  LESSON_TEXT_LENGTH,
  LESSON_EVIDENCE,
];

/** With what every record is asked. */
export const RULES_ON_A_LESSON: readonly Rule[] = [
  ...SHAPE_RULES,
  DUPLICATE_ID,
  ...UNKNOWN_REFERENCE_RULES,
  UNKNOWN_CLAIM,
  REPEATED_REFERENCE,
  ...RULES_OF_LESSONS,
  MARKUP,
  CONTROL_CHARACTER,
];
