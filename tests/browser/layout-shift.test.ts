/** What scripts do to a page that is being read as they take it over: nothing in it may move. */

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { keepPaints, paintsIn } from './page-paints.ts';
import { pass } from './page-time.ts';
import { openPage, PHONE } from './watched-page.ts';
import { DAYS, dayUrl, openDay } from './week-steps.ts';

/** Less than this is 0.000. */
const SEEN = 0.0005;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser('software');
});
afterAll(() => browser.close());

describe('nothing moves', () => {
  it.each([
    ['a wide screen', { viewport: { width: 1440, height: 900 } }],
    ['a low window', { viewport: { width: 640, height: 420 } }],
    ['a phone', { ...PHONE, deviceScaleFactor: 2 }],
  ])('as scripts take the page over, on %s', async (screen, options) => {
    const shifts: number[] = [];
    const shifted: string[] = [];
    for (const day of DAYS) {
      const { page, close } = await openPage(browser, inject('site'), options);
      await page.addInitScript(keepPaints);
      await openDay(page, dayUrl(inject('site'), day));
      await page.locator('.map-box[data-grain="home"]').waitFor();
      await page.locator('.timeline-lanes').waitFor();
      await pass(page, 800);
      const seen = await page.evaluate(paintsIn);
      shifts.push(seen.shift);
      if (seen.shift >= SEEN) shifted.push(`${day}: ${seen.shifted.join('; ')}`);
      await close();
    }
    console.log(`measure: layout shift, 7 days, ${screen}: ${Math.max(...shifts).toFixed(3)}`);
    expect(shifted).toEqual([]);
  });
});
