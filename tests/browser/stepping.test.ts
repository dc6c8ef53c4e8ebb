/** A reader steps through the week: by button, key, swipe and playback; the address follows. */

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { pass } from './page-time.ts';
import { dayLink, weekIn } from './told-week.ts';
import { openPage, PHONE } from './watched-page.ts';
import { CHRONICLE, DAYS, dayUrl, headingOf, openDay } from './week-steps.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser('none');
});
afterAll(() => browser.close());

const onWeek = weekIn(() => browser);

describe('the week', () => {
  it('opens at the app’s own address and walks to its end by key', () =>
    onWeek('', async ({ page }) => {
      const headings = [];
      for (let step = 0; step < 8; step++) {
        headings.push(await headingOf(page));
        await page.keyboard.press('ArrowRight');
      }
      expect(new Set(headings).size).toBe(7);
      expect(headings[0]).toContain('Monday 10 March');
      expect(headings[7]).toContain('Sunday 16 March');
      await expect.poll(() => page.url()).toBe(dayUrl(inject('site'), '2025-03-16'));
    }));

  it('follows keys that come faster than it is drawn, and never steps back on its own', () =>
    onWeek('', async ({ page }) => {
      const seen = await page.evaluate(async () => {
        const heading = document.querySelector('#story h2');
        const headings = [heading?.textContent];
        const observer = new MutationObserver(() => headings.push(heading?.textContent));
        if (heading) observer.observe(heading, { subtree: true, characterData: true, childList: true });
        for (let step = 0; step < 6; step++) {
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
          await new Promise((resolve) => setTimeout(resolve, 4));
        }
        await new Promise((resolve) => setTimeout(resolve, 600));
        return headings.map((text) => Number(/\d+/.exec(text ?? '')?.[0]));
      });
      expect(seen).toEqual([10, 11, 12, 13, 14, 15, 16]);
      await expect.poll(() => page.url()).toBe(dayUrl(inject('site'), '2025-03-16'));
      await page.goBack();
      await expect.poll(() => headingOf(page)).toContain('Saturday 15 March');
    }));

  it('has seven day buttons that step and say which day it is', () =>
    onWeek(dayLink('2025-03-10'), async ({ page }) => {
      const days = page.getByRole('navigation', { name: /days/i }).getByRole('button');
      expect(await days.count()).toBe(7);
      for (const [index, day] of DAYS.entries()) {
        await days.nth(index).click();
        expect(await days.nth(index).getAttribute('aria-current')).toBe('date');
        await expect.poll(() => page.url()).toBe(dayUrl(inject('site'), day));
      }
    }));

  it('takes no key from fields, dialogs or shortcuts', () =>
    onWeek(dayLink('2025-03-12'), async ({ page }) => {
      await page.getByRole('combobox', { name: 'Colours' }).focus();
      await page.keyboard.press('3');
      await page.keyboard.press('End');
      expect(await headingOf(page)).toContain('Wednesday 12 March');
      await page.getByRole('combobox', { name: 'Colours' }).blur();
      await page.keyboard.press('Control+ArrowRight');
      await page.keyboard.press('?');
      const dialog = page.getByRole('dialog', { name: 'Keys' });
      await dialog.waitFor();
      await page.keyboard.press('ArrowRight');
      expect(await headingOf(page)).toContain('Wednesday 12 March');
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await page.keyboard.press('1');
      expect(await headingOf(page)).toContain('Monday 10 March');
    }));

  it('reads on at the new day’s heading when what had focus has gone with its day', () =>
    onWeek(dayLink('2025-03-11'), async ({ page }) => {
      await page.locator('.story-card[data-event="e-0311-jeddah"] h3 a').focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Wednesday 12 March 2025');
    }));

  it('reads on there too when what had focus stands out of sight among the new day’s events', () =>
    onWeek(
      dayLink('2025-03-13'),
      async ({ page }) => {
        await page.keyboard.press('j');
        await expect
          .poll(() => page.evaluate(() => document.activeElement?.closest('.story-card') !== null))
          .toBe(true);
        await page.keyboard.press('ArrowLeft');
        await expect
          .poll(() => page.evaluate(() => document.activeElement?.textContent))
          .toBe('Wednesday 12 March 2025');
        const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? Number.NaN);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top).toBeLessThan(420);
      },
      { viewport: { width: 640, height: 420 } },
    ));

  it('brings a picked event into sight, whatever scrolls and whichever day it is of', async () => {
    for (const viewport of [
      { width: 1280, height: 800 },
      { width: 390, height: 844 },
    ])
      await onWeek(
        dayLink('2025-03-11'),
        async ({ page }) => {
          const mark = page.locator('.timeline-mark[data-event="e-0312-e5"]');
          await mark.focus();
          await page.keyboard.press('Enter');
          const top = async (): Promise<number> =>
            (await page.locator('.story-card[data-event="e-0312-e5"]').boundingBox())?.y ?? Number.NaN;
          await pass(page, 500);
          expect(await top()).toBeGreaterThanOrEqual(-1);
          expect(await top()).toBeLessThan(viewport.height * 0.75);
        },
        { viewport },
      );
  });

  it('says that it shows the week as known at another moment, and leads back', () =>
    onWeek(dayLink('2025-03-11', '?known=2025-03-10T12:00Z'), async ({ page }) => {
      const notice = page.getByRole('status').filter({ hasText: 'As known by Monday 10 March, 13:00' });
      await notice.waitFor();
      await notice.getByRole('button').click();
      await expect.poll(() => page.url()).not.toContain('known=');
      expect(await notice.count()).toBe(0);
    }));

  it('says so in the very frame in which it first shows that moment', async () => {
    const { page, close } = await openPage(browser, inject('site'));
    await page.addInitScript(() => {
      const frames: [string, boolean][] = [];
      Object.assign(globalThis, { frames });
      const look = (): void => {
        const told = document.querySelector('.story-sentence')?.textContent;
        if (told) frames.push([told, document.querySelector('.week-known') !== null]);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto(inject('site') + dayLink('2025-03-11', '?known=2025-03-10T12:00Z'));
    await page.locator('.week-known').waitFor();
    const frames = await page.evaluate(() => (globalThis as unknown as { frames: [string, boolean][] }).frames);
    const [asBuilt] = frames[0] ?? [];
    expect(frames.at(-1)?.[0]).not.toBe(asBuilt);
    expect(frames.filter(([told, isSaid]) => told !== asBuilt && !isSaid)).toEqual([]);
    await close();
  });

  it('lets letters be turned off as keys', () =>
    onWeek(dayLink('2025-03-12'), async ({ page }) => {
      await page.keyboard.press('?');
      await page.getByRole('checkbox', { name: /letters and numbers/i }).uncheck();
      await page.getByRole('button', { name: 'Close' }).click();
      await page.keyboard.press('1');
      expect(await headingOf(page)).toContain('Wednesday 12 March');
      await page.keyboard.press('ArrowLeft');
      expect(await headingOf(page)).toContain('Tuesday 11 March');
    }));

  it('plays, and stops when touched', () =>
    onWeek(dayLink('2025-03-10'), async ({ page }) => {
      await page.getByRole('combobox', { name: /seconds a day/i }).selectOption('2');
      await page.getByRole('button', { name: 'Play' }).click();
      await expect.poll(() => headingOf(page), { timeout: 6000 }).toContain('Tuesday 11 March');
      await page.mouse.click(5, 5);
      await page.getByRole('button', { name: 'Play' }).waitFor();
      const stayed = await headingOf(page);
      await pass(page, 2500);
      expect(await headingOf(page)).toBe(stayed);
    }));

  it('steps by swipe on a phone', () =>
    onWeek(
      dayLink('2025-03-11'),
      async ({ page }) => {
        await page.locator('.week-story h2').first().scrollIntoViewIfNeeded();
        const swipe = (from: number, to: number): Promise<void> =>
          page.locator('.week-story').evaluate(
            (element, [x0 = 0, x1 = 0]) => {
              const touch = (clientX: number): Touch =>
                new Touch({ identifier: 1, target: element, clientX, clientY: 300 });
              const fire = (type: string, x: number, isOn: boolean): boolean =>
                element.dispatchEvent(
                  new TouchEvent(type, { bubbles: true, touches: isOn ? [touch(x)] : [], changedTouches: [touch(x)] }),
                );
              fire('touchstart', x0, true);
              fire('touchend', x1, false);
            },
            [from, to],
          );
        await swipe(300, 100);
        expect(await headingOf(page)).toContain('Wednesday 12 March');
        await swipe(100, 300);
        expect(await headingOf(page)).toContain('Tuesday 11 March');
        await swipe(200, 180);
        expect(await headingOf(page)).toContain('Tuesday 11 March');
      },
      PHONE,
    ));

  it('tells of a link to an event that is not here, and of a day outside the week', async () => {
    await onWeek(dayLink('2025-03-11', '?event=e-0311-chefs'), async ({ page }) => {
      expect(await page.getByRole('status').first().innerText()).toContain('e-0311-chefs');
      expect(await headingOf(page)).toContain('Tuesday 11 March');
    });
  });

  it('offers the nearest right page at a wrong address', async () => {
    const opened = await openPage(browser, inject('site'));
    await openDay(opened.page, `${inject('site')}week-2025-03-1O/2025-03-11/`);
    await opened.page.getByRole('heading', { name: 'No such page' }).waitFor();
    await opened.page.getByRole('main').getByRole('link').first().click();
    await expect.poll(() => opened.page.url()).toBe(dayUrl(inject('site'), '2025-03-11'));
    await openDay(opened.page, `${inject('site')}${CHRONICLE}/2025-03-22/`);
    await opened.page.getByRole('link', { name: /Sunday 16 March/ }).click();
    await expect.poll(() => headingOf(opened.page)).toContain('Sunday 16 March');
    expect(opened.strangers).toEqual([]);
    await opened.close();
  });
});
