/** Nothing is clipped and nothing overlaps: the page's own boxes, 7 days × 4 frames × 2 themes. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type BoxFault, findBoxFaults } from './boxes.ts';
import { launchBrowser } from './launch-browser.ts';
import { openPage } from './watched-page.ts';
import { DAYS, dayUrl, FRAMES, openDay, THEMES } from './week-steps.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser('none');
});
afterAll(() => browser.close());

const PANELS = ['.week-map', '.week-strip', '.week-timeline', '.week-story', '.week-head'];

/** A day with all that comes late: the axis of time too, drawn as it is once scrolled to. */
async function openWhole(page: Page, day: string): Promise<void> {
  await openDay(page, dayUrl(inject('site'), day));
  await page.locator('.map-box[data-measured]').waitFor();
  await page.locator('.timeline-axis').waitFor({ state: 'attached' });
  await page.locator('.week-timeline').evaluate((part: HTMLElement) => {
    part.style.setProperty('content-visibility', 'visible');
  });
}

const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then))));

describe('text boxes', () => {
  it.each(FRAMES)('stand free and whole at $width×$height, light and dark', async ({ width, height }) => {
    const { page, close } = await openPage(browser, inject('site'), { viewport: { width, height } });
    const faults: Record<string, BoxFault[]> = {};
    for (const day of DAYS) {
      await openWhole(page, day);
      for (const colorScheme of THEMES) {
        await page.emulateMedia({ colorScheme });
        await settled(page);
        for (const panel of PANELS) {
          const found = await page.evaluate(findBoxFaults, panel);
          if (found.length > 0) faults[`${day} ${colorScheme} ${panel}`] = found;
        }
      }
    }
    await close();
    const count = Object.values(faults).flat().length;
    console.log(`measure: text boxes overlapping or clipped at ${width}×${height}, 7 days, light and dark: ${count}`);
    expect(faults).toEqual({});
  });

  it('stand free and whole on a tablet, each day of the strip with its headline', async () => {
    const { page, close } = await openPage(browser, inject('site'), { viewport: { width: 1024, height: 768 } });
    for (const day of ['2025-03-11', '2025-03-13']) {
      await openWhole(page, day);
      await settled(page);
      for (const panel of PANELS) expect(await page.evaluate(findBoxFaults, panel), `${day} ${panel}`).toEqual([]);
      const shown = await page
        .locator('.timeline-day-headline')
        .evaluateAll((lines) => lines.filter((line) => line.clientWidth > 40).length);
      expect(shown).toBe(DAYS.length);
    }
    await close();
  });

  it('say what the chosen day was about where the strip has no room for each', async () => {
    const { page, close } = await openPage(browser, inject('site'), { viewport: { width: 390, height: 844 } });
    await openDay(page, dayUrl(inject('site'), '2025-03-13'));
    const told = page.locator('.timeline-strip-told');
    expect(await told.innerText()).toContain('Witkoff in Moscow');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => told.innerText()).toContain('Defence ministers in Paris');
    await close();
  });

  it('are seen to collide when they do', async () => {
    const { page, close } = await openPage(browser, inject('site'));
    await openDay(page, dayUrl(inject('site'), '2025-03-11'));
    await page.evaluate(() => {
      const headings = document.querySelectorAll<HTMLElement>('.week-head h1, .week-head p');
      for (const element of headings) {
        element.style.setProperty('position', 'absolute');
        element.style.setProperty('left', '20px');
        element.style.setProperty('top', '10px');
      }
    });
    expect((await page.evaluate(findBoxFaults, '.week-head')).map(({ kind }) => kind)).toContain('overlap');
    await close();
  });
});
