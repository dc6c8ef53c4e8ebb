/**
 * What a reader on a slow phone waits for: the heading, the map and the first event painted, against the same page with
 * its scripts taken out.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../launch-browser.ts';
import { keepPaints, type Paints, paintsIn } from '../page-paints.ts';
import { type StaticHost, serveFolder } from '../static-host.ts';
import { openPage, PHONE } from '../watched-page.ts';
import { CHRONICLE } from '../week-steps.ts';
import { quantile, SLOW_CPU, slowDown } from './slow-machine.ts';

const ROUNDS = 5;
const MOST = 1.1;
const DAY = '2025-03-12';

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

async function view(url: string): Promise<Paints> {
  const { page, close } = await openPage(browser, url, { ...PHONE, deviceScaleFactor: 2 });
  await slowDown(page, { cpu: SLOW_CPU, line: true });
  await page.addInitScript(keepPaints);
  await page.goto(url);
  await page.waitForFunction(() => (globalThis as unknown as { seen: Paints }).seen.firstMs > 0);
  // What is painted later, and larger, is to be seen too.
  await page.waitForTimeout(1500);
  const seen = await page.evaluate(paintsIn);
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
    const views: { bare: Paints[]; whole: Paints[] } = { bare: [], whole: [] };
    for (let round = 0; round < ROUNDS; round++)
      for (const kind of ['bare', 'whole'] as const) {
        host.faultFor = (asked) =>
          kind === 'bare' && asked === path ? { kind: 'body', type: 'text/html', text } : null;
        views[kind].push(await view(host.url + path));
      }
    host.faultFor = () => null;
    const firstOf = (kind: readonly Paints[]): number =>
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
