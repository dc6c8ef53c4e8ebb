/** The head of the lanes: days and hours of the chronicle's zone, named. Its words are for the eye; marks tell their own times. */
import { memo, type ReactNode } from 'react';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import { type Measure, shorten } from '../ui/text-width.ts';
import type { TimelineScene } from './timeline-scene.ts';

type Props = {
  readonly scene: TimelineScene;
  readonly gutterPx: number;
  /** `Time in Paris`, `UTC+1`; one line each. */
  readonly zoneLines: readonly string[];
  readonly day: PlainDate;
  /** Of words in the axis. */
  readonly measure: Measure;
};

export const DAYS_PX = 20;
export const HOURS_PX = 17;

export const hasHours = ({ axis }: TimelineScene): boolean => axis.ticks.some(({ isMidnight }) => !isMidnight);

/** Where there is one row, both lines share it if they can; else the first alone, for the group's name has the rest. */
function fittingLines(lines: readonly string[], isOneRow: boolean, roomPx: number, measure: Measure): string[] {
  const joined = lines.join(' · ');
  const rows = !isOneRow ? lines : measure(joined) <= roomPx ? [joined] : lines.slice(0, 1);
  return rows.map((line) => shorten(line, roomPx, measure) ?? '');
}

export const LaneAxis = memo(function LaneAxis({ scene, gutterPx, zoneLines, day, measure }: Props): ReactNode {
  const { axis, widthPx } = scene;
  const heightPx = DAYS_PX + (hasHours(scene) ? HOURS_PX : 0);
  const lines = fittingLines(zoneLines, heightPx === DAYS_PX, gutterPx - 12, measure);
  return (
    <svg className="timeline-axis" width={gutterPx + widthPx} height={heightPx} aria-hidden="true">
      {gutterPx > 0 &&
        lines.map((line, index) => (
          <text key={line} className="timeline-axis-zone" x={gutterPx - 10} y={14 + index * 16} textAnchor="end">
            {line}
          </text>
        ))}
      <g transform={`translate(${gutterPx},0)`}>
        {axis.days.map(({ date, x, widthPx: dayPx, text }) => (
          <g key={date} data-today={date === day || undefined} className="timeline-axis-day">
            <rect x={x} y={0} width={dayPx} height={heightPx} />
            <path d={`M${x},0V${heightPx}`} />
            {text && (
              <text x={x + 6} y={14}>
                {text}
              </text>
            )}
          </g>
        ))}
        {axis.ticks.map(({ local, x, text, isMidnight }) => (
          <g key={local} className="timeline-axis-tick">
            {!isMidnight && <path d={`M${x},${heightPx - 3}V${heightPx}`} />}
            {text && (
              <text x={x} y={DAYS_PX + 11} textAnchor="middle">
                {text}
              </text>
            )}
          </g>
        ))}
        <path className="timeline-axis-line" d={`M0,${heightPx - 0.5}H${widthPx}`} />
      </g>
    </svg>
  );
});
