/** What tests of the class do with its pages. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { Graphics } from './launch-browser.ts';
import { openPage } from './watched-page.ts';
import { CHRONICLE } from './week-steps.ts';

export const LESSON = `${CHRONICLE}/lessons/tuesday-morning/`;

export async function openClass(page: Page, site: string, tail = 'class/'): Promise<void> {
  await page.goto(site + LESSON + tail);
  await page.locator('html[data-alive]').waitFor();
}

/** Runs a story in a class that is opened for it, and holds that nothing went wrong, and nobody else was asked. */
export const classIn =
  (browserFor: (graphics: Graphics) => Browser | undefined) =>
  async (tail: string, story: (page: Page) => Promise<void>, graphics: Graphics = 'none'): Promise<void> => {
    const browser = browserFor(graphics);
    if (!browser) throw new Error('no browser');
    const { page, complaints, strangers, close } = await openPage(browser, inject('site'));
    await openClass(page, inject('site'), tail);
    await story(page);
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
    await close();
  };

/** `3`, or `3 revealed`. */
export const standing = (page: Page): Promise<string> =>
  page.locator('[data-step]').evaluate((root) => {
    const { step, revealed } = (root as HTMLElement).dataset;
    return revealed === undefined ? String(step) : `${step} revealed`;
  });

/** All that the page holds or says: texts, attributes, the accessibility tree. */
export async function everythingOf(page: Page): Promise<string> {
  const tree = await page.locator('body').ariaSnapshot();
  return `${await page.evaluate(() => document.documentElement.outerHTML)}\n${tree}`;
}

/** The presenter's window, as a teacher opens it. */
export async function openNotes(page: Page, context: BrowserContext): Promise<Page> {
  const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('t')]);
  await notes.locator('html[data-alive]').waitFor();
  return notes;
}
