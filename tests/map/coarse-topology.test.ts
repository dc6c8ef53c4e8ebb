import { geoArea, geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { readBaseMapFiles } from '../../src/prerender/base-map-files.ts';
import { type BaseMap, DETAIL_RADIUS_PX, parseBaseMap } from '../../src/views/map/base-map.ts';

function parsed(grain: 'home' | 'detail'): BaseMap {
  const result = parseBaseMap(readBaseMapFiles('data/base-map', grain));
  if (!result.ok) throw new Error(result.error);
  return result.value;
}
const home = parsed('home');
const detail = parsed('detail');
const points = ({ countries }: BaseMap): number =>
  countries.reduce(
    (sum, { area }) => sum + area.geometry.coordinates.flat(area.geometry.type === 'Polygon' ? 1 : 2).length,
    0,
  );

describe('the coarser base map', () => {
  it('has every country, disputed area and class of border of the detailed one', () => {
    expect(home.countries.map(({ iso3 }) => iso3)).toEqual(detail.countries.map(({ iso3 }) => iso3));
    expect(home.disputed.map(({ id }) => id)).toEqual(detail.disputed.map(({ id }) => id));
    for (const kind of ['coast', 'solid', 'dashed', 'defacto'] as const)
      expect(home.borders[kind].coordinates.length).toBeGreaterThan(0);
  });

  it('has less than half of its points', () => {
    expect(points(home)).toBeLessThan(points(detail) / 2);
  });

  it('gives no country land that can be seen to be another’s', () => {
    // As much as if every edge of a square of its size had moved by three quarters of a px; archipelagos lose the most.
    for (const [at, { iso3, area }] of detail.countries.entries()) {
      const before = geoArea(area);
      const after = geoArea(home.countries[at]?.area ?? area);
      expect(Math.abs(after - before) * DETAIL_RADIUS_PX, iso3).toBeLessThan(3 * Math.sqrt(before));
    }
  });

  it.each([
    ['Bakhchysarai', 33.86, 44.75, 'UKR'],
    ['Pristina', 21.16, 42.66, 'XKX'],
    ['Gali', 41.73, 42.63, 'GEO'],
    ['Tiraspol', 29.6, 46.84, 'MDA'],
    ['Ramallah', 35.2, 31.9, 'PSE'],
    ['Kaliningrad', 20.8, 54.7, 'RUS'],
    ['Strasbourg', 7.7, 48.58, 'FRA'],
    ['Narva', 28.1, 59.36, 'EST'],
  ])('keeps %s where it was', (_town, lng, lat, iso3) => {
    const holder = ({ countries }: BaseMap): string | undefined =>
      countries.find(({ area }) => geoContains(area, [lng, lat]))?.iso3;
    expect(holder(detail)).toBe(iso3);
    expect(holder(home)).toBe(iso3);
  });
});
