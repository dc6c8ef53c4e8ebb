// @vitest-environment happy-dom
/** The files to take away, as the build writes them: each opens in a reader of its own format, and the page lists each. */
import { check, getIssues } from '@placemarkio/check-geojson';
import { kml } from '@tmcw/togeojson';
import { csvParse } from 'd3-dsv';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/domain/events/day.ts';
import { daysOf } from '../../src/domain/time/plain-date.ts';
import { sizeWords } from '../../src/domain/words/sizes.ts';
import { EXPORT_FORMATS, type ExportEnding } from '../../src/format/export/format-list.ts';
import { parseChronicle } from '../../src/format/parse-chronicle.ts';
import { dataFiles } from '../../src/prerender/data-files.ts';
import { WEEK } from '../fixtures/week.ts';
import { elementsIn, parsedXml } from '../parsed-xml.ts';
import { bodyOf, HEADS } from './drawn-site.ts';

const EDITION = { hash: '0123456789', site: null };
const files = dataFiles(WEEK, EDITION);
const days = daysOf(WEEK.extent);
const PAGE = `/${WEEK.id}/data/`;

/** How many events a program of that format finds in the file; throws at what is not sound. */
const COUNTERS: Readonly<Record<ExportEnding, (text: string) => number>> = {
  json: (text) => {
    const parsed = parseChronicle(JSON.parse(text));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    return parsed.value.events.length;
  },
  'events.csv': (text) => csvParse(text.slice(1)).length,
  'parties.csv': (text) => new Set(csvParse(text.slice(1)).map(({ event }) => event)).size,
  'statements.csv': (text) => new Set(csvParse(text.slice(1)).map(({ event }) => event)).size,
  geojson: (text) => {
    expect(getIssues(text)).toEqual([]);
    const read = check(text);
    return read.type === 'FeatureCollection'
      ? read.features.filter(({ properties }) => properties?.['feature'] === 'event').length
      : 0;
  },
  ics: (text) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').length,
  kml: (text) =>
    kml(parsedXml(text)).features.filter(
      ({ properties }) => properties?.['parties'] !== undefined || properties?.['statements'] !== undefined,
    ).length,
  atom: (text) => elementsIn(parsedXml(text), 'entry').length,
};

const pathOf = (day: string | null, ending: ExportEnding): string => {
  if (day === null && ending === 'atom') return `${WEEK.id}/feed.xml`;
  return `${WEEK.id}/data/${day ?? WEEK.id}.${ending}`;
};

describe.each(EXPORT_FORMATS.map(({ ending }) => ending))('as .%s', (ending) => {
  const withParties = ending === 'parties.csv';

  it.each([null, ...days])('what is taken of %s opens, with every event', (day) => {
    const events = day === null ? WEEK.events : dayOf(WEEK, day, null).events.map(({ event }) => event);
    const told = events.filter(({ participants }) => !withParties || participants.length > 0);
    const text = files[pathOf(day, ending)] ?? '';
    expect(COUNTERS[ending](text)).toBe(told.length);
    expect(text).toContain('CC-BY-4.0');
    expect(text.replace(/\r\n /g, '')).toContain('Edition 0123456789 of 27 November 2026.');
  });
});

it('there are no others, and they are the same from the same records', () => {
  const paths = [null, ...days].flatMap((day) => EXPORT_FORMATS.map(({ ending }) => pathOf(day, ending)));
  expect(Object.keys(files).sort()).toEqual(paths.sort());
  expect(dataFiles(WEEK, EDITION)).toEqual(files);
});

describe('the page of the files', () => {
  const page = document.createElement('div');
  page.innerHTML = bodyOf(PAGE);
  const links = [...page.querySelectorAll('.data a[type]')];
  const toPath = (link: Element | undefined): string =>
    new URL(link?.getAttribute('href') ?? '', `https://site.test${PAGE}`).pathname.slice(1);

  it('leads to each of them, by a name of its own, with its size', () => {
    expect(links.map(toPath).sort()).toEqual(Object.keys(files).sort());
    expect(new Set(links.map(({ textContent }) => textContent)).size).toBe(links.length);
    for (const link of links) {
      const size = Buffer.byteLength(files[toPath(link)] ?? '');
      expect(link.nextElementSibling?.textContent?.trim()).toBe(sizeWords(size));
    }
  });

  it('says what each form holds, and on what terms', () => {
    const text = page.textContent ?? '';
    for (const { holds } of EXPORT_FORMATS) expect(text).toContain(holds);
    expect(text).toContain(`Licence: ${WEEK.licence}`);
    expect(text).toMatch(/Edition [0-9a-f]{10} of 27 November 2026/);
  });

  it('tells machines where the data set can be fetched, as the chronicle’s own page does', () => {
    for (const path of ['/', `/${WEEK.id}/`, PAGE]) {
      const { data } = HEADS.find((head) => head.path === path) ?? {};
      const { '@graph': graph } = data as { readonly '@graph': readonly object[] };
      const set = graph.find((thing) => 'distribution' in thing) as { distribution: Record<string, string>[] };
      const urls = set.distribution.map(
        ({ contentUrl }) => new URL(contentUrl ?? '', `https://site.test${path}`).pathname,
      );
      expect(urls.map((url) => url.slice(1))).toEqual(EXPORT_FORMATS.map(({ ending }) => pathOf(null, ending)));
      for (const { encodingFormat } of set.distribution) expect(encodingFormat).toMatch(/^[a-z]+\/[a-z.+-]+$/);
    }
  });
});

describe('sizeWords', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1000, '1 kB'],
    [48_499, '48 kB'],
    [999_499, '999 kB'],
    [999_500, '1.0 MB'],
    [1_250_000, '1.3 MB'],
  ])('calls %i bytes %s', (bytes, words) => expect(sizeWords(bytes)).toBe(words));
});
