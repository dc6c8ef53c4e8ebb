/** What a step says on paper alone, where nothing can be opened: its sources in full, and how to come back to it. */
import type { ReactNode } from 'react';
import type { Lesson } from '../../domain/lessons/lesson.ts';
import { EvidenceList } from '../../views/lesson/evidence-list.tsx';
import { useWholeChronicle } from '../../views/ui/reader-context.tsx';
import type { ShownStep } from './shown-step.ts';
import './step-on-paper.css';

type Props = {
  readonly lesson: Lesson;
  readonly shown: ShownStep;
  /** Where a pupil finds it, in full. */
  readonly address: string;
  /** What stands in fields on a screen. */
  readonly children?: ReactNode;
};

export function StepOnPaper({ lesson, shown: { step, reveal }, address, children }: Props): ReactNode {
  const { title } = useWholeChronicle();
  return (
    <section className="step-on-paper" aria-label="On paper">
      {children}
      <h2>Sources of this step</h2>
      <EvidenceList evidence={reveal?.evidence ?? step.evidence} isAsked={step.task !== null && reveal === null} />
      <p>
        “{lesson.title}”, a lesson of {title}. This step: {address}
      </p>
    </section>
  );
}
