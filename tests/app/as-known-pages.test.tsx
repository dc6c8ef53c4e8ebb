// @vitest-environment happy-dom
/** Each day as it was known at each moment at which something came in: nothing on the whole page is of later. */
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { WeekPage } from '../../src/app/pages/week-page.tsx';
import { ShelfContext } from '../../src/app/shelf.ts';
import { momentsOf } from '../../src/domain/events/moments.ts';
import { GROUP_OF_PART, PARTS } from '../../src/domain/events/participation.ts';
import { daysOf } from '../../src/domain/time/plain-date.ts';
import { createReaderStore, initialReader } from '../../src/state/reader.ts';
import { AsBuiltProvider } from '../../src/views/ui/as-built.tsx';
import { ReaderProvider } from '../../src/views/ui/reader-context.tsx';
import { laterWords } from '../fixtures/later-words.ts';
import { membersTold } from '../fixtures/members-told.ts';
import { WEEK } from '../fixtures/week.ts';
import { SHELF } from '../prerender/drawn-site.ts';
import { timelineOf } from '../timeline/told-timeline.tsx';

const DAYS = daysOf(WEEK.extent);
const MOMENTS = momentsOf(WEEK);
const later = laterWords(WEEK);

function pageAt(knownAt: (typeof MOMENTS)[number]['at'], day: (typeof DAYS)[number]): HTMLElement {
  const store = createReaderStore({ ...initialReader(day), knownAt });
  const page = document.createElement('div');
  page.innerHTML = renderToString(
    <StaticRouter location={`/${WEEK.id}/${day}/`}>
      <ShelfContext value={SHELF}>
        <AsBuiltProvider isBuilt>
          <ReaderProvider chronicle={WEEK} store={store}>
            <WeekPage />
          </ReaderProvider>
        </AsBuiltProvider>
      </ShelfContext>
    </StaticRouter>,
  );
  return page;
}

/** Of the whole timeline, whose lanes the page is given late. */
function timelineAt(knownAt: (typeof MOMENTS)[number]['at']): HTMLElement {
  const page = document.createElement('div');
  const store = createReaderStore({ ...initialReader(WEEK.extent.start), knownAt });
  page.innerHTML = renderToString(timelineOf(WEEK, store, () => null));
  return page;
}

const { isMember } = membersTold(WEEK);

/** Countries painted with a role, and those of them whose role no source had told. */
function rolesOn(page: HTMLElement, at: number, day: (typeof DAYS)[number]) {
  const roles = [...page.querySelectorAll('[data-country][data-part]')].flatMap((painted) => {
    const [iso3, name] = [painted.getAttribute('data-country') ?? '', painted.getAttribute('data-part')];
    const kind = GROUP_OF_PART[PARTS.find((part) => part === name) ?? 'none'];
    return kind ? [{ told: isMember(kind, iso3, at, day), words: `${iso3}: ${name}` }] : [];
  });
  return { painted: roles.length, untold: roles.filter(({ told }) => !told).map(({ words }) => words) };
}

describe.each(MOMENTS.map(({ at, date }) => [date, at] as const))('as known by %s', (_date, at) => {
  it('no day tells of later, names a source of later, or paints a role that none had told', () => {
    const { on } = later(at);
    expect(on(timelineAt(at))).toEqual([]);
    for (const day of DAYS) {
      const page = pageAt(at, day);
      expect([...on(page), ...rolesOn(page, at, day).untold], day).toEqual([]);
    }
  });
});

it('has words to look for at all but the last moment, and roles that are painted at that', () => {
  const counts = MOMENTS.map(({ at }) => later(at).count);
  console.log(
    `measure: as known at ${MOMENTS.length} moments × ${DAYS.length} days: texts looked for ${counts.join(', ')}`,
  );
  expect(Math.min(...counts.slice(0, -1))).toBeGreaterThan(0);
  const last = MOMENTS.at(-1);
  expect(last && DAYS.every((day) => rolesOn(pageAt(last.at, day), last.at, day).painted > 0)).toBe(true);
});
