/** The week on paper, in a real browser: whole and free at A4 and Letter, with and without scripts. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { dayOf } from '../../src/domain/events/day.ts';
import type { PlainDate } from '../../src/domain/time/plain-date.ts';
import { publishedWords } from '../../src/domain/words/dates.ts';
import { daySources } from '../../src/views/story/day-sources.ts';
import { WEEK } from '../fixtures/week.ts';
import { findBoxFaults } from './boxes.ts';
import { launchBrowser } from './launch-browser.ts';
import { openedIn } from './opened-page.ts';
import { bare, countPages, type PdfText, readPdf } from './pdf-text.ts';
import { CHRONICLE, DAYS } from './week-steps.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser('none');
});
afterAll(() => browser.close());
const opened = openedIn(() => browser);

/** Widths in px of what a page with margins of 1 cm holds. */
const PAPERS = [
  { format: 'A4', width: 718 },
  { format: 'Letter', width: 740 },
] as const;
const SCRIPTS = [true, false] as const;
/** A sheet is taken over as it was built: with scripts a long day and a short one are enough. */
const sheetDays = (scripts: boolean): readonly string[] => (scripts ? ['2025-03-11', '2025-03-14'] : DAYS);
const EACH = PAPERS.flatMap((paper) => SCRIPTS.map((scripts) => ({ ...paper, scripts })));

const MARGIN = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' };

/** The controls that are seen, by their words. */
const shown = (page: Page, controls: string): Promise<string[]> =>
  page
    .locator(controls)
    .evaluateAll((elements) =>
      elements.filter((element) => element.checkVisibility()).map(({ textContent }) => textContent),
    );

const printed = async (page: Page, format: string): Promise<PdfText> =>
  readPdf(await page.pdf({ format, margin: MARGIN }));

const eventsOn = (date: string) => dayOf(WEEK, date as PlainDate, null).events.map(({ event }) => event);
const sourcesOn = (date: string) =>
  daySources(WEEK, dayOf(WEEK, date as PlainDate, null)).ids.flatMap((id) => WEEK.sources.get(id) ?? []);

const partiesOn = (date: string): string[] =>
  eventsOn(date).flatMap(({ participants }) =>
    participants.flatMap(({ party }) =>
      party.kind === 'country' ? (WEEK.countries.get(party.iso3)?.name ?? party.iso3) : [],
    ),
  );

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
          // Journeys set out once scripts run: the key to them is there where they are.
          expect(text.includes(bare('From capital to room'))).toBe(scripts);
          // Of whatever moment the page is, the sheet is of now.
          expect(text).toContain(bare('all now known, with every source: '));
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
            // Nothing stays folded: each country and each source of an event stands there.
            expect(text.match(/and\d+more/g)).toBeNull();
            expect(missing(text, partiesOn(date))).toEqual([]);
          }
          // Without scripts, each event’s foremost sources with publisher and date; the sheet has the others.
          const told = sourcesOn(date).filter(({ publisher, published }) =>
            text.includes(bare(`${publisher}, ${publishedWords(published)}`)),
          );
          expect(told.length).toBeGreaterThanOrEqual(eventsOn(date).length);
        });
    },
  );

  it.each(SCRIPTS)('cuts nothing at the width of any paper, and shows no control, scripts: %s', async (scripts) => {
    for (const date of DAYS)
      await opened(`${CHRONICLE}/${date}/`, scripts, async (page) => {
        await page.emulateMedia({ media: 'print' });
        // As a browser tells it that is about to print; the medium alone is not told.
        await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
        for (const { format, width } of PAPERS) {
          await page.setViewportSize({ width, height: 1000 });
          expect((await page.evaluate(findBoxFaults, '.week')).slice(0, 3), `${date} on ${format}`).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        }
        const controls = 'button:not(.ui-country), input, select, .story-more, .story-nav, .ui-pages, .week-strip';
        expect(await shown(page, controls)).toEqual([]);
      });
  });

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

  it('begins each day on a sheet of its own, and each day alone tells the same', async () => {
    const counts = async (page: Page): Promise<number[]> => {
      const papers: number[] = [];
      for (const { format } of PAPERS) papers.push(countPages(await page.pdf({ format, margin: MARGIN })));
      return papers;
    };
    const told = (page: Page): Promise<string[]> => page.locator('.sheet-day').allInnerTexts();
    const sums = PAPERS.map(() => 0);
    const alone: string[] = [];
    for (const date of DAYS)
      await opened(`${CHRONICLE}/${date}/print/`, false, async (page) => {
        alone.push(...(await told(page)));
        for (const [paper, pages] of (await counts(page)).entries()) sums[paper] = (sums[paper] ?? 0) + pages;
      });
    expect(Math.min(...sums)).toBeGreaterThanOrEqual(DAYS.length);
    await opened(`${CHRONICLE}/print/`, false, async (page) => {
      expect(await told(page)).toEqual(alone);
      // A line that just fits at the foot of a sheet does so or not by the fractions of px above it.
      for (const [paper, pages] of (await counts(page)).entries())
        expect(Math.abs(pages - (sums[paper] ?? 0)), PAPERS[paper]?.format).toBeLessThanOrEqual(1);
    });
  });

  it.each(SCRIPTS)('cuts nothing at the width of any paper, and shows no control, scripts: %s', async (scripts) => {
    for (const date of sheetDays(scripts))
      await opened(`${CHRONICLE}/${date}/print/`, scripts, async (page) => {
        await page.emulateMedia({ media: 'print' });
        for (const { format, width } of PAPERS) {
          await page.setViewportSize({ width, height: 1000 });
          expect((await page.evaluate(findBoxFaults, '.sheet')).slice(0, 3), `${date} on ${format}`).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        }
        expect(await shown(page, 'button, input, select, nav')).toEqual([]);
      });
  });

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
