/** The week as a table and as text in a real browser: free boxes, the address, keys, and what stands without scripts. */
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

async function onTuesday(search: string, story: (page: Page) => Promise<void>, options = {}): Promise<void> {
  const { page, complaints, strangers, close } = await openPage(browser, inject('site'), options);
  await openDay(page, dayUrl(inject('site'), '2025-03-11', search));
  await story(page);
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
  await close();
}

const headOf = (page: Page): Promise<string> => page.locator('.reading h2').innerText();

/** Few rows of every kind: each box is compared with each. */
const FEW = '&event=e-0311-chiefs&hide=participant&span=2025-03-11T09:00/2025-03-11T19:00';

describe.each(['table', 'text'])('the week as a %s', (form) => {
  it('stands free and whole in every frame, and only its tables scroll sideways', () =>
    onTuesday(`?as=${form}${FEW}`, async (page) => {
      await page.locator('.reading h2').waitFor();
      for (const viewport of FRAMES) {
        await page.setViewportSize(viewport);
        expect((await page.evaluate(findBoxFaults, '.reading')).slice(0, 3), `${viewport.width}`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
    }));
});

describe('by keyboard and address', () => {
  it('opens from the page’s head, is in the address, steps, and goes back the way it came', () =>
    onTuesday('', async (page) => {
      await page.getByRole('button', { name: 'Table', exact: true }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => headOf(page)).toBe('Tuesday 11 March 2025, as a table');
      await expect.poll(() => page.url()).toContain('/2025-03-11/?as=table');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => headOf(page)).toBe('Wednesday 12 March 2025, as a table');
      await page.getByRole('button', { name: 'Read as text' }).press('Enter');
      await expect.poll(() => headOf(page)).toBe('Wednesday 12 March 2025, as text');
      await page.goBack();
      await page.goBack();
      await expect.poll(() => headOf(page)).toBe('Tuesday 11 March 2025, as a table');
      await page.goBack();
      await page.locator('.map-box[data-measured]').waitFor();
      await expect.poll(() => page.url()).not.toContain('as=');
      await page.goForward();
      await page.getByRole('button', { name: 'Back to the map' }).press('Enter');
      await page.locator('.map-box[data-measured]').waitFor();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    }));

  it('shows by a link what the link’s state shows: known, left out, filtered', () =>
    onTuesday('?as=table&known=2025-03-11T12:00Z&hide=lead&venue=pl-jeddah', async (page) => {
      const events = page.getByRole('table', { name: 'Events on the timeline' });
      await events.waitFor();
      expect(await events.locator('tbody [data-column="place"]').allInnerTexts()).toSatisfy(
        (places: string[]) => places.length > 2 && places.every((place) => place.includes('Jeddah')),
      );
      expect(await page.locator('.notice').allInnerTexts()).toEqual([
        expect.stringContaining('As known by'),
        expect.stringContaining('The table shows only'),
      ]);
      await page.getByText('What the map’s legend leaves out is left out here').waitFor();
    }));

  it('scrolls a wide table by its arrow keys, and the day stays', () =>
    onTuesday(
      '?as=table',
      async (page) => {
        const frame = page.getByRole('region', { name: 'Events on the timeline' });
        await frame.focus();
        await page.keyboard.press('ArrowRight');
        await expect.poll(() => frame.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
        expect(await headOf(page)).toContain('Tuesday 11 March');
      },
      { viewport: { width: 390, height: 844 } },
    ));

  it('says who, of a row and of its status', () =>
    onTuesday('?as=table', async (page) => {
      await page.locator('.reading h2').waitFor();
      await page.getByRole('button', { name: 'Says who?' }).click();
      await page.locator('.week[data-asking]').waitFor();
      await page.locator('tr[data-iso3="SAU"] [data-column="how"]').click();
      await page.getByRole('dialog', { name: /^Says who\?.*Saudi Arabia/ }).waitFor();
    }));
});

it('without scripts offers no buttons for them, and leads to the week on plain pages', () =>
  (async () => {
    const { page, close } = await openPage(browser, inject('site'), { javaScriptEnabled: false });
    await page.goto(dayUrl(inject('site'), '2025-03-11'));
    expect(await page.getByRole('button', { name: 'Table', exact: true }).count()).toBe(0);
    await page.getByRole('link', { name: 'The week on paper' }).click();
    await expect.poll(() => page.locator('h2').count()).toBeGreaterThanOrEqual(7);
    await close();
  })());
