/** The names on the map, as text that can be selected: towns, countries, seas; each drawn once, none over another. */
import { memo, type ReactNode } from 'react';
import { useIsFromServer } from '../ui/as-built.tsx';
import type { Box, PlacedLabel } from './labels.ts';

/** Whether all of it stays in sight whatever box the drawing is put into. `frame` as SVG's `viewBox`. */
export function isWithin({ x, y, width, height }: Box, frame: string): boolean {
  const [left = 0, top = 0, wide = 0, high = 0] = frame.split(' ').map(Number);
  return x >= left && y >= top && x + width <= left + wide && y + height <= top + high;
}

type Props = { readonly labels: readonly PlacedLabel[]; readonly frame: string };

export const MapLabels = memo(function MapLabels({ labels, frame }: Props): ReactNode {
  // As built, nothing can be asked, and every byte counts.
  const isFromServer = useIsFromServer();
  return (
    <g className="map-labels">
      {labels.map(({ id, country, says, text, kind, x, y, box, room }) => (
        <text
          key={id}
          className="map-label"
          data-kind={kind}
          data-country={country}
          {...(isFromServer ? {} : says)}
          data-room={room}
          data-far={isWithin(box, frame) ? undefined : ''}
          x={Math.round(x * 10) / 10}
          y={Math.round(y * 10) / 10}
        >
          {text}
        </text>
      ))}
    </g>
  );
});
