/** The lanes once more, each a picture of its own: on paper those are printed that fit whole, and a lane is never cut in two. */
import { memo, type ReactNode } from 'react';
import type { Lane } from './timeline-scene.ts';

type Props = {
  readonly lanes: readonly Lane[];
  /** The id of what they are pieces of. */
  readonly plotId: string;
  readonly widthPx: number;
};

export const LanePieces = memo(function LanePieces({ lanes, plotId, widthPx }: Props): ReactNode {
  return lanes.map(({ id, y, heightPx }) => (
    <svg
      key={id}
      className="timeline-piece"
      width={widthPx}
      height={heightPx}
      viewBox={`0 ${y} ${widthPx} ${heightPx}`}
      aria-hidden="true"
    >
      <use href={`#${plotId}`} />
    </svg>
  ));
});
