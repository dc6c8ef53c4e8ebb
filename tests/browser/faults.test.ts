/** When things go wrong: words and map stay, the reader is told, and can go on. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { type Fault, type StaticHost, serveFolder } from './static-host.ts';
import { openPage } from './watched-page.ts';
import { dayUrl, headingOf, openDay } from './week-steps.ts';

let browser: Browser;
let host: StaticHost;
beforeAll(async () => {
  browser = await launchBrowser('none');
  host = await serveFolder(inject('dist'), 'faulty');
});
afterAll(async () => {
  await browser.close();
  await host.close();
});
afterEach(() => {
  host.faultFor = () => null;
});

/** The page as built: heading, an event with a source, and a map with countries. */
async function expectReadable(page: Page): Promise<void> {
  expect(await headingOf(page)).toContain('Tuesday 11 March');
  expect(await page.locator('.week-story a[href^="http"]').count()).toBeGreaterThan(5);
  expect(await page.locator('.week-map svg path').count()).toBeGreaterThan(40);
}

const FAULTS: readonly (readonly [string, Fault])[] = [
  ['missing', { kind: 'status', status: 404 }],
  ['refused', { kind: 'status', status: 503 }],
  ['cut off', { kind: 'cut' }],
  ['not JSON', { kind: 'body', type: 'application/json', text: '{"chronicle": ' }],
  ['of another shape', { kind: 'body', type: 'application/json', text: '{"events": 3}' }],
  ['a page instead', { kind: 'body', type: 'text/html', text: '<!doctype html><p>Sign in</p>' }],
];

const FILES = [
  ['the records', /assets\/week-.*\.json$/],
  ['the base map', /assets\/map-sketch.*\.json$/],
] as const;

describe.each(FILES)('%s', (_what, pattern) => {
  it.each(FAULTS)('%s: the page stays readable, says so, and recovers', async (_how, fault) => {
    const { page, close } = await openPage(browser, host.url);
    host.faultFor = (path) => (pattern.test(path) ? fault : null);
    await page.goto(dayUrl(host.url, '2025-03-11'));
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/could not be loaded/);
    await expectReadable(page);
    host.faultFor = () => null;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('html[data-alive]').waitFor();
    await page.keyboard.press('ArrowRight');
    expect(await headingOf(page)).toContain('Wednesday 12 March');
    await close();
  });
});

const LATER = [
  ['the fuller map', /assets\/map-home.*\.json$/],
  ['the map with all its points', /assets\/map-detail.*\.json$/],
] as const;

describe.each(LATER)('%s', (_what, pattern) => {
  it.each(FAULTS)('%s: the map as built stays, and the week steps on', async (_how, fault) => {
    const { page, close } = await openPage(browser, host.url);
    host.faultFor = (path) => (pattern.test(path) ? fault : null);
    await page.goto(dayUrl(host.url, '2025-03-11'));
    await page.locator('html[data-alive]').waitFor();
    for (let press = 0; press < 3; press++) await page.getByRole('button', { name: 'Zoom in' }).first().click();
    await expectReadable(page);
    await page.keyboard.press('ArrowRight');
    expect(await headingOf(page)).toContain('Wednesday 12 March');
    host.faultFor = () => null;
    await close();
  });
});

describe('a script that comes late', () => {
  const refuse = (file: RegExp): void => {
    host.faultFor = (path) => (file.test(path) ? { kind: 'status', status: 500 } : null);
  };
  const tryAgain = async (page: Page): Promise<void> => {
    host.faultFor = () => null;
    await page.getByRole('button', { name: 'Try again' }).click();
  };

  it('of the lanes: the rest steps on, and they come when asked again', async () => {
    const { page, close } = await openPage(browser, host.url);
    refuse(/lanes-.*\.js$/);
    await page.goto(dayUrl(host.url, '2025-03-11'));
    await page.getByText('The map and the story still work; step with the arrow keys.').waitFor();
    await expectReadable(page);
    await page.keyboard.press('ArrowRight');
    expect(await headingOf(page)).toContain('Wednesday 12 March');
    await tryAgain(page);
    await page.locator('.timeline-mark').first().waitFor();
    await close();
  });

  it('of a country’s card: the map stays, and the card comes when asked again', async () => {
    const { page, close } = await openPage(browser, host.url);
    refuse(/country-card-.*\.js$/);
    await page.goto(dayUrl(host.url, '2025-03-11'));
    await page.locator('html[data-alive]').waitFor();
    await page.locator('.map-focus').press('Enter');
    await page.getByText('The country’s card has stopped').waitFor();
    await expectReadable(page);
    await tryAgain(page);
    await page.locator('.map-card').waitFor();
    await close();
  });

  it('of the list of keys: nothing else goes, and it comes when asked again', async () => {
    const { page, close } = await openPage(browser, host.url, { viewport: { width: 390, height: 844 } });
    refuse(/key-help-.*\.js$/);
    await page.goto(dayUrl(host.url, '2025-03-11'));
    await page.locator('html[data-alive]').waitFor();
    await page.keyboard.press('?');
    const notice = page.getByRole('alert').filter({ hasText: 'The list of keys has stopped' });
    await notice.waitFor();
    await expectReadable(page);
    const { y = -1, height = 0 } = (await notice.boundingBox()) ?? {};
    expect([y >= 0, y + height <= 844]).toEqual([true, true]);
    await tryAgain(page);
    await page.getByRole('dialog').waitFor();
    await close();
  });
});

describe('the notice of what was opened over the page', () => {
  it.each([
    ['the list of keys', /key-help-.*\.js$/, '.week', '?', '[role="dialog"], dialog[open]'],
    ['a country’s card', /country-card-.*\.js$/, '.map-focus', 'Enter', '.map-card'],
  ])('of %s can be put away, and what was asked for comes at the next try', async (_what, file, at, key, part) => {
    const { page, close } = await openPage(browser, host.url);
    host.faultFor = (path) => (file.test(path) ? { kind: 'cut' } : null);
    await openDay(page, dayUrl(host.url, '2025-03-11'));
    // The map that comes meanwhile takes the place of its first drawing.
    await page.locator('.map-box[data-measured][data-grain="home"]').waitFor();
    await page.locator(at).press(key);
    const notice = page.getByRole('alert').filter({ hasText: 'has stopped' });
    // By key: a pointer left lying on the map would point at a country, and ask for its card meanwhile.
    await notice.getByRole('button', { name: 'Close' }).press('Enter');
    await notice.waitFor({ state: 'detached' });
    host.faultFor = () => null;
    await page.locator(at).press(key);
    await page.locator(part).waitFor();
    await close();
  });
});

describe('without what browsers usually have', () => {
  it('reads and walks by links without scripts', async () => {
    const { page, close } = await openPage(browser, host.url, { javaScriptEnabled: false });
    await page.goto(dayUrl(host.url, '2025-03-11'));
    await expectReadable(page);
    await page
      .locator('.week-story')
      .getByRole('link', { name: /^The day after: .*12 March/ })
      .click();
    expect(await headingOf(page)).toContain('Wednesday 12 March');
    await close();
  });

  it('stays readable when every script fails', async () => {
    host.faultFor = (path) => (/\.js$/.test(path) ? { kind: 'status', status: 500 } : null);
    const { page, close } = await openPage(browser, host.url);
    await page.goto(dayUrl(host.url, '2025-03-11'));
    await expectReadable(page);
    await close();
  });

  it('steps where storage throws', async () => {
    const { page, complaints, close } = await openPage(browser, host.url);
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(dayUrl(host.url, '2025-03-11'));
    await page.locator('html[data-alive]').waitFor();
    await page.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
    await page.keyboard.press('ArrowRight');
    expect(await headingOf(page)).toContain('Wednesday 12 March');
    expect(complaints).toEqual([]);
    await close();
  });

  it('keeps the SVG map without WebGL and says nothing is wrong', async () => {
    const { page, complaints, close } = await openPage(browser, host.url);
    await page.goto(dayUrl(host.url, '2025-03-11'));
    await page.locator('html[data-alive]').waitFor();
    await expectReadable(page);
    expect(await page.locator('canvas').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
});
