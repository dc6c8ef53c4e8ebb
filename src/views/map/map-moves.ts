/** Where a viewport goes when the reader drags, zooms or asks for today. Pure; px are CSS px of the box. */
import type { LngLat, Viewport } from '../../domain/places/position.ts';
import { homeViewport, projectionFor, radiusPxOf, type Size } from './camera.ts';
import type { MapScene } from './map-scene.ts';
import { projectorFor } from './projected.ts';

const RADIANS = Math.PI / 180;
/** Nearer the poles the globe would turn over under the pointer. */
const MAX_LAT = 80;
/** Zoom steps out of and into the home frame. */
const REACH = { out: 0.5, in: 5 } as const;

const clamped = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Degrees east: Washington and Ottawa would make Europe small. */
const WESTERNMOST = -30;

/** Within the reach of the map: never over a pole, never too far from the home frame. */
export function limited({ center: [lng, lat], zoom }: Viewport, size: Size): Viewport {
  const home = homeViewport(size).zoom;
  const wrapped = ((((lng + 180) % 360) + 360) % 360) - 180;
  return { center: [wrapped, clamped(lat, -MAX_LAT, MAX_LAT)], zoom: clamped(zoom, home - REACH.out, home + REACH.in) };
}

/** Moves the drawing by that many px: right and down are positive. Keeps the globe's size while the latitude changes. */
export function panned(viewport: Viewport, size: Size, dx: number, dy: number): Viewport {
  const radius = radiusPxOf(viewport);
  const [lng, lat] = viewport.center;
  const nextLat = clamped(lat + dy / radius / RADIANS, -MAX_LAT, MAX_LAT);
  const nextLng = lng - dx / (radius * Math.max(0.2, Math.cos(lat * RADIANS))) / RADIANS;
  const zoom = viewport.zoom + Math.log2(Math.cos(nextLat * RADIANS) / Math.cos(lat * RADIANS));
  return limited({ center: [nextLng, nextLat], zoom }, size);
}

type Point = readonly [x: number, y: number];

/** Away from the centre the ground moves by less than it is pulled; a few repeats bring it under the point. */
const CORRECTIONS = 8;

/** The place under a point; null beyond the horizon. */
function placeAt(viewport: Viewport, size: Size, [x, y]: Point): LngLat | null {
  const place = projectionFor(viewport, size).invert?.([x, y]) as LngLat | null | undefined;
  return place && !Number.isNaN(place[0]) ? place : null;
}

/** The view moved so that the place is under the point, as nearly as the map's reach lets it be. */
function withPlaceAt(viewport: Viewport, size: Size, place: LngLat | null, [x, y]: Point): Viewport {
  let next = viewport;
  if (!place) return next;
  for (let correction = 0; correction < CORRECTIONS; correction++) {
    const moved = projectionFor(next, size)(place);
    if (!moved || Math.hypot(x - moved[0], y - moved[1]) < 0.1) return next;
    next = panned(next, size, x - moved[0], y - moved[1]);
  }
  return next;
}

/** Pulls the ground from one point to another: what was under the first is then under the second. */
export function dragged(viewport: Viewport, size: Size, from: Point, to: Point): Viewport {
  const next = panned(viewport, size, to[0] - from[0], to[1] - from[1]);
  return withPlaceAt(next, size, placeAt(viewport, size, from), to);
}

/** Zooms by that many steps; the place under the point stays under it. */
export function zoomed(viewport: Viewport, size: Size, steps: number, point: Point): Viewport {
  const next = limited({ ...viewport, zoom: viewport.zoom + steps }, size);
  return withPlaceAt(next, size, placeAt(viewport, size, point), point);
}

/** The nearest view that holds all positions with some air, no nearer than two steps into the home frame. */
export function fitted(positions: readonly LngLat[], size: Size): Viewport {
  const home = homeViewport(size);
  const [first] = positions;
  if (!first) return home;
  const lngs = positions.map(([lng]) => lng);
  const lats = positions.map(([, lat]) => lat);
  const center: LngLat = [(Math.min(...lngs) + Math.max(...lngs)) / 2, (Math.min(...lats) + Math.max(...lats)) / 2];
  const air = { x: size.width * 0.12, y: size.height * 0.14 };
  for (let steps = 2; steps > -REACH.out; steps -= 0.1) {
    const viewport = limited({ center, zoom: home.zoom + steps }, size);
    const project = projectorFor(viewport, size);
    const fits = positions.every((position) => {
      const point = project(position);
      return (
        point &&
        point[0] >= air.x &&
        point[0] <= size.width - air.x &&
        point[1] >= air.y &&
        point[1] <= size.height - air.y
      );
    });
    if (fits) return viewport;
  }
  return home;
}

/** Today's rooms, and the capitals from which people came to them; none that lies beyond the Atlantic. Null if there is none. */
export function fittedToday({ pins, journeys }: Pick<MapScene, 'pins' | 'journeys'>, size: Size): Viewport | null {
  const rooms = pins.filter(({ state }) => state !== 'idle').map(({ at }) => at);
  const project = projectorFor(homeViewport(size), size);
  const capitals = journeys.map(({ from }) => from).filter((from) => project(from) !== null && from[0] > WESTERNMOST);
  return rooms.length === 0 ? null : fitted([...rooms, ...capitals], size);
}
