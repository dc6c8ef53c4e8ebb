/** What is taken of the week as it was known at any moment opens in the program that it is for, and tells what the page told. */
import { check } from '@placemarkio/check-geojson';
import { kml } from '@tmcw/togeojson';
import { csvParse } from 'd3-dsv';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Part } from '../../../src/app/taking/taken-parts.ts';
import { dayOf } from '../../../src/domain/events/day.ts';
import { momentsOf } from '../../../src/domain/events/moments.ts';
import type { KnownAt } from '../../../src/domain/events/status.ts';
import { NO_EVENT_FILTER, withValues } from '../../../src/domain/finding/event-filter.ts';
import { daysOf } from '../../../src/domain/time/plain-date.ts';
import { exportText } from '../../../src/format/export/export-text.ts';
import { EXPORT_FORMATS, type ExportEnding } from '../../../src/format/export/format-list.ts';
import { parseChronicle } from '../../../src/format/parse-chronicle.ts';
import { date } from '../../fixtures/chronicle.ts';
import { WEEK } from '../../fixtures/week.ts';
import { elementsIn, parsedXml } from '../../parsed-xml.ts';
import { takenOf } from './taken-of.ts';

const MOMENTS = momentsOf(WEEK);
const DAYS = daysOf(WEEK.extent);
/** All, a day, and what is found; over the moments each day has its turn. */
const partsAt = (turn: number): readonly Part[] => [
  { kind: 'all' },
  ...DAYS.slice(turn % DAYS.length, (turn % DAYS.length) + 1).map((day) => ({ kind: 'day', day }) as const),
  { kind: 'found', day: date('2025-03-11'), query: '', filter: withValues(NO_EVENT_FILTER, 'country', ['FRA']) },
];

const eventsInRows = (text: string): number => new Set(csvParse(text.slice(1)).map(({ event }) => event)).size;

/** How many events a program of its own finds in the text; throws where it does not open. */
const READERS: Readonly<Record<ExportEnding, (text: string) => number>> = {
  json: (text) => {
    const read = parseChronicle(JSON.parse(text));
    if (!read.ok) throw new Error(JSON.stringify(read.error.slice(0, 3)));
    return read.value.events.length;
  },
  'events.csv': eventsInRows,
  'parties.csv': eventsInRows,
  'statements.csv': eventsInRows,
  geojson: (text) => {
    const read = check(text);
    return read.type === 'FeatureCollection'
      ? read.features.filter(({ properties }) => properties?.['feature'] !== 'journey').length
      : 0;
  },
  ics: (text) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').length,
  kml: (text) => kml(parsedXml(text)).features.length,
  atom: (text) => elementsIn(parsedXml(text), 'entry').length,
};

/** Whose rows or lines are not of events alone: no more events than there are, or no fewer. */
const countsIn = (ending: ExportEnding, found: number, events: number): boolean => {
  if (ending === 'parties.csv' || ending === 'statements.csv') return found <= events;
  return ending === 'kml' ? found >= events : found === events;
};

describe.each(EXPORT_FORMATS.map(({ ending }) => ending))('%s', (ending) => {
  it('opens as of each moment, for all, a day and what is found', () => {
    let opened = 0;
    for (const [turn, { at: knownAt }] of MOMENTS.entries())
      for (const part of partsAt(turn)) {
        const taken = takenOf(WEEK, { part, knownAt, ending });
        const found = READERS[ending](exportText(ending, taken));
        expect(countsIn(ending, found, taken.events.length), `${part.kind} at ${knownAt}: ${found}`).toBe(true);
        opened += 1;
      }
    console.log(`measure: files as of ${MOMENTS.length} moments that open as ${ending}: ${opened} of ${opened}`);
    expect(opened).toBe(MOMENTS.length * 3);
  });
});

describe('JSON as of a moment', () => {
  const opened = (knownAt: KnownAt) => {
    const read = parseChronicle(JSON.parse(exportText('json', takenOf(WEEK, { knownAt }))));
    if (!read.ok) throw new Error(JSON.stringify(read.error.slice(0, 3)));
    return read.value;
  };

  it('opens as the days of that moment: events, their status, countries and their parts', () => {
    for (const { at: knownAt } of MOMENTS) {
      const file = opened(knownAt);
      for (const day of DAYS) {
        const [there, here] = [dayOf(file, day, knownAt), dayOf(WEEK, day, knownAt)];
        const told = ({ events, parts }: typeof here) => [
          events.map(({ event, status }) => `${event.id} ${status}`),
          [...parts.values()].map(({ iso3, part, isPlanned }) => `${iso3} ${part} ${isPlanned}`).sort(),
        ];
        expect(told(there), `${day} at ${knownAt}`).toEqual(told(here));
      }
    }
  });

  it('invents no source: what was known on none names none', () => {
    const unnamed = MOMENTS.flatMap(({ at }) => opened(at).events.flatMap(({ reports }) => reports)).filter(
      ({ sources }) => sources.length === 0,
    );
    expect(unnamed.length).toBeGreaterThan(0);
  });

  it('may lack only what was not out then, and only where it says of when it is', () => {
    const [first] = MOMENTS;
    const file = JSON.parse(exportText('json', takenOf(WEEK, { knownAt: first?.at ?? null })));
    const issues = (value: unknown): string[] => {
      const read = parseChronicle(value);
      return read.ok ? [] : read.error.map(({ path, code }) => `${path.replaceAll(/\d+/g, 'n')} ${code}`);
    };
    expect(issues(file)).toEqual([]);
    const { known: _, ...taken } = file.taken;
    expect(issues({ ...file, taken })).toContain('/groups/n/members/n/sources min_length');
    const withoutTitle = { ...file, events: [{ ...file.events[0], title: '', reports: [] }] };
    expect(issues(withoutTitle)).toEqual(['/events/n/title min_length', '/events/n/reports min_length']);
    expect(issues({ ...file, events: [{ ...file.events[0], summary: 1 }] })).toContain('/events/n/summary string');
  });
});
