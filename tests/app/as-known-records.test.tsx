/** Each page about one thing as it was known at each moment at which something came in: nothing on it is of later. */
import { Window } from 'happy-dom';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { RecordPages } from '../../src/app/pages/records/record-pages.tsx';
import { type RecordAddress, recordPath } from '../../src/app/routing/record-address.ts';
import { ShelfContext } from '../../src/app/shelf.ts';
import type { ReportStatus } from '../../src/domain/chronicle.ts';
import { asKnownAt } from '../../src/domain/events/as-known.ts';
import { momentsOf } from '../../src/domain/events/moments.ts';
import { statusAt } from '../../src/domain/events/status.ts';
import type { Instant } from '../../src/domain/time/instant.ts';
import { daysOf } from '../../src/domain/time/plain-date.ts';
import { statusWords } from '../../src/domain/words/statuses.ts';
import { writeMoment } from '../../src/state/moment-text.ts';
import { laterWords } from '../fixtures/later-words.ts';
import { WEEK } from '../fixtures/week.ts';
import { SHELF } from '../prerender/drawn-site.ts';

/** Pages tell paper where they stand. */
vi.stubGlobal('location', { origin: 'https://example.org' });

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

const htmlAt = (path: string, at: Instant): string =>
  renderToString(
    <StaticRouter location={`${path}?known=${writeMoment(at)}`}>
      <ShelfContext value={SHELF}>
        <RecordPages />
      </ShelfContext>
    </StaticRouter>,
  );

/** What names the moment itself: all else of a page that is as before was read before. */
const NOTICE = /<div class="notice .*?<\/div>|<p class="paper-foot">.*?<\/p>/g;
const read = new Map<string, string>();

const statusesAt = (id: string, at: Instant): readonly (ReportStatus | null)[] =>
  WEEK.events
    .filter((event) => event.id === id)
    .flatMap((event) => [
      statusAt(event, at),
      ...event.reports.filter(({ asOf }) => asOf.at <= at).map(({ status }) => status),
    ]);

let chips = 0;
/** Chips of another status than the event had at the moment; in the list of its reports, than one of those had by then. */
function wrongChips(page: Element, at: Instant): string[] {
  return [...page.querySelectorAll('.ui-status')].flatMap((chip) => {
    const row = chip.closest('.record-row')?.querySelector('.record-row-title a')?.getAttribute('href');
    const id = row?.match(/\/events\/([^/]+)\//)?.[1] ?? chip.closest('[data-event]')?.getAttribute('data-event') ?? '';
    const [own, ...reported] = statusesAt(id, at);
    const allowed = chip.closest('.story-report') ? [own, ...reported] : [own];
    chips += 1;
    const isTrue = allowed.some((status) => status && chip.textContent === statusWords(status));
    return isTrue ? [] : [`${id}: ${chip.textContent}`];
  });
}

/** That a country belongs to none is said where the records have none at all; at a moment, what its sources leave open. */
function untrueOfGroups(page: Element, at: Instant): string[] {
  const iso3 = page.querySelector('[data-country]')?.getAttribute('data-country');
  if (!iso3) return [];
  const told = asKnownAt(WEEK, at).groups.some(({ members }) =>
    members.some(({ country, sources }) => country === iso3 && sources.length > 0),
  );
  const says = told ? 'It may belong to more.' : 'It may belong to some.';
  const faults = ['None of the groups', 'According to .'].filter((words) => page.textContent.includes(words));
  return page.textContent.includes(says) ? faults : [...faults, `lacks “${says}”`];
}

/** What is new on a page. */
function newAt(path: string, at: Instant, { document }: Window): Element | null {
  const html = htmlAt(path, at);
  const told = html.replace(NOTICE, '');
  if (read.get(path) === told) return null;
  read.set(path, told);
  const page = document.createElement('div');
  page.innerHTML = html;
  return page as unknown as Element;
}

const pagesAt = (turn: number): readonly RecordAddress[] => [
  ...OTHERS,
  ...COUNTRIES.filter((_country, index) => (index + turn) % EVERY === 0),
];

describe.each(MOMENTS.map(({ at, date }, turn) => [date, turn, at] as const))(
  'as known by %s (%i)',
  (_date, turn, at) => {
    it('no page about one thing tells of later, names a source of later, or tells a status of another moment', async () => {
      const { on } = later(at);
      // A window keeps all that was ever read in it.
      const window = new Window();
      const found = pagesAt(turn).flatMap((address) => {
        const path = recordPath(WEEK.id, address);
        const page = newAt(path, at, window);
        if (!page) return [];
        const wrong = [...wrongChips(page, at), ...untrueOfGroups(page, at)];
        // Their words are the program's own; a note of the records has one of them too.
        for (const chip of page.querySelectorAll('.ui-status')) chip.remove();
        const words = [...on(page), ...wrong];
        return words.length === 0 ? [] : [[path, words] as const];
      });
      await window.happyDOM.close();
      expect(Object.fromEntries(found)).toEqual({});
      // All pages one after the other; the machine may be busy.
    }, 120_000);
  },
);

it('reads every page at one moment or another', () => {
  expect(chips).toBeGreaterThan(1000);
  expect(read.size).toBe(OTHERS.length + COUNTRIES.length);
});
