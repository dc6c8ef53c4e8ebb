/** Embeds on another site: in every sandbox, with and without WebGL and our loader, at three widths, each steps through the week. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Graphics, launchBrowser } from '../launch-browser.ts';
import { openPage } from '../watched-page.ts';
import { dayIn, FIRST_EMBED, livingFrame, plainFrame, press, pressKey, SANDBOXES } from './embed-frames.ts';
import { article, type HostPages, serveHostPages } from './host-pages.ts';

const WIDTHS = [300, 600, 1200] as const;
const CELLS = Object.entries(SANDBOXES).flatMap(([sandbox, attribute]) =>
  WIDTHS.map((width) => ({ name: `${sandbox || 'none'} ${width}`.replaceAll(' ', '_'), attribute, width })),
);

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
  it.each(['loader', 'no loader'])('%s: nine frames step through the week without an error', async (loader) => {
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
    await page.goto(url);
    for (const { name, width } of CELLS) {
      const frame = await livingFrame(page, name);
      expect(await frame.evaluate(() => innerWidth), name).toBe(width);
      for (let step = 0; step < 3; step++) await press(frame, 'Next day');
      expect(await dayIn(frame), name).toBe('Thursday 13 March 2025');
      for (let step = 0; step < 3; step++) await pressKey(frame, 'ArrowRight');
      await expect.poll(() => dayIn(frame), { message: name }).toBe('Sunday 16 March 2025');
      const { isWhole, isOpaque, drawnBy } = await frame.evaluate(() => ({
        isWhole: document.documentElement.scrollWidth <= innerWidth,
        isOpaque: self.origin === 'null',
        drawnBy: document.querySelector('.map-box')?.getAttribute('data-map-drawn-by'),
      }));
      expect({ isWhole, drawnBy }, name).toEqual({ isWhole: true, drawnBy: 'svg' });
      expect(isOpaque, name).toBe(name.startsWith('allow-scripts_') && !name.includes('same-origin'));
    }
    expect(complaints).toEqual([]);
    await close();
  });
});
