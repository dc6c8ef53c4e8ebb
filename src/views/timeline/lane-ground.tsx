/** What lies under the marks: the chosen day's band, the axis' lines, and each lane's name and own clocks. */
import { memo, type ReactNode } from 'react';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import { says } from '../ui/says.ts';
import type { Lane, TimelineScene } from './timeline-scene.ts';

export function DayBand({ scene, day }: { readonly scene: TimelineScene; readonly day: PlainDate }): ReactNode {
  const band = scene.axis.days.find(({ date }) => date === day);
  if (!band) return null;
  return (
    <g className="timeline-band">
      <rect x={band.x} y={0} width={band.widthPx} height={scene.heightPx} />
    </g>
  );
}

export const AxisLines = memo(function AxisLines({ scene }: { readonly scene: TimelineScene }): ReactNode {
  return scene.axis.ticks.map(({ local, x, isMidnight }) => (
    <path
      key={local}
      className="timeline-line"
      data-midnight={isMidnight || undefined}
      d={`M${x},0V${scene.heightPx}`}
    />
  ));
});

/** Its name stands in the gutter, or above the marks where there is none. */
export function LaneName({ lane, gutterPx }: { readonly lane: Lane; readonly gutterPx: number }): ReactNode {
  const said = lane.id === '' ? says('events', 'elsewhere') : says('town', lane.town);
  if (gutterPx === 0)
    return (
      <text className="timeline-lane-name" {...said} x={6} y={lane.y + 14}>
        {lane.nameLines[0]}
      </text>
    );
  return (
    <text className="timeline-lane-name" {...said} textAnchor="end">
      {lane.nameLines.map((line, index) => (
        <tspan key={line} x={-10} y={lane.y + lane.headPx + 17 + index * 15}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

export function LaneGround({ lane, widthPx, gutterPx }: { lane: Lane; widthPx: number; gutterPx: number }): ReactNode {
  const bottom = lane.y + lane.heightPx;
  return (
    <g>
      <path className="timeline-lane-rule" d={`M${-gutterPx},${bottom - 0.5}H${widthPx}`} />
      <svg aria-hidden="true" overflow="visible">
        {lane.ticks
          .filter(({ isMidnight }) => isMidnight || lane.hasOwnHours)
          .map(({ local, x, text, isMidnight }) => (
            <g key={local} className="timeline-own-tick" data-midnight={isMidnight || undefined}>
              <path
                d={`M${x},${isMidnight ? lane.y : lane.y + lane.headPx - 3}V${isMidnight ? bottom : lane.y + lane.headPx}`}
              />
              {lane.hasOwnHours && text && (
                <text x={x} y={lane.y + lane.headPx - 4} textAnchor="middle">
                  {text}
                </text>
              )}
            </g>
          ))}
      </svg>
      <LaneName lane={lane} gutterPx={gutterPx} />
    </g>
  );
}
