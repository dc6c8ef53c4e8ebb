import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chronicle } from '../../src/domain/chronicle.ts';
import { parseInstant } from '../../src/domain/time/instant.ts';
import type { Issue } from '../../src/format/issue.ts';
import { parseChronicle } from '../../src/format/parse-chronicle.ts';
import type { ChronicleFile } from '../../src/format/schema.ts';
import { soundFile } from './chronicle-folders.ts';

const instant = (text: string): number => {
  const read = parseInstant(text);
  return read.ok ? read.value : Number.NaN;
};

const parsed = (file: unknown = soundFile()): Chronicle => {
  const result = parseChronicle(file);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const issuesOf = (file: unknown): readonly Issue[] => {
  const result = parseChronicle(file);
  return result.ok ? [] : result.error;
};

/** The sound chronicle with one value put elsewhere. */
const withValue = (path: readonly (string | number)[], value: unknown): ChronicleFile => {
  const file = soundFile();
  const last = path.at(-1);
  let at: unknown = file;
  for (const step of path.slice(0, -1)) at = Reflect.get(at as object, step);
  if (last !== undefined)
    Object.defineProperty(at, last, { value, enumerable: true, configurable: true, writable: true });
  return file;
};

describe('parseChronicle', () => {
  it('reads the head', () => {
    const { id, extent, zone, language, worldview, published, byline, frame } = parsed();
    expect({ id, extent, zone, language, worldview, published, byline, frame }).toEqual({
      id: 'sound',
      extent: { start: '2025-03-11', end: '2025-03-12' },
      zone: 'Europe/Paris',
      language: 'en',
      worldview: 'ed',
      published: '2025-03-20',
      byline: null,
      frame: [-12, 30, 45, 62],
    });
  });

  it('reads the three ways of dating a source', () => {
    const { sources } = parsed();
    expect(sources.get('agency-11')?.published).toEqual({ kind: 'day', date: '2025-03-11', isApproximate: false });
    expect(sources.get('ministry')?.published).toEqual({ kind: 'day', date: '2025-03-10', isApproximate: true });
    expect(sources.get('paper-12')?.published).toEqual({
      kind: 'instant',
      at: instant('2025-03-12T17:40Z'),
      text: '2025-03-12T18:40+01:00',
    });
  });

  it.each([
    ['2025-03', { kind: 'month', month: '2025-03' }],
    ['2025-03~', { kind: 'month', month: '2025-03' }],
    ['XXXX-XX-XX', { kind: 'unknown' }],
  ])('reads a source published %s', (text, published) => {
    expect(parsed(withValue(['sources', 0, 'published'], text)).sources.get('agency-11')?.published).toEqual(published);
  });

  it('counts a bare day from its end, in the zone of the chronicle', () => {
    const [talks] = parsed().events;
    expect(talks?.reports.map(({ asOf }) => asOf)).toEqual([
      { at: instant('2025-03-11T00:00+01:00'), text: '2025-03-10' },
      { at: instant('2025-03-12T00:00+01:00'), text: '2025-03-11' },
    ]);
    const inTokyo = parsed(withValue(['chronicle', 'timeZone'], 'Asia/Tokyo'));
    expect(inTokyo.events[0]?.reports[0]?.asOf.at).toBe(instant('2025-03-11T00:00+09:00'));
  });

  it('counts a time with its offset from that moment', () => {
    expect(parsed().events[0]?.claims[1]?.asOf.at).toBe(instant('2025-03-12T17:40Z'));
  });

  it('reads an event in the zone of its place, or of the chronicle where it has none', () => {
    const moved = parsed(withValue(['places', 0, 'timeZone'], 'Asia/Riyadh'));
    expect(moved.events.map(({ id, zone }) => [id, zone])).toEqual([
      ['e-0311-talks', 'Asia/Riyadh'],
      ['e-0312-call', 'Europe/Paris'],
    ]);
  });

  it('fills in what a file may leave out', () => {
    const [, call] = parsed().events;
    expect(call).toMatchObject({ tier: 'core', isVirtual: true, place: null, timeNote: null, related: [] });
    expect(parsed().places.get('pl-paris')).toMatchObject({ town: 'Paris', precision: 'city', note: null });
    expect(parsed().sources.get('ministry')).toMatchObject({ language: 'en', reliability: 'usual', basedOn: null });
    expect(parsed().sources.get('ministry')?.archived).toBeNull();
  });

  it('tells a country from an organisation', () => {
    expect(parsed().events[0]?.participants.map(({ party }) => party)).toEqual([
      { kind: 'country', iso3: 'FRA' },
      { kind: 'country', iso3: 'POL' },
      { kind: 'organisation', id: 'o-nato' },
    ]);
  });

  it('puts events and reports in order of time', () => {
    const file = soundFile();
    const backwards = {
      ...file,
      events: file.events.toReversed().map((event) => ({ ...event, reports: event.reports.toReversed() })),
    };
    expect(parsed(backwards)).toEqual(parsed(file));
  });

  it.each([
    ['a source that is not there', ['events', 0, 'claims', 0, 'sources'], ['nobody'], '/events/0/claims/0/sources/0'],
    ['a place that is not there', ['events', 0, 'place'], 'pl-nowhere', '/events/0/place'],
    ['a country that is not there', ['people', 0, 'country'], 'XXX', '/people/0/country'],
    ['a participant that is two', ['events', 0, 'participants', 2, 'country'], 'POL', '/events/0/participants/2'],
    ['two of one id', ['sources', 1, 'id'], 'agency-11', '/sources/1/id'],
    ['an extent that ends first', ['chronicle', 'extent', 'end'], '2025-03-01', '/chronicle/extent'],
    ['a day that does not exist', ['chronicle', 'extent', 'end'], '2025-02-30', '/chronicle/extent/end'],
    [
      'a clock time that does not exist',
      ['events', 0, 'reports', 0, 'asOf'],
      '2025-03-10T25:00Z',
      '/events/0/reports/0/asOf',
    ],
    ['a zone that does not exist', ['places', 0, 'timeZone'], 'Mars/Olympus', '/places/0/timeZone'],
    ['a script for an address', ['sources', 0, 'url'], 'javascript:alert(1)', '/sources/0/url'],
    ['a year beyond the calendar', ['events', 0, 'when'], '9999-12', '/events/0/when'],
    ['a field that it does not know', ['events', 0, 'colour'], 'red', '/events/0/colour'],
  ])('refuses %s', (_what, path, value, pointer) => {
    expect(issuesOf(withValue(path, value)).map((issue) => issue.path)).toContain(pointer);
  });

  it('tells every issue, not the first alone', () => {
    const file = withValue(['sources', 0, 'url'], 'nowhere');
    expect(issuesOf({ ...file, questions: 'none' }).length).toBe(2);
  });

  it('never throws on any JSON value', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => typeof parseChronicle(value).ok === 'boolean'));
  });

  it('never throws on a sound chronicle with any value changed', () => {
    const pathsIn = (value: unknown): (string | number)[][] =>
      typeof value !== 'object' || value === null
        ? [[]]
        : Object.entries(value).flatMap(([key, item]) => {
            const step = Array.isArray(value) ? Number(key) : key;
            return [[step], ...pathsIn(item).map((rest) => [step, ...rest])];
          });
    const years = fc.integer({ min: 0, max: 9999 }).map((year) => String(year).padStart(4, '0'));
    const dates = fc
      .tuple(years, fc.constantFrom('', '-01', '-02', '-12'), fc.constantFrom('', '-01', '-30', '-31'))
      .map((parts) => parts.join(''));
    const times = fc.constantFrom(
      '',
      '~',
      'T00:00',
      'T24:00',
      'T23:59Z',
      'T10:00+14:00',
      '/..',
      '/9999',
      '/2025-03-12T10:00',
    );
    const texts = fc.tuple(dates, times).map((parts) => parts.join(''));
    const values = fc.oneof(fc.jsonValue({ maxDepth: 2 }), texts, fc.string(), fc.double());
    fc.assert(
      fc.property(fc.constantFrom(...pathsIn(soundFile())), values, (path, value) => {
        const result = parseChronicle(withValue(path, value));
        expect(result.ok || result.error.length > 0).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });
});
