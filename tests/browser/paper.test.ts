/** The sheets for a classroom, printed in a real browser: as many pages as told, whole on A4 and on Letter, and told apart in grey. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { PARTS } from '../../src/domain/events/participation.ts';
import type { Lesson } from '../../src/domain/lessons/lesson.ts';
import { LESSONS } from '../fixtures/week-lessons.ts';
import { axeFaults } from './axe-faults.ts';
import { findBoxFaults } from './boxes.ts';
import { launchBrowser } from './launch-browser.ts';
import { openedIn } from './opened-page.ts';
import { bare, type PdfText, readPdf } from './pdf-text.ts';
import { distanceOf, type Look, readLook } from './swatch-look.ts';
import { openPage } from './watched-page.ts';
import { CHRONICLE } from './week-steps.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser('none');
});
afterAll(() => browser.close());
const opened = openedIn(() => browser);

/** What a page of A4 with margins of 1 cm holds, in px. */
const A4_PX = 718;
const MARGIN = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' };
const LESSON = `${CHRONICLE}/lessons/who-sits-where`;

/** Whatever of a lesson is not for its pupils. */
const answersOf = ({ steps }: Lesson): string[] =>
  steps.flatMap(({ task, note }) => [
    note,
    ...(task ? [task.reveal.text, task.reveal.allows, ...task.reveal.expected] : []),
  ]);

type Sheet = { readonly path: string; readonly pages: number | null; readonly untold?: readonly string[] };

const SHEETS: readonly Sheet[] = [
  // The fullest day: two pages at most.
  { path: `${CHRONICLE}/2025-03-11/handout/`, pages: 2 },
  { path: `${CHRONICLE}/2025-03-11/map-to-colour/`, pages: 1 },
  { path: `${CHRONICLE}/2025-03-11/map-answers/`, pages: 1 },
  { path: `${CHRONICLE}/wall/`, pages: 8 },
  ...LESSONS.map((lesson) => ({
    path: `${CHRONICLE}/lessons/${lesson.id}/worksheet/`,
    pages: null,
    untold: answersOf(lesson),
  })),
  { path: `${LESSON}/answers/`, pages: null },
  { path: `${LESSON}/cards/`, pages: null },
];

const printed = async (page: Page, format: string): Promise<PdfText> =>
  readPdf(await page.pdf({ format, margin: MARGIN }));

/** Every stretch of words that stands on the sheets, in letters. */
const wordsOn = (page: Page): Promise<string[]> =>
  page.locator('.paper-sheet').evaluateAll((sheets) =>
    sheets.flatMap((sheet) => {
      const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
      const words: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (node.parentElement?.checkVisibility() && node.textContent?.trim()) words.push(node.textContent);
      return words;
    }),
  );

describe('on paper', () => {
  it.each(SHEETS)('/$path has its pages, and every word of it is on them', ({ path, pages, untold = [] }) =>
    opened(path, false, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const words = await wordsOn(page);
      expect(words.length).toBeGreaterThan(20);
      const told = pages ?? (await page.locator('.paper-sheet').count());
      for (const format of ['A4', 'Letter']) {
        const { pages: count, text } = await printed(page, format);
        console.log(`measure: /${path} on ${format}: ${count} pages`);
        expect(count, format).toBe(told);
        expect(words.filter((each) => !text.includes(bare(each)))).toEqual([]);
        expect(untold.filter((each) => text.includes(bare(each)))).toEqual([]);
      }
      // Letter is wider.
      await page.setViewportSize({ width: A4_PX, height: 1000 });
      expect((await page.evaluate(findBoxFaults, '.plain-page > main')).slice(0, 3)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }),
  );
});

/** Draws a field of each part, done and planned, and looks at it as a grey printer would. */
async function looksOf(page: Page): Promise<Map<string, Look>> {
  const blank = await page.context().newPage();
  const looks = new Map<string, Look>();
  for (const part of PARTS.filter((each) => each !== 'none'))
    for (const isPlanned of [false, true]) {
      await page.evaluate(
        (drawn: { part: string; isPlanned: boolean }) => {
          document.getElementById('look')?.remove();
          const svg = document.querySelector('.colouring-swatch')?.cloneNode(true);
          if (!(svg instanceof SVGElement)) throw new Error('No swatch to look at');
          svg.id = 'look';
          for (const [name, value] of Object.entries({ width: 60, height: 60, viewBox: '0 0 60 60' }))
            svg.setAttribute(name, String(value));
          const rect = svg.querySelector('rect');
          for (const [name, value] of Object.entries({ width: 60, height: 60, fill: `url(#colouring-${drawn.part})` }))
            rect?.setAttribute(name, String(value));
          if (drawn.isPlanned) rect?.setAttribute('data-planned', 'true');
          else rect?.removeAttribute('data-planned');
          document.querySelector('.paper-sheet')?.prepend(svg);
        },
        { part, isPlanned },
      );
      const box = await page.locator('#look').boundingBox();
      if (!box) throw new Error('Nothing was drawn');
      const clip = { x: Math.round(box.x) + 8, y: Math.round(box.y) + 8, width: 40, height: 40 };
      looks.set(`${part}${isPlanned ? ' planned' : ''}`, await readLook(blank, await page.screenshot({ clip })));
    }
  await blank.close();
  return looks;
}

it('in grey, every entry of a colouring key is told from every other by its pattern', () =>
  opened(
    `${CHRONICLE}/2025-03-11/map-answers/`,
    true,
    async (page) => {
      await page.emulateMedia({ media: 'print' });
      const looks = [...(await looksOf(page))];
      const pairs = looks.flatMap(([a, first], at) =>
        looks.slice(at + 1).map(([b, second]) => ({ pair: `${a} / ${b}`, apart: distanceOf(first, second) })),
      );
      const [nearest] = [...pairs].sort((a, b) => a.apart - b.apart);
      console.log(
        `measure: colouring patterns, ${pairs.length} pairs: nearest ${nearest?.pair} ${nearest?.apart.toFixed(1)}`,
      );
      expect(pairs.filter(({ apart }) => apart < 5)).toEqual([]);
    },
    { viewport: { width: 718, height: 1000 } },
  ));

describe('on a screen', () => {
  it('a sheet stays as it was built: it asks for nothing more, and tells its addresses in full', async () => {
    const { page, complaints, close } = await openPage(browser, inject('site'));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${inject('site')}${LESSON}/worksheet/`);
    await page.locator('html[data-alive]').waitFor();
    const addresses = await page.locator('[data-path]').allTextContents();
    expect(addresses[0]).toBe(`${inject('site')}${LESSON}/pupil/?step=2`);
    expect(asked.filter((url) => /lessons-|\.json|paper-pages.*js/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('where the build drew none, it says so and offers the nearest', async () => {
    const { page, close } = await openPage(browser, inject('site'));
    await page.goto(`${inject('site')}${CHRONICLE}/2025-03-17/handout/`);
    await page.getByRole('heading', { level: 1, name: 'No such day' }).waitFor();
    await page.getByRole('link', { name: 'Sunday 16 March' }).waitFor();
    await close();
  });

  it.each([
    `${CHRONICLE}/paper/`,
    `${CHRONICLE}/2025-03-12/handout/`,
    `${CHRONICLE}/2025-03-12/map-answers/`,
    `${LESSON}/worksheet/`,
    `${CHRONICLE}/wall/`,
  ])('/%s stands free, scrolls one way, and axe finds nothing', async (path) => {
    const { page, close } = await openPage(browser, inject('site'), { bypassCSP: true, colorScheme: 'dark' });
    await page.goto(inject('site') + path);
    await page.locator('html[data-alive]').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 320, height: 640 },
    ]) {
      await page.setViewportSize(viewport);
      expect((await page.evaluate(findBoxFaults, '.plain-page > main')).slice(0, 3)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    await close();
  });
});
