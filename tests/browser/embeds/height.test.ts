/** An embed's height in the pages that newsrooms run: each hears it in its own dialect. That it is right at once is measured in `bench/`. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { openPage } from '../watched-page.ts';
import { beforeArticles, embed } from './articles.ts';
import { expectFits, livingFrame } from './embed-frames.ts';
import { article } from './host-pages.ts';

const require = createRequire(import.meta.url);
const PYM = readFileSync(require.resolve('pym.js/dist/pym.v1.min.js'), 'utf8');
const FRAMES = readFileSync(require.resolve('@newswire/frames'), 'utf8');

const { browser, put } = beforeArticles();

async function opened(url: string): Promise<{ readonly page: Page; readonly end: () => Promise<void> }> {
  const { page, complaints, close } = await openPage(browser(), [url, inject('site')], {
    viewport: { width: 1240, height: 800 },
  });
  await page.goto(url);
  return {
    page,
    end: async () => {
      expect(complaints).toEqual([]);
      await close();
    },
  };
}

describe('with what newsrooms run', () => {
  it.each([
    ['pym.js', PYM, `new pym.Parent('box', '$', { name: 'e' });`, ''],
    [
      '@newswire/frames',
      FRAMES,
      `import { Framer } from '/parent.js'; new Framer(document.getElementById('box'), { src: '$' });`,
      '',
    ],
    [
      'WordPress, which answers by a secret and sandboxes',
      null,
      `const frame = document.querySelector('iframe');
       addEventListener('message', ({ source, data }) => {
         if (source !== frame.contentWindow || data.secret !== 'aB3dE6gH9k' || data.message !== 'height') return;
         frame.height = Math.min(Math.max(data.value, 200), 5000);
       });
       frame.src = '$#?secret=aB3dE6gH9k';`,
      '<iframe name="e" title="A week of talks" sandbox="allow-scripts" width="600"></iframe>',
    ],
    [
      'the Guardian’s messages',
      null,
      `const frame = document.querySelector('iframe');
       addEventListener('message', ({ source, data }) => {
         if (source !== frame.contentWindow || typeof data !== 'string' || data[0] !== '{') return;
         const { id, type, value } = JSON.parse(data);
         if (id.startsWith('iframeMessenger') && type === 'set-height') frame.height = value;
       });
       frame.src = '$';`,
      '<iframe name="e" title="A week of talks" width="600"></iframe>',
    ],
  ])('fits in a frame of %s', async (_parent, library, start, body) => {
    const isModule = start.startsWith('import');
    if (library) put('/parent.js', library);
    put('/start.js', start.replace('$', embed()));
    const parent = library && !isModule ? '<script src="/parent.js"></script>' : '';
    const scripts = `${parent}<script ${isModule ? 'type="module"' : ''} src="/start.js"></script>`;
    const url = put('/parents.html', article(`<div id="box">${body}</div>${scripts}`));
    const { page, end } = await opened(url);
    await page.waitForFunction(() => document.querySelector('iframe')?.setAttribute('name', 'e') === undefined);
    const frame = await livingFrame(page, 'e');
    await expectFits(frame);
    await frame.locator('.story-title a').first().click();
    await frame.locator('.story-card[data-selected]').waitFor();
    await expectFits(frame);
    await end();
  });
});
