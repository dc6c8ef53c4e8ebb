/** The true axis of time with its bar: tools, what its marks mean, and what lies around the extent. */
import { type ReactNode, useMemo, useState } from 'react';
import type { EventId } from '../../domain/chronicle.ts';
import { isInLanes } from '../../domain/events/whole-span.ts';
import { useChronicle, useKnownEvents, useReader } from '../ui/reader-context.tsx';
import { AroundTheWeek } from './around-the-week.tsx';
import { eventName } from './event-words.ts';
import { Lanes } from './lanes.tsx';
import { TimelineLegend } from './timeline-legend.tsx';
import './timeline-panel.css';
import { TimelineTools } from './timeline-tools.tsx';
import { useSpan } from './use-span.ts';

/** Stands alone or under the head; `timeline-head.tsx` is aligned with it. */
export function TimelineAxis(): ReactNode {
  const chronicle = useChronicle();
  const { span, moves } = useSpan();
  const [hasLegend, setLegend] = useState(false);
  const [isTall, setTall] = useState(false);
  const [told, setTold] = useState<EventId | null>(null);
  const knownAt = useReader((state) => state.knownAt);
  const known = useKnownEvents();
  const inLanes = useMemo(
    () => known.filter(({ event }) => isInLanes(event, chronicle.extent)),
    [known, chronicle.extent],
  );
  // Of what is known now: a mark that goes with the moment takes its pointer and focus along unseen.
  const pointed = inLanes.find(({ event }) => event.id === told);
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
          <div className="timeline-about" data-told={pointed ? '' : undefined} data-open={hasLegend || undefined}>
            <TimelineLegend />
            {/* The ear has it already, as the mark's name. */}
            <p className="timeline-told" aria-hidden="true">
              {pointed && eventName(chronicle, pointed, knownAt)}
            </p>
          </div>
          <AroundTheWeek knownEvents={known} />
        </div>
        <Lanes events={inLanes} span={span} moves={moves} isTall={isTall} onTold={setTold} />
      </div>
    </div>
  );
}
