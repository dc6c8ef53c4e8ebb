/** The part of d3-geo-projection that is used here; the package ships no types. */
declare module 'd3-geo-projection' {
  import type { GeoProjection } from 'd3-geo';

  export interface GeoSatelliteProjection extends GeoProjection {
    /** Distance of the eye from the globe's centre, in globe radii. */
    distance(): number;
    distance(distance: number): this;
    tilt(): number;
    /** Degrees from the vertical. */
    tilt(angle: number): this;
  }
  export function geoSatellite(): GeoSatelliteProjection;
}
