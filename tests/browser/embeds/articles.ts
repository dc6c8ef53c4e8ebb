/** A browser before articles of another site that hold embeds: what every test of embeds begins and ends with. */
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from '../launch-browser.ts';
import { openPage, type WatchedPage } from '../watched-page.ts';
import { FIRST_EMBED } from './embed-frames.ts';
import { type HostPages, serveHostPages } from './host-pages.ts';

export const embed = (): string => inject('site') + FIRST_EMBED;
export const loader = (): string => `<script async src="${inject('site')}embed.js"></script>`;

type Story = (watched: WatchedPage) => Promise<void>;
type Opening = BrowserContextOptions & {
  /** Of the article's address. */
  readonly search?: string;
  /** Runs in the article and in its frames before anything of theirs. */
  readonly before?: () => void;
};

type Articles = {
  /** For stories in which something is missing, of which a browser complains. */
  readonly browser: () => Browser;
  /** Of the same site: scripts and styles, as its policy allows none in a page. */
  readonly put: HostPages['put'];
  /** Tells a story in an article; nothing may be complained of in it. */
  readonly inArticle: (html: string, story: Story, opening?: Opening) => Promise<void>;
};

/** To be called once in a file: the browser and the site live as long as its tests. */
export function beforeArticles(): Articles {
  let pages: HostPages;
  let browser: Browser;
  beforeAll(async () => {
    pages = await serveHostPages(inject('site'));
    browser = await launchBrowser('none');
  });
  afterAll(async () => {
    await browser.close();
    await pages.close();
  });
  return {
    browser: () => browser,
    put: (path, text) => pages.put(path, text),
    async inArticle(html, story, { search = '', before, ...options } = {}) {
      const url = pages.put('/article.html', html);
      const watched = await openPage(browser, [url, inject('site')], {
        viewport: { width: 800, height: 600 },
        ...options,
      });
      if (before) await watched.page.addInitScript(before);
      await watched.page.goto(url + search);
      await story(watched);
      expect(watched.complaints).toEqual([]);
      await watched.close();
    },
  };
}
