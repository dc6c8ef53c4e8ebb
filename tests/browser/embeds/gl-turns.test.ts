/** Maps by WebGL in embeds: only when asked for, two at a time over a page, the one held longest giving way; none in a sandbox. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../launch-browser.ts';
import { openPage } from '../watched-page.ts';
import { FIRST_EMBED, livingFrame, plainFrame } from './embed-frames.ts';
import { article, type HostPages, serveHostPages } from './host-pages.ts';

let pages: HostPages;
let browser: Browser;
beforeAll(async () => {
  pages = await serveHostPages(inject('site'));
  browser = await launchBrowser('software');
});
afterAll(async () => {
  await browser.close();
  await pages.close();
});

it('the third to ask takes over from the first, whose map is a drawing again', async () => {
  const src = `${inject('site') + FIRST_EMBED}?show=map`;
  const sandboxed = plainFrame(src, 'name="boxed" sandbox="allow-scripts"');
  const url = pages.put(
    '/turns.html',
    article(['a', 'b', 'c'].map((name) => plainFrame(src, `name="${name}" width="340"`)).join('') + sandboxed),
  );
  const { page, complaints, close } = await openPage(browser, [url, inject('site')], {
    viewport: { width: 1240, height: 800 },
  });
  let [living, most, made] = [0, 0, 0];
  await page.exposeFunction('tellContext', (change: number) => {
    living += change;
    most = Math.max(most, living);
    if (change > 0) made += 1;
  });
  await page.addInitScript(() => {
    const tell = (window as unknown as { tellContext: (change: number) => void }).tellContext;
    const get = HTMLCanvasElement.prototype.getContext;
    const known = new WeakSet<object>();
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: [string, ...unknown[]]) {
      const context = Reflect.apply(get, this, asked) as RenderingContext | null;
      if (!(context instanceof WebGL2RenderingContext) || known.has(context)) return context;
      known.add(context);
      tell(1);
      const lose = context.getExtension('WEBGL_lose_context');
      if (lose) {
        const { loseContext } = lose;
        Object.assign(lose, {
          loseContext: () => {
            loseContext.call(lose);
            tell(-1);
          },
        });
      }
      return context;
    } as typeof get;
  });
  await page.goto(url);
  const [a, b, c, boxed] = await Promise.all(['a', 'b', 'c', 'boxed'].map((name) => livingFrame(page, name)));
  if (!a || !b || !c || !boxed) throw new Error('Not all frames are there');
  const isDrawnBy = (frame: typeof a, drawer: string): Promise<void> =>
    frame.locator(`.map-box[data-map-drawn-by="${drawer}"]`).waitFor();
  expect(made).toBe(0);
  expect(await boxed.getByRole('button', { name: 'Explore the map' }).count()).toBe(0);
  for (const frame of [a, b]) {
    await frame.getByRole('button', { name: 'Explore the map' }).click();
    await isDrawnBy(frame, 'gl');
  }
  await c.getByRole('button', { name: 'Explore the map' }).click();
  await a
    .getByText('Another map, on this page or in another window, is interactive now. The still map stays')
    .waitFor();
  await isDrawnBy(a, 'svg');
  await isDrawnBy(c, 'gl');
  await isDrawnBy(b, 'gl');
  console.log(`measure: GL contexts of four embeds: ${made} made, ${most} at a time (budget 2)`);
  expect(most).toBe(2);
  expect(made).toBeGreaterThanOrEqual(3);
  // Chromium says so of its own drawing on the processor.
  expect(complaints.filter((complaint) => !complaint.includes('GPU stall due to ReadPixels'))).toEqual([]);
  await close();
});
