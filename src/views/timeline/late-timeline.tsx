/** The axis of time, whose script comes in a moment of its own: the week can be stepped without it. */
import { type ReactNode, Suspense, startTransition, useEffect, useState } from 'react';
import { useIsFromServer } from '../ui/as-built.tsx';
import { latePart } from '../ui/late-part.tsx';
import { afterPaint } from '../ui/use-after-paint.ts';
import './timeline-panel.css';

const TimelineAxis = latePart(() => import('./timeline-axis.tsx'), 'TimelineAxis');

/** As high as the axis will be, so that nothing moves when it comes. */
const ROOM = (
  <div className="timeline">
    <div className="timeline-bar">
      <div className="timeline-tools-room" />
      <div className="timeline-around-room" />
    </div>
    <div className="timeline-lanes-late">
      <p className="timeline-empty">The hours of every event stand with it in the story.</p>
    </div>
  </div>
);

/** At the latest, on a page that is never idle. */
const PATIENCE_MS = 2000;

function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') return afterPaint(act);
  const asked = requestIdleCallback(act, { timeout: PATIENCE_MS });
  return () => cancelIdleCallback(asked);
}

export function LateTimeline(): ReactNode {
  // A page as built leaves it out: every byte counts there, and no width is known.
  const isFromServer = useIsFromServer();
  const [isCalled, setCalled] = useState(false);
  useEffect(() => (isFromServer ? undefined : whenIdle(() => startTransition(() => setCalled(true)))), [isFromServer]);
  return isCalled ? (
    <Suspense fallback={ROOM}>
      <TimelineAxis />
    </Suspense>
  ) : (
    ROOM
  );
}
