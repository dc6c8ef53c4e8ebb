/**
 * One camera for both drawings: vertical perspective, as d3's `geoSatellite` and as MapLibre's `vertical-perspective`.
 * The eye stands 4.95 globe radii above the ground in the home frame and keeps that distance in pixels while zooming, as
 * MapLibre's camera does. Sizes and radii in CSS px.
 */
import type { GeoProjection } from 'd3-geo';
import { geoSatellite } from 'd3-geo-projection';
import type { LngLat, Viewport } from '../../domain/places/position.ts';

export type Size = { readonly width: number; readonly height: number };

/** Centre of the home frame: Europe, the Black Sea and the Red Sea's northern half fit around it. */
export const HOME_CENTER: LngLat = [24.5, 42.5];

/** Eye's height above the ground in globe radii, in the home frame. */
const HOME_HEIGHT = 4.95;
const TILE_PX = 512;
const RADIANS = Math.PI / 180;

/** What the home frame has to show, in globe radii. */
const HOME_SHARE = { width: 0.85, height: 0.78 } as const;

/** Globe radius at which the home frame just fits the box. */
export const homeRadiusPx = ({ width, height }: Size): number =>
  Math.min(width / HOME_SHARE.width, height / HOME_SHARE.height);

/**
 * The SVG `viewBox` of a drawing made for the box: just what has to be in sight. Shown with `meet` and nothing cut off, it
 * stands in any other box as the home frame of that box does.
 */
export function homeFrame(size: Size): string {
  const radius = homeRadiusPx(size);
  const [width, height] = [radius * HOME_SHARE.width, radius * HOME_SHARE.height];
  const px = (value: number): number => Math.round(value * 100) / 100;
  return [(size.width - width) / 2, (size.height - height) / 2, width, height].map(px).join(' ');
}

/** MapLibre's zoom is that of Mercator at the centre, so it depends on the latitude. */
export const radiusPxOf = ({ center: [, lat], zoom }: Viewport): number =>
  (TILE_PX * 2 ** zoom) / (2 * Math.PI * Math.cos(lat * RADIANS));

export const zoomOf = (radiusPx: number, lat: number): number =>
  Math.log2((radiusPx * 2 * Math.PI * Math.cos(lat * RADIANS)) / TILE_PX);

export const homeViewport = (size: Size): Viewport => ({
  center: HOME_CENTER,
  zoom: zoomOf(homeRadiusPx(size), HOME_CENTER[1]),
});

const eyeHeightPx = (size: Size): number => HOME_HEIGHT * homeRadiusPx(size);

/** MapLibre's vertical field of view, in degrees, at which its camera stands where ours does. */
export const fieldOfView = (size: Size): number => (2 * Math.atan(size.height / (2 * eyeHeightPx(size)))) / RADIANS;

/** Distance of the eye from the globe's centre, in globe radii: d3's `distance`. Always more than 1. */
export const eyeDistance = (viewport: Viewport, size: Size): number => 1 + eyeHeightPx(size) / radiusPxOf(viewport);

/** Projects degrees to px in the box. Points beyond the horizon must be tested first (`isVisible`): d3 does not clip them. */
export function projectionFor(viewport: Viewport, size: Size): GeoProjection {
  const distance = eyeDistance(viewport, size);
  return geoSatellite()
    .distance(distance)
    .rotate([-viewport.center[0], -viewport.center[1]])
    .scale(radiusPxOf(viewport))
    .translate([size.width / 2, size.height / 2])
    .clipAngle(Math.acos(1 / distance) / RADIANS - 1e-6)
    .precision(0.3);
}
