/** The countries of a chronicle by numbers, for a map without names: from west to east, so that the order tells none. */
import type { Chronicle, Iso3 } from '../../domain/chronicle.ts';
import { type BaseMap, ownerOf } from './base-map.ts';
import { homeViewport, type Size } from './camera.ts';
import { type Box, boxesMeet } from './labels.ts';
import { projectorFor } from './projected.ts';

export type NumberedCountry = {
  readonly iso3: Iso3;
  readonly number: number;
  /** The middle of the number. */
  readonly x: number;
  readonly y: number;
};

const ROOM = { width: 21, height: 16 } as const;
const EDGE = 14;

const boxAt = ({ x, y }: { readonly x: number; readonly y: number }): Box => ({
  x: x - ROOM.width / 2,
  y: y - ROOM.height / 2,
  ...ROOM,
});

/** Only those with room for a number of their own. `first` are given it before others. */
export function numberedCountries(
  base: BaseMap,
  { countries, worldview }: Chronicle,
  first: readonly Iso3[],
  size: Size,
): NumberedCountry[] {
  const project = projectorFor(homeViewport(size), size);
  const found = base.countries
    .filter(({ iso3 }) => countries.has(iso3) && ownerOf(iso3, worldview) === iso3)
    .flatMap(({ iso3, labelAt }) => {
      const point = project(labelAt);
      if (!point) return [];
      const [x, y] = point.map((px) => Math.round(px * 10) / 10) as [number, number];
      const isIn = x > EDGE && y > EDGE && x < size.width - EDGE && y < size.height - EDGE;
      return isIn ? [{ iso3, x, y }] : [];
    })
    .sort((a, b) => Number(first.includes(b.iso3)) - Number(first.includes(a.iso3)));
  const placed: typeof found = [];
  for (const each of found) if (!placed.some((other) => boxesMeet(boxAt(other), boxAt(each)))) placed.push(each);
  return placed.sort((a, b) => a.x - b.x || a.y - b.y).map(({ iso3, x, y }, at) => ({ iso3, number: at + 1, x, y }));
}
