/** From key press to painted new day, and how long tasks get after load. Budget: p95 ≤ 50 ms, no task over 50 ms. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../launch-browser.ts';
import { openPage } from '../watched-page.ts';
import { dayUrl, openDay } from '../week-steps.ts';

const STEPS = 30;
const BUDGET_MS = 50;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser('software');
});
afterAll(() => browser.close());

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(q * sorted.length) - 1)] ?? Number.NaN;

/** Counts tasks over 50 ms from here on, as the browser itself reports them. */
const watchLongTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const long: number[] = [];
    Object.assign(globalThis, { longTasks: long });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) long.push(Math.round(entry.duration));
    }).observe({ type: 'longtask' });
  });

/** Presses a key as the browser's own input and waits for the frame that shows the new day. */
async function timeStep(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    const heading = document.querySelector('#story h2');
    const before = heading?.textContent;
    Object.assign(globalThis, {
      stepTime: new Promise<number>((resolve) => {
        document.addEventListener(
          'keydown',
          (event) => {
            const check = (): void => {
              if (document.querySelector('#story h2')?.textContent === before) {
                requestAnimationFrame(check);
                return;
              }
              // The frame after the one in which it changed has been handed over.
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => resolve(performance.now() - event.timeStamp);
              requestAnimationFrame(() => port2.postMessage(null));
            };
            check();
          },
          { once: true, capture: true },
        );
      }),
    });
  });
  await page.keyboard.press(key);
  return page.evaluate(() => (globalThis as unknown as { stepTime: Promise<number> }).stepTime);
}

describe('stepping', () => {
  it.each([
    ['the SVG map', '?gl=off'],
    ['MapLibre', '?gl=force'],
  ])(`with %s paints a new day in ≤ ${BUDGET_MS} ms, p95 of ${STEPS}`, async (map, search) => {
    const { page, close } = await openPage(browser, inject('site'));
    await openDay(page, dayUrl(inject('site'), '2025-03-10', search));
    if (search.includes('force')) await page.locator('[data-map-drawn-by="gl"]').waitFor({ timeout: 30_000 });
    await page.waitForTimeout(1500);
    await watchLongTasks(page);
    const times: number[] = [];
    for (let step = 0; step < STEPS; step++) {
      times.push(await timeStep(page, step % 12 < 6 ? 'ArrowRight' : 'ArrowLeft'));
      await page.waitForTimeout(120);
    }
    const long = await page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks);
    times.sort((a, b) => a - b);
    console.log(
      `measure: step, ${map}: p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms, worst ${quantile(times, 1).toFixed(1)} ms; tasks over 50 ms: ${long.length}${long.length > 0 ? ` (${long.join(', ')} ms)` : ''}`,
    );
    await close();
    expect(quantile(times, 0.95)).toBeLessThanOrEqual(BUDGET_MS);
    expect(long).toEqual([]);
  });
});
