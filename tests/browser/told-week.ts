/** The week opened at a link and gone through; nothing on it may complain, and nobody else may be asked. */
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { expect, inject } from 'vitest';
import { openPage, type WatchedPage } from './watched-page.ts';
import { dayUrl, openDay } from './week-steps.ts';

/** `link` is from the site's folder. */
export type OnWeek = (
  link: string,
  story: (opened: WatchedPage) => Promise<void>,
  options?: BrowserContextOptions,
) => Promise<void>;

/** `browser` is asked for when a page is opened: tests start theirs late. */
export const weekIn =
  (browser: () => Browser): OnWeek =>
  async (link, story, options = {}) => {
    const opened = await openPage(browser(), inject('site'), options);
    await openDay(opened.page, inject('site') + link);
    await story(opened);
    expect(opened.complaints).toEqual([]);
    expect(opened.strangers).toEqual([]);
    await opened.close();
  };

export const dayLink = (day: string, search = ''): string => dayUrl('', day, search);
