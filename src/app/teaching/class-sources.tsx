/** The sources of what is shown, over the stage: one key away. */
import type { ReactNode } from 'react';
import { EvidenceList } from '../../views/lesson/evidence-list.tsx';
import { Scrolls } from '../../views/ui/scrolls.tsx';
import type { ShownStep } from './shown-step.ts';
import { useFocusMeanwhile } from './use-focus-meanwhile.ts';

type Props = { readonly shown: ShownStep; readonly onClose: () => void };

export function ClassSources({ shown: { step, reveal }, onClose }: Props): ReactNode {
  const heading = useFocusMeanwhile<HTMLHeadingElement>();
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
