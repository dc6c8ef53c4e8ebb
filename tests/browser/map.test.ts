/** The map asked by pointer, key and tap, and what it keeps clear of. */

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findBoxFaults } from './boxes.ts';
import { launchBrowser } from './launch-browser.ts';
import { cardOf, middleOf, onMap, viewOf } from './on-map.ts';
import { pass } from './page-time.ts';
import { openPage, PHONE } from './watched-page.ts';
import { dayUrl, FRAMES } from './week-steps.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser('none');
});
afterAll(() => browser.close());

describe('the map', () => {
  it('scrolls its lists by wheel while it has focus, and hands the focus to the card and back', () =>
    onMap(browser, '', async (page) => {
      const stop = page.locator('.map-focus');
      await stop.focus();
      await page.getByText('Legend', { exact: true }).hover();
      await page.mouse.wheel(0, -300);
      await pass(page, 500);
      expect(viewOf(page)).toBeNull();
      await page.keyboard.press('Enter');
      await cardOf(page).waitFor();
      await page.keyboard.press('Tab');
      expect(await cardOf(page).evaluate((element) => element.contains(document.activeElement))).toBe(true);
      await page.keyboard.press('Escape');
      await expect.poll(() => cardOf(page).count()).toBe(0);
      expect(await stop.evaluate((element) => element === document.activeElement)).toBe(true);
    }));

  it('tells of a country without a part too, and by its name as by its land', () =>
    onMap(browser, '', async (page) => {
      await page.locator('[data-grain="home"]').waitFor();
      const { x, y } = await middleOf(page, 'BLR');
      await page.mouse.click(x, y);
      await cardOf(page).getByRole('heading', { name: 'Belarus' }).waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.map-label[data-country="UKR"]').click();
      await cardOf(page).getByRole('heading', { name: 'Ukraine' }).waitFor();
    }));

  it('brings a reader far down a phone’s page to the card that was asked for, and back', () =>
    onMap(
      browser,
      '',
      async (page) => {
        const chip = page.locator('.story-card').last().locator('.ui-country').first();
        await chip.scrollIntoViewIfNeeded();
        await chip.click();
        await expect.poll(() => cardOf(page).evaluate((it) => it.getBoundingClientRect().bottom > 0)).toBe(true);
        await page.keyboard.press('Escape');
        await expect.poll(() => chip.evaluate((it) => it.getBoundingClientRect().top < innerHeight)).toBe(true);
        expect(await chip.evaluate((it) => it === document.activeElement)).toBe(true);
      },
      { viewport: { width: 390, height: 844 } },
    ));

  it('tells of a country that is pointed at, for as long as the pointer is on it or on the card', () =>
    onMap(browser, '', async (page) => {
      const { x, y } = await middleOf(page, 'POL');
      await page.mouse.move(x, y);
      await cardOf(page).getByRole('heading', { name: 'Poland' }).waitFor();
      expect(await cardOf(page).locator('.ui-sources a, .ui-sources li').count()).toBeGreaterThan(0);
      await cardOf(page).hover();
      await pass(page, 500);
      expect(await cardOf(page).count()).toBe(1);
      await page.mouse.move(5, 5);
      await expect.poll(() => cardOf(page).count()).toBe(0);
    }));

  it('tells of a country by key, keeps the focus, and is left by Escape', () =>
    onMap(browser, '', async (page) => {
      const stop = page.locator('.map-focus');
      await stop.focus();
      await page.keyboard.press('Enter');
      const first = await cardOf(page).getByRole('heading').innerText();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => cardOf(page).getByRole('heading').innerText()).not.toBe(first);
      await page.keyboard.press('Escape');
      await expect.poll(() => cardOf(page).count()).toBe(0);
      expect(await stop.evaluate((element) => element === document.activeElement)).toBe(true);
      await expect.poll(() => page.url()).toContain('/2025-03-11/');
    }));

  it('tells of a country that is tapped', () =>
    onMap(
      browser,
      '',
      async (page) => {
        await page.locator('.map-box').scrollIntoViewIfNeeded();
        const { x, y } = await middleOf(page, 'TUR');
        await page.touchscreen.tap(x, y - 12);
        await cardOf(page).getByRole('heading', { name: 'Türkiye' }).waitFor();
        await cardOf(page).getByRole('button', { name: 'Close' }).tap();
        await expect.poll(() => cardOf(page).count()).toBe(0);
      },
      PHONE,
    ));

  it('selects a town’s events one after another by its pin', () =>
    onMap(browser, '', async (page) => {
      const pin = page.getByRole('button', { name: /^Paris: \d events today/ });
      const selected = (): string | null => new URL(page.url()).searchParams.get('event');
      const seen = new Set<string | null>([selected()]);
      for (let press = 0; press < 3; press++) {
        await pin.focus();
        await page.keyboard.press('Enter');
        await expect.poll(() => seen.has(selected())).toBe(false);
        seen.add(selected());
      }
      expect([...seen].filter((id) => id?.startsWith('e-'))).toHaveLength(3);
    }));

  it.each([
    ['ESP', 390, 844],
    ['SAU', 1440, 900],
    ['UKR', 640, 420],
  ])('tells of a country beside it, not over it: %s at %i × %i', (iso3, width, height) =>
    onMap(
      browser,
      '',
      async (page) => {
        const name = await page.locator(`.map-label[data-country="${iso3}"]`).boundingBox();
        await page.locator(`.map-ground [data-country="${iso3}"]`).dispatchEvent('click');
        await cardOf(page).waitFor();
        const over = await cardOf(page).boundingBox();
        if (!name || !over) throw new Error('Nothing is drawn');
        const middle = { x: name.x + name.width / 2, y: name.y + name.height / 2 };
        const isUnder =
          middle.x > over.x && middle.x < over.x + over.width && middle.y > over.y && middle.y < over.y + over.height;
        expect(isUnder).toBe(false);
      },
      { viewport: { width, height } },
    ),
  );

  it.each([
    [1440, 900],
    [1024, 768],
    [390, 844],
  ])('is not hidden by its own legend and plate as it opens, at %i × %i', (width, height) =>
    onMap(
      browser,
      '',
      async (page) => {
        const shares = await page.evaluate(() => {
          const map = document.querySelector('.map-box');
          return [...document.querySelectorAll('.map-box > details')].map(
            (part) => (part.clientWidth * part.clientHeight) / ((map?.clientWidth ?? 0) * (map?.clientHeight ?? 0)),
          );
        });
        expect(shares).toHaveLength(2);
        expect(Math.max(...shares)).toBeLessThan(0.22);
      },
      { viewport: { width, height } },
    ),
  );

  it.each(FRAMES)(
    'has no letters below 12 px where no script draws it for its frame, at $width × $height',
    async (viewport) => {
      const { page, close } = await openPage(browser, inject('site'), { viewport, javaScriptEnabled: false });
      await page.goto(dayUrl(inject('site'), '2025-03-11'));
      const sizes = await page
        .locator('.map-overlay text')
        .evaluateAll((texts) =>
          (texts as SVGTextElement[])
            .filter((text) => text.checkVisibility())
            .map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0)),
        );
      if (viewport.width !== 640) expect(sizes.length).toBeGreaterThan(2);
      for (const size of sizes) expect(size).toBeGreaterThanOrEqual(12);
      expect(await page.evaluate(findBoxFaults, '.week-map')).toEqual([]);
      await close();
    },
  );

  it('is drawn with all its points once a reader is near', () =>
    onMap(browser, '', async (page) => {
      const detail = page.waitForResponse(/map-detail-.*\.json/);
      for (let press = 0; press < 3; press++) await page.getByRole('button', { name: 'Zoom in' }).first().click();
      await detail;
      await page.locator('[data-grain="detail"]').waitFor();
      // Two numbers a corner.
      const greece = (await page.locator('.map-ground [data-country="GRC"]').getAttribute('d')) ?? '';
      expect((greece.match(/-?[\d.]+/g)?.length ?? 0) / 2).toBeGreaterThan(400);
    }));
});
