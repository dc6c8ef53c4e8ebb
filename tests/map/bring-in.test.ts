import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Viewport } from '../../src/domain/places/position.ts';
import type { BaseCountry } from '../../src/views/map/base-map.ts';
import { broughtIn } from '../../src/views/map/bring-in.ts';
import { homeViewport, radiusPxOf } from '../../src/views/map/camera.ts';
import { projectMap } from '../../src/views/map/projected.ts';
import { WEEK } from '../fixtures/week.ts';
import { BASE_MAP } from './drawn-map.ts';

const SIZE = { width: 900, height: 600 };
const HOME = homeViewport(SIZE);

function countryOf(iso3: string): BaseCountry {
  const country = BASE_MAP.countries.find((candidate) => candidate.iso3 === iso3);
  if (!country) throw new Error(`${iso3} is not on the map`);
  return country;
}
const views = fc
  .tuple(
    fc.double({ min: -15, max: 45, noNaN: true }),
    fc.double({ min: 30, max: 60, noNaN: true }),
    fc.double({ min: 1, max: 4, noNaN: true }),
  )
  .map(([lng, lat, steps]): Viewport => ({ center: [lng, lat], zoom: HOME.zoom + steps }));

describe('broughtIn', () => {
  it('leaves a country alone of which some is in sight', () => {
    for (const iso3 of ['UKR', 'FRA', 'TUR', 'RUS']) expect(broughtIn(countryOf(iso3), HOME, SIZE)).toBeNull();
  });

  it('brings in every country that is drawn out of sight, without zooming', () => {
    let count = 0;
    fc.assert(
      fc.property(views, (view) => {
        for (const { iso3, path } of projectMap(BASE_MAP, view, SIZE, 'ed').countries) {
          if (path() === null) continue;
          const country = countryOf(iso3);
          const next = broughtIn(country, view, SIZE);
          if (!next) continue;
          count++;
          expect(broughtIn(country, next, SIZE), iso3).toBeNull();
          expect(radiusPxOf(next) / radiusPxOf(view), iso3).toBeCloseTo(1, 1);
        }
      }),
      { numRuns: 40 },
    );
    expect(count).toBeGreaterThan(10);
  });

  it.each([SIZE, { width: 390, height: 400 }])(
    'goes to none of the week’s countries so far that no key leads back to Ukraine: %o',
    (size) => {
      const home = homeViewport(size);
      const drawn = (view: Viewport): string[] =>
        projectMap(BASE_MAP, view, size, 'ed').countries.flatMap(({ iso3, path }) => (path() === null ? [] : [iso3]));
      const told = drawn(home).filter((iso3) => WEEK.countries.has(iso3));
      const led = told.flatMap((iso3) => {
        const next = broughtIn(countryOf(iso3), home, size);
        return next ? [{ iso3, drawn: drawn(next) }] : [];
      });
      expect(led.map(({ iso3 }) => iso3)).toContain('USA');
      for (const { iso3, drawn: names } of led) expect(names, iso3).toContain('UKR');
    },
  );
});
