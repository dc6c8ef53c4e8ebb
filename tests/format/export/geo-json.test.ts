/** GeoJSON that a strict reader takes (RFC 7946), with every event and journey where it belongs, said as it stands. */
import { check, getIssues } from '@placemarkio/check-geojson';
import { geoBounds, geoDistance, geoInterpolate } from 'd3-geo';
import fc from 'fast-check';
import type { Feature, FeatureCollection, LineString, MultiLineString, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { journeysOf } from '../../../src/domain/events/journeys.ts';
import type { Bounds, LngLat } from '../../../src/domain/places/position.ts';
import { boundingBox } from '../../../src/format/export/bounding-box.ts';
import { geoJsonText } from '../../../src/format/export/geo-json.ts';
import { greatCircle } from '../../../src/format/export/great-circle.ts';
import type { Taken } from '../../../src/format/export/taken.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { event, participant } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';
import { hostileTexts, saying } from './hostile.ts';
import { HASH, takenOf } from './taken-of.ts';

function opened(taken: Taken): FeatureCollection {
  const text = geoJsonText(taken);
  expect(getIssues(text)).toEqual([]);
  return check(text) as FeatureCollection;
}

const fieldOf = ({ properties }: Feature, name: string): unknown => properties?.[name];
const isJourney = (feature: Feature): boolean => fieldOf(feature, 'feature') === 'journey';

const linesOf = ({ geometry }: Feature): Position[][] => {
  const line = geometry as LineString | MultiLineString;
  return line.type === 'LineString' ? [line.coordinates] : line.coordinates;
};

describe('the week as GeoJSON', () => {
  const taken = takenOf(WEEK);
  const week = opened(taken);
  const [journeys, events] = [week.features.filter(isJourney), week.features.filter((each) => !isJourney(each))];

  it('has all events, and the journeys that the map draws', () => {
    expect(events.map(({ id }) => id)).toEqual(WEEK.events.map(({ id }) => id));
    const drawn = journeysOf(WEEK, taken.events).map(({ event, iso3 }) => `${event}/${iso3}`);
    expect(journeys.map(({ id }) => id)).toEqual(drawn);
    expect(new Set(week.features.map(({ id }) => id)).size).toBe(week.features.length);
  });

  it('puts each event where its place is, longitude first, and none where an area is meant', () => {
    for (const [at, { place: id }] of WEEK.events.entries()) {
      const place = WEEK.places.get(id ?? '');
      const point = place && place.precision !== 'area' ? { type: 'Point', coordinates: place.position } : null;
      expect(events[at]?.geometry).toEqual(point);
    }
  });

  it('says in each feature how it stands and who says so, and in the file the licence and the edition', () => {
    const planned = new Set(taken.events.flatMap(({ event, isPlanned }) => (isPlanned ? event.id : [])));
    for (const feature of week.features) {
      const isPlanned = planned.has(String(feature.id).split('/')[0] ?? '');
      expect(fieldOf(feature, 'planned')).toBe(isPlanned);
      expect(String(fieldOf(feature, 'title')).startsWith('Planned: ')).toBe(isPlanned);
      expect(fieldOf(feature, 'status')).toMatch(isPlanned ? /^(Announced|Expected)$/ : /^[A-Z]/);
      expect(fieldOf(feature, 'sources')).not.toEqual([]);
    }
    expect(week).toMatchObject({ licence: 'CC-BY-4.0', edition: expect.stringContaining(HASH) });
  });

  it('bounds all that it holds, and names no system of coordinates', () => {
    const [west = 0, south = 0, east = 0, north = 0] = week.bbox ?? [];
    // Tokyo to La Malbaie crosses the antimeridian: so does the box (section 5.2).
    expect(west).toBeGreaterThan(east);
    const all = week.features.flatMap((each) =>
      each.geometry?.type === 'Point'
        ? [each.geometry.coordinates]
        : each.geometry === null
          ? []
          : linesOf(each).flat(),
    );
    expect(all.length).toBeGreaterThan(500);
    for (const [lng = 0, lat = 0] of all) {
      expect(lng >= west || lng <= east).toBe(true);
      expect(lat >= south && lat <= north).toBe(true);
    }
    expect(all.some(([lng = 0]) => lng === west) && all.some(([lng = 0]) => lng === east)).toBe(true);
    expect(week).not.toHaveProperty('crs');
  });
});

describe('a box', () => {
  const positions = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }));
  const isIn = ([west, south, east, north]: Bounds, [lng, lat]: readonly [number, number]): boolean =>
    (west <= east ? west <= lng && lng <= east : lng >= west || lng <= east) && south <= lat && lat <= north;

  it('holds every point, and is no wider than d3-geo has it', () => {
    fc.assert(
      fc.property(fc.array(positions, { minLength: 1, maxLength: 6 }), (points) => {
        const box = boundingBox(points.map((point) => [point]));
        expect(box && points.every((point) => isIn(box, point))).toBe(true);
        const [[west], [east]] = geoBounds({ type: 'MultiPoint', coordinates: points });
        const span = (from: number, to: number): number => (to >= from ? to - from : to - from + 360);
        expect(box && span(box[0], box[2])).toBeLessThanOrEqual(span(west, east) + 1e-9);
      }),
    );
  });
});

describe('a journey', () => {
  const positions = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -85, max: 85, noNaN: true }),
  );

  it('ends where it was asked to, on the antimeridian too', () => {
    const ends: LngLat[] = [
      [-0.0000573, -2.38],
      [180, 0],
    ];
    for (const [from, to] of [ends, [...ends].reverse()] as LngLat[][]) {
      if (!from || !to) continue;
      const lines = greatCircle(from, to);
      expect(geoDistance(lines[0]?.[0] ?? [0, 90], from)).toBeLessThan(1e-7);
      expect(geoDistance(lines.at(-1)?.at(-1) ?? [0, 90], to)).toBeLessThan(1e-7);
    }
  });

  it('keeps to the shortest way, from end to end, on the flat map of the world', () => {
    fc.assert(
      fc.property(positions, positions, (from, to) => {
        const distance = geoDistance(from, to);
        fc.pre(distance > 0.01 && distance < 3.1);
        const lines = greatCircle(from as LngLat, to as LngLat);
        const [first, last] = [lines[0]?.[0], lines.at(-1)?.at(-1)];
        expect(first && geoDistance(first, from)).toBeLessThan(1e-6);
        expect(last && geoDistance(last, to)).toBeLessThan(1e-6);
        const length = lines.reduce(
          (sum, line) => sum + line.slice(1).reduce((part, at, i) => part + geoDistance(line[i] ?? at, at), 0),
          0,
        );
        // Each of up to some dozens of points is rounded. Close by a pole, where a flat map tears, it is longer.
        const isPolar = lines.flat().some(([, lat]) => Math.abs(lat) > 85);
        if (!isPolar) expect(length).toBeCloseTo(distance, 3);
        for (const [lng, lat] of lines.flat()) {
          expect(Math.abs(lng)).toBeLessThanOrEqual(180);
          expect(Math.abs(lat)).toBeLessThanOrEqual(90);
        }
        // Drawn flat, no piece runs across the whole map, unless over a pole.
        const overPole = lines.flat().some(([, lat]) => Math.abs(lat) > 89);
        for (const line of lines)
          for (const [i, [lng]] of line.slice(1).entries())
            if (!overPole) expect(Math.abs(lng - (line[i]?.[0] ?? lng))).toBeLessThan(180);
      }),
    );
  });

  it('across the antimeridian is cut there', () => {
    const [suva, tarawa]: LngLat[] = [
      [178.44, -18.14],
      [-171.77, -13.83],
    ];
    if (!suva || !tarawa) throw new Error('no places');
    const lines = greatCircle(suva, tarawa);
    expect(lines).toHaveLength(2);
    const [end, start] = [lines[0]?.at(-1), lines[1]?.[0]];
    expect([end?.[0], start?.[0]]).toEqual([180, -180]);
    expect(end?.[1]).toBe(start?.[1]);
    const middle = geoInterpolate(suva, tarawa)(0.5);
    expect(end?.[1]).toBeGreaterThan(Math.min(suva[1], middle[1]));
  });

  it('is a feature in two parts then, in a box whose west lies beyond its east', () => {
    const fiji = {
      iso3: 'FJI',
      name: 'Fiji',
      aliases: [],
      capital: { name: 'Suva', position: [178.44, -18.14] as LngLat },
    };
    const paris = FIXTURE.places.get('paris');
    if (!paris) throw new Error('no place');
    const apia = {
      ...paris,
      id: 'apia',
      name: 'Apia',
      town: 'Apia',
      country: null,
      position: [-171.77, -13.83] as LngLat,
    };
    const talks = event('talks', 'Talks in Apia', '2025-03-11', { place: 'apia', participants: [participant('FJI')] });
    const chronicle = {
      ...FIXTURE,
      events: [talks],
      places: new Map([['apia', apia]]),
      countries: new Map([['FJI', fiji]]),
    };
    const { features, bbox = [] } = opened(takenOf(chronicle));
    expect(features.map(({ geometry }) => geometry?.type)).toEqual(['Point', 'MultiLineString']);
    expect(bbox[0]).toBeGreaterThan(bbox[2] ?? 0);
  });
});

it('a day on which nothing is located has no box', () => {
  const nowhere = { ...FIXTURE, events: FIXTURE.events.filter(({ id }) => id === 'hand-over') };
  const { features, bbox } = opened(takenOf(nowhere));
  expect(features.map(({ geometry }) => geometry)).toEqual([null]);
  expect(bbox).toBeUndefined();
});

it('where sources differ, each answer stands', () => {
  const chiefs = opened(takenOf(FIXTURE)).features.find(({ id }) => id === 'chiefs');
  expect(chiefs && fieldOf(chiefs, 'statements')).toMatchObject([{ answer: '30' }, { answer: '34' }, { answer: '37' }]);
});

it('hostile texts stay texts', () => {
  fc.assert(
    fc.property(hostileTexts, (text) => {
      const { features } = opened(takenOf(saying(text)));
      for (const feature of features.filter((each) => !isJourney(each))) expect(fieldOf(feature, 'summary')).toBe(text);
    }),
    { numRuns: 25 },
  );
});
