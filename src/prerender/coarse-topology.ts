/** A topology with the points that the home frame can show, and no more: drawn sooner, and a fraction of the bytes. */
import { geoArea, geoPath } from 'd3-geo';
import type { Polygon, Position } from 'geojson';
import { feature, quantize } from 'topojson-client';
import { filter, presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryObject, Objects, Topology } from 'topojson-specification';
import type { Viewport } from '../domain/places/position.ts';
import type { Size } from '../views/map/camera.ts';
import { projectionAround } from '../views/map/projected.ts';

/** Steps across the whole topology to which coordinates are rounded: about 4 km, a third of a px of the home frame. */
const GRID = 1e4;

export type Shapes = Topology<Objects<object>>;

export type Limits = {
  /** Corners that cut off less are left out. Steradians. */
  readonly corner: number;
  /** Islands and holes smaller than that are left out, but for a country's largest piece. Steradians. */
  readonly piece: number;
};

/** Steradians, whichever way it is wound: d3 takes a ring wound the other way for the rest of the globe. */
function areaOf(ring: readonly Position[]): number {
  const polygon: Polygon = { type: 'Polygon', coordinates: [[...ring]] };
  const area = geoArea(polygon);
  return Math.min(area, 4 * Math.PI - area);
}

/** The outer ring of a geometry's largest piece. */
function largestRing(topology: Shapes, object: GeometryObject<object>): Position[] | undefined {
  const shape = feature(topology, object);
  if (shape.type !== 'Feature') return undefined;
  const { geometry } = shape;
  const polygons =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  const [largest] = polygons.map(([outer = []]) => outer).sort((a, b) => areaOf(b) - areaOf(a));
  return largest;
}

/** Shared borders stay shared: a corner is left out for both of its neighbours or for none. */
export function coarsened(topology: Shapes, { corner, piece }: Limits): Shapes {
  const simple: Shapes = simplify(presimplify(topology, sphericalTriangleArea), corner);
  const largest = new Set(
    Object.values(simple.objects)
      .flatMap((object) => (object.type === 'GeometryCollection' ? object.geometries : []))
      .map((geometry) => JSON.stringify(largestRing(simple, geometry))),
  );
  const kept = filter(simple, (arcs) => {
    // The types say a ring of positions; what is given is a ring of arcs.
    const ring = largestRing(simple, { type: 'Polygon', arcs: [arcs as unknown as number[]] }) ?? [];
    return areaOf(ring) >= piece || largest.has(JSON.stringify(ring));
  });
  return quantize(kept as Shapes, GRID);
}

/** Shapes of which nothing can be seen in the frame lose their outlines; they keep their names. */
export function withinSight(topology: Shapes, viewport: Viewport, size: Size): Shapes {
  const path = geoPath(projectionAround('sketch', viewport, size));
  const seen = (object: GeometryObject<object>): GeometryObject<object> => {
    if (object.type === 'GeometryCollection') return { ...object, geometries: object.geometries.map(seen) };
    return path(feature(topology, object)) === null ? { ...object, type: 'MultiPolygon', arcs: [] } : object;
  };
  const objects = Object.fromEntries(Object.entries(topology.objects).map(([name, object]) => [name, seen(object)]));
  return { ...topology, objects: objects as Shapes['objects'] };
}
