/** The whole timeline, and its axis alone for pages that put the head elsewhere. */
import { type ReactNode, useMemo, useState } from 'react';
import { knownEvents } from '../../domain/events/day.ts';
import type { DayEvent } from '../../domain/events/day-event.ts';
import { useChronicle, useReader } from '../ui/reader-context.tsx';
import { isInLanes } from './around.ts';
import { AroundTheWeek } from './around-the-week.tsx';
import { eventName } from './event-words.ts';
import { Lanes } from './lanes.tsx';
import { TimelineHead, type TimelineHeadProps } from './timeline-head.tsx';
import { TimelineLegend } from './timeline-legend.tsx';
import './timeline-panel.css';
import { TimelineTools } from './timeline-tools.tsx';
import { useSpan } from './use-span.ts';

/** Stands alone or under the head; `timeline-head.tsx` is aligned with it. */
export function TimelineAxis(): ReactNode {
  const chronicle = useChronicle();
  const knownAt = useReader((state) => state.knownAt);
  const { span, moves } = useSpan();
  const [hasLegend, setLegend] = useState(false);
  const [isTall, setTall] = useState(false);
  const [told, setTold] = useState<DayEvent | null>(null);
  const known = useMemo(() => knownEvents(chronicle, knownAt), [chronicle, knownAt]);
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
            <TimelineLegend />
            {/* The ear has it already, as the mark's name. */}
            <p className="timeline-told" aria-hidden="true">
              {told ? eventName(chronicle, told) : ''}
            </p>
          </div>
          <AroundTheWeek knownEvents={known} />
        </div>
        <Lanes events={inLanes} span={span} moves={moves} isTall={isTall} onTold={setTold} />
      </div>
    </div>
  );
}

export function TimelinePanel(props: TimelineHeadProps): ReactNode {
  return (
    <div className="timeline">
      <TimelineHead {...props} />
      <TimelineAxis />
    </div>
  );
}
