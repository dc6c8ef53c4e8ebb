/** Positions and boxes on the sphere. Degrees, WGS 84, GeoJSON's order (RFC 7946 section 3.1.1). */
export type LngLat = [lng: number, lat: number];

/** `[west, south, east, north]` in degrees (RFC 7946 section 5); west > east crosses the antimeridian. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

export const isOnEarth = ([lng, lat]: readonly [number, number]): boolean =>
  Math.abs(lng) <= 180 && Math.abs(lat) <= 90;

/** Zoom levels that any map here can show. */
export const ZOOMS = { min: 0, max: 12 } as const;

/** What a map shows: its centre and its zoom (MapLibre's: 0 fits the world's girth in 512 px; each step doubles it). */
export type Viewport = { readonly center: LngLat; readonly zoom: number };
