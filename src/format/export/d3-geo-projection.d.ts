/** The part of d3-geo-projection that is used here; the package ships no types. */
declare module 'd3-geo-projection' {
  import type { GeoProjection } from 'd3-geo';
  import type { LineString, MultiLineString } from 'geojson';

  /** Null where nothing of it is left. */
  export function geoProject(line: LineString, projection: GeoProjection): LineString | MultiLineString | null;
}
