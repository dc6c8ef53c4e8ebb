/** The map under a reader's hands: moved by wheel, drag, pinch, key and button, asked by pointer, key and tap. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findBoxFaults } from './boxes.ts';
import { launchBrowser } from './launch-browser.ts';
import { openPage } from './watched-page.ts';
import { dayUrl, FRAMES, openDay } from './week-steps.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser('none');
});
afterAll(() => browser.close());

async function onMap(search: string, story: (page: Page) => Promise<void>, options = {}): Promise<void> {
  const { page, complaints, close } = await openPage(browser, inject('site'), options);
  await openDay(page, dayUrl(inject('site'), '2025-03-11', search));
  await page.locator('.map-box[data-measured]').waitFor();
  await story(page);
  expect(complaints).toEqual([]);
  await close();
}

const viewOf = (page: Page): string | null => new URL(page.url()).searchParams.get('at');
const zoomIn = (page: Page): number => Number(viewOf(page)?.split(',')[2]);
const card = (page: Page) => page.locator('.map-card');

/** The middle of a country as it is drawn, in px of the page. */
async function middleOf(page: Page, iso3: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(`.map-ground [data-country="${iso3}"]`).boundingBox();
  if (!box) throw new Error(`${iso3} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

describe('the map', () => {
  it('zooms by button, and goes back to where it was', () =>
    onMap('', async (page) => {
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
    onMap('', async (page) => {
      const kyiv = await middleOf(page, 'UKR');
      await page.mouse.move(kyiv.x, kyiv.y);
      await page.mouse.wheel(0, -300);
      await page.waitForTimeout(500);
      expect(viewOf(page)).toBeNull();
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -300);
      await page.keyboard.up('Control');
      await expect.poll(() => viewOf(page)).not.toBeNull();
      const after = await middleOf(page, 'UKR');
      expect(Math.hypot(after.x - kyiv.x, after.y - kyiv.y)).toBeLessThan(60);
    }));

  it('is dragged, and a reload shows the same', () =>
    onMap('', async (page) => {
      const from = await middleOf(page, 'UKR');
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x - 60, from.y + 10, { steps: 4 });
      await page.mouse.move(from.x - 120, from.y + 20, { steps: 4 });
      await page.mouse.up();
      // The address is written once the view has stood still; on a slow machine it may have stood still on the way.
      await page.waitForTimeout(600);
      expect(viewOf(page)).not.toBeNull();
      const to = await middleOf(page, 'UKR');
      // Its shape turns a little with the globe; what was under the pointer is under it still.
      expect(Math.abs(to.x - from.x + 120)).toBeLessThan(6);
      // Pointed at, as the pointer is over it; not asked for.
      expect(await card(page).getByRole('button', { name: 'Close' }).count()).toBe(0);
      await page.reload();
      await page.locator('html[data-alive]').waitFor();
      await expect
        .poll(async () => (await middleOf(page, 'UKR')).x - to.x, { message: 'where Ukraine is drawn' })
        .toBeCloseTo(0, 0);
    }));

  it('moves by key while it has focus', () =>
    onMap('', async (page) => {
      await page.getByRole('button', { name: 'Zoom in' }).first().focus();
      await page.keyboard.press('+');
      await expect.poll(() => viewOf(page)).not.toBeNull();
      const before = viewOf(page);
      await page.keyboard.press('Shift+ArrowLeft');
      await expect.poll(() => viewOf(page)).not.toBe(before);
      await page.keyboard.press('0');
      await expect.poll(() => viewOf(page)).toBeNull();
      expect(page.url()).toContain('/2025-03-11/');
    }));

  it('pinches with two fingers, and leaves one to the page', () =>
    onMap(
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
        await page.waitForTimeout(500);
        expect(viewOf(page)).toBeNull();
        await zoomBy(2);
        await expect.poll(() => viewOf(page)).not.toBeNull();
        expect(zoomIn(page)).toBeGreaterThan(2.5);
      },
      { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    ));

  it('says that it takes two fingers to a reader whose one finger scrolls the page', () =>
    onMap(
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
      { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    ));

  it('scrolls its lists by wheel while it has focus, and hands the focus to the card and back', () =>
    onMap('', async (page) => {
      const stop = page.locator('.map-focus');
      await stop.focus();
      await page.getByText('Legend', { exact: true }).hover();
      await page.mouse.wheel(0, -300);
      await page.waitForTimeout(500);
      expect(viewOf(page)).toBeNull();
      await page.keyboard.press('Enter');
      await card(page).waitFor();
      await page.keyboard.press('Tab');
      expect(await card(page).evaluate((element) => element.contains(document.activeElement))).toBe(true);
      await page.keyboard.press('Escape');
      await expect.poll(() => card(page).count()).toBe(0);
      expect(await stop.evaluate((element) => element === document.activeElement)).toBe(true);
    }));

  it('tells of a country without a part too, and by its name as by its land', () =>
    onMap('', async (page) => {
      await page.locator('[data-grain="home"]').waitFor();
      const { x, y } = await middleOf(page, 'BLR');
      await page.mouse.click(x, y);
      await card(page).getByRole('heading', { name: 'Belarus' }).waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.map-label[data-country="UKR"]').click();
      await card(page).getByRole('heading', { name: 'Ukraine' }).waitFor();
    }));

  it('brings a reader far down a phone’s page to the card that was asked for, and back', () =>
    onMap(
      '',
      async (page) => {
        const chip = page.locator('.story-card').last().locator('.ui-country').first();
        await chip.scrollIntoViewIfNeeded();
        await chip.click();
        await expect.poll(() => card(page).evaluate((it) => it.getBoundingClientRect().bottom > 0)).toBe(true);
        await page.keyboard.press('Escape');
        await expect.poll(() => chip.evaluate((it) => it.getBoundingClientRect().top < innerHeight)).toBe(true);
        expect(await chip.evaluate((it) => it === document.activeElement)).toBe(true);
      },
      { viewport: { width: 390, height: 844 } },
    ));

  it('tells of a country that is pointed at, for as long as the pointer is on it or on the card', () =>
    onMap('', async (page) => {
      const { x, y } = await middleOf(page, 'POL');
      await page.mouse.move(x, y);
      await card(page).getByRole('heading', { name: 'Poland' }).waitFor();
      expect(await card(page).locator('.ui-sources a, .ui-sources li').count()).toBeGreaterThan(0);
      await card(page).hover();
      await page.waitForTimeout(500);
      expect(await card(page).count()).toBe(1);
      await page.mouse.move(5, 5);
      await expect.poll(() => card(page).count()).toBe(0);
    }));

  it('tells of a country by key, keeps the focus, and is left by Escape', () =>
    onMap('', async (page) => {
      const stop = page.locator('.map-focus');
      await stop.focus();
      await page.keyboard.press('Enter');
      const first = await card(page).getByRole('heading').innerText();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => card(page).getByRole('heading').innerText()).not.toBe(first);
      await page.keyboard.press('Escape');
      await expect.poll(() => card(page).count()).toBe(0);
      expect(await stop.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(page.url()).toContain('/2025-03-11/');
    }));

  it('tells of a country that is tapped', () =>
    onMap(
      '',
      async (page) => {
        await page.locator('.map-box').scrollIntoViewIfNeeded();
        const { x, y } = await middleOf(page, 'TUR');
        await page.touchscreen.tap(x, y - 12);
        await card(page).getByRole('heading', { name: 'Türkiye' }).waitFor();
        await card(page).getByRole('button', { name: 'Close' }).tap();
        await expect.poll(() => card(page).count()).toBe(0);
      },
      { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    ));

  it('selects a town’s events one after another by its pin', () =>
    onMap('', async (page) => {
      const pin = page.getByRole('button', { name: /^Paris: \d events today/ });
      const seen = new Set<string | null>();
      for (let press = 0; press < 3; press++) {
        await pin.focus();
        await page.keyboard.press('Enter');
        seen.add(new URL(page.url()).searchParams.get('event'));
      }
      expect(seen.size).toBe(3);
      expect([...seen].filter((id) => id?.startsWith('e-'))).toHaveLength(3);
    }));

  it.each([
    ['ESP', 390, 844],
    ['SAU', 1440, 900],
    ['UKR', 640, 420],
  ])('tells of a country beside it, not over it: %s at %i × %i', (iso3, width, height) =>
    onMap(
      '',
      async (page) => {
        const name = await page.locator(`.map-label[data-country="${iso3}"]`).boundingBox();
        await page.locator(`.map-ground [data-country="${iso3}"]`).dispatchEvent('click');
        await card(page).waitFor();
        const over = await card(page).boundingBox();
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
    onMap('', async (page) => {
      const detail = page.waitForResponse(/map-detail-.*\.json/);
      for (let press = 0; press < 3; press++) await page.getByRole('button', { name: 'Zoom in' }).first().click();
      await detail;
      await page.locator('[data-grain="detail"]').waitFor();
      // Two numbers a corner.
      const greece = (await page.locator('.map-ground [data-country="GRC"]').getAttribute('d')) ?? '';
      expect((greece.match(/-?[\d.]+/g)?.length ?? 0) / 2).toBeGreaterThan(400);
    }));
});
