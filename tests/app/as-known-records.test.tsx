/** Each page about one thing as it was known at each moment at which something came in: nothing on it is of later. */
import { Window } from 'happy-dom';
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

const COUNTRIES = [...WEEK.countries.keys()].map((iso3) => ({ kind: 'country', iso3 }) as const);
/** They are many and alike: each is read at every third moment. */
const EVERY = 3;
const OTHERS: readonly RecordAddress[] = [
  ...WEEK.events.map(({ id }) => ({ kind: 'event', event: id }) as const),
  ...daysOf(WEEK.extent).map((day) => ({ kind: 'day-sources', day }) as const),
  { kind: 'events' },
  { kind: 'countries' },
  { kind: 'sources' },
  { kind: 'evidence' },
];

const htmlAt = (path: string, at: (typeof MOMENTS)[number]['at']): string =>
  renderToString(
    <StaticRouter location={`${path}?known=${writeMoment(at)}`}>
      <ShelfContext value={SHELF}>
        <RecordPages />
      </ShelfContext>
    </StaticRouter>,
  );

/** What names the moment itself: all else of a page that is as before was read before. */
const NOTICE = /<div class="notice .*?<\/div>/;
const read = new Map<string, string>();

/** What is new on a page. Status words are the program's own; a note of the records has one of them too. */
function newAt(path: string, at: (typeof MOMENTS)[number]['at'], { document }: Window): Element | null {
  const html = htmlAt(path, at);
  const told = html.replace(NOTICE, '');
  if (read.get(path) === told) return null;
  read.set(path, told);
  const page = document.createElement('div');
  page.innerHTML = html;
  for (const chip of page.querySelectorAll('.ui-status')) chip.remove();
  return page as unknown as Element;
}

const pagesAt = (turn: number): readonly RecordAddress[] => [
  ...OTHERS,
  ...COUNTRIES.filter((_country, index) => (index + turn) % EVERY === 0),
];

describe.each(MOMENTS.map(({ at, date }, turn) => [date, turn, at] as const))(
  'as known by %s (%i)',
  (_date, turn, at) => {
    it('no page about one thing tells of later, nor names a source of later', async () => {
      const { on } = later(at);
      // A window keeps all that was ever read in it.
      const window = new Window();
      const found = pagesAt(turn).flatMap((address) => {
        const path = recordPath(WEEK.id, address);
        const page = newAt(path, at, window);
        const words = page ? on(page) : [];
        return words.length === 0 ? [] : [[path, words] as const];
      });
      await window.happyDOM.close();
      expect(Object.fromEntries(found)).toEqual({});
      // All pages one after the other; the machine may be busy.
    }, 120_000);
  },
);

it('reads every page at one moment or another', () => {
  expect(read.size).toBe(OTHERS.length + COUNTRIES.length);
});
