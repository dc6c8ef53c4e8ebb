/** The map's names where no script draws them for their frame: readable, whole, and none over another, on any day. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { openPage } from './watched-page.ts';
import { CHRONICLE, DAYS } from './week-steps.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser('none');
});
afterAll(() => browser.close());

/** The names that are seen; those cut by the map's edge, those that lie on another, and how small the smallest letters are. */
const namesOn = (page: Page) =>
  page.locator('.map-box').evaluate((map) => {
    const frame = map.getBoundingClientRect();
    const names = [...map.querySelectorAll<SVGTextElement>('.map-label')]
      .filter((label) => label.checkVisibility())
      .map((label) => {
        const { left, right, top, bottom, height } = label.getBoundingClientRect();
        const scale = label.getScreenCTM()?.a ?? 0;
        // The letters without the room above and below them, which may be another's.
        const [above, below] = [top + height * 0.12, bottom - height * 0.12];
        const size = Number.parseFloat(getComputedStyle(label).fontSize) * scale;
        return { text: label.textContent, left, right, above, below, size };
      });
    return {
      seen: names.map(({ text }) => text),
      cut: names.filter(
        ({ left, right, above, below }) =>
          left < frame.left || right > frame.right || above < frame.top || below > frame.bottom,
      ),
      over: names.flatMap((one, at) =>
        names
          .slice(at + 1)
          .filter(
            (other) =>
              one.left < other.right && other.left < one.right && one.above < other.below && other.above < one.below,
          )
          .map((other) => `${one.text} / ${other.text}`),
      ),
      smallest: Math.min(...names.map(({ size }) => size)),
    };
  });

it.each(DAYS)('on %s names the countries that have room, at every width', async (day) => {
  const { page, close } = await openPage(browser, inject('site'), { javaScriptEnabled: false });
  const look = async (path: string, sizes: readonly (readonly [width: number, height: number, least: number])[]) => {
    await page.goto(inject('site') + path);
    for (const [width, height, least] of sizes) {
      await page.setViewportSize({ width, height });
      const { seen, cut, over, smallest } = await namesOn(page);
      expect({ cut, over }, `${path} at ${width}`).toEqual({ cut: [], over: [] });
      expect(smallest).toBeGreaterThanOrEqual(12);
      expect(seen.length, seen.join()).toBeGreaterThanOrEqual(least);
      expect(seen).toEqual(expect.arrayContaining(['Black Sea', 'Ukraine']));
    }
  };
  await look(`${CHRONICLE}/${day}/`, [
    [320, 640, 2],
    [390, 844, 5],
    [768, 1024, 5],
  ]);
  await look(`${CHRONICLE}/${day}/embed/`, [
    [300, 800, 2],
    [390, 844, 2],
    [600, 880, 2],
  ]);
  await close();
});
