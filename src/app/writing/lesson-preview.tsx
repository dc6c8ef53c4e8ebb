/** The draft as a class would see it, over the form. It is in this window alone: no other follows, and no link leads to it. */
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Lesson } from '../../domain/lessons/lesson.ts';
import { START } from '../../domain/lessons/walk.ts';
import { createDesk } from '../../state/class-desk.ts';
import { actOf } from '../teaching/class-keys.ts';
import { ClassStage, useItems } from '../teaching/class-stage.tsx';
import { deskActs } from '../teaching/desk-acts.ts';
import { shownStep } from '../teaching/shown-step.ts';
import { StepReading } from '../teaching/step-reading.tsx';
import { isTheirs } from '../teaching/use-class-keys.ts';
import { WalkControls } from '../teaching/walk-controls.tsx';
import '../pages/lessons/class-page.css';

type Props = {
  readonly lesson: Lesson;
  /** The step that it starts at, from 0. */
  readonly at: number;
  readonly onClose: () => void;
};

export function LessonPreview({ lesson, at, onClose }: Props): ReactNode {
  const [desk] = useState(() => createDesk({ ...START, at }));
  const { walk } = useStore(desk);
  const [wantsBoard, setWantsBoard] = useState(true);
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = useMemo(() => shownStep(lesson, walk), [lesson, walk]);
  const items = useItems(shown.step);
  const act = deskActs(desk, lesson, (kind) => {
    if (kind === 'board') setWantsBoard((wants) => !wants);
  });
  useEffect(() => dialog.current?.showModal(), []);
  const press = (event: KeyboardEvent): void => {
    const { key, shiftKey, nativeEvent, target } = event;
    if (isTheirs(nativeEvent) || (target instanceof Element && target.closest('select'))) return;
    const asked = actOf(key, shiftKey, '');
    // The dialog closes by itself.
    if (asked === null || asked.kind === 'digit' || asked.kind === 'jump' || asked.kind === 'close') return;
    if (asked.kind === 'blank' || asked.kind === 'code') return;
    event.preventDefault();
    act(asked);
  };
  return (
    <dialog
      className="draft-preview class-page"
      ref={dialog}
      aria-label={`“${lesson.title}” as the class sees it`}
      onClose={onClose}
      onKeyDown={press}
    >
      <StepReading view={shown.view}>
        <div className="class-stage">
          <ClassStage lesson={lesson} at={walk.at} shown={shown} items={items} wantsBoard={wantsBoard} />
        </div>
      </StepReading>
      <div className="class-bar">
        <WalkControls lesson={lesson} walk={walk} act={act} />
        <button type="button" onClick={() => dialog.current?.close()}>
          Back to the form
        </button>
      </div>
    </dialog>
  );
}
