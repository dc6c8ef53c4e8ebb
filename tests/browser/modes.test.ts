/** The week as readers' machines show it: at 400 % zoom, in forced colours, without motion. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findBoxFaults, spaceText } from './boxes.ts';
import { launchBrowser } from './launch-browser.ts';
import { openPage } from './watched-page.ts';
import { dayUrl, headingOf, openDay } from './week-steps.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser('none');
});
afterAll(() => browser.close());

async function onDay(options: object, story: (page: Page) => Promise<void>): Promise<void> {
  const { page, complaints, close } = await openPage(browser, inject('site'), options);
  await openDay(page, dayUrl(inject('site'), '2025-03-11', '?event=e-0311-chiefs'));
  await story(page);
  expect(complaints).toEqual([]);
  await close();
}

const overhang = (page: Page): Promise<{ sideways: number; below: number }> =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const last = document.querySelector('.week')?.getBoundingClientRect().bottom ?? 0;
    return { sideways: scrollWidth - innerWidth, below: scrollHeight - Math.ceil(last + scrollY) };
  });

describe('the week', () => {
  it('does not scroll sideways while its timeline is yet to come, on a narrow phone', async () => {
    const { page, close } = await openPage(browser, inject('site'), { viewport: { width: 320, height: 640 } });
    await page.route(/timeline-axis-.*\.js$/, () => {});
    await openDay(page, dayUrl(inject('site'), '2025-03-11'));
    await page.locator('.timeline-tools-room').waitFor({ state: 'attached' });
    expect((await overhang(page)).sideways).toBeLessThanOrEqual(0);
    await close();
  });

  it.each([
    { how: 'a wide screen', width: 1440, height: 900 },
    { how: 'a low window', width: 640, height: 420 },
    { how: 'a phone', width: 390, height: 844 },
    // 1280 × 1024 at 400 % (WCAG 1.4.10).
    { how: '400 % zoom', width: 320, height: 256 },
  ])('never scrolls sideways, nor beyond its end, on $how', ({ width, height }) =>
    onDay({ viewport: { width, height } }, async (page) => {
      const { sideways, below } = await overhang(page);
      expect(sideways).toBeLessThanOrEqual(0);
      expect(below).toBeLessThanOrEqual(0);
    }),
  );

  it('stands free and whole at 400 % zoom', () =>
    onDay({ viewport: { width: 320, height: 256 } }, async (page) => {
      for (const panel of ['.week-head', '.week-strip', '.week-map', '.week-story', '.week-timeline'])
        expect(await page.evaluate(findBoxFaults, panel), panel).toEqual([]);
    }));

  it.each([
    ['a wide screen', 1440, 900],
    ['a low window', 640, 420],
    ['a phone', 390, 844],
  ])('stands free and whole where a reader sets its words apart, on %s', (_screen, width, height) =>
    onDay({ viewport: { width, height } }, async (page) => {
      await page.evaluate(spaceText);
      for (const panel of ['.week-head', '.week-strip', '.week-map', '.week-story', '.week-timeline']) {
        // What is far below the screen is not laid out, nor therefore measured, before a reader comes to it.
        await page.locator(panel).scrollIntoViewIfNeeded();
        await expect.poll(() => page.evaluate(findBoxFaults, panel), { message: panel }).toEqual([]);
      }
    }),
  );

  it('keeps its words, marks and focus in forced colours', () =>
    onDay({ forcedColors: 'active' }, async (page) => {
      for (const panel of ['.week-head', '.week-strip', '.week-story', '.week-timeline'])
        expect(await page.evaluate(findBoxFaults, panel), panel).toEqual([]);
      // What is only told by a background elsewhere has a line or a word here.
      const day = page.locator('.timeline-day[aria-current]');
      expect(
        await day.locator('.timeline-day-name').evaluate((name) => getComputedStyle(name).textDecorationLine),
      ).toBe('underline');
      for (const selector of ['.timeline-day', '.map-button', '.story-title a', '.timeline-tool']) {
        await page.locator(selector).first().focus();
        await page.keyboard.press('Shift');
        const { style, width } = await page
          .locator(selector)
          .first()
          .evaluate((element) => {
            const { outlineStyle, outlineWidth } = getComputedStyle(element);
            return { style: outlineStyle, width: Number.parseFloat(outlineWidth) };
          });
        expect(style, selector).not.toBe('none');
        expect(width, selector).toBeGreaterThanOrEqual(2);
      }
    }));

  it('moves nothing when motion is to be reduced', () =>
    onDay({ reducedMotion: 'reduce' }, async (page) => {
      const running = await page.evaluate(async () => {
        const seen = new Set<string>();
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
        // In each frame: what is over soon has moved all the same.
        for (const start = performance.now(); performance.now() < start + 500; ) {
          await new Promise(requestAnimationFrame);
          for (const animation of document.getAnimations())
            seen.add((animation as CSSAnimation).animationName ?? 'transition');
        }
        return [...seen];
      });
      expect(await headingOf(page)).toContain('Wednesday 12 March');
      expect(running).toEqual([]);
    }));

  it('shows the way to the room moving where motion is welcome', () =>
    onDay({ reducedMotion: 'no-preference' }, async (page) => {
      await page.keyboard.press('ArrowLeft');
      await expect
        .poll(() =>
          page.evaluate(() =>
            document.getAnimations().map((animation) => (animation as CSSAnimation).animationName ?? 'transition'),
          ),
        )
        .toContain('map-travel');
    }));
});
