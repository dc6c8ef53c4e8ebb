/** Brings a country into the frame that a key has led to and that nobody could see. Pure; px are CSS px of the box. */
import { type GeoPath, geoPath } from 'd3-geo';
import type { Viewport } from '../../domain/places/position.ts';
import type { BaseCountry } from './base-map.ts';
import { projectionFor, type Size } from './camera.ts';
import { dragged } from './map-moves.ts';
import { projectorFor } from './projected.ts';

type Point = readonly [x: number, y: number];

/** A country of which no more than this shows at the edge is not seen. */
const SLIVER_PX = 12;
/** Parts of the frame's sides that stay between its edge and what is brought in. Near the horizon each costs a long turn. */
const AIR = 0.08;
/** A name farther outside than that part is not followed: the country's nearest corner is, so that all else stays near. */
const REACH = 0.15;
/** How far around the frame a corner is looked for, as a part of it: farther than countries are drawn. */
const AROUND = 0.5;

/** Draws what lies in the frame, and as far around it as `margin` px. */
function pathIn(viewport: Viewport, size: Size, margin: number): GeoPath {
  const projection = projectionFor(viewport, size).clipExtent([
    [-margin, -margin],
    [size.width + margin, size.height + margin],
  ]);
  return geoPath(projection).digits(1);
}

/** A point moved into the frame by the shortest way, with some air. */
const movedIn = ([x, y]: Point, { width, height }: Size): Point => [
  Math.min(width * (1 - AIR), Math.max(width * AIR, x)),
  Math.min(height * (1 - AIR), Math.max(height * AIR, y)),
];

const isNear = ([x, y]: Point, { width, height }: Size): boolean =>
  x > -width * REACH && x < width * (1 + REACH) && y > -height * REACH && y < height * (1 + REACH);

/** The corner of a country's outline that is nearest to the frame. */
function nearestCorner(text: string, size: Size): Point | null {
  const way = (point: Point): number => {
    const [x, y] = movedIn(point, size);
    return Math.hypot(x - point[0], y - point[1]);
  };
  const corners = [...text.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]): Point => [Number(x), Number(y)]);
  const [first, ...others] = corners;
  return first ? others.reduce((best, corner) => (way(corner) < way(best) ? corner : best), first) : null;
}

/**
 * The view moved no farther than needed, with the globe as large as it was. Null if some of the country is in sight, or
 * none of it is anywhere near.
 */
export function broughtIn(
  { area, labelAt }: Pick<BaseCountry, 'area' | 'labelAt'>,
  viewport: Viewport,
  size: Size,
): Viewport | null {
  if (pathIn(viewport, size, -SLIVER_PX)(area) !== null) return null;
  const name = projectorFor(viewport, size)(labelAt);
  const around = pathIn(viewport, size, Math.max(size.width, size.height) * AROUND)(area) ?? '';
  const from = name && isNear(name, size) ? name : nearestCorner(around, size);
  return from && dragged(viewport, size, from, movedIn(from, size));
}
