/** The base map as SVG path texts for one viewport and box. Computed once for each; a step of the day recomputes none. */
import type { GeoProjection } from 'd3-geo';
import type { Iso3, Worldview } from '../../domain/chronicle.ts';
import type { LngLat, Viewport } from '../../domain/places/position.ts';
import { type BaseMap, type Grain, heldByOthers } from './base-map.ts';
import { eyeDistance, projectionFor, type Size } from './camera.ts';
import { pathTexts } from './path-text.ts';

export type ProjectedMap = {
  readonly countries: readonly { readonly iso3: Iso3; readonly name: string; readonly path: string }[];
  readonly points: readonly { readonly iso3: Iso3; readonly x: number; readonly y: number }[];
  readonly borders: Readonly<Record<'coast' | 'solid' | 'dashed' | 'defacto', string>>;
  readonly disputed: readonly { readonly id: string; readonly name: string; readonly path: string }[];
  readonly lakes: string;
  readonly blackSeaCoasts: readonly { readonly iso3: Iso3; readonly path: string }[];
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

/** Draws what is in the box and some way around it. */
export function projectionAround(grain: Grain, viewport: Viewport, size: Size): GeoProjection {
  const { width, height } = size;
  const { x, y } = FINISH[grain].beyond;
  return projectionFor(viewport, size).clipExtent([
    [-width * x, -height * y],
    [width * (1 + x), height * (1 + y)],
  ]);
}

export function projectMap(base: BaseMap, viewport: Viewport, size: Size, worldview: Worldview): ProjectedMap {
  const projection = projectionAround(base.grain, viewport, size);
  const path = pathTexts(projection, FINISH[base.grain].gridPx);
  const project = projectorFor(viewport, size);
  return {
    countries: base.countries.flatMap(({ iso3, name, area }) => {
      const text = path(area);
      return text ? [{ iso3, name, path: text }] : [];
    }),
    points: base.points.flatMap(({ iso3, at }) => {
      const point = project(at);
      return point ? [{ iso3, x: Math.round(point[0] * 10) / 10, y: Math.round(point[1] * 10) / 10 }] : [];
    }),
    borders: {
      coast: path(base.borders.coast) ?? '',
      solid: path(base.borders.solid) ?? '',
      dashed: path(base.borders.dashed) ?? '',
      defacto: path(base.borders.defacto) ?? '',
    },
    disputed: heldByOthers(base, worldview).flatMap(({ id, name, area }) => {
      const text = path(area);
      return text ? [{ id, name, path: text }] : [];
    }),
    lakes: path(base.lakes) ?? '',
    blackSeaCoasts: base.blackSeaCoasts.flatMap(({ iso3, line }) => {
      const text = path(line);
      return text ? [{ iso3, path: text }] : [];
    }),
  };
}
