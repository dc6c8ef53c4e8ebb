import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/domain/events/day.ts';
import { daysOf } from '../../src/domain/time/plain-date.ts';
import { linkedData, scriptText } from '../../src/prerender/linked-data.ts';
import { WEEK } from '../fixtures/week.ts';

type Node = { readonly '@type': string; readonly [property: string]: unknown };

const graphOf = (date: ReturnType<typeof daysOf>[number]): readonly Node[] =>
  (linkedData(WEEK, dayOf(WEEK, date, null), 'A day') as { readonly '@graph': readonly Node[] })['@graph'];
const DAYS = daysOf(WEEK.extent);
const nodeOf = (date: (typeof DAYS)[number] | undefined, name: string): Node | undefined =>
  date && graphOf(date).find((node) => node['name'] === name);

describe('linkedData', () => {
  it.each(DAYS)('tells every event of %s with its status and the sources that report it', (date) => {
    const shown = dayOf(WEEK, date, null).events.filter(({ status }) => status !== 'superseded');
    const events = graphOf(date).filter((node) => node['@type'] === 'Event');
    expect(events.map(({ name }) => name)).toEqual(shown.map(({ event }) => event.title));
    const cited = graphOf(date).find((node) => node['@type'] === 'WebPage')?.['citation'];
    const reports = shown.flatMap(({ event }) => event.reports.flatMap(({ sources }) => sources));
    expect(cited).toEqual(expect.arrayContaining(reports.flatMap((id) => WEEK.sources.get(id)?.url ?? [])));
    for (const [at, { isPlanned }] of shown.entries()) {
      const node = events[at];
      expect(node?.['eventStatus']).toMatch(/^https:\/\/schema\.org\/Event(Scheduled|Cancelled)$/);
      if (isPlanned) expect(node?.['keywords']).not.toBe('Took place');
    }
  });

  it('gives no hour that no source is sure of, and the offset of the place to those that are', () => {
    const [, tuesday] = DAYS;
    const chiefs = nodeOf(tuesday, 'Chiefs of defence meet in Paris on guarantees for Ukraine');
    expect(chiefs?.['startDate']).toBe('2025-03-11');
    const exact = DAYS.flatMap(graphOf)
      .map((node) => node['startDate'])
      .filter((start): start is string => typeof start === 'string' && start.includes('T'));
    for (const start of exact) expect(start).toMatch(/^2025-03-1\dT\d\d:\d\d[+-]\d\d:\d\d$/);
  });

  it('says what the data set is, whose, and from when to when', () => {
    const [page] = graphOf(DAYS[0] ?? WEEK.extent.start);
    expect(page?.['isBasedOn']).toMatchObject({
      '@type': 'Dataset',
      temporalCoverage: '2025-03-10/2025-03-16',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });
});

describe('scriptText', () => {
  it('cannot end the element that it stands in', () => {
    const text = scriptText({ title: '</script><script>alert(1)</script><!--' });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ title: '</script><script>alert(1)</script><!--' });
  });
});
