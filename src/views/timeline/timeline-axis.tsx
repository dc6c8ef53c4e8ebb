/** The true axis of time with its bar: tools, what its marks mean, and what lies around the extent. */
import { type ComponentType, type ReactNode, Suspense, useMemo, useState } from 'react';
import { isInLanes } from '../../domain/events/whole-span.ts';
import { useIsFromServer } from '../ui/as-built.tsx';
import { latePart } from '../ui/late-part.tsx';
import { useChronicle, useKnownEvents } from '../ui/reader-context.tsx';
import { useAfterPaint } from '../ui/use-after-paint.ts';
import './timeline-panel.css';
import type { LanesProps } from './lanes.tsx';
import { TimelineTools } from './timeline-tools.tsx';
import { useSpan } from './use-span.ts';

/** With the lanes, whose marks it draws. */
const TimelineLegend = latePart(() => import('./timeline-legend.tsx'), 'TimelineLegend');
const AroundTheWeek = latePart(() => import('./around-the-week.tsx'), 'AroundTheWeek');

const LATE_LANES = (
  <div className="timeline-lanes-late">
    <p className="timeline-empty">The hours of every event stand with it in the story.</p>
  </div>
);

const AROUND_ROOM = <div className="timeline-around-room" />;

export type TimelineAxisProps = {
  /** Handed in, so that a page can fetch them in a moment of their own: the week can be stepped without them. */
  readonly Lanes: ComponentType<LanesProps>;
  /** Leaves lanes and legend out of a page as it was built, where every byte counts and no width is known. */
  readonly isLate?: boolean;
};

/** Stands alone or under the head; `timeline-head.tsx` is aligned with it. */
export function TimelineAxis({ Lanes, isLate = false }: TimelineAxisProps): ReactNode {
  const isFromServer = useIsFromServer();
  const chronicle = useChronicle();
  const { span, moves } = useSpan();
  // After the days can be stepped.
  const isWhole = useAfterPaint(!(isLate && isFromServer));
  const [hasLegend, setLegend] = useState(false);
  const [isTall, setTall] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const known = useKnownEvents();
  const inLanes = useMemo(
    () => known.filter(({ event }) => isInLanes(event, chronicle.extent)),
    [known, chronicle.extent],
  );
  return (
    <div className="timeline">
      <div className="timeline-body">
        <div className="timeline-bar">
          <TimelineTools span={span} moves={moves} isTall={isTall} onTall={setTall} />
          <button
            type="button"
            className="timeline-tool timeline-legend-opener"
            aria-expanded={hasLegend}
            onClick={() => setLegend(!hasLegend)}
          >
            Marks
          </button>
          <div className="timeline-about" data-told={told ? '' : undefined} data-open={hasLegend || undefined}>
            {isWhole && (
              <Suspense>
                <TimelineLegend />
              </Suspense>
            )}
            {/* The ear has it already, as the mark's name. */}
            <p className="timeline-told" aria-hidden="true">
              {told}
            </p>
          </div>
          <Suspense fallback={AROUND_ROOM}>{isWhole ? <AroundTheWeek knownEvents={known} /> : AROUND_ROOM}</Suspense>
        </div>
        {isLate && isFromServer ? (
          LATE_LANES
        ) : (
          <Suspense fallback={LATE_LANES}>
            <Lanes events={inLanes} span={span} moves={moves} isTall={isTall} onTold={setTold} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
