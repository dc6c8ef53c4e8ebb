/**
 * What a reader on a slow phone waits for: the heading, the map and the first event painted, against the same page with
 * its scripts taken out. And what scripts then do to a page that is being read: nothing in it may move.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../launch-browser.ts';
import { type StaticHost, serveFolder } from '../static-host.ts';
import { openPage } from '../watched-page.ts';
import { CHRONICLE, DAYS, dayUrl, openDay } from '../week-steps.ts';
import { quantile, SLOW_CPU, slowDown } from './slow-machine.ts';

const ROUNDS = 5;
const MOST = 1.1;
/** Less than this is 0.000. */
const SEEN = 0.0005;
const DAY = '2025-03-12';
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

type View = {
  /** When the frame began that follows the one in which all of the first view was drawn. */
  readonly firstMs: number;
  /** The browser's own words: the first paint of any content, and the last of something larger than before. */
  readonly paintMs: number;
  readonly largestMs: number;
  readonly shift: number;
  readonly shifted: readonly string[];
};

let browser: Browser;
let host: StaticHost;
beforeAll(async () => {
  browser = await launchBrowser('software');
  host = await serveFolder(inject('dist'));
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

/** Keeps, in the page, when the first view stood painted, the largest paint, and every shift. */
function keepPaints(): void {
  const seen = { firstMs: 0, paintMs: 0, largestMs: 0, shift: 0, shifted: [] as string[] };
  Object.assign(globalThis, { seen });
  const isThere = (selector: string): boolean =>
    (document.querySelector(selector)?.getBoundingClientRect().height ?? 0) > 0;
  const look = (): void => {
    if (!['h1', '.map-ground .map-country', '.story-card'].every(isThere)) requestAnimationFrame(look);
    // This frame draws it; the next one begins when it has been drawn.
    else requestAnimationFrame((at) => Object.assign(seen, { firstMs: at }));
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.largestMs = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntriesByName('first-contentful-paint')) seen.paintMs = startTime;
  }).observe({ type: 'paint', buffered: true });
  type Shift = PerformanceEntry & {
    readonly value: number;
    readonly sources: readonly { readonly node: Node | null }[];
  };
  new PerformanceObserver((list) => {
    for (const { value, startTime, sources } of list.getEntries() as Shift[]) {
      seen.shift += value;
      const nodes = sources.map(({ node }) =>
        node instanceof Element ? node.outerHTML.slice(0, 80) : node?.textContent,
      );
      seen.shifted.push(`${Math.round(startTime)} ms: ${value} ${nodes.join(' | ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

const seenIn = (): View => (globalThis as unknown as { seen: View }).seen;

async function view(url: string): Promise<View> {
  const { page, close } = await openPage(browser, url, PHONE);
  await slowDown(page, { cpu: SLOW_CPU, line: true });
  await page.addInitScript(keepPaints);
  await page.goto(url);
  await page.waitForFunction(() => (globalThis as unknown as { seen: View }).seen.firstMs > 0);
  // What is painted later, and larger, is to be seen too.
  await page.waitForTimeout(1500);
  const seen = await page.evaluate(seenIn);
  await close();
  return seen;
}

describe('the first view of a day', () => {
  it('is painted as soon as that of the page without its scripts, and nothing larger after it', async () => {
    const path = `${CHRONICLE}/${DAY}/`;
    const page = await readFile(join(inject('dist'), path, 'index.html'), 'utf8');
    const text = page
      .replace(/<script type="module"[^>]*><\/script>/g, '')
      .replace(/<link rel="modulepreload"[^>]*>/g, '');
    expect(text.length).toBeLessThan(page.length);
    const views: { bare: View[]; whole: View[] } = { bare: [], whole: [] };
    for (let round = 0; round < ROUNDS; round++)
      for (const kind of ['bare', 'whole'] as const) {
        host.faultFor = (asked) =>
          kind === 'bare' && asked === path ? { kind: 'body', type: 'text/html', text } : null;
        views[kind].push(await view(host.url + path));
      }
    host.faultFor = () => null;
    const firstOf = (kind: readonly View[]): number =>
      quantile(
        kind.map(({ firstMs }) => firstMs),
        0.5,
      );
    const [bare, whole] = [firstOf(views.bare), firstOf(views.whole)];
    const later = views.whole.map(({ paintMs, largestMs }) => largestMs - paintMs);
    console.log(
      `measure: first view at ${SLOW_CPU}× and slow 4G, median of ${ROUNDS}: ${Math.round(whole)} ms, without scripts ${Math.round(bare)} ms: × ${(whole / bare).toFixed(2)} (bar ${MOST}); largest paint after the first: ${later.map(Math.round).join(', ')} ms`,
    );
    expect(whole / bare).toBeLessThanOrEqual(MOST);
    expect(quantile(later, 0.5)).toBe(0);
  });
});

describe('nothing moves', () => {
  it.each([
    ['a wide screen', { viewport: { width: 1440, height: 900 } }],
    ['a low window', { viewport: { width: 640, height: 420 } }],
    ['a phone', PHONE],
  ])('as scripts take the page over, on %s', async (_screen, options) => {
    const shifts: number[] = [];
    const shifted: string[] = [];
    for (const day of DAYS) {
      const { page, close } = await openPage(browser, inject('site'), options);
      await page.addInitScript(keepPaints);
      await openDay(page, dayUrl(inject('site'), day));
      await page.locator('.map-box[data-grain="home"]').waitFor();
      await page.locator('.timeline-lanes').waitFor();
      await page.waitForTimeout(800);
      const seen = await page.evaluate(seenIn);
      shifts.push(seen.shift);
      if (seen.shift >= SEEN) shifted.push(`${day}: ${seen.shifted.join('; ')}`);
      await close();
    }
    console.log(`measure: layout shift, 7 days, ${_screen}: ${Math.max(...shifts).toFixed(3)}`);
    expect(shifted).toEqual([]);
  });
});
