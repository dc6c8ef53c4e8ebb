/** A step parted into what a class may see before the reveal and what comes with it, so that a view holds only the one it shows. */
import type { AskedTask, LessonView, Reveal, Step, Task } from './lesson.ts';

/** Without the teacher's note, too: it may tell what is to come. */
export type AskedStep = Omit<Step, 'note' | 'task'> & { readonly task: AskedTask | null };

function withoutReveal({ reveal: _, ...task }: Task): AskedTask {
  return task;
}

export function asked({ note: _, task, ...step }: Step): AskedStep {
  return { ...step, task: task === null ? null : withoutReveal(task) };
}

export type RevealedStep = AskedStep & {
  readonly reveal: Reveal;
  /** The view that goes with the reveal. */
  readonly view: LessonView;
};

/** With its reveal; null where the step asks nothing. */
export function revealed(step: Step): RevealedStep | null {
  if (step.task === null) return null;
  const { reveal } = step.task;
  return { ...asked(step), reveal, view: reveal.view ?? step.view };
}
