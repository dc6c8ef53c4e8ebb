/** Back, on, and to any step: the same in both windows. */
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { Lesson } from '../../domain/lessons/lesson.ts';
import { awaitsReveal, isAtEnd, reached, type Walk } from '../../domain/lessons/walk.ts';
import type { SettledAct } from './use-class-keys.ts';

export type WalkControlsProps = {
  readonly lesson: Lesson;
  readonly walk: Walk;
  readonly act: (act: SettledAct) => void;
  /** Whether who steps may know what is to come: a title can tell an answer. */
  readonly knowsAll?: boolean;
};

/** Keys that choose in a list that stays closed, each time anew. */
const CHOOSES = /^(Arrow|Home$|End$|.$)/;

/**
 * Gives the focus back after a choice from the open list, as by mouse: a clicker's keys are the list's no longer. Who goes
 * through the closed list by keys keeps it.
 */
function useLeftAfterChoice() {
  const isInList = useRef(false);
  return {
    onPointerDown: () => {
      isInList.current = false;
    },
    onKeyDown: ({ key, altKey }: KeyboardEvent) => {
      isInList.current = CHOOSES.test(key) && key !== ' ' && !altKey;
    },
    leave: (list: HTMLSelectElement) => {
      if (!isInList.current) list.blur();
    },
  };
}

export function WalkControls({ lesson, walk, act, knowsAll = false }: WalkControlsProps): ReactNode {
  const { steps } = lesson;
  const { leave, ...watching } = useLeftAfterChoice();
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
        <select
          {...watching}
          value={walk.at}
          onChange={({ target }) => {
            act({ kind: 'to', step: Number(target.value) + 1 });
            leave(target);
          }}
        >
          {steps.map(({ id, title }, at) => (
            <option key={id} value={at}>
              {`${at + 1} of ${steps.length}${knowsAll || at <= reached(walk) ? `: ${title}` : ''}`}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
