/** How far a position lies from a country of the base map. Spherical; lines of the map are taken as great-circle arcs. */
import { geoContains, geoDistance, geoInterpolate } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { LngLat } from '../../domain/places/position.ts';

/** Mean radius of the Earth (IUGG). */
const EARTH_RADIUS_KM = 6371;

type Country = ReturnType<typeof feature>;

const isCollection = (object: Topology['objects'][string] | undefined): object is GeometryCollection =>
  object?.type === 'GeometryCollection';

function countryOf(baseMap: Topology, iso3: string): Country | null {
  const { countries } = baseMap.objects;
  const geometry = isCollection(countries) ? countries.geometries.find(({ id }) => id === iso3) : undefined;
  return geometry ? feature(baseMap, geometry) : null;
}

/** The angle, in radians, from the position to the arc between two others: the arc is halved until it is short enough. */
function angleToArc(position: LngLat, start: LngLat, end: LngLat): number {
  let [near, far] = [start, end];
  let [nearAngle, farAngle] = [geoDistance(position, near), geoDistance(position, far)];
  while (geoDistance(near, far) > 1e-5) {
    const middle = geoInterpolate(near, far)(0.5) as LngLat;
    const angle = geoDistance(position, middle);
    if (nearAngle <= farAngle) [far, farAngle] = [middle, angle];
    else [near, nearAngle] = [middle, angle];
  }
  return Math.min(nearAngle, farAngle);
}

const ringsOf = (country: Country): LngLat[][] => {
  const geometry = country.type === 'Feature' ? country.geometry : null;
  if (geometry?.type === 'Polygon') return geometry.coordinates as LngLat[][];
  return geometry?.type === 'MultiPolygon' ? (geometry.coordinates.flat() as LngLat[][]) : [];
};

/** 0 inside; null where the map does not have the country. Cost: the number of points of its outline. */
export function distanceToCountryKm(baseMap: Topology, iso3: string, position: LngLat): number | null {
  const country = countryOf(baseMap, iso3);
  if (country === null) return null;
  if (geoContains(country, position)) return 0;
  let least = Number.POSITIVE_INFINITY;
  for (const ring of ringsOf(country))
    for (const [index, start] of ring.entries()) {
      const end = ring[index + 1];
      // An arc cannot be nearer than its start is, less its own length.
      if (end && geoDistance(position, start) - geoDistance(start, end) < least)
        least = Math.min(least, angleToArc(position, start, end));
    }
  return least * EARTH_RADIUS_KM;
}
