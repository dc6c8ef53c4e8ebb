import { geoEquirectangular, geoPath } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathTexts } from '../../src/views/map/path-text.ts';

const projection = geoEquirectangular().scale(100).translate([0, 0]).precision(0);

/** The points of a text, as a browser reads it. */
function pointsOf(text: string): [number, number][][] {
  return [...text.matchAll(/M([^l]+)l([^Mz]+)(z?)/g)].map(([, start = '', steps = '']) => {
    const numbers = (part: string): number[] => [...part.matchAll(/-?(?:\d*\.)?\d+/g)].map(Number);
    const [x = 0, y = 0] = numbers(start);
    const points: [number, number][] = [[x, y]];
    const values = numbers(steps);
    for (let at = 0; at < values.length; at += 2) {
      const [beforeX, beforeY] = points.at(-1) ?? [0, 0];
      points.push([beforeX + (values[at] ?? 0), beforeY + (values[at + 1] ?? 0)]);
    }
    return points;
  });
}

const positions = fc.array(
  fc.tuple(fc.double({ min: -80, max: 80, noNaN: true }), fc.double({ min: -80, max: 80, noNaN: true })),
  {
    minLength: 2,
    maxLength: 12,
  },
);

describe('path texts', () => {
  it.each([1, 0.1])('go through the points that d3 draws, to a grid of %s px, without adding up errors', (grid) =>
    fc.assert(
      fc.property(positions, (coordinates) => {
        const line = { type: 'LineString' as const, coordinates };
        const drawn = [...(geoPath(projection)(line) ?? '').matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(
          ([, x, y]): [number, number] => [Number(x), Number(y)],
        );
        const told = pointsOf(pathTexts(projection, grid)(line) ?? '').flat();
        // Each told point is one that is drawn, in order; those that fall together on the grid are told once.
        let at = 0;
        for (const [x, y] of told) {
          while (at < drawn.length && Math.hypot((drawn[at]?.[0] ?? 0) - x, (drawn[at]?.[1] ?? 0) - y) > grid) at++;
          expect(at).toBeLessThan(drawn.length);
        }
      }),
    ),
  );

  it('close areas, leave out what is smaller than the grid, and begin anew', () => {
    const draw = pathTexts(projection, 1);
    const square = (size: number) => ({
      type: 'Polygon' as const,
      coordinates: [
        [
          [0, 0],
          [0, size],
          [size, size],
          [size, 0],
          [0, 0],
        ],
      ],
    });
    expect(draw(square(10))).toMatch(/^M0 0l[-\d ]+z$/);
    expect(draw(square(0.01))).toBeNull();
    expect(draw(square(10))).toMatch(/^M0 0l[-\d ]+z$/);
  });

  it('are a fraction of the bytes of d3’s own', () => {
    const line = {
      type: 'LineString' as const,
      coordinates: Array.from({ length: 200 }, (_, i) => [i / 4, Math.sin(i) * 3]),
    };
    expect((pathTexts(projection, 1)(line) ?? '').length * 2).toBeLessThan((geoPath(projection)(line) ?? '').length);
  });
});
