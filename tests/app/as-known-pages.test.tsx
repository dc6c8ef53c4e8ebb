// @vitest-environment happy-dom
/** Each day as it was known at each moment at which something came in: nothing on the whole page is of later. */
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { WeekPage } from '../../src/app/pages/week-page.tsx';
import { ShelfContext } from '../../src/app/shelf.ts';
import { asKnownAt } from '../../src/domain/events/as-known.ts';
import { momentsOf } from '../../src/domain/events/moments.ts';
import { daysOf } from '../../src/domain/time/plain-date.ts';
import { createReaderStore, initialReader } from '../../src/state/reader.ts';
import { AsBuiltProvider } from '../../src/views/ui/as-built.tsx';
import { ReaderProvider } from '../../src/views/ui/reader-context.tsx';
import { WEEK } from '../fixtures/week.ts';
import { SHELF } from '../prerender/drawn-site.ts';

const DAYS = daysOf(WEEK.extent);
const MOMENTS = momentsOf(WEEK);

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

/** Words of records that were not yet known, which must not be read; short ones stand in other texts too. */
function laterWords(known: typeof WEEK): string[] {
  const has = new Set(known.events.map(({ id }) => id));
  const claims = new Set(known.events.flatMap((event) => event.claims.map(({ id }) => id)));
  const told = known.events.flatMap(({ title, label, summary, claims: said }) => [
    title,
    label,
    summary,
    ...said.map(({ text }) => text),
  ]);
  const later = [
    ...WEEK.events.flatMap(({ id, title, label }) => (has.has(id) ? [] : [title, label])),
    ...WEEK.events.flatMap((event) => event.claims.flatMap(({ id, text }) => (claims.has(id) ? [] : [text]))),
    ...[...WEEK.sources.values()].flatMap(({ id, title }) => (known.sources.has(id) ? [] : [title])),
  ];
  const before = told.concat([...known.sources.values()].map(({ title }) => title));
  return later.filter((words) => words.length > 12 && !before.some((text) => text.includes(words)));
}

describe.each(MOMENTS.map(({ at, date }) => [date, at] as const))('as known by %s', (_date, at) => {
  const known = asKnownAt(WEEK, at);
  const later = laterWords(known);

  it('no day tells of later, nor names a source of later', () => {
    for (const day of DAYS) {
      const page = pageAt(at, day);
      const text = page.textContent;
      expect(text).toContain('what was reported later is left out');
      expect(
        later.filter((words) => text.includes(words)),
        day,
      ).toEqual([]);
      const shown = [...page.querySelectorAll('[data-source]')].map((each) => each.getAttribute('data-source') ?? '');
      expect(
        shown.filter((id) => !known.sources.has(id)),
        day,
      ).toEqual([]);
    }
  });
});

it('has words to look for at all but the last moment', () => {
  const counts = MOMENTS.map(({ at }) => laterWords(asKnownAt(WEEK, at)).length);
  console.log(
    `measure: as known at ${MOMENTS.length} moments × ${DAYS.length} days: texts looked for ${counts.join(', ')}`,
  );
  expect(Math.min(...counts.slice(0, -1))).toBeGreaterThan(0);
});
