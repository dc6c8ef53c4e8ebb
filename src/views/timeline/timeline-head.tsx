/** The head of the timeline: the strip of days and the controls beside it. */
import type { ReactNode } from 'react';
import type { ChronicleDay } from '../../domain/events/day.ts';
import { DayStrip } from './day-strip.tsx';
import './timeline-panel.css';

export type TimelineHeadProps = {
  /** Must keep its identity from render to render. */
  readonly renderSmallMap: (day: ChronicleDay) => ReactNode;
  /** Stands beside the strip, or under it where there is no room beside. */
  readonly controls: ReactNode;
};

/** Its days stand above those of the axis where both are as wide. */
export function TimelineHead({ renderSmallMap, controls }: TimelineHeadProps): ReactNode {
  return (
    <div className="timeline">
      <div className="timeline-head">
        <div className="timeline-controls">{controls}</div>
        <DayStrip renderSmallMap={renderSmallMap} />
      </div>
    </div>
  );
}
