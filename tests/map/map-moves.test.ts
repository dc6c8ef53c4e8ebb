import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Viewport } from '../../src/domain/places/position.ts';
import { homeViewport, projectionFor } from '../../src/views/map/camera.ts';
import { dragged, fitted, fittedToday, limited, panned, zoomed } from '../../src/views/map/map-moves.ts';

const SIZE = { width: 900, height: 600 };
const HOME = homeViewport(SIZE);
const points = fc.tuple(fc.integer({ min: 200, max: 700 }), fc.integer({ min: 150, max: 450 }));
const views = fc
  .tuple(
    fc.double({ min: -15, max: 45, noNaN: true }),
    fc.double({ min: 30, max: 55, noNaN: true }),
    fc.double({ min: 0, max: 4, noNaN: true }),
  )
  .map(([lng, lat, steps]): Viewport => ({ center: [lng, lat], zoom: HOME.zoom + steps }));

const placeAt = (viewport: Viewport, [x, y]: readonly [number, number]): [number, number] =>
  projectionFor(viewport, SIZE).invert?.([x, y]) ?? [Number.NaN, Number.NaN];

describe('moving the map', () => {
  it('keeps what is dragged under the pointer', () => {
    fc.assert(
      fc.property(
        views,
        points,
        fc.integer({ min: -80, max: 80 }),
        fc.integer({ min: -80, max: 80 }),
        (view, [x, y], dx, dy) => {
          const moved = dragged(view, SIZE, [x, y], [x + dx, y + dy]);
          const at = projectionFor(moved, SIZE)(placeAt(view, [x, y]));
          expect(Math.hypot((at?.[0] ?? 0) - x - dx, (at?.[1] ?? 0) - y - dy)).toBeLessThan(1);
        },
      ),
    );
  });

  it('keeps what is zoomed at under the pointer', () => {
    fc.assert(
      fc.property(views, points, fc.double({ min: 0, max: 1, noNaN: true }), (view, [x, y], steps) => {
        const moved = zoomed(view, SIZE, steps, [x, y]);
        const at = projectionFor(moved, SIZE)(placeAt(view, [x, y]));
        expect(Math.hypot((at?.[0] ?? 0) - x, (at?.[1] ?? 0) - y)).toBeLessThan(1);
      }),
    );
  });

  it('never leaves its reach', () => {
    fc.assert(
      fc.property(
        views,
        fc.double({ min: -20, max: 20, noNaN: true }),
        fc.integer(),
        fc.integer(),
        (view, steps, dx, dy) => {
          const { center, zoom } = panned(zoomed(view, SIZE, steps, [450, 300]), SIZE, dx % 4000, dy % 4000);
          expect(zoom).toBeGreaterThanOrEqual(HOME.zoom - 0.51);
          expect(zoom).toBeLessThanOrEqual(HOME.zoom + 5.01);
          expect(Math.abs(center[1])).toBeLessThanOrEqual(80);
          expect(Math.abs(center[0])).toBeLessThanOrEqual(180);
        },
      ),
    );
    expect(limited({ center: [190, 10], zoom: HOME.zoom }, SIZE).center[0]).toBe(-170);
  });

  it('fits places with air around them, and today’s rooms without Washington', () => {
    const paris: [number, number] = [2.35, 48.86];
    const kyiv: [number, number] = [30.52, 50.45];
    const view = fitted([paris, kyiv], SIZE);
    expect(view.zoom).toBeGreaterThan(HOME.zoom);
    for (const place of [paris, kyiv]) {
      const at = projectionFor(view, SIZE)(place);
      expect(at?.[0]).toBeGreaterThan(SIZE.width * 0.1);
      expect(at?.[0]).toBeLessThan(SIZE.width * 0.9);
    }
    const pin = {
      town: 'Paris',
      at: paris,
      state: 'held',
      hasTalks: true,
      events: [],
      isSelected: false,
      isNarrowed: false,
    } as const;
    const journey = (from: [number, number]) =>
      ({ event: 'e-x', iso3: 'XXX', from, to: paris, isPlanned: false, isEmphasised: false }) as const;
    const near = fittedToday({ pins: [pin], journeys: [journey(kyiv)] }, SIZE);
    expect(fittedToday({ pins: [pin], journeys: [journey(kyiv), journey([-77.04, 38.9])] }, SIZE)).toEqual(near);
    expect(fittedToday({ pins: [{ ...pin, state: 'idle' }], journeys: [] }, SIZE)).toBeNull();
  });
});
