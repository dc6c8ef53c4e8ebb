/** The timeline under a reader's hands: from the week to the hour and back, by wheel, pinch, drag, key and button. */

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findBoxFaults, spaceText } from './boxes.ts';
import { launchBrowser } from './launch-browser.ts';
import { pass } from './page-time.ts';
import { openPage, PHONE } from './watched-page.ts';
import { dayUrl, openDay } from './week-steps.ts';

const HOUR_MS = 3_600_000;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser('none');
});
afterAll(() => browser.close());

async function onTimeline(search: string, story: (page: Page) => Promise<void>, options = {}): Promise<void> {
  const { page, complaints, close } = await openPage(browser, inject('site'), options);
  await openDay(page, dayUrl(inject('site'), '2025-03-11', search));
  await story(page);
  expect(complaints).toEqual([]);
  await close();
}

/** Start and end in ms, both read as if in UTC: only their differences matter. Null for the whole week. */
function spanOf(page: Page): { readonly start: number; readonly end: number } | null {
  const text = new URL(page.url()).searchParams.get('span');
  if (text === null) return null;
  const [start = '', end = ''] = text.split('/');
  return { start: Date.parse(`${start}Z`), end: Date.parse(`${end}Z`) };
}
const hours = (page: Page): number => {
  const span = spanOf(page);
  return span ? (span.end - span.start) / HOUR_MS : 7 * 24;
};

const lanes = (page: Page) => page.locator('.timeline-lanes');
const middleOf = async (page: Page): Promise<{ x: number; y: number }> => {
  await lanes(page).scrollIntoViewIfNeeded();
  const box = await lanes(page).boundingBox();
  if (!box) throw new Error('There are no lanes');
  return { x: box.x + box.width * 0.6, y: box.y + box.height / 2 };
};

/** Labels, as drawn, that cross an end of the mark they name. Runs inside the page. */
function findThroughMarks(): string[] {
  return [...document.querySelectorAll('.timeline-mark')].flatMap((mark) => {
    const label = mark.querySelector('.timeline-mark-label')?.getBoundingClientRect();
    const ring = mark.querySelector('.timeline-mark-ring')?.getBoundingClientRect();
    if (!label || !ring) return [];
    const isInside = label.left >= ring.left && label.right <= ring.right;
    const isOutside = label.left >= ring.right || label.right <= ring.left || label.top >= ring.bottom - 2;
    return isInside || isOutside ? [] : [mark.querySelector('text')?.textContent ?? ''];
  });
}

/** Labels beside or under their mark that reach into the column of a day that the mark does not touch. Runs inside the page. */
function findInOthersDays(): string[] {
  const columns = [...document.querySelectorAll('.timeline-axis-day > rect')].map((day) => day.getBoundingClientRect());
  const marks = [...document.querySelectorAll('.timeline-mark:has(.timeline-mark-label)')];
  if (columns.length !== 7 || marks.length < 10) throw new Error('There is little to look at');
  return marks.flatMap((mark) => {
    const label = mark.querySelector('.timeline-mark-label:not([data-side="inside"])')?.getBoundingClientRect();
    const ring = mark.querySelector('.timeline-mark-ring')?.getBoundingClientRect();
    if (!label || !ring) return [];
    const isOthers = ({ left, right }: DOMRect): boolean =>
      (ring.right - 1 <= left || ring.left + 1 >= right) && label.left < right - 1 && label.right > left + 1;
    return columns.some(isOthers) ? [mark.querySelector('text')?.textContent ?? ''] : [];
  });
}

describe('the timeline', () => {
  it.each([1440, 1024])('writes no label in the column of another day, at %i px', (width) =>
    onTimeline(
      '',
      async (page) => {
        await page.getByRole('button', { name: 'All lanes' }).click();
        await expect.poll(() => page.locator('.timeline-mark').count()).toBeGreaterThan(20);
        expect(await page.evaluate(findInOthersDays)).toEqual([]);
        // What the week turns on is named, if not in full.
        const label = page.locator('[data-event="e-0311-jeddah"] .timeline-mark-label');
        expect(await label.textContent()).toMatch(/^US–Ukraine/);
        expect(await page.locator('.map-panel').evaluate((map) => map.clientHeight)).toBeGreaterThan(300);
      },
      { viewport: { width, height: 900 } },
    ),
  );

  it('zooms by button to the hour, and back to the week', () =>
    onTimeline('', async (page) => {
      const closer = page.getByRole('group', { name: 'Zoom the timeline' }).getByRole('button', { name: 'Zoom in' });
      await closer.focus();
      for (let press = 0; press < 12; press++) await page.keyboard.press('Enter');
      await expect.poll(() => hours(page)).toBeLessThanOrEqual(1);
      expect(await closer.getAttribute('aria-disabled')).toBe('true');
      await page.getByRole('button', { name: 'Whole week' }).click();
      await expect.poll(() => spanOf(page)).toBeNull();
    }));

  it('shows one day by button, and a reload shows it again', () =>
    onTimeline('', async (page) => {
      await page.getByRole('button', { name: 'This day' }).click();
      await expect.poll(() => hours(page)).toBeLessThanOrEqual(25);
      const names = (): Promise<string[]> => lanes(page).locator('text').allInnerTexts();
      const before = await names();
      await page.reload();
      await page.locator('html[data-alive]').waitFor();
      await expect.poll(names).toEqual(before);
    }));

  it('zooms and moves by key, and walks from event to event', () =>
    onTimeline('', async (page) => {
      await lanes(page).focus();
      await page.keyboard.press('+');
      await page.keyboard.press('+');
      await expect.poll(() => hours(page)).toBeCloseTo(42, 0);
      const before = spanOf(page);
      await page.keyboard.press('Shift+ArrowRight');
      await expect.poll(() => spanOf(page)?.start).toBeGreaterThan(before?.start ?? 0);
      expect(hours(page)).toBeCloseTo(42, 0);
      await page.keyboard.press('0');
      await expect.poll(() => spanOf(page)).toBeNull();
      await page.keyboard.press('ArrowRight');
      const first = await page.evaluate(() => document.activeElement?.getAttribute('data-event'));
      await page.keyboard.press('ArrowRight');
      const second = await page.evaluate(() => document.activeElement?.getAttribute('data-event'));
      expect(first).toMatch(/^e-/);
      expect(second).toMatch(/^e-/);
      expect(second).not.toBe(first);
      await expect.poll(() => page.url()).not.toContain('event=');
    }));

  it('zooms to the pointer by wheel with Ctrl, and leaves the bare wheel to the page', () =>
    onTimeline('', async (page) => {
      const { x, y } = await middleOf(page);
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, -200);
      await pass(page, 500);
      expect(spanOf(page)).toBeNull();
      await page.keyboard.down('Control');
      for (let turn = 0; turn < 4; turn++) await page.mouse.wheel(0, -200);
      await page.keyboard.up('Control');
      await expect.poll(() => hours(page)).toBeLessThan(80);
    }));

  it('is dragged to other hours', () =>
    onTimeline('?span=2025-03-11T06:00/2025-03-12T06:00', async (page) => {
      const { x, y } = await middleOf(page);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - 200, y, { steps: 6 });
      await page.mouse.up();
      await expect.poll(() => spanOf(page)?.start).toBeGreaterThan(Date.parse('2025-03-11T06:30Z'));
      expect(hours(page)).toBeCloseTo(24, 0);
    }));

  it('pinches with two fingers', () =>
    onTimeline(
      '',
      async (page) => {
        await middleOf(page);
        await lanes(page).evaluate((box) => {
          const { left, top, width } = box.getBoundingClientRect();
          const fire = (type: string, id: number, dx: number): boolean =>
            box.dispatchEvent(
              new PointerEvent(type, {
                bubbles: true,
                cancelable: true,
                pointerId: id,
                pointerType: 'touch',
                button: type === 'pointermove' ? -1 : 0,
                clientX: left + width / 2 + dx,
                clientY: top + 60,
              }),
            );
          box.setPointerCapture = () => {};
          fire('pointerdown', 1, -20);
          fire('pointerdown', 2, 20);
          for (let step = 1; step <= 5; step++) {
            fire('pointermove', 1, -20 - 12 * step);
            fire('pointermove', 2, 20 + 12 * step);
          }
          fire('pointerup', 1, -80);
          fire('pointerup', 2, 80);
        });
        await expect.poll(() => hours(page)).toBeLessThan(100);
      },
      PHONE,
    ));

  it('selects everywhere what is picked here, and shows here what is picked elsewhere', () =>
    onTimeline('', async (page) => {
      const mark = lanes(page).locator('[data-event="e-0311-jeddah"]');
      await mark.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => new URL(page.url()).searchParams.get('event')).toBe('e-0311-jeddah');
      expect(await mark.getAttribute('aria-pressed')).toBe('true');
      await page.locator('.story-card[data-event="e-0311-jeddah"][data-selected]').waitFor();
      expect(await page.locator('.map-pin[data-selected]').count()).toBe(1);
      expect(await page.locator('.map-emphasised').count()).toBeGreaterThan(0);
      await page.locator('.story-card[data-event="e-0311-chiefs"] h3 a').click();
      await expect
        .poll(() => lanes(page).locator('[data-event="e-0311-chiefs"]').getAttribute('aria-pressed'))
        .toBe('true');
    }));

  it.each([
    ['three days', '?span=2025-03-10T00:00/2025-03-13T00:00'],
    ['a day', '?span=2025-03-11T00:00/2025-03-12T00:00'],
    ['two hours', '?span=2025-03-11T16:00/2025-03-11T18:00'],
  ])('writes no label over another at %s', (_how, search) =>
    onTimeline(search, async (page) => {
      await page.getByRole('button', { name: 'All lanes' }).click();
      expect(await page.evaluate(findBoxFaults, '.week-timeline')).toEqual([]);
    }),
  );

  it.each([
    ['a wide window', 1440],
    ['a tablet', 820],
    ['a phone', 320],
  ])('leaves its words the room that a reader who sets them apart asks for, in %s', (_where, width) =>
    onTimeline(
      '',
      async (page) => {
        await page.getByRole('button', { name: 'All lanes' }).click();
        await page.evaluate(spaceText);
        await expect.poll(() => page.evaluate(findBoxFaults, '.week-timeline')).toEqual([]);
        expect(await page.evaluate(findThroughMarks)).toEqual([]);
      },
      { viewport: { width, height: 900 } },
    ),
  );

  it('writes no label through the ends of its mark, however far one zooms', () =>
    onTimeline('', async (page) => {
      await page.getByRole('button', { name: 'All lanes' }).click();
      const closer = page.getByRole('group', { name: 'Zoom the timeline' }).getByRole('button', { name: 'Zoom in' });
      for (let press = 0; press < 4; press++) {
        expect(await page.evaluate(findThroughMarks)).toEqual([]);
        await closer.click();
      }
    }));
});
