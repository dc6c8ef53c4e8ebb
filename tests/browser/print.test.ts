/** The week on paper, in a real browser: whole and free at A4 and Letter, with and without scripts, and told apart in grey. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { dayOf } from '../../src/domain/events/day.ts';
import type { PlainDate } from '../../src/domain/time/plain-date.ts';
import { publishedWords } from '../../src/domain/words/dates.ts';
import { daySources } from '../../src/views/story/day-sources.ts';
import { WEEK } from '../fixtures/week.ts';
import { findBoxFaults } from './boxes.ts';
import { launchBrowser } from './launch-browser.ts';
import { bare, type PdfText, readPdf } from './pdf-text.ts';
import { distanceOf, type Look, meanOf, readLook } from './swatch-look.ts';
import { openPage } from './watched-page.ts';
import { CHRONICLE, DAYS } from './week-steps.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser('none');
});
afterAll(() => browser.close());

/** Widths in px of what a page with margins of 1 cm holds. */
const PAPERS = [
  { format: 'A4', width: 718 },
  { format: 'Letter', width: 740 },
] as const;
const SCRIPTS = [true, false] as const;
const EACH = PAPERS.flatMap((paper) => SCRIPTS.map((scripts) => ({ ...paper, scripts })));

const MARGIN = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' };

async function opened(
  path: string,
  scripts: boolean,
  story: (page: Page) => Promise<void>,
  options = {},
): Promise<void> {
  const { page, complaints, close } = await openPage(browser, inject('site'), {
    javaScriptEnabled: scripts,
    ...options,
  });
  await page.goto(inject('site') + path);
  if (scripts) {
    await page.locator('html[data-alive]').waitFor();
    // What is drawn after the first moment: the rest of the cards, the map in its box.
    await page.waitForTimeout(500);
  }
  await story(page);
  expect(complaints).toEqual([]);
  await close();
}

const printed = async (page: Page, format: string): Promise<PdfText> =>
  readPdf(await page.pdf({ format, margin: MARGIN }));

const eventsOn = (date: string) => dayOf(WEEK, date as PlainDate, null).events.map(({ event }) => event);
const sourcesOn = (date: string) =>
  daySources(WEEK, dayOf(WEEK, date as PlainDate, null)).ids.flatMap((id) => WEEK.sources.get(id) ?? []);

const missing = (text: string, wanted: readonly string[]): string[] =>
  wanted.filter((each) => !text.includes(bare(each)));
const urlsOn = (date: string): string[] => sourcesOn(date).flatMap(({ url }) => url ?? []);

describe('a day’s own page', () => {
  it.each(EACH)(
    'prints its events, its sources and its address on $format, scripts: $scripts',
    async ({ format, scripts }) => {
      for (const date of ['2025-03-11', '2025-03-14'])
        await opened(`${CHRONICLE}/${date}/`, scripts, async (page) => {
          const { pages, text } = await printed(page, format);
          console.log(`measure: /${date}/ on ${format}, ${scripts ? 'with' : 'without'} scripts: ${pages} pages`);
          expect(pages).toBeLessThanOrEqual(date === '2025-03-11' ? 14 : 6);
          expect(
            missing(
              text,
              eventsOn(date).flatMap(({ title, summary }) => [title, summary]),
            ),
          ).toEqual([]);
          expect(text).toContain(bare('Land held by another state'));
          expect(text).toContain(bare('resolution 68/262'));
          expect(text).toContain(`${CHRONICLE}/${date}/print/`);
          if (scripts) {
            expect(missing(text, urlsOn(date))).toEqual([]);
            expect(
              missing(
                text,
                sourcesOn(date).map(({ title }) => title),
              ),
            ).toEqual([]);
            expect(text).toContain(bare(page.url()));
          }
          // Without scripts, each event’s foremost sources with publisher and date; the sheet has the others.
          const told = sourcesOn(date).filter(({ publisher, published }) =>
            text.includes(bare(`${publisher}, ${publishedWords(published)}`)),
          );
          expect(told.length).toBeGreaterThanOrEqual(eventsOn(date).length);
        });
    },
  );

  it.each(EACH)(
    'cuts nothing at the width of $format, and shows no control, scripts: $scripts',
    async ({ width, scripts }) => {
      for (const date of DAYS)
        await opened(
          `${CHRONICLE}/${date}/`,
          scripts,
          async (page) => {
            await page.emulateMedia({ media: 'print' });
            // As a browser tells it that is about to print; the medium alone is not told.
            await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
            expect((await page.evaluate(findBoxFaults, '.week')).slice(0, 3), date).toEqual([]);
            expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
            const controls = 'button:not(.ui-country), input, select, .story-more, .story-nav, .ui-pages, .week-strip';
            for (const control of await page.locator(controls).all()) expect(await control.isVisible()).toBe(false);
          },
          { viewport: { width, height: 1000 } },
        );
    },
  );

  it('is as it was once it has been printed', () =>
    opened(`${CHRONICLE}/2025-03-12/`, true, async (page) => {
      const before = await page.locator('.week').innerHTML();
      await page.pdf({ format: 'A4' });
      await expect.poll(() => page.locator('.week').innerHTML()).toBe(before);
    }));

  it('leads to the sheet of the week', () =>
    opened(`${CHRONICLE}/2025-03-12/`, false, async (page) => {
      const href = await page.locator('.ui-pages a', { hasText: 'The week on paper' }).getAttribute('href');
      expect(new URL(href ?? '', page.url()).href).toBe(`${inject('site')}${CHRONICLE}/print/`);
    }));
});

describe('the week on paper', () => {
  it.each(EACH)('tells every day whole on $format, scripts: $scripts', ({ format, scripts }) =>
    opened(`${CHRONICLE}/print/`, scripts, async (page) => {
      const { pages, text } = await printed(page, format);
      console.log(`measure: the week on ${format}, ${scripts ? 'with' : 'without'} scripts: ${pages} pages`);
      expect(pages).toBeLessThanOrEqual(50);
      for (const date of DAYS) {
        const told = eventsOn(date).flatMap(({ title, summary }) => [title, summary]);
        const sources = sourcesOn(date).flatMap(({ title, publisher }) => [title, publisher]);
        expect(missing(text, [...told, ...sources, ...urlsOn(date)]), date).toEqual([]);
        expect(text).toContain(`${CHRONICLE}/${date}/`);
      }
      expect(text).toContain(bare(WEEK.licence));
    }),
  );

  it.each(EACH)(
    'begins each day on a sheet of its own, and each day alone is as long, on $format',
    async ({ format, scripts }) => {
      let sum = 0;
      for (const date of DAYS)
        await opened(`${CHRONICLE}/${date}/print/`, scripts, async (page) => {
          sum += (await printed(page, format)).pages;
        });
      await opened(`${CHRONICLE}/print/`, scripts, async (page) =>
        expect((await printed(page, format)).pages).toBe(sum),
      );
    },
  );

  it.each(EACH)(
    'cuts nothing at the width of $format, and shows no control, scripts: $scripts',
    async ({ width, scripts }) => {
      for (const date of DAYS)
        await opened(
          `${CHRONICLE}/${date}/print/`,
          scripts,
          async (page) => {
            await page.emulateMedia({ media: 'print' });
            expect((await page.evaluate(findBoxFaults, '.sheet')).slice(0, 3), date).toEqual([]);
            expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
            for (const control of await page.locator('button, input, select, nav').all())
              expect(await control.isVisible()).toBe(false);
          },
          { viewport: { width, height: 1000 } },
        );
    },
  );

  it.each([
    [1440, 900],
    [390, 844],
    [320, 640],
  ])('reads on a screen of %s × %s', async (width, height) => {
    await opened(
      `${CHRONICLE}/2025-03-12/print/`,
      true,
      async (page) => {
        expect((await page.evaluate(findBoxFaults, '.plain-page > main')).slice(0, 3)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      },
      { viewport: { width, height } },
    );
  });

  it('keeps the legend’s signs clear of its words', () =>
    opened(
      `${CHRONICLE}/print/`,
      false,
      async (page) => {
        await page.emulateMedia({ media: 'print' });
        const covered = await page.locator('.sheet-legend > li').evaluateAll(
          (rows) =>
            rows.filter((row) => {
              const words = row.querySelector(':scope > :last-child')?.getBoundingClientRect();
              return [...row.querySelectorAll('svg')].some(
                (sign) => sign.getBoundingClientRect().right > (words?.left ?? 0),
              );
            }).length,
        );
        expect(covered).toBe(0);
      },
      { viewport: { width: 718, height: 1000 } },
    ));

  it('is taken over as it was built, map and all', () =>
    opened(`${CHRONICLE}/print/`, true, async (page) => {
      expect(await page.locator('.sheet-map').count()).toBe(DAYS.length);
      for (const map of await page.locator('.sheet-map').all()) expect(await map.isVisible()).toBe(true);
    }));
});

/** Every way in which a country may be drawn: its part, whose it is where that has a fill of its own, and its hatch. */
const KINDS = [
  { name: 'none', part: 'none' },
  { name: 'lead', part: 'lead' },
  { name: 'Ukraine', part: 'party', iso3: 'UKR' },
  { name: 'Russia', part: 'party', iso3: 'RUS' },
  { name: 'the United States', part: 'party', iso3: 'USA' },
  { name: 'participant', part: 'participant' },
  { name: 'host', part: 'host', hatch: 'host' },
  { name: 'remote', part: 'remote', hatch: 'remote' },
  { name: 'observer', part: 'observer', hatch: 'observer' },
  { name: 'disputed', part: 'disputed', hatch: 'disputed' },
  { name: 'unconfirmed', part: 'unconfirmed', hatch: 'unconfirmed' },
  { name: 'planned', part: 'participant', hatch: 'planned' },
  { name: 'planned lead', part: 'lead', hatch: 'planned' },
  { name: 'held', part: 'none', hatch: 'held' },
] as const;

/** Fills a square of the map's own drawing with each kind in turn, and looks at it as a grey printer would. */
async function looksOf(page: Page): Promise<Map<string, Look>> {
  const blank = await page.context().newPage();
  const looks = new Map<string, Look>();
  for (const kind of KINDS) {
    await page.evaluate((drawn: { part: string; iso3?: string; hatch?: string }) => {
      document.getElementById('look')?.remove();
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      svg.id = 'look';
      for (const [name, value] of Object.entries({ width: 60, height: 60, viewBox: '0 0 60 60' }))
        svg.setAttribute(name, String(value));
      const square = (): SVGElement => {
        const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
        for (const [name, value] of Object.entries({ width: 60, height: 60 })) rect.setAttribute(name, String(value));
        svg.append(rect);
        return rect;
      };
      const fill = square();
      fill.setAttribute('class', 'map-country');
      fill.dataset['part'] = drawn.part;
      if (drawn.iso3) fill.dataset['country'] = drawn.iso3;
      if (drawn.hatch === 'planned') fill.dataset['planned'] = 'true';
      if (drawn.hatch) square().setAttribute('fill', `url(#sheet-${drawn.hatch})`);
      document.querySelector('.sheet')?.prepend(svg);
    }, kind);
    const box = await page.locator('#look').boundingBox();
    if (!box) throw new Error('Nothing was drawn');
    const clip = { x: Math.round(box.x) + 8, y: Math.round(box.y) + 8, width: 40, height: 40 };
    looks.set(kind.name, await readLook(blank, await page.screenshot({ clip })));
  }
  await blank.close();
  return looks;
}

describe('in grey', () => {
  it('every part of a country is told from every other by lightness or pattern', () =>
    opened(
      `${CHRONICLE}/2025-03-11/print/`,
      true,
      async (page) => {
        await page.emulateMedia({ media: 'print' });
        const looks = await looksOf(page);
        const pairs = [...looks].flatMap(([a, first], at) =>
          [...looks].slice(at + 1).map(([b, second]) => ({ pair: `${a} / ${b}`, apart: distanceOf(first, second) })),
        );
        const plain = KINDS.filter((kind) => !('hatch' in kind)).map(({ name }) => meanOf(looks.get(name) ?? []));
        const steps = plain
          .sort((a, b) => a - b)
          .slice(1)
          .map((each, at) => each - (plain[at] ?? 0));
        const nearest = [...pairs].sort((a, b) => a.apart - b.apart).slice(0, 3);
        console.log(
          `measure: parts in grey, ${pairs.length} pairs: nearest ${nearest.map(({ pair, apart }) => `${pair} ${apart.toFixed(1)}`).join(', ')}; steps of plain fills ${steps.map((step) => step.toFixed(0)).join(' ')} L*`,
        );
        expect(pairs.filter(({ apart }) => apart < 5)).toEqual([]);
        expect(Math.min(...steps)).toBeGreaterThanOrEqual(12);
      },
      { viewport: { width: 718, height: 1000 } },
    ));

  it.each(['light', 'dark'] as const)(
    'the Black Sea’s coast is drawn heavier than any other line, chosen theme: %s',
    (theme) =>
      opened(`${CHRONICLE}/2025-03-11/print/`, true, async (page) => {
        await page.evaluate((chosen) => {
          document.documentElement.dataset['theme'] = chosen;
        }, theme);
        await page.emulateMedia({ media: 'print' });
        const widthOf = (selector: string): Promise<number> =>
          page
            .locator(selector)
            .first()
            .evaluate((line) => Number.parseFloat(getComputedStyle(line).strokeWidth));
        expect(await widthOf('.map-black-sea-coast')).toBeGreaterThan(3 * (await widthOf('.map-coast')));
        // Ink is dark on paper, whatever the screen was.
        expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(29, 38, 48)');
      }),
  );

  it('pins tell talks, other events, announced ones and idle towns by their shape', () =>
    opened(`${CHRONICLE}/print/`, false, async (page) => {
      const shapes = await page.locator('.sheet-map .map-pin').evaluateAll((pins) =>
        pins.map((pin) => {
          const dot = pin.querySelector('.map-pin-dot');
          const dashed = dot && getComputedStyle(dot).strokeDasharray !== 'none';
          const kind = `${pin.getAttribute('data-state')} ${pin.hasAttribute('data-talks') ? 'talks' : 'other'}`;
          return [kind, `${dot?.tagName} ${dot?.getAttribute('r') ?? ''} ${dashed}`] as const;
        }),
      );
      const known = new Map(shapes);
      expect(known.size).toBeGreaterThanOrEqual(3);
      expect(new Set(known.values()).size).toBe(known.size);
    }));
});
