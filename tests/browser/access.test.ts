/** WCAG 2.2 AA as far as a machine can see: axe on every route, in both themes. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { launchBrowser } from './launch-browser.ts';
import { openPage } from './watched-page.ts';
import { CHRONICLE, DAYS, openDay, THEMES } from './week-steps.ts';

const ROUTES = [
  '',
  'about/',
  'desks/',
  `${CHRONICLE}/`,
  ...DAYS.map((day) => `${CHRONICLE}/${day}/`),
  `${CHRONICLE}/2025-03-11/?event=e-0311-chiefs`,
  `${CHRONICLE}/2025-03-12/?event=e-0228-oval-office`,
  `${CHRONICLE}/2025-03-11/?as=table&event=e-0311-chiefs`,
  `${CHRONICLE}/2025-03-11/?as=text&event=e-0311-chiefs`,
  `${CHRONICLE}/2025-04-01/`,
  'nowhere/at-all/',
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser('none');
});
afterAll(() => browser.close());

describe.each(THEMES)('axe, %s', (theme) => {
  it.each(ROUTES)('finds nothing at /%s', async (route) => {
    const { page, close } = await openPage(browser, inject('site'), { colorScheme: theme, bypassCSP: true });
    await openDay(page, inject('site') + route);
    // What comes late is to be looked at too.
    if (route.includes('as=')) await page.locator('.reading h2').waitFor();
    else if ((await page.locator('.week').count()) > 0) {
      await page.locator('.timeline-mark').first().waitFor();
      await page.locator('.map-box[data-measured]').waitFor();
    }
    const faults = await axeFaults(page);
    await close();
    console.log(`measure: axe violations at /${route}, ${theme}: ${faults.length}`);
    expect(faults).toEqual([]);
  });
});
