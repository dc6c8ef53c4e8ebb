/** Buttons that zoom the axis, for those who have no wheel and no second finger. */
import type { ReactNode } from 'react';
import type { Interval } from '../../domain/time/interval.ts';
import { durationMs } from '../../domain/time/interval.ts';
import { SHORTEST_MS } from './span.ts';
import { ZOOM_FACTOR } from './timeline-keys.ts';
import type { SpanMoves } from './use-span.ts';

type ToolProps = {
  readonly name: string;
  readonly isOff: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
};

function Tool({ name, isOff, onPress, children }: ToolProps): ReactNode {
  return (
    // Off, not gone: a button that vanished at the end of its way would take the focus with it.
    <button
      type="button"
      className="timeline-tool"
      aria-label={name}
      title={name}
      aria-disabled={isOff || undefined}
      onClick={isOff ? undefined : onPress}
    >
      {children}
    </button>
  );
}

type Props = {
  readonly span: Interval;
  readonly moves: SpanMoves;
  /** Whether all lanes are shown at once, rather than scrolled. */
  readonly isTall: boolean;
  readonly onTall: (isTall: boolean) => void;
};

export function TimelineTools({ span, moves, isTall, onTall }: Props): ReactNode {
  const isWhole = durationMs(span) >= durationMs(moves.whole);
  const isShortest = durationMs(span) <= SHORTEST_MS;
  return (
    <div className="timeline-tools" role="group" aria-label="Zoom the timeline">
      <Tool name="Zoom out" isOff={isWhole} onPress={() => moves.zoom(1 / ZOOM_FACTOR)}>
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d="M2 7h10" className="timeline-chevron" />
        </svg>
      </Tool>
      <Tool name="Zoom in" isOff={isShortest} onPress={() => moves.zoom(ZOOM_FACTOR)}>
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d="M2 7h10M7 2v10" className="timeline-chevron" />
        </svg>
      </Tool>
      <Tool name="This day" isOff={false} onPress={() => moves.showDay()}>
        This day
      </Tool>
      <Tool name="Whole week" isOff={isWhole} onPress={() => moves.showWhole()}>
        Whole week
      </Tool>
      <button type="button" className="timeline-tool" aria-pressed={isTall} onClick={() => onTall(!isTall)}>
        All lanes
      </button>
    </div>
  );
}
