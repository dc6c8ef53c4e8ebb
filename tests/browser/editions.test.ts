/** A page is left open while the site is renewed, or comes from a cache after it: the reader is told, and is in charge. */

import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { type ManneredHost, serveWithManners } from './hosts/mannered-host.ts';
import { writeSecondEdition } from './hosts/second-edition.ts';
import { launchBrowser } from './launch-browser.ts';
import { pass } from './page-time.ts';
import { openPage, type WatchedPage } from './watched-page.ts';
import { CHRONICLE, dayUrl, headingOf, openDay } from './week-steps.ts';

let folder: string;
let host: ManneredHost;
/** Forbids what is not there, as object stores do that list nothing. */
let forbidding: ManneredHost;
/** Pages and the script of the first edition, as caches keep them, among the files of the second. */
let mixed: string;
let second: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-editions-'));
  second = join(folder, 'second');
  mixed = join(folder, 'mixed');
  await writeSecondEdition(inject('dist'), second);
  await cp(second, mixed, { recursive: true });
  const isKept = (path: string): boolean => !path.endsWith('.json') && !path.endsWith('404.html');
  await cp(inject('dist'), mixed, { recursive: true, filter: isKept });
  const serve = (status: 403 | 404): Promise<ManneredHost> =>
    serveWithManners(inject('dist'), '/renewed/', { addsSlash: true, lost: { status, page: '404.html' } });
  host = await serve(404);
  forbidding = await serve(403);
});
afterAll(async () => {
  await host.close();
  await forbidding.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => host.deploy(inject('dist')));

const notice = (page: Page) => page.getByRole('alert').filter({ hasText: 'A newer edition of this site' });

/** How often the page was loaded since; steps within it are none. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('domcontentloaded', () => {
    loads += 1;
  });
  return () => loads;
}

describe.each([
  // Near enough by some presses.
  ['the shapes of a near view', 'none', 'Zoom in', 6],
  ['the interactive map', 'software', 'Explore the map', 1],
] as const)('a page left open that asks for %s', (_what, graphics, button, presses) => {
  let browser: Browser;
  let opened: WatchedPage;
  beforeAll(async () => {
    browser = await launchBrowser(graphics);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    opened = await openPage(browser, host.url);
    await openDay(opened.page, dayUrl(host.url, '2025-03-11'));
    await opened.page.locator('.map-box[data-measured]').waitFor();
    return () => opened.close();
  });

  /** Until the shapes have been asked for, which either needs. */
  async function ask(page: Page): Promise<void> {
    const press = async (): Promise<void> => {
      for (let times = 0; times < presses; times++) await page.getByRole('button', { name: button }).first().click();
    };
    await Promise.all([page.waitForRequest(/map-detail/), press()]);
  }

  it('tells of the newer edition, steps on, and has all after a reload', async () => {
    const { page } = opened;
    const loads = countLoads(page);
    host.deploy(second);
    await ask(page);
    await notice(page).waitFor();
    await page.getByRole('navigation', { name: /days/i }).getByRole('button').nth(2).click();
    expect(await headingOf(page)).toContain('Wednesday 12 March');
    expect(loads()).toBe(0);
    const shapes = page.waitForResponse(/assets\/map-detail-.*z\.json$/);
    await notice(page).getByRole('button', { name: 'Reload the page' }).click();
    await expect.poll(loads).toBe(1);
    await page.locator('html[data-alive]').waitFor();
    expect(await headingOf(page)).toContain('Wednesday 12 March');
    // The address says how near the view was; the map by WebGL is asked for again.
    if (graphics === 'software') await ask(page);
    expect((await shapes).status()).toBe(200);
    if (graphics === 'software') await page.locator('[data-map-drawn-by="gl"]').waitFor();
    expect(await notice(page).count()).toBe(0);
    expect(loads()).toBe(1);
  });

  it('takes “not now” for an answer', async () => {
    const { page } = opened;
    host.deploy(second);
    await ask(page);
    await notice(page).waitFor();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await notice(page).getByRole('button', { name: 'Not now' }).click();
    await notice(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    // As where the pointer comes to lie on a country, whose card is gone too.
    await page.evaluate(() => dispatchEvent(new Event('vite:preloadError')));
    await page.keyboard.press('ArrowRight');
    expect(await headingOf(page)).toContain('Wednesday 12 March');
    await pass(page, 500);
    // Whether the site was renewed is not even asked.
    expect(asked.filter((url) => url.endsWith('404.html'))).toEqual([]);
    expect(await notice(page).count()).toBe(0);
  });
});

describe('an old page from a cache', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser('none');
  });
  afterAll(() => browser.close());

  it('can be read, says that a newer edition is there, never reloads by itself, and gets it when asked', async () => {
    const { page, close } = await openPage(browser, host.url);
    const loads = countLoads(page);
    host.deploy(mixed);
    await page.goto(dayUrl(host.url, '2025-03-11'));
    const alert = page.getByRole('alert');
    await alert.filter({ hasText: 'A newer edition' }).waitFor();
    expect(await headingOf(page)).toContain('Tuesday 11 March');
    // The cache still has the old page: the reader is told again, and nothing turns in circles.
    await alert.getByRole('button', { name: 'Reload the page' }).click();
    await expect.poll(loads).toBe(2);
    await alert.waitFor();
    host.deploy(second);
    await alert.getByRole('button', { name: 'Reload the page' }).click();
    await page.locator('html[data-alive]').waitFor();
    expect(await alert.count()).toBe(0);
    expect(loads()).toBe(3);
    await close();
  });

  it('says so too where the host forbids what is not there', async () => {
    const { page, close } = await openPage(browser, forbidding.url);
    forbidding.deploy(mixed);
    await page.goto(dayUrl(forbidding.url, '2025-03-11'));
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('A newer edition');
    await close();
  });

  it('can be read and leads on when none of its scripts is there any more', async () => {
    const { page, close } = await openPage(browser, host.url);
    const old = readFileSync(join(inject('dist'), CHRONICLE, '2025-03-11', 'index.html'), 'utf8');
    host.deploy(second);
    await page.route(dayUrl(host.url, '2025-03-11'), (route) => route.fulfill({ contentType: 'text/html', body: old }));
    await page.goto(dayUrl(host.url, '2025-03-11'));
    expect(await headingOf(page)).toContain('Tuesday 11 March');
    await page
      .locator('.week-story')
      .getByRole('link', { name: /^The day after: .*12 March/ })
      .click();
    await page.locator('html[data-alive]').waitFor();
    expect(await headingOf(page)).toContain('Wednesday 12 March');
    await close();
  });
});

describe('a file that is missing though the site was not renewed', () => {
  it('is not blamed on a newer edition', async () => {
    const browser = await launchBrowser('none');
    const { page, close } = await openPage(browser, host.url);
    await page.route(/map-detail/, (route) => route.fulfill({ status: 404, body: '' }));
    await openDay(page, dayUrl(host.url, '2025-03-11'));
    const asked = page.waitForResponse(/404\.html$/);
    for (let times = 0; times < 6; times++) await page.getByRole('button', { name: 'Zoom in' }).first().click();
    await (await asked).finished();
    await page.keyboard.press('ArrowRight');
    expect(await headingOf(page)).toContain('Wednesday 12 March');
    expect(await notice(page).count()).toBe(0);
    await close();
    await browser.close();
  });
});
