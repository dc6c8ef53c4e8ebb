/** What of a step may be shown as the class stands: before its reveal nothing of it is at hand. */
import { type AskedStep, asked, revealed } from '../../domain/lessons/asked.ts';
import type { Lesson, LessonView, Reveal } from '../../domain/lessons/lesson.ts';
import { isRevealed, type Walk } from '../../domain/lessons/walk.ts';

export type ShownStep = {
  readonly step: AskedStep;
  readonly reveal: Reveal | null;
  /** The view that goes with what is shown. */
  readonly view: LessonView;
};

/** Throws for a lesson without steps, which the format refuses. */
export function shownStep({ steps }: Lesson, walk: Walk): ShownStep {
  const step = steps[walk.at] ?? steps[0];
  if (!step) throw new Error('The lesson has no steps');
  const told = isRevealed(walk) ? revealed(step) : null;
  return { step: asked(step), reveal: told?.reveal ?? null, view: told?.view ?? step.view };
}
