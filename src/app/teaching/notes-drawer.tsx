/**
 * The teacher's notes in the class's own window, where a window of their own cannot be opened: they are in the page only
 * while they are open, and tell no answer before it is revealed, for the room may see them.
 */
import type { ReactNode } from 'react';
import type { Lesson } from '../../domain/lessons/lesson.ts';
import { isRevealed, type Walk } from '../../domain/lessons/walk.ts';
import { Notes } from '../../views/lesson/notes.tsx';
import { Scrolls } from '../../views/ui/scrolls.tsx';
import { LessonClock } from './lesson-clock.tsx';
import type { StepClock } from './step-clock.ts';
import { useFocusMeanwhile } from './use-focus-meanwhile.ts';

type Props = {
  readonly lesson: Lesson;
  readonly walk: Walk;
  readonly clock: StepClock;
  readonly onClose: () => void;
};

export function NotesDrawer({ lesson, walk, clock, onClose }: Props): ReactNode {
  const heading = useFocusMeanwhile<HTMLHeadingElement>();
  const step = lesson.steps[walk.at];
  if (!step) return null;
  return (
    <Scrolls className="class-drawer" aria-labelledby="class-drawer" data-scrolls="">
      <h2 id="class-drawer" ref={heading} tabIndex={-1}>
        Teacher’s notes
      </h2>
      <p>The room sees them while they are open.</p>
      <Notes lesson={lesson} at={walk.at} step={step} reveal={isRevealed(walk) ? (step.task?.reveal ?? null) : null} />
      <LessonClock lesson={lesson} at={walk.at} clock={clock} />
      <button type="button" onClick={onClose}>
        Close
      </button>
    </Scrolls>
  );
}
