/**
 * Embeds on another site: in every sandbox, with and without our loader, at three widths, each steps through the week, in a
 * browser that has WebGL and in one that has none. Where there is WebGL, four of the twelve cells that may have it draw by it.
 */
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Graphics, launchBrowser } from '../launch-browser.ts';
import { openPage } from '../watched-page.ts';
import {
  dayIn,
  exploreMap,
  FIRST_EMBED,
  livingFrame,
  offerOf,
  plainFrame,
  press,
  pressKey,
  SANDBOXES,
} from './embed-frames.ts';
import { article, type HostPages, serveHostPages } from './host-pages.ts';

const WIDTHS = [300, 600, 1200] as const;
/** To start MapLibre on a processor takes seconds: of each sandbox that may, one width draws by it, with and without the loader another; by the others it is offered. */
const CELLS = Object.entries(SANDBOXES).flatMap(([sandbox, attribute], row) =>
  WIDTHS.map((width, column) => ({
    name: `${sandbox} ${width}`.replaceAll(' ', '_'),
    attribute,
    width,
    isOpaque: sandbox === 'allow-scripts',
    isExplored: (withLoader: boolean) => column === (row + (withLoader ? 0 : 1)) % WIDTHS.length,
  })),
);

/** Counts what is drawn by WebGL. */
const countDraws = (): void => {
  const draws = { count: 0 };
  const { drawElements } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.drawElements = function (...asked) {
    draws.count += 1;
    drawElements.apply(this, asked);
  };
  Object.assign(window, { draws });
};
const drawsIn = (frame: Frame): Promise<number> =>
  frame.evaluate(() => (window as unknown as { draws?: { count: number } }).draws?.count ?? 0);

let pages: HostPages;
const browsers = new Map<Graphics, Browser>();
beforeAll(async () => {
  pages = await serveHostPages(inject('site'));
  for (const graphics of ['software', 'none'] as const) browsers.set(graphics, await launchBrowser(graphics));
});
afterAll(async () => {
  for (const browser of browsers.values()) await browser.close();
  await pages.close();
});

const browserWith = (graphics: Graphics): Browser => {
  const browser = browsers.get(graphics);
  if (!browser) throw new Error('No browser');
  return browser;
};

describe.each(['software', 'none'] as const)('with WebGL: %s', (graphics) => {
  it.each(['loader', 'no loader'])(
    '%s: nine frames, of which at most two draw by WebGL, step through the week without an error',
    async (loader) => {
      const frames = CELLS.map(({ name, attribute, width }) => {
        const sized = `${attribute} name="${name}" ${loader === 'loader' ? 'data-parley' : `width="${width}"`}`;
        return `<div class="w${width}">${plainFrame(inject('site') + FIRST_EMBED, sized)}</div>`;
      });
      const script = loader === 'loader' ? `<script async src="${inject('site')}embed.js"></script>` : '';
      pages.put('/widths.css', WIDTHS.map((width) => `.w${width} { width: ${width}px }`).join('\n'));
      const url = pages.put(
        '/matrix.html',
        article(frames.join(''), `<link rel="stylesheet" href="/widths.css">${script}`),
      );
      const { page, complaints, close } = await openPage(browserWith(graphics), [url, inject('site')], {
        viewport: { width: 1240, height: 800 },
      });
      if (graphics === 'software') await page.addInitScript(countDraws);
      await page.goto(url);
      for (const { name, width, isOpaque, isExplored } of CELLS) {
        const frame = await livingFrame(page, name);
        const isGl = graphics === 'software' && !isOpaque && isExplored(loader === 'loader');
        const drawnBy = isGl ? 'gl' : 'svg';
        expect(await frame.evaluate(() => innerWidth), name).toBe(width);
        if (isOpaque) expect(await offerOf(frame).count(), name).toBe(0);
        else if (isGl) await exploreMap(frame);
        else if (graphics === 'software') await offerOf(frame).waitFor({ state: 'attached' });
        else {
          await offerOf(frame).dispatchEvent('click');
          await frame.getByText('The interactive map could not start here.').waitFor();
        }
        for (let step = 0; step < 3; step++) await press(frame, 'Next day');
        expect(await dayIn(frame), name).toBe('Thursday 13 March 2025');
        for (let step = 0; step < 3; step++) await pressKey(frame, 'ArrowRight');
        await expect.poll(() => dayIn(frame), { message: name }).toBe('Sunday 16 March 2025');
        const drawn = await drawsIn(frame);
        expect(drawn > 0, name).toBe(drawnBy === 'gl');
        // At rest the drawing is seen: the step is painted by WebGL with the first frame of a move.
        await frame.locator('.map-controls [aria-label="Zoom in"]').dispatchEvent('click');
        if (drawnBy === 'gl') await expect.poll(() => drawsIn(frame), { message: name }).toBeGreaterThan(drawn);
        const found = await frame.evaluate(() => ({
          isWhole: document.documentElement.scrollWidth <= innerWidth,
          isOpaque: self.origin === 'null',
          drawnBy: document.querySelector('.map-box')?.getAttribute('data-map-drawn-by'),
        }));
        expect(found, name).toEqual({ isWhole: true, isOpaque, drawnBy });
      }
      // Chromium says so of its own drawing on the processor.
      expect(complaints.filter((complaint) => !complaint.includes('GPU stall due to ReadPixels'))).toEqual([]);
      await close();
    },
  );
});
