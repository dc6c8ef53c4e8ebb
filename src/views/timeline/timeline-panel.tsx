/** The whole timeline: the strip of days, the lanes under it, and what lies around the week. */
import { type ReactNode, useMemo, useState } from 'react';
import { type ChronicleDay, type DayEvent, knownEvents } from '../../domain/events/day.ts';
import { useChronicle, useReader } from '../ui/reader-context.tsx';
import { isInLanes } from './around.ts';
import { AroundTheWeek } from './around-the-week.tsx';
import { DayStrip } from './day-strip.tsx';
import { eventName } from './event-words.ts';
import { Lanes } from './lanes.tsx';
import { TimelineLegend } from './timeline-legend.tsx';
import './timeline-panel.css';
import { TimelineTools } from './timeline-tools.tsx';
import { useSpan } from './use-span.ts';

/** The axis with its tools, without the strip: for pages that put the strip elsewhere. */
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
  );
}

type Props = {
  /** Must keep its identity from render to render. */
  readonly renderSmallMap: (day: ChronicleDay) => ReactNode;
  /** Stands beside the strip, or under it where there is no room beside. */
  readonly controls: ReactNode;
};

export function TimelinePanel({ renderSmallMap, controls }: Props): ReactNode {
  return (
    <section className="timeline" aria-label="Timeline">
      <div className="timeline-head">
        <div className="timeline-controls">{controls}</div>
        <DayStrip renderSmallMap={renderSmallMap} />
      </div>
      <TimelineAxis />
    </section>
  );
}
