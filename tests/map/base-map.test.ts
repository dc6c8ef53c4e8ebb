import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { readBaseMapFiles } from '../../src/prerender/base-map-files.ts';
import { heldByOthers, ownerOf, parseBaseMap } from '../../src/views/map/base-map.ts';

const FILES = readBaseMapFiles('data/base-map', 'detail');
const parsed = parseBaseMap(FILES);
if (!parsed.ok) throw new Error(parsed.error);
const BASE_MAP = parsed.value;

const countryAt = (lng: number, lat: number): string | undefined =>
  BASE_MAP.countries.find(({ area }) => geoContains(area, [lng, lat]))?.iso3;

describe('the base map', () => {
  it.each([
    ['Simferopol', 34.1, 44.95, 'UKR'],
    ['Kyiv', 30.52, 50.43, 'UKR'],
    ['Pristina', 21.16, 42.66, 'XKX'],
    ['Sukhumi', 41.0, 43.0, 'GEO'],
    ['Tiraspol', 29.63, 46.84, 'MDA'],
    ['north of Nicosia', 33.4, 35.25, 'CYP'],
    ['Majdal Shams', 35.77, 33.2, 'SYR'],
    ['Jeddah', 39.25, 21.5, 'SAU'],
  ])('has %s in the country that the UN General Assembly has it in', (_town, lng, lat, iso3) => {
    expect(countryAt(lng, lat)).toBe(iso3);
  });

  it('hatches what another state holds, Crimea among it', () => {
    const held = heldByOthers(BASE_MAP, 'ed').map(({ id }) => id);
    expect(held).toEqual(expect.arrayContaining(['XCR', 'ABK', 'SOS', 'TRN', 'NCY', 'GOL', 'WBK']));
    expect(held).not.toContain('KOS');
  });

  it('puts Kosovo with Serbia in the strict UN view alone, and Crimea with Ukraine in both', () => {
    expect(ownerOf('XKX', 'ed')).toBe('XKX');
    expect(ownerOf('XKX', 'un')).toBe('SRB');
    const crimea = BASE_MAP.disputed.find(({ id }) => id === 'XCR');
    expect(crimea?.owner).toEqual({ ed: 'UKR', un: 'UKR' });
  });

  it('tells the coasts of the six Black Sea states apart', () => {
    expect(BASE_MAP.blackSeaCoasts.map(({ iso3 }) => iso3).sort()).toEqual(['BGR', 'GEO', 'ROU', 'RUS', 'TUR', 'UKR']);
    const ends = BASE_MAP.blackSeaCoasts.flatMap(({ line }) => line.coordinates.flat());
    expect(ends.every(([lng = 0, lat = 0]) => lng > 26.5 && lng < 42.5 && lat > 40.8 && lat < 47.6)).toBe(true);
  });

  it('draws borders by what is known of them', () => {
    for (const kind of ['coast', 'solid', 'dashed', 'defacto'] as const)
      expect(BASE_MAP.borders[kind].coordinates.length).toBeGreaterThan(0);
    const kosovoSerbia = BASE_MAP.borders.dashed.coordinates.flat();
    expect(kosovoSerbia.some(([lng = 0, lat = 0]) => Math.abs(lng - 20.9) < 0.6 && Math.abs(lat - 43.2) < 0.6)).toBe(
      true,
    );
  });

  it.each([
    ['the world', { ...FILES, world: { type: 'Topology', objects: {} } }],
    ['the lakes', { ...FILES, lakes: 3 }],
    ['the coasts', { ...FILES, coasts: null }],
    ['the seas', { ...FILES, seas: [] }],
    ['the small countries', { ...FILES, tiny: {} }],
    ['the shapes of the small maps', { ...FILES, small: null }],
    ['the places of names', { ...FILES, labels: {} }],
    ['arcs that are not there', { ...FILES, world: { ...(FILES.world as object), arcs: [] } }],
  ])('says so when %s cannot be used', (_what, files) => {
    expect(parseBaseMap(files).ok).toBe(false);
  });
});
