/** The pages about one thing in a real browser: walked by links without scripts, taken over without a change with them. */

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeInBothThemes } from './axe-in-both-themes.ts';
import { findBoxFaults } from './boxes.ts';
import { launchBrowser } from './launch-browser.ts';
import { pass } from './page-time.ts';
import { serveFolder } from './static-host.ts';
import { openPage } from './watched-page.ts';
import { CHRONICLE, FRAMES, openDay } from './week-steps.ts';

/** One of each kind, the fullest among them. */
const KINDS = [
  `${CHRONICLE}/events/`,
  `${CHRONICLE}/events/e-0311-chiefs/`,
  `${CHRONICLE}/events/e-0318-trump-putin-call/`,
  `${CHRONICLE}/countries/`,
  `${CHRONICLE}/countries/FRA/`,
  `${CHRONICLE}/sources/`,
  `${CHRONICLE}/evidence/`,
  `${CHRONICLE}/data/`,
  `${CHRONICLE}/2025-03-11/sources/`,
  'about/',
  'desks/',
];

const LOST = [
  `${CHRONICLE}/events/e-0311-chief/`,
  `${CHRONICLE}/countries/norway/`,
  `${CHRONICLE}/2025-04-01/sources/`,
  `${CHRONICLE}/2025-04-01/print/`,
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser('none');
});
afterAll(() => browser.close());

/** Follows the first such link, as a reader would, and tells where it led, from the site's folder. */
async function follow(page: Page, selector: string): Promise<string> {
  const link = page.locator(selector).first();
  const href = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
  const response = await page.goto(href);
  // A link to a place in the page that is already open loads nothing.
  expect(response?.status() ?? 200, href).toBe(200);
  return page.url().slice(inject('site').length);
}

const heading = (page: Page): Promise<string> => page.locator('h1').innerText();

describe('without scripts', () => {
  it('a reader walks by links from the week to each kind of page and back', async () => {
    const { page, complaints, strangers, close } = await openPage(browser, inject('site'), {
      javaScriptEnabled: false,
    });
    await page.goto(inject('site'));
    // A day's card leads to all about its event.
    await follow(page, '.story-nav [rel="next"]');
    expect(await page.getByText(/^Without scripts this is the day with all that is now known/).isVisible()).toBe(true);
    expect(await follow(page, '#story-e-0311-chiefs-more a')).toBe(`${CHRONICLE}/events/e-0311-chiefs/`);
    expect(await heading(page)).toContain('Chiefs of defence meet in Paris');
    expect(await page.locator('.story-claim').count()).toBeGreaterThan(10);
    expect(await page.locator('.story-claim').first().isVisible()).toBe(true);
    // One of those who took part, its next neighbour by name, and an event that names that.
    expect(await follow(page, '.story-attendee strong a[href*="/NOR/"]')).toBe(`${CHRONICLE}/countries/NOR/`);
    expect(await heading(page)).toBe('Norway');
    await follow(page, '.record-steps [rel="next"]');
    expect(await heading(page)).not.toBe('Norway');
    await page.goBack();
    expect(await follow(page, '.record-row-title a')).toMatch(new RegExp(`^${CHRONICLE}/events/e-`));
    await follow(page, '.record-steps [rel="next"]');
    // From the foot to the sources, of all days and of one, and from a source to what rests on it.
    expect(await follow(page, 'footer a:text("All sources")')).toBe(`${CHRONICLE}/sources/`);
    expect(await follow(page, '.record-days a >> nth=1')).toBe(`${CHRONICLE}/2025-03-11/sources/`);
    expect(await heading(page)).toBe('Sources of Tuesday 11 March');
    await follow(page, '.record-uses a');
    expect(await follow(page, 'footer a:text("All countries")')).toBe(`${CHRONICLE}/countries/`);
    expect(await follow(page, 'footer a:text("All events")')).toBe(`${CHRONICLE}/events/`);
    expect(await follow(page, 'footer a:text("About")')).toBe('about/');
    // And back to the day from an event.
    await follow(page, 'footer a:text("Its sources")');
    await follow(page, '.record-uses a[href*="e-0312-e5"]');
    expect(await follow(page, '.record-head > p:last-child a')).toBe(
      `${CHRONICLE}/2025-03-12/?event=e-0312-e5#story-e-0312-e5`,
    );
    expect(await page.locator('#story-e-0312-e5').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
    await close();
  });

  it.each([`${CHRONICLE}/2025-03-99/`, 'no-such-page', `${CHRONICLE}/2025-03-11/none/`])(
    'a wrong address, /%s, offers the days, in the site’s style',
    async (path) => {
      const { page, close } = await openPage(browser, inject('site'), { javaScriptEnabled: false });
      await page.goto(inject('site') + path);
      const days = page.locator('.lost-days a').filter({ visible: true });
      expect(await days.count()).toBe(7);
      expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontFamily)).toContain('Georgia');
      expect(await follow(page, '.lost-days a:visible:text("Tuesday")')).toBe(`${CHRONICLE}/2025-03-11/`);
      await close();
    },
  );

  it('the foot of the day’s story leads to the same pages', async () => {
    const { page, close } = await openPage(browser, inject('site'), { javaScriptEnabled: false });
    await page.goto(`${inject('site')}${CHRONICLE}/2025-03-11/`);
    expect(await follow(page, '.story-foot a:text("Sources of this day")')).toBe(`${CHRONICLE}/2025-03-11/sources/`);
    await close();
  });
});

describe('with scripts', () => {
  it.each(KINDS)('/%s is taken over as it was built, and asks nobody else for anything', async (path) => {
    const { page, complaints, strangers, close } = await openPage(browser, inject('site'));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname.split('/').at(-1) ?? ''));
    // As built: all of it has been read, and no module has run yet.
    await page.addInitScript(() => {
      // But for what is told until scripts have come.
      const tellText = (): string => {
        const copy = document.querySelector('#root')?.cloneNode(true);
        if (!(copy instanceof Element)) return '';
        for (const early of copy.querySelectorAll('noscript, .record-asks')) early.remove();
        return copy.textContent ?? '';
      };
      Object.assign(window, { tellText });
      document.addEventListener('readystatechange', () => {
        if (document.readyState === 'interactive') Object.assign(window, { builtText: tellText() });
      });
    });
    await page.goto(inject('site') + path);
    await page.locator('html[data-alive]').waitFor();
    // What hydration does late, it does within this time.
    await pass(page, 300);
    const { built, taken } = await page.evaluate(() => {
      const { builtText, tellText } = window as unknown as { builtText: string; tellText: () => string };
      return { built: builtText, taken: tellText() };
    });
    // Where the site is, only scripts know: addresses are then told in full.
    expect(built.length).toBeGreaterThan(200);
    expect(taken.replaceAll(inject('site'), '/')).toBe(built);
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
    // Words need no map.
    expect(asked.filter((name) => name.startsWith('map-'))).toEqual([]);
    await close();
  });

  it('the week loads no script of theirs', async () => {
    const { page, close } = await openPage(browser, inject('site'));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openDay(page, `${inject('site')}${CHRONICLE}/2025-03-11/`);
    // The last of its own that come late.
    for (const late of ['.timeline-around-openers', '.timeline-plot'])
      await page.locator(late).waitFor({ state: 'attached' });
    await pass(page, 300);
    expect(asked.filter((url) => url.includes('record-pages'))).toEqual([]);
    await close();
  });

  it('a card, a country and the way back are links that load pages', async () => {
    const { page, complaints, close } = await openPage(browser, inject('site'));
    await openDay(page, `${inject('site')}${CHRONICLE}/2025-03-11/`);
    await page.locator('.ui-country', { hasText: 'France' }).first().click();
    await page.getByRole('link', { name: 'All about France' }).click();
    await page.waitForURL('**/countries/FRA/');
    await page.locator('html[data-alive]').waitFor();
    await page.getByRole('link', { name: 'Tuesday 11 March' }).first().click();
    await page.waitForURL('**/2025-03-11/');
    await page.locator('html[data-alive]').waitFor();
    await page.locator('#story-e-0311-chiefs-more > summary').click();
    await page.locator('#story-e-0311-chiefs-more .ui-page-link a').click();
    await page.waitForURL('**/events/e-0311-chiefs/');
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(LOST)('/%s says that it is not there, and offers what is nearest', async (path) => {
    const { page, close } = await openPage(browser, inject('site'));
    await openDay(page, inject('site') + path);
    expect(await heading(page)).toMatch(/^No such (event|country|day)$/);
    const href = await page
      .locator('main p a')
      .first()
      .evaluate((link) => (link as HTMLAnchorElement).href);
    expect((await page.request.get(href)).status()).toBe(200);
    await close();
  });
});

describe('without their script', () => {
  it.each(['status', 'cut'] as const)('a page stays readable, says so, and recovers (%s)', async (kind) => {
    const host = await serveFolder(inject('dist'), 'faulty');
    const { page, close } = await openPage(browser, host.url);
    host.faultFor = (path) => (/record-pages.*\.js$/.test(path) ? { kind, status: 503 } : null);
    await page.goto(`${host.url}${CHRONICLE}/events/e-0311-chiefs/`);
    const alert = page.getByRole('alert');
    expect(await alert.innerText()).toMatch(/could not be loaded/);
    expect(await page.locator('.story-claim').first().isVisible()).toBe(true);
    host.faultFor = () => null;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('html[data-alive]').waitFor();
    expect(await alert.count()).toBe(0);
    await close();
    await host.close();
  });
});

describe('on the eye', () => {
  it.each([...KINDS, ...LOST, `${CHRONICLE}/2025-03-12/print/`])('axe finds nothing at /%s, in both themes', (path) =>
    axeInBothThemes(browser, path),
  );
});

describe('in every frame', () => {
  it.each(KINDS)('/%s stands free and whole, and scrolls one way', async (path) => {
    const { page, close } = await openPage(browser, inject('site'));
    await openDay(page, inject('site') + path);
    for (const viewport of FRAMES) {
      await page.setViewportSize(viewport);
      const frame = `${viewport.width}×${viewport.height}`;
      for (const part of ['header', 'main', 'footer']) {
        const found = await page.evaluate(findBoxFaults, `.plain-page > ${part}`);
        expect(found.slice(0, 3), `${frame} ${part}`).toEqual([]);
      }
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways, frame).toBeLessThanOrEqual(0);
    }
    await close();
  });

  it('prints the words and no control', async () => {
    const { page, close } = await openPage(browser, inject('site'), { viewport: { width: 794, height: 1123 } });
    for (const path of KINDS) {
      await openDay(page, inject('site') + path);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('h1').isVisible(), path).toBe(true);
      for (const control of ['.theme-choice', '.ui-pages', '.record-steps'])
        for (const each of await page.locator(control).all())
          expect(await each.isVisible(), `${path} ${control}`).toBe(false);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
    }
    await close();
  });
});
