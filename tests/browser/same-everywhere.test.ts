/** One link shows one thing: the same words and state in Los Angeles, London and Tokyo. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { openPage } from './watched-page.ts';
import { dayUrl, openDay } from './week-steps.ts';

const ZONES = ['America/Los_Angeles', 'Europe/London', 'Asia/Tokyo'];
const LINKS = [
  ['2025-03-11', ''],
  ['2025-03-11', '?event=e-0311-jeddah'],
  ['2025-03-12', '?event=e-0312-g7&span=2025-03-12T06:00/2025-03-12T20:00'],
  ['2025-03-15', '?hide=black-sea'],
  ['2025-03-16', '?event=e-2022-invasion'],
] as const;

/** Longer than a late part takes from its script to its place. */
const POLL = { interval: 600, timeout: 20_000 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser('none');
});
afterAll(() => browser.close());

describe('a link', () => {
  it.each(LINKS)('to %s%s reads the same in three zones', async (day, search) => {
    const seen = [];
    for (const timezoneId of ZONES) {
      const { page, close } = await openPage(browser, inject('site'), { timezoneId, locale: 'en-GB' });
      await openDay(page, dayUrl(inject('site'), day, search));
      await page.locator('.week-story [data-statement]').first().waitFor();
      // What the link asks beyond the path is taken in after the first view, and parts of the page come later.
      for (const late of ['.timeline-around-openers', '.timeline-plot', '.timeline-legend'])
        await page.locator(late).waitFor({ state: 'attached' });
      let names = '';
      await expect
        .poll(async () => {
          const before = names;
          names = await page.locator('body').ariaSnapshot();
          return names === before;
        }, POLL)
        .toBe(true);
      seen.push({
        text: await page.locator('body').innerText(),
        names,
        address: new URL(page.url()).pathname + new URL(page.url()).search,
      });
      await close();
    }
    expect(seen[0]?.text.length).toBeGreaterThan(500);
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
    console.log(`measure: /${day}${search}, text and state in ${ZONES.length} time zones: identical`);
  });
});
