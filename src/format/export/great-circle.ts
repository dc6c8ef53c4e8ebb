/** The shortest way over the globe as lines in degrees, cut where it crosses the antimeridian (RFC 7946 section 3.1.9). */
import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { LngLat } from '../../domain/places/position.ts';

/** A plane whose units are degrees: what is projected onto it is cut and bent as flat maps need it, and stays in degrees. */
const degrees = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .reflectY(true)
  .precision(0.05);

/** Six decimals are about 0.1 m. Adding 0 turns -0 into 0. */
export const rounded = (value: number): number => Math.round(value * 1e6) / 1e6 + 0;

const toLine = (positions: readonly (readonly number[])[]): LngLat[] =>
  positions.map(([lng = 0, lat = 0]): LngLat => [rounded(lng), rounded(lat)]);

/** An end as it was given, on that side of the antimeridian on which it was drawn: what is bent there is moved by some metres. */
const endOf = ([lng, lat]: LngLat, drawn: LngLat | undefined): LngLat => [
  Math.abs(lng) === 180 ? Math.sign(drawn?.[0] ?? lng) * 180 : rounded(lng),
  rounded(lat),
];

/** One line; two where it crosses the antimeridian; none from a place to itself. */
export function greatCircle(from: LngLat, to: LngLat): LngLat[][] {
  if (from[0] === to[0] && from[1] === to[1]) return [];
  const projected = geoProject({ type: 'LineString', coordinates: [from, to] }, degrees);
  if (projected === null) return [];
  const lines = (projected.type === 'LineString' ? [projected.coordinates] : projected.coordinates).map(toLine);
  lines[0]?.splice(0, 1, endOf(from, lines[0][0]));
  const last = lines.at(-1);
  last?.splice(-1, 1, endOf(to, last.at(-1)));
  return lines;
}
