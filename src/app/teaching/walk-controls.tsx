/** Back, on, and to any step: the same in both windows. */
import type { ReactNode } from 'react';
import type { Lesson } from '../../domain/lessons/lesson.ts';
import { awaitsReveal, isAtEnd, type Walk } from '../../domain/lessons/walk.ts';
import type { SettledAct } from './use-class-keys.ts';

export type WalkControlsProps = {
  readonly lesson: Lesson;
  readonly walk: Walk;
  readonly act: (act: SettledAct) => void;
};

export function WalkControls({ lesson, walk, act }: WalkControlsProps): ReactNode {
  const { steps } = lesson;
  return (
    <>
      <button type="button" className="class-go" aria-disabled={walk.at === 0} onClick={() => act({ kind: 'back' })}>
        Back
      </button>
      <button
        type="button"
        className="class-go"
        aria-disabled={isAtEnd(lesson, walk)}
        onClick={() => act({ kind: 'on' })}
      >
        {awaitsReveal(lesson, walk) ? 'Reveal' : 'Next'}
      </button>
      <label className="class-jump">
        <span className="visually-hidden">Step</span>
        <select value={walk.at} onChange={(event) => act({ kind: 'to', step: Number(event.target.value) + 1 })}>
          {steps.map(({ id, title }, at) => (
            <option key={id} value={at}>
              {`${at + 1} of ${steps.length}: ${title}`}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
