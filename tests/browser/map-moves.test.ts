/** The map moved by a reader's hands: by wheel, drag, pinch, key and button. */

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { cardOf, middleOf, onMap, viewOf } from './on-map.ts';
import { pass } from './page-time.ts';
import { PHONE } from './watched-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser('none');
});
afterAll(() => browser.close());

const zoomIn = (page: Page): number => Number(viewOf(page)?.split(',')[2]);

describe('the map', () => {
  it('zooms by button, and goes back to where it was', () =>
    onMap(browser, '', async (page) => {
      const ground = page.locator('.map-ground [data-country="UKR"]');
      await page.locator('[data-grain="home"]').waitFor();
      const first = await ground.getAttribute('d');
      await page.getByRole('button', { name: 'Zoom in' }).first().click();
      await expect.poll(() => viewOf(page)).not.toBeNull();
      expect(await ground.getAttribute('d')).not.toBe(first);
      await page.getByRole('button', { name: 'Reset the map' }).click();
      await expect.poll(() => viewOf(page)).toBeNull();
      expect(await ground.getAttribute('d')).toBe(first);
    }));

  it('zooms to the pointer by wheel with Ctrl, and leaves the bare wheel to the page', () =>
    onMap(browser, '', async (page) => {
      const kyiv = await middleOf(page, 'UKR');
      await page.mouse.move(kyiv.x, kyiv.y);
      await page.mouse.wheel(0, -300);
      await pass(page, 500);
      expect(viewOf(page)).toBeNull();
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -300);
      await page.keyboard.up('Control');
      await expect.poll(() => viewOf(page)).not.toBeNull();
      const after = await middleOf(page, 'UKR');
      expect(Math.hypot(after.x - kyiv.x, after.y - kyiv.y)).toBeLessThan(60);
    }));

  it('is dragged, and a reload shows the same', () =>
    onMap(browser, '', async (page) => {
      const from = await middleOf(page, 'UKR');
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x - 60, from.y + 10, { steps: 4 });
      await page.mouse.move(from.x - 120, from.y + 20, { steps: 4 });
      await page.mouse.up();
      // The address is written once the view has stood still; on a slow machine it may have stood still on the way.
      await pass(page, 600);
      expect(viewOf(page)).not.toBeNull();
      const to = await middleOf(page, 'UKR');
      // Its shape turns a little with the globe; what was under the pointer is under it still.
      expect(Math.abs(to.x - from.x + 120)).toBeLessThan(6);
      // Pointed at, as the pointer is over it; not asked for.
      expect(await cardOf(page).getByRole('button', { name: 'Close' }).count()).toBe(0);
      await page.reload();
      await page.locator('html[data-alive]').waitFor();
      await expect
        .poll(async () => (await middleOf(page, 'UKR')).x - to.x, { message: 'where Ukraine is drawn' })
        .toBeCloseTo(0, 0);
    }));

  it('moves by key while it has focus', () =>
    onMap(browser, '', async (page) => {
      await page.getByRole('button', { name: 'Zoom in' }).first().focus();
      await page.keyboard.press('+');
      await expect.poll(() => viewOf(page)).not.toBeNull();
      const before = viewOf(page);
      await page.keyboard.press('Shift+ArrowLeft');
      await expect.poll(() => viewOf(page)).not.toBe(before);
      await page.keyboard.press('0');
      await expect.poll(() => viewOf(page)).toBeNull();
      await expect.poll(() => page.url()).toContain('/2025-03-11/');
    }));

  it('pinches with two fingers, and leaves one to the page', () =>
    onMap(
      browser,
      '',
      async (page) => {
        const zoomBy = (fingers: number): Promise<void> =>
          page.locator('.map-box').evaluate((box, count) => {
            const { left, top, width, height } = box.getBoundingClientRect();
            const fire = (type: string, id: number, dx: number): boolean =>
              box.dispatchEvent(
                new PointerEvent(type, {
                  bubbles: true,
                  pointerId: id,
                  pointerType: 'touch',
                  button: type === 'pointermove' ? -1 : 0,
                  clientX: left + width / 2 + dx,
                  clientY: top + height / 2,
                }),
              );
            box.setPointerCapture = () => {};
            for (let id = 1; id <= count; id++) fire('pointerdown', id, id === 1 ? -20 : 20);
            for (let step = 1; step <= 5; step++)
              for (let id = 1; id <= count; id++) fire('pointermove', id, (id === 1 ? -1 : 1) * (20 + 12 * step));
            for (let id = 1; id <= count; id++) fire('pointerup', id, 0);
          }, fingers);
        await zoomBy(1);
        await pass(page, 500);
        expect(viewOf(page)).toBeNull();
        await zoomBy(2);
        await expect.poll(() => viewOf(page)).not.toBeNull();
        expect(zoomIn(page)).toBeGreaterThan(2.5);
      },
      PHONE,
    ));

  it('says that it takes two fingers to a reader whose one finger scrolls the page', () =>
    onMap(
      browser,
      '',
      async (page) => {
        await page.locator('.map-box').scrollIntoViewIfNeeded();
        const hint = page.getByText('Use two fingers to move the map');
        const { x, y } = await middleOf(page, 'UKR');
        const hand = await page.context().newCDPSession(page);
        const before = await page.evaluate(() => scrollY);
        await hand.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
        for (let px = 10; px <= 90; px += 10)
          await hand.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y - px }] });
        await hint.waitFor();
        await hand.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
        expect(await page.evaluate(() => scrollY)).toBeGreaterThan(before);
        expect(viewOf(page)).toBeNull();
        await expect.poll(() => hint.count(), { timeout: 5000 }).toBe(0);
      },
      PHONE,
    ));
});
