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

  it('shows what the address says, however soon a step follows a going back', () =>
    onWeek(dayLink('2025-03-10'), async ({ page }) => {
      for (let step = 0; step < 3; step++) {
        await page.keyboard.press('ArrowRight');
        await page.waitForTimeout(150);
      }
      await slowDown(page, { cpu: SLOW_CPU });
      for (const isTold of [true, false])
        for (const delayMs of [0, 10]) {
          await page.evaluate(
            async ({ told, delay }) => {
              const press = (key: string): boolean =>
                document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
              if (!told) press('ArrowLeft');
              await new Promise((then) => {
                addEventListener('popstate', then, { capture: true, once: true });
                history.back();
              });
              await new Promise((then) => setTimeout(then, delay));
              press('ArrowRight');
            },
            { told: isTold, delay: delayMs },
          );
          await page.waitForTimeout(600);
          const [, day] = /(\d{2})\/$/.exec(new URL(page.url()).pathname) ?? [];
          expect(await headingOf(page), `${delayMs} ms, told: ${isTold}`).toContain(` ${Number(day)} March`);
          // From well inside the week again.
          await page.keyboard.press('4');
          await page.waitForTimeout(250);
          await page.keyboard.press('3');
          await page.waitForTimeout(250);
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
