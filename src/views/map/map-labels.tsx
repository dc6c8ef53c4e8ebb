/** The names on the map, as text that can be selected: towns, countries, seas; each drawn once, none over another. */
import { memo, type ReactNode } from 'react';
import type { PlacedLabel } from './labels.ts';

export const MapLabels = memo(function MapLabels({ labels }: { readonly labels: readonly PlacedLabel[] }): ReactNode {
  return (
    <g className="map-labels">
      {labels.map(({ id, country, text, kind, x, y }) => (
        <text
          key={id}
          className="map-label"
          data-kind={kind}
          data-country={country}
          x={Math.round(x * 10) / 10}
          y={Math.round(y * 10) / 10}
        >
          {text}
        </text>
      ))}
    </g>
  );
});
