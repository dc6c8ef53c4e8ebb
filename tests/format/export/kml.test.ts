/** KML that other programs open (by togeojson), each event and journey with its time and place. */
import { kml } from '@tmcw/togeojson';
import fc from 'fast-check';
import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { kmlText } from '../../../src/format/export/kml.ts';
import type { Taken } from '../../../src/format/export/taken.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { event, when } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';
import { elementsIn, parsedXml, textIn } from '../../parsed-xml.ts';
import { hostileTexts, saying } from './hostile.ts';
import { HASH, SITE, takenOf } from './taken-of.ts';

type Opened = Feature<Feature['geometry'] | null>;

const opened = (taken: Taken): Opened[] => kml(parsedXml(kmlText(taken))).features;
const fieldOf = ({ properties }: Opened, name: string): unknown => properties?.[name];

describe('the week as KML', () => {
  const taken = takenOf(WEEK);
  const features = opened(taken);
  const events = features.slice(0, WEEK.events.length);

  it('has every event with its place, its status, its sources and its terms', () => {
    for (const [at, { event: each, isPlanned }] of taken.events.entries()) {
      const feature = events[at];
      if (!feature) throw new Error(`no ${each.id}`);
      const place = WEEK.places.get(each.place ?? '');
      const position = place && place.precision !== 'area' ? place.position : undefined;
      expect(feature.geometry && 'coordinates' in feature.geometry ? feature.geometry.coordinates : undefined).toEqual(
        position,
      );
      expect(String(fieldOf(feature, 'name')).startsWith('Planned: ')).toBe(isPlanned);
      expect(fieldOf(feature, 'name')).toContain(each.title);
      expect(fieldOf(feature, 'planned')).toBe(isPlanned ? 'yes' : 'no');
      expect(fieldOf(feature, 'sources')).not.toBe('');
      expect(fieldOf(feature, 'licence')).toBe('CC-BY-4.0');
      expect(fieldOf(feature, 'edition')).toContain(HASH);
    }
  });

  it('has every journey as a line, with a time and sources, and no route is claimed', () => {
    const journeys = features.slice(WEEK.events.length);
    expect(journeys.length).toBeGreaterThan(20);
    for (const each of journeys) {
      expect(JSON.stringify(each.geometry)).toContain('LineString');
      expect(fieldOf(each, 'timespan') ?? fieldOf(each, 'timestamp')).toBeTruthy();
      expect(JSON.stringify(fieldOf(each, 'description'))).toContain('No source tells the route.');
      expect(fieldOf(each, 'sources')).not.toBe('');
    }
  });

  it('leads to the pages, and has its styles', () => {
    const page = parsedXml(kmlText(taken));
    const hrefs = elementsIn(page, 'atom:link').map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual([`${SITE}${WEEK.id}/`, ...WEEK.events.map(({ id }) => `${SITE}${WEEK.id}/events/${id}/`)]);
    const styles = elementsIn(page, 'Style').map((style) => `#${style.getAttribute('id')}`);
    for (const used of elementsIn(page, 'styleUrl')) expect(styles).toContain(used.textContent);
  });

  it('has its elements in the order of the schema, as strict readers ask', () => {
    const order = ['name', 'atom:link', 'address', 'description', 'TimeSpan', 'TimeStamp', 'styleUrl', 'ExtendedData'];
    for (const placemark of elementsIn(parsedXml(kmlText(taken)), 'Placemark')) {
      const names = [...placemark.childNodes].map(({ nodeName }) => nodeName).filter((name) => order.includes(name));
      expect(names).toEqual([...names].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    }
  });
});

describe('a time', () => {
  const timeOf = (time: string): string[] => {
    const one = event('one', 'One', '2025-03-11', { when: when(time) });
    const page = parsedXml(kmlText(takenOf({ ...FIXTURE, events: [one] })));
    return ['when', 'begin', 'end'].map((name) => textIn(page, name));
  };

  it.each([
    ['2025-03-11T16:30/2025-03-11T19:00', ['', '2025-03-11T15:30:00Z', '2025-03-11T18:00:00Z']],
    ['2025-03-11T16:30', ['2025-03-11T15:30:00Z', '', '']],
    ['2025-03-11T16:30~/2025-03-11T19:00~', ['2025-03-11', '', '']],
    ['2025-03-12/2025-03-14', ['', '2025-03-12', '2025-03-14']],
    ['2025-03', ['2025-03', '', '']],
    ['2022', ['2022', '', '']],
    ['2025-03-12/..', ['', '2025-03-12', '']],
    ['../2025-03-12', ['', '', '2025-03-12']],
  ])('of %s says no more than is told', (time, times) => expect(timeOf(time)).toEqual(times));
});

it('hostile texts stay texts, for XML and for the HTML that globes make of a description', () => {
  const told = (text: string): string =>
    text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '').replace(/\r\n?/g, '\n');
  fc.assert(
    fc.property(hostileTexts, (text) => {
      const page = parsedXml(kmlText(takenOf(saying(text))));
      const [first] = elementsIn(page, 'Placemark');
      if (!first) throw new Error('no event');
      expect(textIn(first, 'name')).toBe(told(text));
      for (const description of elementsIn(page, 'description')) expect(description.textContent).not.toContain('<');
    }),
    { numRuns: 25 },
  );
});
