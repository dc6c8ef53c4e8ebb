/** Where a class stands as a link can say it: `?step=3`, from 1, and `&revealed=1` once the answer has been shown. */
import type { Lesson } from '../domain/lessons/lesson.ts';
import { isRevealed, revealedNow, START, type Walk, wentTo } from '../domain/lessons/walk.ts';
import { readQuery } from './url.ts';

/** What a link to a step has after its path. `step` from 1; empty for the first. */
export const stepSearch = (step: number): string => (step > 1 ? `?step=${step}` : '');

const isStepOf = ({ steps }: Lesson, step: string): boolean =>
  /^\d{1,3}$/.test(step) && Number(step) >= 1 && Number(step) <= steps.length;

/** The step that a link asks for in vain, as it stands there but no longer than can be quoted; null where it asks for one that is there, or for none. */
export function lostStep(search: string, lesson: Lesson): string | null {
  const step = readQuery(search).get('step') ?? '';
  return step === '' || isStepOf(lesson, step) ? null : step.slice(0, 80);
}

/** The first step for a link that asks for none, or for one that is not there. */
export function readWalk(search: string, lesson: Lesson): Walk {
  const asked = readQuery(search);
  const step = asked.get('step') ?? '';
  if (!isStepOf(lesson, step)) return START;
  const walk = wentTo(lesson, START, Number(step) - 1);
  return asked.get('revealed') === '1' ? revealedNow(lesson, walk) : walk;
}

/** Empty at the start. */
export function writeWalk(walk: Walk): string {
  return isRevealed(walk) ? `?step=${walk.at + 1}&revealed=1` : stepSearch(walk.at + 1);
}
