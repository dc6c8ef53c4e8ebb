/** A mark that can be pressed: the event's time, drawn, with its label where there is room. */
import { memo, type ReactNode } from 'react';
import type { EventId } from '../../domain/chronicle.ts';
import { standingOf } from '../../domain/events/status.ts';
import { BODY_PX, MarkShape } from './mark-shape.tsx';
import { type Mark, ROW_PX } from './timeline-scene.ts';

type Props = {
  readonly mark: Mark;
  readonly rowPx: number;
  /** What is read out: more than fits in the label. */
  readonly name: string;
  readonly isToday: boolean;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  readonly onPress: (id: EventId) => void;
  /** Told when the mark is pointed at or has focus, and `null` when no longer. */
  readonly onTold: (id: EventId | null) => void;
};

export const MarkButton = memo(function MarkButton(props: Props): ReactNode {
  const { mark, rowPx, name, isToday, isSelected, isTabStop, onPress, onTold } = props;
  const { id, known, label, x, y, aheadX } = mark;
  const top = y + (rowPx - BODY_PX) / 2;
  const isBelow = label?.side === 'below';
  // Of what was under way, no more than what was still to come may be in view.
  const look = aheadX !== null && aheadX <= x ? 'planned' : standingOf(known.status);
  return (
    <g
      className="timeline-mark"
      role="button"
      tabIndex={isTabStop ? 0 : -1}
      aria-pressed={isSelected}
      aria-label={name}
      data-event={id}
      data-look={look}
      data-shape={mark.shape}
      data-today={isToday || undefined}
      onClick={() => onPress(id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPress(id);
      }}
      onFocus={(event) => event.currentTarget.matches(':focus-visible') && onTold(id)}
      onBlur={() => onTold(null)}
      onPointerEnter={({ pointerType }) => pointerType !== 'touch' && onTold(id)}
      onPointerLeave={() => onTold(null)}
    >
      <rect className="timeline-mark-target" x={mark.reachX} y={y} width={mark.reachPx} height={rowPx} />
      {label && label.side !== 'inside' && (
        <rect
          className="timeline-mark-target"
          x={label.x}
          y={isBelow ? y + rowPx : y}
          width={label.widthPx}
          height={isBelow ? ROW_PX : rowPx}
        />
      )}
      <MarkShape box={mark} top={top} />
      {look === 'off' && label?.side !== 'inside' && (
        <path className="timeline-mark-strike" d={`M${x},${top + BODY_PX / 2}h${mark.widthPx}`} />
      )}
      <rect className="timeline-mark-ring" x={x - 1} y={top - 1} width={mark.widthPx + 2} height={BODY_PX + 2} rx="4" />
      {label && (
        <text
          className="timeline-mark-label"
          data-side={label.side}
          data-ahead={(aheadX !== null && label.x >= aheadX) || undefined}
          x={label.x}
          y={top + (isBelow ? BODY_PX + 14 : BODY_PX / 2 + 4.5)}
        >
          {label.text}
        </text>
      )}
    </g>
  );
});
