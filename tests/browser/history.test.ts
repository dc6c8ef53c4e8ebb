/** Back and forward through what a reader did, however soon. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { SLOW_CPU, slowDown } from './bench/slow-machine.ts';
import { launchBrowser } from './launch-browser.ts';
import { dayLink, weekIn } from './told-week.ts';
import { dayUrl, headingOf } from './week-steps.ts';

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
   * `told`: the step that is gone back from was. `delay`: how long after the going back another follows; null where it does
   * before the browser says so: it then has the place of the step that it follows. `left`: where Back leads next.
   */
  const SOON = [
    { told: true, delay: 0, left: 12 },
    { told: true, delay: 10, left: 12 },
    { told: false, delay: null, left: 12 },
    { told: false, delay: 0, left: 13 },
    { told: false, delay: 10, left: 13 },
  ] as const;

  it('shows what the address says, however soon a step follows a going back, and goes back from there', () =>
    onWeek(dayLink('2025-03-10'), async ({ page }) => {
      await slowDown(page, { cpu: SLOW_CPU });
      const dayNow = async (): Promise<number> => Number(/ (\d+) March/.exec(await headingOf(page))?.[1]);
      for (const soon of SOON) {
        for (const key of ['2', '3', '4']) {
          await page.keyboard.press(key);
          await page.waitForTimeout(250);
        }
        await page.evaluate(async ({ told, delay }) => {
          const press = (): boolean =>
            document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
          if (!told) press();
          const gone = new Promise((then) => {
            addEventListener('popstate', then, { capture: true, once: true });
          });
          history.back();
          if (delay !== null) {
            await gone;
            await new Promise((then) => setTimeout(then, delay));
          }
          press();
        }, soon);
        // Longer than it takes until the address agrees whatever came first.
        await page.waitForTimeout(1000);
        const [, inAddress] = /(\d{2})\/$/.exec(new URL(page.url()).pathname) ?? [];
        expect(await dayNow(), JSON.stringify(soon)).toBe(Number(inAddress));
        expect(await dayNow(), JSON.stringify(soon)).toBeGreaterThan(soon.left);
        await page.goBack();
        await expect.poll(dayNow, { message: JSON.stringify(soon) }).toBe(soon.left);
      }
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
