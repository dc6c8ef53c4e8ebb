import { describe, expect, it } from 'vitest';
import type { Part } from '../../../src/app/taking/taken-parts.ts';
import type { Chronicle } from '../../../src/domain/chronicle.ts';
import { isPlanned } from '../../../src/domain/events/status.ts';
import { NO_EVENT_FILTER } from '../../../src/domain/finding/event-filter.ts';
import { atomText } from '../../../src/format/export/atom.ts';
import { stableId } from '../../../src/format/export/stable-id.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { asOf, date } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';
import { elementsIn, parsedXml, textIn } from '../../parsed-xml.ts';
import { SITE, takenOf } from './taken-of.ts';

const feedText = (chronicle: Chronicle, site: string | null): string => atomText(takenOf(chronicle, { site }));
const feed = parsedXml(feedText(WEEK, null));
const entries = elementsIn(feed, 'entry');
const hrefOf = (node: (typeof entries)[number] | undefined, rel: string): string =>
  node
    ? (elementsIn(node, 'link')
        .find((link) => link.getAttribute('rel') === rel)
        ?.getAttribute('href') ?? '')
    : '';

describe('the feed', () => {
  it('has what Atom asks of a feed and of each entry', () => {
    expect(feed.documentElement?.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    for (const node of [feed, ...entries]) {
      expect(textIn(node, 'id')).toMatch(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
      expect(textIn(node, 'title')).not.toBe('');
      expect(textIn(node, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    }
    expect(textIn(feed, 'name')).not.toBe('');
    expect(new Set(entries.map((entry) => textIn(entry, 'id'))).size).toBe(entries.length);
  });

  it('tells every event, the newest report first, with the sources of that report', () => {
    expect(entries).toHaveLength(WEEK.events.length);
    const updated = entries.map((entry) => textIn(entry, 'updated'));
    expect(updated).toEqual([...updated].sort().reverse());
    expect(textIn(feed, 'updated')).toBe(updated[0]);
    for (const entry of entries) {
      expect(textIn(entry, 'summary')).toMatch(/According to .+\.$/);
      expect(textIn(entry, 'published') <= textIn(entry, 'updated')).toBe(true);
    }
  });

  it('says before all else that what was only planned was planned', () => {
    const planned = WEEK.events.filter(({ reports }) => isPlanned(reports.at(-1)?.status ?? 'took-place'));
    expect(planned.length).toBeGreaterThan(0);
    for (const { title } of planned) {
      const entry = entries.find((each) => textIn(each, 'title').endsWith(title));
      expect(entry && textIn(entry, 'title')).toBe(`Planned: ${title}`);
      expect(entry && textIn(entry, 'summary')).toMatch(/^(Announced|Expected)\./);
    }
  });

  it('links relatively where nobody said where the site is, in full where somebody did', () => {
    expect(hrefOf(entries[0], 'alternate')).toMatch(/^events\/[^/]+\/$/);
    expect(elementsIn(feed, 'link').map((link) => link.getAttribute('href'))).toContain('feed.xml');
    const full = parsedXml(feedText(WEEK, SITE));
    for (const link of elementsIn(full, 'link').filter((each) => each.getAttribute('rel') !== 'via'))
      expect(link.getAttribute('href')).toMatch(/^https:\/\/example\.org\/parley\/week-2025-03-10\//);
    expect(elementsIn(full, 'id').map(({ textContent }) => textContent)).toEqual(
      elementsIn(feed, 'id').map(({ textContent }) => textContent),
    );
  });

  it('is well-formed whatever the titles hold', () => {
    const [event, ...others] = FIXTURE.events;
    if (!event) throw new Error('no event');
    const title = 'A <b>bold</b> & "quoted" ]]> title';
    const odd = parsedXml(feedText({ ...FIXTURE, events: [{ ...event, title }, ...others] }, null));
    expect(elementsIn(odd, 'title').map(({ textContent }) => textContent)).toContain(title);
  });

  it('of a day, a search or a moment is another feed, and says where it stands only if it is published', () => {
    const day = date('2025-03-11');
    const found: Part = { kind: 'found', day, query: 'no such word anywhere', filter: NO_EVENT_FILTER };
    const knownAt = asOf('2025-03-12').at;
    const feeds = [
      takenOf(WEEK),
      takenOf(WEEK, { part: { kind: 'day', day } }),
      takenOf(WEEK, { part: found }),
      takenOf(WEEK, { knownAt }),
      takenOf(WEEK, { part: found, knownAt }),
    ].map((taken) => parsedXml(atomText(taken)));
    expect(new Set(feeds.map((each) => textIn(each, 'id'))).size).toBe(feeds.length);
    const selves = feeds.map((each) => elementsIn(each, 'link').filter((link) => link.getAttribute('rel') === 'self'));
    expect(selves.map(({ length }) => length)).toEqual([1, 1, 0, 0, 0]);
    // RFC 4287, 4.1.1: a feed has exactly one, without entries too.
    expect(elementsIn(feeds[2] ?? feed, 'entry')).toHaveLength(0);
    for (const each of feeds) expect(textIn(each, 'updated')).toMatch(/^20\d\d-\d\d-\d\dT/);
    // An entry as it was known then must not take the place of what is known now.
    const ids = (at: number): string[] => elementsIn(feeds[at] ?? feed, 'entry').map((entry) => textIn(entry, 'id'));
    expect(ids(0)).toEqual(expect.arrayContaining(ids(1)));
    expect(ids(3).length).toBeGreaterThan(0);
    expect(ids(3).filter((id) => ids(0).includes(id))).toEqual([]);
  });

  it('of a chronicle without events is a feed without entries', () => {
    expect(elementsIn(parsedXml(feedText({ ...FIXTURE, events: [] }, null)), 'entry')).toEqual([]);
  });
});

it('a stable id is the same for the same words and another for others', () => {
  expect(stableId('week/a')).toBe(stableId('week/a'));
  expect(stableId('week/a')).not.toBe(stableId('week/b'));
});
