// @vitest-environment happy-dom
/** Each page about one thing as it was known at each moment at which something came in: nothing on it is of later. */
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { RecordPages } from '../../src/app/pages/records/record-pages.tsx';
import { type RecordAddress, recordPath } from '../../src/app/routing/record-address.ts';
import { ShelfContext } from '../../src/app/shelf.ts';
import { momentsOf } from '../../src/domain/events/moments.ts';
import { daysOf } from '../../src/domain/time/plain-date.ts';
import { writeMoment } from '../../src/state/url.ts';
import { laterWords } from '../fixtures/later-words.ts';
import { WEEK } from '../fixtures/week.ts';
import { SHELF } from '../prerender/drawn-site.ts';

const MOMENTS = momentsOf(WEEK);
const later = laterWords(WEEK);

const PAGES: readonly RecordAddress[] = [
  ...WEEK.events.map(({ id }) => ({ kind: 'event', event: id }) as const),
  ...[...WEEK.countries.keys()].map((iso3) => ({ kind: 'country', iso3 }) as const),
  ...daysOf(WEEK.extent).map((day) => ({ kind: 'day-sources', day }) as const),
  { kind: 'events' },
  { kind: 'countries' },
  { kind: 'sources' },
  { kind: 'evidence' },
];

function pageAt(address: RecordAddress, at: (typeof MOMENTS)[number]['at']): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = renderToString(
    <StaticRouter location={`${recordPath(WEEK.id, address)}?known=${writeMoment(at)}`}>
      <ShelfContext value={SHELF}>
        <RecordPages />
      </ShelfContext>
    </StaticRouter>,
  );
  return page;
}

describe.each(MOMENTS.map(({ at, date }) => [date, at] as const))('as known by %s', (_date, at) => {
  it('no page about one thing tells of later, nor names a source of later', () => {
    const { on } = later(at);
    const t0=performance.now();
    const found = PAGES.map((address) => [recordPath(WEEK.id, address), on(pageAt(address, at))] as const);
    console.log(Math.round(performance.now()-t0), new Date(at).toISOString(), JSON.stringify(found.filter(([,w])=>w.length>0)).slice(0,1500));
    expect(Object.fromEntries(found.filter(([, words]) => words.length > 0))).toEqual({});
  });
});
