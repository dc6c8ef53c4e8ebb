/** The base map as SVG path texts for one viewport and box. Computed once for each; a step of the day recomputes none. */
import type { GeoPermissibleObjects, GeoProjection } from 'd3-geo';
import type { Iso3, Worldview } from '../../domain/chronicle.ts';
import type { LngLat, Viewport } from '../../domain/places/position.ts';
import { type BaseMap, type Grain, heldByOthers } from './base-map.ts';
import { eyeDistance, homeViewport, projectionFor, type Size } from './camera.ts';
import { pathTexts } from './path-text.ts';

/** SVG path data, made when it is first asked for, so that drawing can pause between two shapes; null if out of sight. */
export type LatePath = () => string | null;

export type ProjectedMap = {
  readonly countries: readonly { readonly iso3: Iso3; readonly name: string; readonly path: LatePath }[];
  /** States too small for an outline: discs. */
  readonly points: readonly { readonly iso3: Iso3; readonly x: number; readonly y: number; readonly path: LatePath }[];
  readonly borders: Readonly<Record<'coast' | 'solid' | 'dashed' | 'defacto', LatePath>>;
  readonly disputed: readonly { readonly id: string; readonly name: string; readonly path: LatePath }[];
  readonly lakes: LatePath;
  readonly blackSeaCoasts: readonly { readonly iso3: Iso3; readonly path: LatePath }[];
};

type Finish = {
  /** What coordinates are rounded to, in px: no finer than the map's points are. */
  readonly gridPx: number;
  /** How far beyond the box is drawn, as shares of it: a drag moves the drawing before it is drawn anew. */
  readonly beyond: { readonly x: number; readonly y: number };
};
const FINE: Finish = { gridPx: 0.1, beyond: { x: 0.25, y: 0.25 } };
const FINISH: Record<Grain, Finish> = {
  // Shown in frames of other shapes too, which are wider rather than higher.
  sketch: { gridPx: 1, beyond: { x: 0.25, y: 0.02 } },
  home: FINE,
  detail: FINE,
};

const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;

/** To px of the box; null beyond the horizon, where d3 would place points on the near side. */
export type Project = (at: LngLat) => readonly [x: number, y: number] | null;

export function projectorFor(viewport: Viewport, size: Size): Project {
  const projection = projectionFor(viewport, size);
  const horizon = Math.cos(Math.acos(1 / eyeDistance(viewport, size)) - 0.01);
  const [lng, lat] = viewport.center.map(toRadians) as [number, number];
  const [sinLat, cosLat] = [Math.sin(lat), Math.cos(lat)];
  // The cosine of the distance says enough; d3's own measure of it costs a stream for each point.
  return (at) => {
    const atLat = toRadians(at[1]);
    const cosine = sinLat * Math.sin(atLat) + cosLat * Math.cos(atLat) * Math.cos(toRadians(at[0]) - lng);
    return cosine > horizon ? projection(at) : null;
  };
}

/** Those whose names would stand in the home frame. */
export function countriesAtHome(base: BaseMap, size: Size): ReadonlySet<Iso3> {
  const project = projectorFor(homeViewport(size), size);
  const isIn = (at: LngLat): boolean => {
    const [x = -1, y = -1] = project(at) ?? [];
    return x >= 0 && x <= size.width && y >= 0 && y <= size.height;
  };
  return new Set(base.countries.filter(({ labelAt }) => isIn(labelAt)).map(({ iso3 }) => iso3));
}

/** Draws what is in the box and some way around it. */
export function projectionAround(grain: Grain, viewport: Viewport, size: Size): GeoProjection {
  const { width, height } = size;
  const { x, y } = FINISH[grain].beyond;
  return projectionFor(viewport, size).clipExtent([
    [-width * x, -height * y],
    [width * (1 + x), height * (1 + y)],
  ]);
}

/** In px. */
export const POINT_RADIUS = 2.5;

const discAt = (x: number, y: number): string =>
  `M${x - POINT_RADIUS} ${y}a${POINT_RADIUS} ${POINT_RADIUS} 0 1 0 ${2 * POINT_RADIUS} 0a${POINT_RADIUS} ${POINT_RADIUS} 0 1 0 ${-2 * POINT_RADIUS} 0z`;

export function projectMap(base: BaseMap, viewport: Viewport, size: Size, worldview: Worldview): ProjectedMap {
  const projection = projectionAround(base.grain, viewport, size);
  const write = pathTexts(projection, FINISH[base.grain].gridPx);
  const project = projectorFor(viewport, size);
  const late = (shape: GeoPermissibleObjects): LatePath => {
    let path: string | null | undefined;
    return () => {
      if (path === undefined) path = write(shape);
      return path;
    };
  };
  const { coast, solid, dashed, defacto } = base.borders;
  return {
    countries: base.countries.map(({ iso3, name, area }) => ({ iso3, name, path: late(area) })),
    points: base.points.flatMap(({ iso3, at }) => {
      const point = project(at);
      if (!point) return [];
      const [x, y] = [Math.round(point[0] * 10) / 10, Math.round(point[1] * 10) / 10];
      return [{ iso3, x, y, path: () => discAt(x, y) }];
    }),
    borders: { coast: late(coast), solid: late(solid), dashed: late(dashed), defacto: late(defacto) },
    disputed: heldByOthers(base, worldview).map(({ id, name, area }) => ({ id, name, path: late(area) })),
    lakes: late(base.lakes),
    blackSeaCoasts: base.blackSeaCoasts.map(({ iso3, line }) => ({ iso3, path: late(line) })),
  };
}
