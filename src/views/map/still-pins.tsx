/** Pins of a map that nobody presses: on cards and on paper. */
import type { ReactNode } from 'react';
import { PinShape, type PlacedPin } from './pins.tsx';

/** The first lies on top. */
export function StillPins({ pins }: { readonly pins: readonly PlacedPin[] }): ReactNode {
  return [...pins].reverse().map((pin) => (
    <g
      key={pin.town}
      className="map-pin"
      data-state={pin.state}
      data-talks={pin.hasTalks || undefined}
      transform={`translate(${pin.x} ${pin.y})`}
    >
      <PinShape pin={pin} />
    </g>
  ));
}
