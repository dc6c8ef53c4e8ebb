/** A page of the site opened, read and closed, with or without scripts; nothing on it may complain. */
import type { Browser, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { openPage } from './watched-page.ts';

export type Opened = (
  path: string,
  scripts: boolean,
  story: (page: Page) => Promise<void>,
  options?: object,
) => Promise<void>;

/** `browser` is asked for when a page is opened: tests start theirs late. `path` is from the site's folder. */
export const openedIn =
  (browser: () => Browser): Opened =>
  async (path, scripts, story, options = {}) => {
    const { page, complaints, close } = await openPage(browser(), inject('site'), {
      javaScriptEnabled: scripts,
      ...options,
    });
    await page.goto(inject('site') + path);
    if (scripts) {
      await page.locator('html[data-alive]').waitFor();
      // What is drawn after the first moment: the map in its box, the rest of the cards.
      if ((await page.locator('.week').count()) > 0) {
        await page.locator('.map-box[data-measured][data-grain="home"]').waitFor();
        await page.locator('.story-foot .ui-disclosure').first().waitFor();
        await page.locator('.timeline-axis').waitFor({ state: 'attached' });
      }
    }
    await story(page);
    expect(complaints).toEqual([]);
    await close();
  };
