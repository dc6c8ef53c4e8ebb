import { describe, expect, it } from 'vitest';
import { HATCH_KINDS, type HatchImage, hatchDisc, hatchImage } from '../../src/views/map/gl/hatch-image.ts';

const INK = { red: 10, green: 20, blue: 30, alpha: 0.5 };

const alphaAt = ({ data, width, height }: HatchImage, column: number, row: number): number =>
  data[(((row + height) % height) * width + ((column + width) % width)) * 4 + 3] ?? Number.NaN;

const coverage = ({ data, width, height }: HatchImage): number => {
  let sum = 0;
  for (let at = 3; at < data.length; at += 4) sum += data[at] ?? 0;
  return sum / (255 * INK.alpha) / (width * height);
};

describe('hatchImage', () => {
  it('tells every kind from every other', () => {
    const images = HATCH_KINDS.map((kind) => [...hatchImage(kind, INK).data].join());
    expect(new Set(images).size).toBe(HATCH_KINDS.length);
  });

  it.each(HATCH_KINDS)('inks %s in the colour given, in part', (kind) => {
    const image = hatchImage(kind, INK);
    expect([...image.data.slice(0, 3)]).toEqual([10, 20, 30]);
    expect(Math.max(...HATCH_KINDS.map(() => Math.max(...image.data.filter((_, at) => at % 4 === 3))))).toBe(128);
    expect(coverage(image)).toBeGreaterThan(0.05);
    expect(coverage(image)).toBeLessThan(0.5);
  });

  it('covers as much as the SVG pattern does', () => {
    expect(coverage(hatchImage('remote', INK))).toBeCloseTo(2 / 6, 1);
    expect(coverage(hatchImage('host', INK))).toBeCloseTo(1 / 9, 1);
    expect(coverage(hatchImage('unconfirmed', INK))).toBeCloseTo((Math.PI * 1.2 ** 2) / 49, 1);
  });

  it('repeats after a whole number of periods, at the size of the drawing', () => {
    const host = hatchImage('host', INK);
    expect(host.width / host.pixelRatio).toBeCloseTo(9);
    const remote = hatchImage('remote', INK);
    expect(remote.width / remote.pixelRatio).toBeCloseTo(6 * Math.SQRT2);
  });

  it.each(['remote', 'held'] as const)('runs on over the edges without a seam: %s', (kind) => {
    const image = hatchImage(kind, INK);
    // A line at 45 degrees: one step right and one down stays in it, across the edges as within.
    for (let row = 0; row < image.height; row++)
      for (let column = 0; column < image.width; column++)
        expect(Math.abs(alphaAt(image, column, row) - alphaAt(image, column + 1, row + 1))).toBeLessThanOrEqual(24);
  });
});

describe('hatchDisc', () => {
  it('tells every kind from every other at the size of a small state, and inks nothing around the disc', () => {
    const discs = HATCH_KINDS.map((kind) => hatchDisc(kind, INK, 2.5));
    expect(new Set(discs.map(({ data }) => [...data].join())).size).toBe(HATCH_KINDS.length);
    for (const disc of discs) {
      expect(disc.width / disc.pixelRatio).toBe(5);
      expect(alphaAt(disc, 0, 0)).toBe(0);
      expect(coverage(disc)).toBeGreaterThan(0.05);
    }
  });

  it('has the middle of its lines in its own', () => {
    const middle = (kind: (typeof HATCH_KINDS)[number]): number => alphaAt(hatchDisc(kind, INK, 2.5), 10, 10);
    for (const kind of ['remote', 'observer', 'disputed', 'unconfirmed', 'host', 'held'] as const)
      expect([kind, middle(kind)]).toEqual([kind, 128]);
    expect(middle('planned')).toBe(0);
  });
});
