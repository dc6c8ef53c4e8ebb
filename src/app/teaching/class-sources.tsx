/** The sources of what is shown, over the stage: one key away. */
import { type ReactNode, useEffect, useRef } from 'react';
import { EvidenceList } from '../../views/lesson/evidence-list.tsx';
import { Scrolls } from '../../views/ui/scrolls.tsx';
import type { ShownStep } from './shown-step.ts';

type Props = { readonly shown: ShownStep; readonly onClose: () => void };

export function ClassSources({ shown: { step, reveal }, onClose }: Props): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      // To whoever opened it, unless the class has moved on and something else has the focus.
      if (before instanceof HTMLElement && before !== document.body) before.focus();
    };
  }, []);
  return (
    <Scrolls className="class-sources" aria-labelledby="class-sources" data-scrolls="">
      <h2 id="class-sources" ref={heading} tabIndex={-1}>
        Sources of this step
      </h2>
      <EvidenceList evidence={reveal?.evidence ?? step.evidence} isAsked={step.task !== null && reveal === null} />
      <button type="button" onClick={onClose}>
        Close
      </button>
    </Scrolls>
  );
}
