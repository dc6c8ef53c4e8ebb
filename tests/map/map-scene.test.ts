import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/domain/events/day.ts';
import { daysOf, type PlainDate } from '../../src/domain/time/plain-date.ts';
import { NO_FILTERS } from '../../src/state/reader.ts';
import { toMapScene } from '../../src/views/map/map-scene.ts';
import { WEEK } from '../fixtures/week.ts';

const on = (date: string) => dayOf(WEEK, date as PlainDate, null);
const TUESDAY = on('2025-03-11');

describe('the map’s scene', () => {
  it('paints every country with a part, and no other', () => {
    for (const date of daysOf(WEEK.extent)) {
      const day = dayOf(WEEK, date, null);
      const { paints } = toMapScene(WEEK, day, NO_FILTERS, null);
      expect([...paints.keys()].sort()).toEqual([...day.parts.keys()].sort());
      for (const [iso3, { part }] of paints) expect(part).toBe(day.parts.get(iso3)?.part);
    }
  });

  it('shows Tuesday as the sources tell it', () => {
    const { paints, pins } = toMapScene(WEEK, TUESDAY, NO_FILTERS, null);
    expect(paints.get('FRA')?.part).toBe('lead');
    expect(paints.get('GBR')?.part).toBe('lead');
    expect(paints.get('UKR')?.part).toBe('party');
    expect(paints.get('USA')?.part).toBe('party');
    expect(paints.get('SAU')?.part).toBe('host');
    expect(paints.get('HRV')?.part).toBe('disputed');
    expect(paints.get('MNE')?.part).toBe('disputed');
    expect(paints.get('KOR')?.part).toBe('unconfirmed');
    expect(paints.get('IRL')?.part ?? 'none').toBe('none');
    const held = pins.filter(({ state, hasTalks }) => state === 'held' && hasTalks).map(({ town }) => town);
    expect(held.sort()).toEqual(['Jeddah', 'Paris']);
  });

  it('makes one pin of a town’s venues', () => {
    const towns = toMapScene(WEEK, TUESDAY, NO_FILTERS, null).pins.map(({ town }) => town);
    expect(new Set(towns).size).toBe(towns.length);
  });

  it('leaves out what the legend hides, and only that', () => {
    const { paints, blackSea, journeys } = toMapScene(
      WEEK,
      TUESDAY,
      { hiddenParts: ['participant'], hidesBlackSea: true, hidesJourneys: true },
      null,
    );
    expect(paints.get('DEU')?.part).toBe('none');
    expect(paints.get('FRA')?.part).toBe('lead');
    expect(blackSea).toEqual([]);
    expect(journeys).toEqual([]);
  });

  it('emphasises the countries, the pin and the journeys of the selected event', () => {
    const { paints, pins, journeys } = toMapScene(WEEK, TUESDAY, NO_FILTERS, 'e-0311-jeddah');
    expect(paints.get('UKR')?.isEmphasised).toBe(true);
    expect(paints.get('DEU')?.isEmphasised).toBe(false);
    expect(pins.filter(({ isSelected }) => isSelected).map(({ town }) => town)).toEqual(['Jeddah']);
    expect(journeys.some(({ isEmphasised, iso3 }) => isEmphasised && iso3 === 'UKR')).toBe(true);
  });

  it('names six Black Sea states on every day', () => {
    for (const date of daysOf(WEEK.extent))
      expect([...toMapScene(WEEK, dayOf(WEEK, date, null), NO_FILTERS, null).blackSea].sort()).toEqual([
        'BGR',
        'GEO',
        'ROU',
        'RUS',
        'TUR',
        'UKR',
      ]);
  });
});
