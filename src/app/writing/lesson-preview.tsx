/** The draft as a class would see it, over the form. It is in this window alone: no other follows, and no link leads to it. */
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Lesson } from '../../domain/lessons/lesson.ts';
import { START } from '../../domain/lessons/walk.ts';
import { createDesk } from '../../state/class-desk.ts';
import { actOf, type ClassAct } from '../teaching/class-keys.ts';
import { ClassStage, useItems } from '../teaching/class-stage.tsx';
import { deskActs } from '../teaching/desk-acts.ts';
import { shownStep } from '../teaching/shown-step.ts';
import { StepReading } from '../teaching/step-reading.tsx';
import { isTheirs } from '../teaching/use-class-keys.ts';
import { WalkControls } from '../teaching/walk-controls.tsx';
import '../pages/lessons/class-page.css';
import '../pages/lessons/class-screens.css';

/** Keys of a class that mean something here; the dialog closes by itself. */
const KINDS: ReadonlySet<ClassAct['kind']> = new Set(['on', 'back', 'first', 'last', 'board'] as const);

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
  const pressed = useRef((_event: KeyboardEvent): void => {});
  pressed.current = (event) => {
    const { key, shiftKey, target } = event;
    if (isTheirs(event) || (target instanceof Element && target.closest('select'))) return;
    const asked = actOf(key, shiftKey, '');
    if (asked === null || !KINDS.has(asked.kind) || asked.kind === 'digit' || asked.kind === 'jump') return;
    event.preventDefault();
    act(asked);
  };
  useEffect(() => {
    dialog.current?.showModal();
    // What had the focus may be gone with the step before: no key is lost.
    const press = (event: KeyboardEvent): void => pressed.current(event);
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (
    <dialog
      className="draft-preview class-page"
      ref={dialog}
      aria-label={`“${lesson.title}” as the class sees it`}
      onClose={onClose}
    >
      <StepReading view={shown.view}>
        <div className="class-stage">
          <ClassStage lesson={lesson} at={walk.at} shown={shown} items={items} wantsBoard={wantsBoard} />
        </div>
      </StepReading>
      <div className="class-bar">
        <WalkControls lesson={lesson} walk={walk} act={act} knowsAll />
        <button type="button" onClick={() => dialog.current?.close()}>
          Back to the form
        </button>
      </div>
    </dialog>
  );
}
