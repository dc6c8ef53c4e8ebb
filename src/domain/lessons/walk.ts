/** Where a class stands in a lesson: on which step, and what has been revealed. What was revealed once stays so. */
import type { Lesson } from './lesson.ts';

export type Walk = {
  /** From 0. */
  readonly at: number;
  /** Steps whose answer has been shown, ascending. */
  readonly revealed: readonly number[];
};

export const START: Walk = { at: 0, revealed: [] };

const within = ({ steps }: Lesson, at: number): number => Math.min(Math.max(at, 0), steps.length - 1);

export const isRevealed = ({ at, revealed }: Walk): boolean => revealed.includes(at);

/** The furthest step that has been seen: what comes after it may tell an answer by its title. */
export const reached = ({ at, revealed }: Walk): number => Math.max(at, ...revealed);

/** Whether the step asks something whose answer is still to come. */
export const awaitsReveal = ({ steps }: Lesson, walk: Walk): boolean =>
  (steps[walk.at]?.task ?? null) !== null && !isRevealed(walk);

/** To a step, or the nearest there is. */
export function wentTo(lesson: Lesson, walk: Walk, at: number): Walk {
  const next = within(lesson, at);
  return next === walk.at ? walk : { ...walk, at: next };
}

/** The same walk where there is nothing to reveal. */
export function revealedNow(lesson: Lesson, walk: Walk): Walk {
  if (!awaitsReveal(lesson, walk)) return walk;
  return { ...walk, revealed: [...walk.revealed, walk.at].sort((a, b) => a - b) };
}

/** First the answer, if one is to come, then the next step. The same walk at the end. */
export const wentOn = (lesson: Lesson, walk: Walk): Walk =>
  awaitsReveal(lesson, walk) ? revealedNow(lesson, walk) : wentTo(lesson, walk, walk.at + 1);

/** To the step before, as it was left. The same walk at the start. */
export const wentBack = (lesson: Lesson, walk: Walk): Walk => wentTo(lesson, walk, walk.at - 1);

/** Whether there is nothing more to show. */
export const isAtEnd = (lesson: Lesson, walk: Walk): boolean =>
  walk.at === lesson.steps.length - 1 && !awaitsReveal(lesson, walk);
