/** What a part looks like on the map, in a small square: its fill with its hatch. */
import type { ReactNode } from 'react';
import type { Iso3 } from '../../domain/chronicle.ts';
import type { Part } from '../../domain/events/participation.ts';
import { hatchOf } from './svg-map.tsx';

type Props = {
  readonly part: Part;
  readonly iso3?: Iso3 | undefined;
  readonly isPlanned?: boolean;
  /** Where the page's hatch patterns are. */
  readonly hatchId: string;
};

export function PartSwatch({ part, iso3, isPlanned = false, hatchId }: Props): ReactNode {
  const hatch = hatchOf({ part, isPlanned, isEmphasised: false });
  return (
    <svg className="map-swatch" width="22" height="16" viewBox="0 0 22 16" aria-hidden="true">
      <rect
        className="map-country"
        data-part={part}
        data-country={iso3}
        data-planned={isPlanned || undefined}
        x="0.5"
        y="0.5"
        width="21"
        height="15"
        rx="3"
      />
      {hatch && <rect fill={`url(#${hatchId}-${hatch})`} x="0.5" y="0.5" width="21" height="15" rx="3" />}
    </svg>
  );
}
