/** The pages about one thing as known at a moment, come to by links from the week as known then. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { findBoxFaults } from './boxes.ts';
import { launchBrowser } from './launch-browser.ts';
import { openPage } from './watched-page.ts';
import { CHRONICLE, dayUrl, openDay, THEMES } from './week-steps.ts';

const KNOWN = 'known=2025-03-12T20:00Z';
const EVENT = `${CHRONICLE}/events/e-0312-e5/`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser('none');
});
afterAll(() => browser.close());

const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'As known by Wednesday 12 March, 21:00' });

async function looksRight(page: Page): Promise<void> {
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page), colorScheme).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect((await page.evaluate(findBoxFaults, '.record-moment')).slice(0, 3)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  // On paper nothing is to be pressed, and the page says where it stands, its moment too.
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
  expect(await page.getByRole('button', { name: 'Show all that is known now' }).isVisible()).toBe(false);
  expect(await page.locator('.paper-foot').innerText()).toBe(`This page: ${page.url()}`);
  await page.evaluate(() => void dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 1440, height: 900 });
}

describe('by links from the week as known at a moment', () => {
  it('an event, a country and the sources are of that moment, until all that is now known is asked for', async () => {
    const viewport = { width: 1440, height: 900 };
    const { page, complaints, strangers, close } = await openPage(browser, inject('site'), {
      viewport,
      bypassCSP: true,
    });
    await openDay(page, dayUrl(inject('site'), '2025-03-12', `?event=e-0312-e5&${KNOWN}`));
    await notice(page).waitFor();
    await page.getByRole('link', { name: /^All about this event/ }).click();
    await page.waitForURL(`**/${EVENT}?${KNOWN}`);
    await notice(page).waitFor();
    await looksRight(page);
    await page.locator('.story-attendee').getByRole('link', { name: 'France' }).click();
    await page.waitForURL(`**/countries/FRA/?${KNOWN}`);
    await notice(page).waitFor();
    await page
      .getByText(/France was to |France, a leader of the coalition, was to /)
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'All sources' }).click();
    await page.waitForURL(`**/sources/?${KNOWN}`);
    await notice(page).waitFor();
    const counted = page.getByText(/^\S+ sources by /);
    const then = await counted.textContent();
    await page.getByRole('button', { name: 'Show all that is known now' }).click();
    await page.waitForURL('**/sources/');
    await expect.poll(() => counted.textContent()).not.toBe(then);
    await page.goBack();
    await page.getByRole('link', { name: 'The week as known then' }).click();
    await page.waitForURL(`**/2025-03-10/?${KNOWN}`);
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
    await close();
  });
});

describe('before its scripts come, and without them', () => {
  it('says that a moment is asked for, and only where one is', async () => {
    const { page, close } = await openPage(browser, inject('site'));
    await page.route('**/assets/record-pages-*.js', (route) => route.abort());
    const asks = page.getByText('A link that asks for a moment');
    for (const [search, isAsked] of [
      [`?${KNOWN}`, true],
      ['', false],
    ] as const) {
      await page.goto(inject('site') + EVENT + search);
      await page.locator('#fault').waitFor();
      expect(await asks.isVisible(), search).toBe(isAsked);
    }
    await close();
    const still = await openPage(browser, inject('site'), { javaScriptEnabled: false });
    await still.page.goto(`${inject('site')}${EVENT}?${KNOWN}`);
    // A browser told to run none draws no <noscript>; one that can run none does.
    expect(await still.page.locator('main noscript').innerText()).toContain('Without scripts this page tells all');
    expect(await still.page.getByText('A link that asks for a moment').isVisible()).toBe(false);
    await still.close();
  });
});
