/** The frames that the loader makes or leads: of embeds alone, and not before they are scrolled to. */

import { expect, inject, it } from 'vitest';
import { pass } from '../page-time.ts';
import { openPage } from '../watched-page.ts';
import { beforeArticles, embed, loader } from './articles.ts';
import { dayIn, livingFrame, plainFrame, SANDBOXES } from './embed-frames.ts';
import { article } from './host-pages.ts';

const { browser, put, inArticle } = beforeArticles();

/** As whoever may write no script into a page may still write a box into it. */
const NO_EMBEDS = [
  "javascript:parent.document.title='run'",
  ' JavaScript:parent.document.title=1//embed/',
  'java\nscript:parent.document.title=1//embed/',
  'data:text/html,<script>parent.document.title=1</script>/embed/',
  'blob:https://example.org/embed/',
  'about:blank#/embed/',
  'https://[/embed/',
  'https://stranger.example/embed/',
  '/any/path/',
  '',
];

it('are made for no other address than an embed’s: the link that stands there stays', async () => {
  const boxes = NO_EMBEDS.map(
    (src) => `<div class="parley-embed" data-src="${src.replaceAll('"', '&quot;')}"><a href="/">A link</a></div>`,
  );
  const sound = `<div class="parley-embed" data-src="${embed()}" data-title=" "></div>`;
  const url = put('/boxes.html', article(boxes.join('') + sound, loader()));
  // A page that allows everything: its policy is not what keeps the frame out.
  const { page, close } = await openPage(browser(), [url, inject('site')], { bypassCSP: true });
  await page.goto(`${url}?parley=2025-03-12`);
  // The last of the boxes: those before it have had their turn. Nobody named it, and a frame must have a name.
  const made = page.locator('.parley-embed > iframe');
  await made.waitFor({ state: 'attached' });
  expect(await made.getAttribute('title')).toBe('An article');
  expect(await made.count()).toBe(1);
  expect(await page.getByRole('link', { name: 'A link' }).count()).toBe(NO_EMBEDS.length);
  await livingFrame(page, await made.evaluate((frame) => ((frame as HTMLIFrameElement).name = 'e')));
  expect(await page.title()).toBe('An article');
  await close();
});

it.each(Object.entries(SANDBOXES))(
  'wait to be scrolled to, whatever step the article’s address has: sandbox %s',
  async (_sandbox, attribute) => {
    const filler = '<p>Words.</p>'.repeat(400);
    const frame = plainFrame(embed(), `name="e" loading="lazy" data-parley data-step-param="parley"${attribute}`);
    await inArticle(
      article(filler + frame, loader()),
      async ({ page }) => {
        const asked: string[] = [];
        page.on('request', (request) => request.isNavigationRequest() && asked.push(request.url()));
        await page.waitForFunction(() => document.querySelector('iframe')?.src.includes('/2025-03-13/embed/'));
        await pass(page, 500);
        expect(asked).toEqual([]);
        const entries = await page.evaluate(() => history.length);
        await page.locator('iframe').evaluate((element) => element.scrollIntoView());
        const living = await livingFrame(page, 'e');
        expect(await dayIn(living)).toBe('Thursday 13 March 2025');
        expect(asked).toHaveLength(1);
        expect(await page.evaluate(() => history.length)).toBe(entries);
      },
      { search: '?parley=2025-03-13' },
    );
  },
);

it('that have shown something are led without an entry in the article’s history', async () => {
  // The loader comes last, when the frame has long told its height.
  put(
    '/late.js',
    `addEventListener('load', () => setTimeout(() => document.head.append(Object.assign(document.createElement('script'), { src: '${inject('site')}embed.js' })), 1500));`,
  );
  const html = article(
    plainFrame(embed(), 'name="e" data-parley data-step-param="parley"'),
    '<script src="/late.js"></script>',
  );
  await inArticle(
    html,
    async ({ page }) => {
      const entries = await page.evaluate(() => history.length);
      const frame = page.frameLocator('iframe');
      await frame.locator('.embed-head p', { hasText: 'Thursday 13 March 2025' }).waitFor();
      expect(await page.evaluate(() => history.length)).toBe(entries);
    },
    { search: '?parley=2025-03-13' },
  );
});
