/** What a day costs on the line, brotli at its best, as a host sends it. Budgets, in KB of 1,024 bytes, checked on every day. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../launch-browser.ts';
import { openPage } from '../watched-page.ts';
import { DAYS, dayUrl } from '../week-steps.ts';

/** The words, the map and their style: all that the first view needs. */
const FIRST_VIEW = { bytes: 32 * 1024, requests: 2 } as const;
const SCRIPT_BYTES = 120 * 1024;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser('software');
});
afterAll(() => browser.close());

/** The file that answers a request, as it lies in the built folder. */
function fileOf(url: string): string {
  const path = new URL(url).pathname.slice(new URL(inject('site')).pathname.length);
  return join(inject('dist'), path === '' || path.endsWith('/') ? `${path}index.html` : path);
}
const weigh = (urls: readonly string[]): number =>
  urls.reduce((sum, url) => sum + brotliCompressSync(readFileSync(fileOf(url))).length, 0);

describe('a day’s page', () => {
  it.each(DAYS)('of %s shows its first view for less than its budget', async (day) => {
    const { page, close } = await openPage(browser, inject('site'), { javaScriptEnabled: false });
    const asked: string[] = [];
    page.on('request', (request) => {
      // The tab's icon is no part of the page, and browsers ask for it when they please.
      if (!request.url().endsWith('icon.svg')) asked.push(request.url());
    });
    await page.goto(dayUrl(inject('site'), day));
    await page.locator('.map-country').first().waitFor({ state: 'attached' });
    await close();
    const bytes = weigh(asked);
    console.log(
      `measure: first view of ${day}: ${bytes} bytes in ${asked.length} requests (budget ${FIRST_VIEW.bytes} in ${FIRST_VIEW.requests})`,
    );
    expect(asked.length).toBeLessThanOrEqual(FIRST_VIEW.requests);
    expect(bytes).toBeLessThanOrEqual(FIRST_VIEW.bytes);
  });

  it('can be stepped with less script than its budget, and asks for MapLibre only after its first view', async () => {
    const { page, close } = await openPage(browser, inject('site'));
    // In the page itself: what is asked for a moment later is not to be counted by a slow observer.
    await page.addInitScript(() => {
      new MutationObserver((_changes, observer) => {
        if (!document.documentElement.hasAttribute('data-alive')) return;
        observer.disconnect();
        performance.mark('alive');
      }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-alive'] });
    });
    await page.goto(dayUrl(inject('site'), '2025-03-11', '?gl=force'));
    await page.locator('html[data-alive]').waitFor();
    const untilAlive = await page.evaluate(() => {
      const alive = performance.getEntriesByName('alive')[0]?.startTime ?? Number.NaN;
      return performance
        .getEntriesByType('resource')
        .filter(({ name, startTime }) => /\.js$/.test(name) && startTime < alive)
        .map(({ name }) => name);
    });
    expect(untilAlive).not.toEqual([]);
    const painted = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    );
    await page.locator('[data-map-drawn-by="gl"]').waitFor({ timeout: 60_000 });
    const askedForGl = await page.evaluate(
      () => performance.getEntriesByType('resource').find(({ name }) => /map-host/.test(name))?.startTime ?? Number.NaN,
    );
    await close();
    const bytes = weigh(untilAlive);
    console.log(
      `measure: script until a step: ${bytes} bytes in ${untilAlive.length} files (budget ${SCRIPT_BYTES}); first view ${Math.round(painted)} ms, MapLibre asked for at ${Math.round(askedForGl)} ms`,
    );
    expect(bytes).toBeLessThanOrEqual(SCRIPT_BYTES);
    expect(untilAlive.filter((url) => /map-host|maplibre/.test(url))).toEqual([]);
    expect(askedForGl).toBeGreaterThan(painted);
  });
});
