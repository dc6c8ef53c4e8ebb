import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../src/domain/places/position.ts';
import { distanceToCountryKm } from '../../src/format/check/country-distance.ts';
import { soundContext } from './chronicle-folders.ts';

const { baseMap } = soundContext();
const PARIS: LngLat = [2.3522, 48.8566];
const ODESA_HARBOUR: LngLat = [30.75, 46.49];
const BRUSSELS: LngLat = [4.3517, 50.8503];
const SUVA: LngLat = [178.4419, -18.1416];

describe('distanceToCountryKm', () => {
  it('is 0 inside', () => {
    expect(distanceToCountryKm(baseMap, 'FRA', PARIS)).toBe(0);
  });

  it('is short on a coast', () => {
    expect(distanceToCountryKm(baseMap, 'UKR', ODESA_HARBOUR)).toBeLessThan(30);
  });

  it('is that to the nearest border elsewhere', () => {
    // Brussels lies about 62 km from Jeumont and the French border there.
    expect(distanceToCountryKm(baseMap, 'FRA', BRUSSELS)).toBeCloseTo(62, -1);
  });

  it('holds across the antimeridian', () => {
    expect(distanceToCountryKm(baseMap, 'FJI', SUVA)).toBeLessThan(30);
    expect(distanceToCountryKm(baseMap, 'FJI', [-179.9, -16.5])).toBeLessThan(60);
  });

  it('is null for a country that the map does not have', () => {
    expect(distanceToCountryKm(baseMap, 'XXX', PARIS)).toBeNull();
  });
});
