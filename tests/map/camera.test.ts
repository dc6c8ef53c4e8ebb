import { geoDistance } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  eyeDistance,
  fieldOfView,
  HOME_CENTER,
  homeRadiusPx,
  homeViewport,
  projectionFor,
  radiusPxOf,
  zoomOf,
} from '../../src/views/map/camera.ts';
import { fitted, panned, zoomed } from '../../src/views/map/map-moves.ts';
import { projectorFor } from '../../src/views/map/projected.ts';

const SIZE = { width: 1010, height: 520 };
const lats = fc.double({ min: -75, max: 75, noNaN: true });
const lngs = fc.double({ min: -179, max: 179, noNaN: true });
const sizes = fc.record({ width: fc.integer({ min: 300, max: 1600 }), height: fc.integer({ min: 240, max: 1000 }) });

describe('the camera', () => {
  it('turns radius into zoom and back', () =>
    fc.assert(
      fc.property(fc.double({ min: 50, max: 20_000, noNaN: true }), lats, (radius, lat) => {
        expect(radiusPxOf({ center: [0, lat], zoom: zoomOf(radius, lat) })).toBeCloseTo(radius, 6);
      }),
    ));

  it('has the published figures at home', () => {
    // 640×400: radius 513 px, zoom 2.21, field of view 9.0°; 1440×900: 1154 px, 3.38, 9.0°.
    expect(homeRadiusPx({ width: 640, height: 400 })).toBeCloseTo(512.8, 1);
    expect(homeViewport({ width: 640, height: 400 }).zoom).toBeCloseTo(2.21, 2);
    expect(fieldOfView({ width: 640, height: 400 })).toBeCloseTo(9.0, 1);
    expect(homeViewport({ width: 1440, height: 900 }).zoom).toBeCloseTo(3.38, 2);
    expect(eyeDistance(homeViewport(SIZE), SIZE)).toBeCloseTo(5.95, 6);
  });

  it('shows the cities of the week in every home frame', () =>
    fc.assert(
      fc.property(sizes, (size) => {
        const project = projectorFor(homeViewport(size), size);
        for (const city of [
          [-9.14, 38.72],
          [24.94, 60.18],
          [37.62, 55.75],
          [39.22, 21.52],
        ] as [number, number][]) {
          const point = project(city);
          expect(point).not.toBeNull();
          expect(point?.[0]).toBeGreaterThan(-1);
          expect(point?.[0]).toBeLessThan(size.width + 1);
          expect(point?.[1]).toBeGreaterThan(-1);
          expect(point?.[1]).toBeLessThan(size.height + 1);
        }
      }),
    ));

  it('shows nothing from beyond the horizon', () => {
    expect(projectorFor(homeViewport(SIZE), SIZE)([174.78, -41.3])).toBeNull();
  });
});

describe('moves', () => {
  it('keep the place under the pointer when zooming', () =>
    fc.assert(
      fc.property(
        fc.double({ min: 0.2, max: 2, noNaN: true }),
        fc.integer({ min: 300, max: 700 }),
        fc.integer({ min: 150, max: 380 }),
        (steps, x, y) => {
          const before = homeViewport(SIZE);
          const place = projectionFor(before, SIZE).invert?.([x, y]);
          fc.pre(place !== null && place !== undefined);
          const point = projectionFor(zoomed(before, SIZE, steps, [x, y]), SIZE)(place as [number, number]);
          expect(Math.hypot((point?.[0] ?? 0) - x, (point?.[1] ?? 0) - y)).toBeLessThan(1);
        },
      ),
    ));

  it('stay on the globe and within reach, whatever is dragged', () =>
    fc.assert(
      fc.property(
        lngs,
        lats,
        fc.integer({ min: -3000, max: 3000 }),
        fc.integer({ min: -3000, max: 3000 }),
        (lng, lat, dx, dy) => {
          const home = homeViewport(SIZE).zoom;
          const { center, zoom } = panned({ center: [lng, lat], zoom: home }, SIZE, dx, dy);
          expect(Math.abs(center[0])).toBeLessThanOrEqual(180);
          expect(Math.abs(center[1])).toBeLessThanOrEqual(80);
          expect(zoom).toBeGreaterThanOrEqual(home - 0.5);
          expect(zoom).toBeLessThanOrEqual(home + 5);
        },
      ),
    ));

  it('move the drawing the way it is dragged', () => {
    const before = homeViewport(SIZE);
    const point = projectionFor(panned(before, SIZE, 50, 30), SIZE)(HOME_CENTER);
    expect((point?.[0] ?? 0) - SIZE.width / 2).toBeCloseTo(50, -1);
    expect((point?.[1] ?? 0) - SIZE.height / 2).toBeCloseTo(30, -1);
  });

  it('fit all positions into the box', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: -8, max: 45, noNaN: true }), fc.double({ min: 24, max: 62, noNaN: true })), {
          minLength: 1,
          maxLength: 12,
        }),
        (positions) => {
          const project = projectorFor(fitted(positions, SIZE), SIZE);
          for (const position of positions) {
            const point = project(position);
            expect(point?.[0]).toBeGreaterThanOrEqual(0);
            expect(point?.[0]).toBeLessThanOrEqual(SIZE.width);
            expect(point?.[1]).toBeGreaterThanOrEqual(0);
            expect(point?.[1]).toBeLessThanOrEqual(SIZE.height);
          }
        },
      ),
    ));
});

describe('projectorFor', () => {
  it('draws what is on this side of the horizon, and nothing beyond it', () => {
    const size = { width: 900, height: 600 };
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -90, max: 90, noNaN: true }),
        (lng, lat) => {
          const viewport = homeViewport(size);
          const horizon = Math.acos(1 / eyeDistance(viewport, size));
          const away = geoDistance(viewport.center, [lng, lat]);
          fc.pre(Math.abs(away - horizon) > 0.02);
          expect(projectorFor(viewport, size)([lng, lat]) === null).toBe(away > horizon);
        },
      ),
    );
  });
});
