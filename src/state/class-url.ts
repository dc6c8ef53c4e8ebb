/** Where a class stands as a link can say it: `?step=3`, from 1, and `&revealed=1` once the answer has been shown. */
import type { Lesson } from '../domain/lessons/lesson.ts';
import { isRevealed, revealedNow, START, type Walk, wentTo } from '../domain/lessons/walk.ts';
import { readQuery } from './url.ts';

/** The first step for a link that asks for none, or for one that is not there. */
export function readWalk(search: string, lesson: Lesson): Walk {
  const asked = readQuery(search);
  const step = asked.get('step') ?? '';
  if (!/^\d{1,3}$/.test(step) || Number(step) < 1 || Number(step) > lesson.steps.length) return START;
  const walk = wentTo(lesson, START, Number(step) - 1);
  return asked.get('revealed') === '1' ? revealedNow(lesson, walk) : walk;
}

/** Empty at the start. */
export function writeWalk(walk: Walk): string {
  if (walk.at === 0 && !isRevealed(walk)) return '';
  return `?step=${walk.at + 1}${isRevealed(walk) ? '&revealed=1' : ''}`;
}
