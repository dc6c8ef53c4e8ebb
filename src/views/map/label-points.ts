/** Where a country's name is written: the middle of its largest piece, or a point by hand where that reads badly.
 * Found when the map's files are made. */
import { geoArea, geoCentroid } from 'd3-geo';
import type { Polygon } from 'geojson';
import type { Iso3 } from '../../domain/chronicle.ts';
import type { LngLat } from '../../domain/places/position.ts';
import type { Area } from './base-map.ts';

/** Chosen by eye for the home frame. */
const BY_HAND: Readonly<Record<Iso3, LngLat>> = {
  RUS: [43, 56.5],
  NOR: [9.3, 61],
  SWE: [15.5, 62.3],
  FIN: [26.5, 63],
  FRA: [2.4, 46.6],
  GBR: [-1.6, 52.7],
  GRC: [22, 39.6],
  ITA: [12.4, 43.2],
  UKR: [31.3, 49.3],
  TUR: [34.8, 39],
  HRV: [16.4, 45.5],
  PRT: [-8.1, 39.8],
  SAU: [44.5, 24.3],
  KAZ: [58, 48.5],
  ROU: [25, 45.9],
  BGR: [25.3, 42.6],
  GEO: [43.6, 42.2],
  DEU: [10.3, 51.1],
  POL: [19.3, 52.1],
};

export function labelPointOf(iso3: Iso3, { geometry }: Area): LngLat {
  const byHand = BY_HAND[iso3];
  if (byHand) return byHand;
  if (geometry.type === 'Polygon') return geoCentroid(geometry);
  const pieces = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  const largest = pieces.reduce((best, piece) => (geoArea(piece) > geoArea(best) ? piece : best));
  return geoCentroid(largest);
}
