/** The share dialog: by keyboard, at every size, without permission to copy, and what it hands out is what it says. */
import { copyFile, readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { elementsIn, parsedXml } from '../parsed-xml.ts';
import { axeFaults } from './axe-faults.ts';
import { findBoxFaults } from './boxes.ts';
import { launchBrowser } from './launch-browser.ts';
import { pictureDifference } from './picture-difference.ts';
import { openPage } from './watched-page.ts';
import { dayUrl, openDay } from './week-steps.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser('none');
});
afterAll(() => browser.close());

const SIZES = [
  [{ width: 1440, height: 900 }, 'light'],
  [{ width: 640, height: 420 }, 'dark'],
  [{ width: 320, height: 640 }, 'light'],
] as const;

async function onDay(search: string, story: (page: Page) => Promise<void>, options = {}): Promise<void> {
  const { page, complaints, strangers, close } = await openPage(browser, inject('site'), options);
  await openDay(page, dayUrl(inject('site'), '2025-03-11', search));
  await story(page);
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
  await close();
}

const dialogOf = (page: Page): Locator => page.locator('dialog.share[open]');
const sectionOf = (page: Page, title: string): Locator =>
  dialogOf(page).locator('.share-section > summary', { hasText: title });

async function openByKey(page: Page): Promise<void> {
  // Narrow pages keep their tools together.
  const more = page.locator('.week-more');
  if (await more.isVisible()) await more.press('Enter');
  await page.getByRole('button', { name: 'Share', exact: true }).focus();
  await page.keyboard.press('Enter');
  await dialogOf(page).waitFor();
}

/** Opened or closed as keyboards do it. */
async function press(page: Page, title: string): Promise<void> {
  await sectionOf(page, title).focus();
  await page.keyboard.press('Enter');
}

describe('by keyboard', () => {
  it.each(SIZES)(
    'all of it stands free and whole at $width × $height, %s, and axe finds nothing',
    (viewport, colorScheme) =>
      onDay(
        '?event=e-0311-jeddah',
        async (page) => {
          await openByKey(page);
          for (const title of ['Embed code', 'Picture', 'Citation', 'Data', 'Paper']) {
            await press(page, title);
            if (title === 'Embed code')
              await page
                .locator('.share-section')
                .getByText(/^Preview: \d+ px high/)
                .waitFor();
            if (title === 'Picture') await page.locator('.share .sheet-map').waitFor();
            if (title === 'Data') await dialogOf(page).getByRole('button', { name: 'Save the file' }).waitFor();
            if (title === 'Citation') await dialogOf(page).getByLabel('BibTeX').waitFor();
            expect((await page.evaluate(findBoxFaults, 'dialog.share')).slice(0, 3), title).toEqual([]);
            const beyond = await dialogOf(page).evaluate((each) => each.scrollWidth - each.clientWidth);
            expect(beyond, title).toBeLessThanOrEqual(0);
            if (title !== 'Embed code') continue;
            // What is shown of an embed takes no stop of the keyboard's.
            await dialogOf(page).getByRole('button', { name: 'Copy: Embed code' }).focus();
            await page.keyboard.press('Tab');
            expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Picture');
            await press(page, title);
          }
          expect(await axeFaults(page)).toEqual([]);
          await page.keyboard.press('Escape');
          await dialogOf(page).waitFor({ state: 'detached' });
          expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Share');
        },
        { viewport, colorScheme, bypassCSP: true },
      ),
  );

  it('copies where it may, and where it may not selects what is to be copied', async () => {
    const isDenied = (page: Page): Promise<void> =>
      page.evaluate(() => {
        const denied = (): Promise<void> => Promise.reject(new DOMException('denied', 'NotAllowedError'));
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: denied } });
      });
    await onDay('', async (page) => {
      await isDenied(page);
      await openByKey(page);
      await dialogOf(page).getByRole('button', { name: 'Copy: This view', exact: true }).focus();
      await page.keyboard.press('Enter');
      await dialogOf(page)
        .getByText(/The text is selected/)
        .waitFor();
      expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(page.url());
    });
  });
});

describe('what is handed on', () => {
  it('is a link that opens the same view, which gives the same link', () =>
    onDay('?event=e-0311-jeddah&hide=journeys&country=FRA&known=2025-03-12T10:00Z', async (page) => {
      await openByKey(page);
      const link = await dialogOf(page).getByLabel('This view', { exact: true }).inputValue();
      await openDay(page, link);
      await page.getByRole('heading', { name: 'Tuesday 11 March 2025' }).waitFor();
      await openByKey(page);
      expect(await dialogOf(page).getByLabel('This view', { exact: true }).inputValue()).toBe(link);
    }));

  /** How high an embed is in columns of these widths, once it lives, in a page of its own. */
  async function heightsOf(src: string): Promise<number[]> {
    const { page, close } = await openPage(browser, inject('site'));
    await page.goto(src);
    await page.locator('html[data-alive]').waitFor();
    await page.locator('.timeline-lanes-late').waitFor({ state: 'detached' });
    const heights: number[] = [];
    for (const width of [600, 660, 780, 900, 1020, 1140, 1200]) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      heights.push(await page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)));
    }
    await close();
    return heights;
  }
  const codeOf = (page: Page): Promise<string> =>
    dialogOf(page).getByRole('textbox', { name: 'Embed code' }).inputValue();
  const heightIn = (code: string): number => Number(/ height="(\d+)"/.exec(code)?.[1]);

  it.each([
    ['of the map, in a sandbox', { Shows: 'map', Frame: 'hardened' }, 'show=map'],
    ['of the timeline, its lanes whole', { Shows: 'timeline', Frame: 'hardened' }, 'show=timeline'],
    ['of all, that asks first', {}, 'consent=click'],
  ])('is code whose frame is high enough in every column: %s', (_which, choices, asked) =>
    onDay('?event=e-0311-jeddah', async (page) => {
      await openByKey(page);
      await press(page, 'Embed code');
      const waits = asked === 'consent=click';
      for (const [name, value] of Object.entries(choices))
        await page.getByRole('combobox', { name }).selectOption(value);
      if (waits) await page.getByLabel(/until the reader asks/).check();
      await dialogOf(page)
        .getByText(/about what columns of 600 to 1200 px need at most/)
        .waitFor();
      expect(await page.locator('.share-measured').evaluate((box) => box.getBoundingClientRect().height)).toBe(0);
      // It is a whole app: measured, it goes.
      if (asked !== 'show=timeline') await page.locator('.share-measured').waitFor({ state: 'detached' });
      const code = await codeOf(page);
      const src = (/ src="([^"]+)"/.exec(code)?.[1] ?? '').replaceAll('&amp;', '&');
      expect(src).toContain(asked);
      const heights = await heightsOf(src.replace(/[?&]consent=click/, '?').replace('?&', '?'));
      expect(heightIn(code)).toBeGreaterThanOrEqual(Math.max(...heights));
      expect(heightIn(code)).toBeLessThan(Math.max(...heights) + 60);
      if (!waits) expect(code).toContain('sandbox="allow-scripts');
    }),
  );

  it('is shown as in a column, whatever the width of what shows it, and choosing makes no entry in the page’s history', () =>
    onDay(
      '',
      async (page) => {
        await openByKey(page);
        await press(page, 'Embed code');
        const frame = page.frameLocator('.share-preview-box iframe');
        await frame.locator('html[data-alive]').waitFor();
        const entries = await page.evaluate(() => history.length);
        for (const shown of ['story', 'timeline', 'all']) {
          await page.getByRole('combobox', { name: 'Shows' }).selectOption(shown);
          await frame.locator(`html[data-show="${shown}"][data-alive]`).waitFor();
        }
        expect(await page.evaluate(() => history.length)).toBe(entries);
        expect(await frame.locator('html').evaluate(() => innerWidth)).toBe(600);
        expect((await page.locator('.share-preview-box iframe').boundingBox())?.width).toBeLessThan(400);
        const height = await frame.locator('html').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
        expect(height).toBeLessThan(900);
        await dialogOf(page).getByText(`Preview: ${height} px high in a column of 600 px`).waitFor();
        await dialogOf(page)
          .getByText(/about what columns of 600 to 1200 px need at most/)
          .waitFor();
        expect(heightIn(await codeOf(page))).toBeGreaterThanOrEqual(height);
      },
      { viewport: { width: 390, height: 844 } },
    ));

  it('is a picture with its title, legend, sources and note, in a file that needs nothing else; and two that were built', () =>
    onDay('', async (page) => {
      await openByKey(page);
      await press(page, 'Picture');
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save as SVG' }).click();
      const file = await saved;
      expect(file.suggestedFilename()).toBe('week-2025-03-10-2025-03-11.svg');
      const svg = await readFile(await file.path(), 'utf8');
      for (const words of ['Tuesday 11 March 2025', 'Takes part', 'Sources: ', 'Borders as the UN', '/2025-03-11/'])
        expect(svg).toContain(words);
      expect(svg).not.toMatch(/var\(|class="|<style/);
      const picture = parsedXml(svg);
      const ids = elementsIn(picture, '*').map((element) => element.getAttribute('id'));
      const referred = elementsIn(picture, 'use').map((use) => use.getAttribute('href')?.slice(1) ?? '');
      expect(referred.length).toBeGreaterThan(20);
      expect(referred.filter((id) => !ids.includes(id))).toEqual([]);
      const sizes = await page.evaluate(async () => {
        const links = [...document.querySelectorAll<HTMLAnchorElement>('.share-list a[download]')];
        return Promise.all(
          links.map(async ({ href }) => {
            const { width, height } = await createImageBitmap(await (await fetch(href)).blob());
            return [width, height];
          }),
        );
      });
      expect(sizes).toEqual([
        [1200, 630],
        [2400, 1260],
      ]);
    }));

  it('is a PNG at one and two px for each of the drawing’s, which looks as the drawing does', () =>
    onDay(
      '',
      async (page) => {
        await openByKey(page);
        await press(page, 'Picture');
        await page.locator('.share .sheet-map').waitFor();
        const saved = async (button: string): Promise<string> => {
          const file = page.waitForEvent('download');
          await page.getByRole('button', { name: button, exact: true }).click();
          return (await file).path();
        };
        const svg = await saved('Save as SVG');
        const { documentElement: whole } = parsedXml(await readFile(svg, 'utf8'));
        const [width, height] = ['width', 'height'].map((side) => Number(whole?.getAttribute(side)));
        const context = await browser.newContext({ viewport: { width: width ?? 0, height: height ?? 0 } });
        const drawn = await context.newPage();
        await copyFile(svg, `${svg}.svg`);
        await drawn.goto(`file://${svg}.svg`);
        const shown = (await drawn.screenshot()).toString('base64');
        await context.close();
        const painted = await readFile(await saved('Save as PNG'));
        const difference = await page.evaluate(pictureDifference, [shown, painted.toString('base64')] as const);
        console.log(`measure: px of the painted picture unlike the drawn one: ${(difference * 100).toFixed(2)} %`);
        expect(difference).toBeLessThan(0.01);
        const large = await readFile(await saved('Save as PNG at 2×'));
        expect([large.readUInt32BE(16), large.readUInt32BE(20)]).toEqual([(width ?? 0) * 2, (height ?? 0) * 2]);
      },
      { colorScheme: 'dark' },
    ));
});
