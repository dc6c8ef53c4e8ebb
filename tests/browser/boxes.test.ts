/** Nothing is clipped and nothing overlaps: the page's own boxes, 7 days × 4 frames × 2 themes. */
import type { Browser } from 'playwright-core';
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

/** As they are once scrolled to: out of sight, parts of the page are not laid out. */
async function drawAll(): Promise<void> {
  for (const part of document.querySelectorAll<HTMLElement>('.week-timeline'))
    part.style.setProperty('content-visibility', 'visible');
  await new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)));
}

describe('text boxes', () => {
  it.each(FRAMES.flatMap((frame) => THEMES.map((theme) => ({ ...frame, theme }))))(
    'stand free and whole at $width×$height, $theme',
    async ({ width, height, theme }) => {
      const { page, close } = await openPage(browser, inject('site'), {
        viewport: { width, height },
        colorScheme: theme,
      });
      const faults: Record<string, BoxFault[]> = {};
      for (const day of DAYS) {
        await openDay(page, dayUrl(inject('site'), day));
        await page.locator('.map-box[data-measured]').waitFor();
        await page.evaluate(drawAll);
        for (const panel of ['.week-map', '.week-strip', '.week-timeline', '.week-story', '.week-head']) {
          const found = await page.evaluate(findBoxFaults, panel);
          if (found.length > 0) faults[`${day} ${panel}`] = found;
        }
      }
      await close();
      const count = Object.values(faults).flat().length;
      console.log(`measure: text boxes overlapping or clipped at ${width}×${height}, ${theme}, 7 days: ${count}`);
      expect(faults).toEqual({});
    },
  );

  it('stand free and whole on a tablet, each day of the strip with its headline', async () => {
    const { page, close } = await openPage(browser, inject('site'), { viewport: { width: 1024, height: 768 } });
    for (const day of ['2025-03-11', '2025-03-13']) {
      await openDay(page, dayUrl(inject('site'), day));
      await page.locator('.map-box[data-measured]').waitFor();
      await page.evaluate(drawAll);
      for (const panel of ['.week-map', '.week-strip', '.week-timeline', '.week-story', '.week-head'])
        expect(await page.evaluate(findBoxFaults, panel), `${day} ${panel}`).toEqual([]);
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
