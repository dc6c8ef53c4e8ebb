/** One day's sheet of the timeline for the wall: its lanes and marks on the hours of the chronicle's own zone. */
import type { ReactNode } from 'react';
import { standingOf } from '../../domain/events/status.ts';
import { fullDate } from '../../domain/words/dates.ts';
import { BODY_PX, MarkShape } from './mark-shape.tsx';
import { AXIS_PX, WALL_PX, type Wall, type WallMark, type WallSheet, WORDS_PX } from './wall-layout.ts';
import './wall.css';

function DayMark({ mark: { box, y, words, wordsX } }: { readonly mark: WallMark }): ReactNode {
  const look = standingOf(box.known.status);
  return (
    <g className="timeline-mark" data-look={look} data-event={box.id}>
      <MarkShape box={box} top={y} />
      {look === 'off' && <path className="timeline-mark-strike" d={`M${box.x} ${y + BODY_PX / 2}h${box.widthPx}`} />}
      {words !== '' && (
        <text className="wall-words" x={wordsX} y={y + BODY_PX + WORDS_PX}>
          {words}
        </text>
      )}
    </g>
  );
}

export function WallDay({ wall, sheet }: { readonly wall: Wall; readonly sheet: WallSheet }): ReactNode {
  const { lanes, heightPx } = wall;
  const told = sheet.marks.flatMap(({ words }) => (words === '' ? [] : [words])).join('; ');
  return (
    <svg
      className="wall-drawing"
      viewBox={`0 0 ${WALL_PX} ${heightPx}`}
      role="img"
      aria-label={`${fullDate(sheet.date)}. ${told === '' ? 'Nothing is reported.' : told}`}
    >
      {sheet.ticks.map(({ x, text, local }) => (
        <g key={local}>
          <path className="wall-tick" d={`M${x} ${AXIS_PX - 6}V${heightPx}`} />
          {text !== '' && (
            <text className="wall-hour" x={x} y={AXIS_PX - 9} textAnchor="middle">
              {text}
            </text>
          )}
        </g>
      ))}
      <path className="wall-edge" d={`M0.5 0V${heightPx}M${WALL_PX - 0.5} 0V${heightPx}`} />
      {lanes.map(({ id, town, y }) => (
        <g key={id}>
          <path className="wall-lane" d={`M0 ${y}H${WALL_PX}`} />
          <text className="wall-town" x="4" y={y + 13}>
            {town}
          </text>
        </g>
      ))}
      {sheet.marks.map((mark) => (
        <DayMark key={mark.box.id} mark={mark} />
      ))}
    </svg>
  );
}
