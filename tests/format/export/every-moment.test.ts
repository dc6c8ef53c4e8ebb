/** What is taken of the week as it was known at any moment opens in the program that it is for, and tells what the page told. */
import { check } from '@placemarkio/check-geojson';
import { kml } from '@tmcw/togeojson';
import { csvParse } from 'd3-dsv';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Part } from '../../../src/app/taking/taken-parts.ts';
import { dayOf } from '../../../src/domain/events/day.ts';
import type { DayEvent } from '../../../src/domain/events/day-event.ts';
import { momentsOf } from '../../../src/domain/events/moments.ts';
import type { KnownAt } from '../../../src/domain/events/status.ts';
import { NO_EVENT_FILTER, withValues } from '../../../src/domain/finding/event-filter.ts';
import { daysOf } from '../../../src/domain/time/plain-date.ts';
import { exportText } from '../../../src/format/export/export-text.ts';
import { EXPORT_FORMATS, type ExportEnding } from '../../../src/format/export/format-list.ts';
import { parseChronicle } from '../../../src/format/parse-chronicle.ts';
import { date } from '../../fixtures/records.ts';
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

/** How many of the events a file tells of: a table of parts or statements has no row of an event without any. */
function toldIn(ending: ExportEnding, events: readonly DayEvent[]): number {
  if (ending === 'parties.csv') return events.filter(({ event }) => event.participants.length > 0).length;
  if (ending === 'statements.csv') return events.filter(({ event }) => event.claims.length > 0).length;
  return events.length;
}

/** The chronicle's own standfirst tells of all of it; by its end, as a calendar escapes commas and folds lines. */
const tellsOfAll = (text: string): boolean =>
  text.replaceAll('\r\n ', '').includes(WEEK.standfirst.split(', ').at(-1) ?? WEEK.standfirst);

describe.each(EXPORT_FORMATS.map(({ ending }) => ending))('%s', (ending) => {
  it('opens as of each moment, for all, a day and what is found, and tells nothing of how the week went on', () => {
    expect(tellsOfAll(exportText(ending, takenOf(WEEK, { ending })))).toBe(!ending.endsWith('csv'));
    let rows = 0;
    for (const [turn, { at: knownAt }] of MOMENTS.entries())
      for (const part of partsAt(turn)) {
        const taken = takenOf(WEEK, { part, knownAt, ending });
        const text = exportText(ending, taken);
        const found = READERS[ending](text);
        const told = toldIn(ending, taken.events);
        const message = `${part.kind} at ${knownAt}`;
        expect(tellsOfAll(text), message).toBe(false);
        // A journey is a line of its own, on no event's alone.
        if (ending === 'kml') expect(found, message).toBeGreaterThanOrEqual(told);
        else expect(found, message).toBe(told);
        rows += told;
      }
    console.log(
      `measure: files as of ${MOMENTS.length} moments that open as ${ending}: ${MOMENTS.length * 3}, with ${rows} events told`,
    );
    expect(rows).toBeGreaterThan(MOMENTS.length);
  });
});

describe('the status of an event', () => {
  const statuses = (part: Part, knownAt: KnownAt): ReadonlyMap<string, string> =>
    new Map(
      csvParse(exportText('events.csv', takenOf(WEEK, { part, knownAt })).slice(1)).map(
        ({ event, status, planned }) => [`${event}`, `${status}, ${planned}`],
      ),
    );

  it.each([null, ...MOMENTS.filter((_, at) => at % 9 === 8).map(({ at }) => at)])(
    'is the same in the file of a day as in that of all, as of %s',
    (knownAt) => {
      const all = statuses({ kind: 'all' }, knownAt);
      const found = DAYS.flatMap((day) => [...statuses({ kind: 'day', day }, knownAt)]);
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter(([event, status]) => all.get(event) !== status)).toEqual([]);
    },
  );
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
