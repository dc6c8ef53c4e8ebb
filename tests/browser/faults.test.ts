/** When things go wrong: words and map stay, the reader is told, and can go on. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { expectReadable } from './readable-page.ts';
import { type StaticHost, serveFolder } from './static-host.ts';
import { openPage } from './watched-page.ts';
import { CHRONICLE, dayUrl, headingOf, openDay } from './week-steps.ts';

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

  it.each([
    ['of no format', () => Reflect.deleteProperty(globalThis, 'DecompressionStream')],
    [
      'not of that format',
      () => {
        const Known = DecompressionStream;
        globalThis.DecompressionStream = class extends Known {
          constructor(format: CompressionFormat) {
            if (format === 'deflate-raw') throw new TypeError('Unsupported compression format');
            super(format);
          }
        };
      },
    ],
  ])('reads the one file where nothing can be unpacked, %s, and does not call it broken', async (_name, makeOlder) => {
    const file = pathToFileURL(join(inject('dist'), CHRONICLE, `parley-${CHRONICLE}.html`)).href;
    const { page, close } = await openPage(browser, file, { offline: true });
    await page.addInitScript(makeOlder);
    await page.goto(file);
    const notice = await page.getByRole('alert').innerText();
    expect(notice).toContain('this browser is too old to unpack what it holds');
    expect(notice).not.toContain('may not be whole');
    expect(await headingOf(page)).toContain('Monday 10 March');
    await close();
  });
});
