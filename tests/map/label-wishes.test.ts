import { describe, expect, it } from 'vitest';
import { homeViewport } from '../../src/views/map/camera.ts';
import { labelWishes } from '../../src/views/map/label-wishes.ts';
import type { CountryPaint, MapScene } from '../../src/views/map/map-scene.ts';
import { projectorFor } from '../../src/views/map/projected.ts';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { BASE_MAP } from './drawn-map.ts';

const SIZE = { width: 400, height: 400 };
const paint = (part: CountryPaint['part'], isEmphasised = false): CountryPaint => ({
  part,
  isPlanned: false,
  isEmphasised,
});

/** Codes of the countries to be named, the first to be placed first. */
function named(paints: MapScene['paints'], blackSea: readonly string[]): (string | undefined)[] {
  const viewport = homeViewport(SIZE);
  const scene: MapScene = { paints, pins: [], journeys: [], blackSea };
  const wishes = labelWishes({
    chronicle: FIXTURE,
    base: BASE_MAP,
    scene,
    pins: [],
    project: projectorFor(viewport, SIZE),
    zoom: viewport.zoom,
    size: SIZE,
  });
  return wishes.flatMap(({ country }) => country ?? []);
}

describe('the names of countries', () => {
  const codes = [...FIXTURE.countries.keys()];

  it('know which has more land', () => {
    const rank = (iso3: string): number => BASE_MAP.countries.find((each) => each.iso3 === iso3)?.landRank ?? -1;
    const bySize = ['RUS', 'USA', 'FRA', 'UKR', 'DEU', 'POL', 'GBR', 'ROU', 'BGR', 'BEL', 'CYP'];
    expect([...bySize].sort((a, b) => rank(a) - rank(b))).toEqual(bySize);
    expect(rank('RUS')).toBe(0);
  });

  it('are placed by what the countries do today, then by land; the coast comes after those that take part', () => {
    const [coast = '', ...others] = codes.filter((code) => BASE_MAP.countries.some(({ iso3 }) => iso3 === code));
    const paints = new Map(others.map((code, at) => [code, paint(at === others.length - 1 ? 'lead' : 'participant')]));
    const order = named(paints, [coast]);
    const land = (code: string | undefined): number =>
      BASE_MAP.countries.find(({ iso3 }) => iso3 === code)?.landRank ?? -1;
    expect(order.length).toBeGreaterThan(3);
    expect(order[0]).toBe(others.at(-1));
    expect(order.at(-1)).toBe(coast);
    const parts = order.slice(1, -1).map(land);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
  });
});
