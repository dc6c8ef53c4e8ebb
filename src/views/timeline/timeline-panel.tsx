/** The whole timeline, all of it at once: for pages that need not count every byte. */
import type { ReactNode } from 'react';
import { TimelineAxis } from './timeline-axis.tsx';
import { TimelineHead, type TimelineHeadProps } from './timeline-head.tsx';

export function TimelinePanel(props: TimelineHeadProps): ReactNode {
  return (
    <div className="timeline">
      <TimelineHead {...props} />
      <TimelineAxis />
    </div>
  );
}
