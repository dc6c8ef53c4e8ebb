/** Back and forward through what a reader did, however soon. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { SLOW_CPU, slowDown } from './bench/slow-machine.ts';
import { launchBrowser } from './launch-browser.ts';
import { dayLink, weekIn } from './told-week.ts';
import { openPage } from './watched-page.ts';
import { dayUrl, headingOf, openDay } from './week-steps.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser('none');
});
afterAll(() => browser.close());

const onWeek = weekIn(() => browser);

describe('the history', () => {
  it('goes back at once, even before the last step has been drawn', () =>
    onWeek(dayLink('2025-03-10'), async ({ page }) => {
      await page.evaluate(async () => {
        const press = (key: string): boolean =>
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        press('ArrowRight');
        press('ArrowRight');
        history.back();
      });
      await expect.poll(() => headingOf(page)).toContain('Tuesday 11 March');
      await page.waitForTimeout(500);
      expect(await headingOf(page)).toContain('Tuesday 11 March');
      expect(page.url()).toBe(dayUrl(inject('site'), '2025-03-11'));
      // What was gone back from is still ahead.
      await page.goForward();
      await expect.poll(() => headingOf(page)).toContain('Wednesday 12 March');
      // Two at once, before the third has been told.
      await page.evaluate(() => {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
        history.go(-2);
      });
      await expect.poll(() => page.url()).toBe(dayUrl(inject('site'), '2025-03-11'));
      await page.waitForTimeout(300);
      expect(await headingOf(page)).toContain('Tuesday 11 March');
    }));

  /**
   * `isStepped`: a step is gone back from in the same turn. `next`: when another follows the going back: before the
   * browser has left, as it says so, before the page hears, or a moment after. `left`: where Back leads next.
   */
  const SOON = [
    { isStepped: false, next: 'left', left: 12 },
    { isStepped: false, next: 10, left: 12 },
    { isStepped: true, next: 'left', left: 13 },
    { isStepped: true, next: 0, left: 13 },
    { isStepped: true, next: 10, left: 13 },
    // The browser may take either first.
    { isStepped: false, next: 'leaving', left: null },
    { isStepped: true, next: 'leaving', left: null },
  ] as const;

  it('shows what the address says, however soon a step follows a going back, and goes back from there', async () => {
    const { page, complaints, close } = await openPage(browser, inject('site'));
    // Before the page's own: a step is made as the browser says that it has left.
    await page.addInitScript(() => addEventListener('popstate', () => dispatchEvent(new Event('left'))));
    await openDay(page, dayUrl(inject('site'), '2025-03-10'));
    await slowDown(page, { cpu: SLOW_CPU });
    const dayNow = async (): Promise<number> => Number(/ (\d+) March/.exec(await headingOf(page))?.[1]);
    const dayInAddress = (): number => Number(/(\d{2})\/$/.exec(new URL(page.url()).pathname)?.[1]);
    for (const soon of SOON) {
      const message = JSON.stringify(soon);
      for (const [key, day] of Object.entries({ 2: 11, 3: 12, 4: 13 })) {
        await page.keyboard.press(key);
        await expect.poll(dayInAddress, { message }).toBe(day);
      }
      await page.evaluate(async ({ isStepped, next }) => {
        const press = (): boolean =>
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
        if (isStepped) press();
        const left = new Promise<void>((resolve) => {
          const onLeft = (): void => {
            if (next === 'left') press();
            resolve();
          };
          addEventListener('left', onLeft, { once: true });
        });
        history.back();
        if (next === 'leaving') press();
        await left;
        if (typeof next !== 'number') return;
        await new Promise((resolve) => setTimeout(resolve, next));
        press();
      }, soon);
      await expect.poll(async () => (await dayNow()) === dayInAddress(), { message }).toBe(true);
      const at = dayInAddress();
      if (soon.left !== null) expect(at, message).toBeGreaterThan(soon.left);
      await page.goBack();
      await expect.poll(dayNow, { message }).toBe(soon.left ?? dayInAddress());
      expect(dayInAddress(), message).toBe(await dayNow());
      expect(dayInAddress(), message).toBeLessThan(at);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it('goes back past a place in the page, for which the browser made an entry', () =>
    onWeek(dayLink('2025-03-10'), async ({ page }) => {
      await page.keyboard.press('2');
      await page.evaluate(() => {
        location.hash = '#story';
      });
      await page.keyboard.press('3');
      await expect.poll(() => page.url()).toContain('2025-03-12/');
      await page.evaluate(() => {
        history.back();
        history.back();
      });
      await expect.poll(() => page.url()).toBe(dayUrl(inject('site'), '2025-03-11'));
      await expect.poll(() => headingOf(page)).toContain('Tuesday 11 March');
    }));

  it('stays in the page when it goes back from its first step at once', () =>
    onWeek(dayLink('2025-03-10'), async ({ page }) => {
      await page.evaluate(() => {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
        history.back();
      });
      await expect.poll(() => headingOf(page)).toContain('Monday 10 March');
      await page.waitForTimeout(300);
      expect(page.url()).toBe(dayUrl(inject('site'), '2025-03-10'));
    }));

  it('tells a step before a link is followed', () =>
    onWeek(dayLink('2025-03-10'), async ({ page }) => {
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.locator('.week-tools a', { hasText: 'About' }).evaluate((link: HTMLElement) => {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
        link.click();
      });
      await expect.poll(() => page.url()).toContain('/about/');
      await page.goBack();
      await expect.poll(() => page.url()).toBe(dayUrl(inject('site'), '2025-03-13'));
      await expect.poll(() => headingOf(page)).toContain('Thursday 13 March');
    }));

  it('goes back and forward through days and events', () =>
    onWeek(dayLink('2025-03-10'), async ({ page }) => {
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('j');
      await expect.poll(() => page.url()).toContain('event=');
      const withEvent = page.url();
      await page.keyboard.press('ArrowRight');
      expect(await headingOf(page)).toContain('Wednesday 12 March');
      await page.goBack();
      await expect.poll(() => page.url()).toBe(withEvent);
      await expect.poll(() => headingOf(page)).toContain('Tuesday 11 March');
      expect(
        await page.locator('.week-story [aria-current="true"], .week-story [data-selected]').count(),
      ).toBeGreaterThan(0);
      await page.goBack();
      await page.goBack();
      await expect.poll(() => headingOf(page)).toContain('Monday 10 March');
      await page.goForward();
      await expect.poll(() => headingOf(page)).toContain('Tuesday 11 March');
    }));
});
