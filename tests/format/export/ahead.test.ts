/** Of what was under way at the moment of a file, each format tells what was still to come, as the story does. */
import { kml } from '@tmcw/togeojson';
import { csvParse } from 'd3-dsv';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Chronicle } from '../../../src/domain/chronicle.ts';
import { aheadFrom } from '../../../src/domain/events/ahead.ts';
import { momentsOf } from '../../../src/domain/events/moments.ts';
import type { KnownAt } from '../../../src/domain/events/status.ts';
import { standingAt } from '../../../src/domain/words/ahead.ts';
import { exportText } from '../../../src/format/export/export-text.ts';
import type { ExportEnding } from '../../../src/format/export/format-list.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { asOf, event, report, when } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';
import { elementsIn, parsedXml } from '../../parsed-xml.ts';
import { takenOf } from './taken-of.ts';

/** By event, what a program of its own finds said of it. */
type Said = ReadonlyMap<string, string>;

const byRow = (text: string): Said =>
  new Map(csvParse(text.slice(1)).map((row) => [row['title'] ?? '', row['ahead'] ?? '']));

const READERS: Readonly<Record<Exclude<ExportEnding, 'json'>, (text: string) => Said>> = {
  'events.csv': byRow,
  'parties.csv': byRow,
  'statements.csv': byRow,
  geojson: (text) =>
    new Map(
      JSON.parse(text)
        .features.filter(({ properties }: { properties: { feature: string } }) => properties.feature === 'event')
        .map(({ properties: { title, ahead } }: { properties: Record<string, string> }) => [title, ahead ?? '']),
    ),
  ics: (text) =>
    new Map(
      new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => {
        const [title = '', ahead = ''] = String(each.getFirstPropertyValue('summary')).split(/ \((?=[^()]*\)$)/);
        const said = String(each.getFirstPropertyValue('description'));
        return [title, said.includes(`; ${ahead.slice(0, -1)}.`) ? ahead.slice(0, -1) : ''];
      }),
    ),
  kml: (text) =>
    new Map(
      kml(parsedXml(text)).features.map(({ properties }) => [
        String(properties?.['name']),
        String(properties?.['ahead'] ?? ''),
      ]),
    ),
  atom: (text) =>
    new Map(
      elementsIn(parsedXml(text), 'entry').map((entry) => {
        const [title, summary] = ['title', 'summary'].map((name) => elementsIn(entry, name)[0]?.textContent ?? '');
        return [title ?? '', /^Reported under way; (.*?)\. /.exec(summary ?? '')?.[1] ?? ''];
      }),
    ),
};

/** What the story's table says of the same. */
const aheadAt = (chronicle: Chronicle, knownAt: KnownAt) =>
  takenOf(chronicle, { knownAt }).events.flatMap((known) => {
    const { ahead } = standingAt(known, aheadFrom(known, knownAt));
    return ahead === null ? [] : [{ event: known.event, ahead }];
  });

describe.each(Object.entries(READERS))('%s', (ending, read) => {
  const written = (knownAt: KnownAt): string => exportText(ending as ExportEnding, takenOf(WEEK, { knownAt }));

  it('tells what was ahead, of no more than was under way, at each moment', () => {
    let told = 0;
    for (const { at } of momentsOf(WEEK)) {
      const said = read(written(at));
      const ahead = new Map(aheadAt(WEEK, at).map((each) => [each.event.title, each.ahead]));
      for (const [title, words] of said) expect(words, `${title} at ${at}`).toBe(ahead.get(title) ?? '');
      told += [...said.values()].filter((words) => words !== '').length;
    }
    expect(told).toBeGreaterThan(0);
  });

  it('tells of nothing ahead of what is now known', () => {
    const said = read(written(null));
    expect(said.size).toBeGreaterThan(20);
    expect([...said.values()].filter((words) => words !== '')).toEqual([]);
    expect(written(null)).not.toContain('still expected');
  });
});

it('JSON says it beside its moment, as the format has one status for an event', () => {
  let told = 0;
  for (const { at } of momentsOf(WEEK)) {
    const { known } = JSON.parse(exportText('json', takenOf(WEEK, { knownAt: at }))).taken;
    for (const { event: of, ahead } of aheadAt(WEEK, at)) {
      expect(known).toContain(`“${of.title}”: ${ahead}.`);
      told += 1;
    }
  }
  expect(told).toBeGreaterThan(0);
  expect(JSON.parse(exportText('json', takenOf(WEEK))).taken.known).toBeUndefined();
});

it('what had all still to come is planned, whatever a report of before calls it', () => {
  const chronicle: Chronicle = {
    ...FIXTURE,
    events: [
      event('visit', 'A visit', '2025-03-12', {
        when: when('2025-03-12/2025-03-13'),
        reports: [report('2025-03-10', 'happening')],
      }),
    ],
  };
  const rowsAt = (moment: string) => [
    ...csvParse(exportText('events.csv', takenOf(chronicle, { knownAt: asOf(moment).at })).slice(1)),
  ];
  const knownIn = (moment: string): string =>
    JSON.parse(exportText('json', takenOf(chronicle, { knownAt: asOf(moment).at }))).taken.known;
  expect(knownIn('2025-03-11T12:00Z')).toContain('“A visit”: still expected.');
  expect(knownIn('2025-03-12T12:00Z')).toContain('“A visit”: 13 March still expected.');
  expect(rowsAt('2025-03-11T12:00Z')).toMatchObject([{ status: 'Expected', planned: 'yes', ahead: '' }]);
  expect(rowsAt('2025-03-12T12:00Z')).toMatchObject([
    { status: 'Reported under way', planned: 'no', ahead: '13 March still expected' },
  ]);
});
