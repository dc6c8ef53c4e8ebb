/** What an embed costs on the line, brotli at its best; and one that asks before it loads anything but its words and its picture. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { pass } from '../page-time.ts';
import { openPage } from '../watched-page.ts';
import { DAYS } from '../week-steps.ts';
import { beforeArticles } from './articles.ts';
import { dayIn, livingFrame, plainFrame, press, WEEK } from './embed-frames.ts';
import { article } from './host-pages.ts';

/** In bytes, each KB of 1,024. */
const FIRST_VIEW = 40 * 1024;
const BEFORE_PRESS = 60 * 1024;
const OWN_SCRIPT = 3 * 1024;
const LOADER = 3 * 1024;

const { browser, put } = beforeArticles();

const weightOf = (path: string): number => brotliCompressSync(readFileSync(join(inject('dist'), path))).length;

function weigh(urls: readonly string[]): number {
  const base = new URL(inject('site')).pathname.length;
  const paths = urls.map((url) => new URL(url).pathname.slice(base));
  return paths.reduce((sum, path) => sum + weightOf(path.endsWith('/') ? `${path}index.html` : path), 0);
}

describe('an embed', () => {
  it('of each day shows its first view for less than its budget', async () => {
    const weights: number[] = [];
    for (const day of DAYS) {
      const { page, close } = await openPage(browser(), inject('site'));
      const asked: string[] = [];
      page.on('request', (request) => {
        const { pathname } = new URL(request.url());
        // What is seen and the first script, not the app that comes after.
        if (/\/$|\.css$|embed-gate/.test(pathname)) asked.push(request.url());
      });
      await page.route(/assets\/index-.*\.js$/, (route) => route.abort());
      await page.goto(`${inject('site')}${WEEK}/${day}/embed/`);
      await page.locator('.map-country').first().waitFor({ state: 'attached' });
      await close();
      expect(asked).toHaveLength(4);
      weights.push(weigh(asked));
    }
    console.log(
      `measure: first view of a day's embed: ${Math.max(...weights)} bytes at most (budget ${FIRST_VIEW}); loader ${weightOf('embed.js')} (budget ${LOADER})`,
    );
    expect(Math.max(...weights)).toBeLessThanOrEqual(FIRST_VIEW);
    expect(weightOf('embed.js')).toBeLessThanOrEqual(LOADER);
  });

  it.each(['', 'sandbox="allow-scripts allow-popups"'])(
    'that asks first loads nothing more until it is pressed: %s',
    async (sandbox) => {
      const src = `${inject('site')}${WEEK}/2025-03-11/embed/?consent=click&theme=dark`;
      const url = put('/consent.html', article(plainFrame(src, `name="e" width="800" ${sandbox}`)));
      const { page, complaints, close } = await openPage(browser(), [url, inject('site')]);
      const asked: string[] = [];
      page.on('request', (request) => {
        if (request.url().startsWith(inject('site'))) asked.push(request.url());
      });
      await page.goto(url);
      const frame = await (await page.waitForSelector('iframe')).contentFrame();
      if (!frame) throw new Error('No frame');
      const start = frame.getByRole('button', { name: 'Step through the week' });
      await start.waitFor();
      await pass(page, 1000);
      const bytes = weigh(asked);
      const scripts = weigh(asked.filter((each) => each.endsWith('.js')));
      console.log(
        `measure: consent=click: ${bytes} bytes (budget ${BEFORE_PRESS}), of them script ${scripts} (budget ${OWN_SCRIPT})`,
      );
      expect(bytes).toBeLessThanOrEqual(BEFORE_PRESS);
      expect(scripts).toBeLessThanOrEqual(OWN_SCRIPT);
      // Nothing is offered that needs scripts, but for countries' names, which read without; the days are links, which ask first too.
      expect(await frame.locator('button:visible:not(.ui-country)').count()).toBe(1);
      expect(await frame.locator('.map-country[data-part="lead"]').count()).toBeGreaterThan(0);
      await frame.getByRole('link', { name: /^Wed 12/ }).click();
      await frame.locator('.embed-head p', { hasText: 'Wednesday 12 March 2025' }).waitFor();
      await start.waitFor();
      await start.focus();
      await page.keyboard.press('Enter');
      const living = await livingFrame(page, 'e');
      expect(await start.count()).toBe(0);
      expect(await living.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      await press(living, 'Next day');
      expect(await dayIn(living)).toBe('Thursday 13 March 2025');
      expect(complaints).toEqual([]);
      await close();
    },
  );
});
