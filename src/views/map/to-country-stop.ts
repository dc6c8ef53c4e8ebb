/** Where the focus goes from what leaves the map: to the one tab stop of its countries, which is always there. */
import { passingFocus } from '../ui/keep-focus.ts';

/** A `ref` for what may leave the map while it has focus. */
export const toCountryStop = passingFocus((going) =>
  going.closest('.map-box')?.querySelector<SVGElement>('.map-focus'),
);
