/** Countries at the size of a stamp: fixed, so that they are drawn when the map's files are made. */
import type { Iso3 } from '../../domain/chronicle.ts';
import type { Area } from './base-map.ts';
import { HOME_CENTER, projectionFor, zoomOf } from './camera.ts';
import { pathTexts } from './path-text.ts';

/** Drawn at twice the size at which it is shown, to whole units. */
export const SMALL_SIZE = { width: 300, height: 220 } as const;
export const SMALL_RADIUS = 250;
export const SMALL_VIEWPORT = { center: HOME_CENTER, zoom: zoomOf(SMALL_RADIUS, HOME_CENTER[1]) } as const;

/** SVG path texts by country, of those within the frame. */
export function smallShapes(countries: readonly { readonly iso3: Iso3; readonly area: Area }[]): Record<Iso3, string> {
  const projection = projectionFor(SMALL_VIEWPORT, SMALL_SIZE).clipExtent([
    [0, 0],
    [SMALL_SIZE.width, SMALL_SIZE.height],
  ]);
  const path = pathTexts(projection, 1);
  return Object.fromEntries(
    countries.flatMap(({ iso3, area }) => {
      const text = path(area);
      return text ? [[iso3, text]] : [];
    }),
  );
}
