/** Where the page itself scrolls, a new step and a reveal begin with what they say; the focus stays, and a wide screen is left alone. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openClass, standing } from './class-steps.ts';
import { launchBrowser } from './launch-browser.ts';
import { openPage } from './watched-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser('none');
});
afterAll(() => browser.close());

const PHONE = { width: 390, height: 844 };

/** How far below the top of the screen the step's heading stands, and, once it is there, the answer. */
const begins = (page: Page): Promise<number[]> =>
  page
    .locator('.slide-title, .slide-answer')
    .evaluateAll((said) => said.map((each) => Math.round(each.getBoundingClientRect().top)));

/** Presses the way on by keys, from as far down as the page goes; it keeps the focus. */
async function onFromTheEnd(page: Page): Promise<void> {
  await page.locator('.class-go').nth(1).focus();
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(60);
  const before = await standing(page);
  await page.keyboard.press('Enter');
  await expect.poll(() => standing(page)).not.toBe(before);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('class-go');
}

it.each(['class', 'pupil'])('on a phone, of a %s', async (who) => {
  const { page, complaints, close } = await openPage(browser, inject('site'), { viewport: PHONE });
  await openClass(page, inject('site'), `${who}/?step=3`);
  for (const stands of ['3 revealed', '4', '4 revealed', '5']) {
    await onFromTheEnd(page);
    expect(await standing(page)).toBe(stands);
    const tops = await begins(page);
    expect(tops).toHaveLength(stands.endsWith('revealed') ? 2 : 1);
    for (const top of tops) {
      expect(top, stands).toBeGreaterThanOrEqual(0);
      expect(top, stands).toBeLessThan(PHONE.height / 2);
    }
  }
  expect(complaints).toEqual([]);
  await close();
});

it('moves nobody who has it in sight, and says to who does not see it which step has come', async () => {
  const { page, close } = await openPage(browser, inject('site'), { viewport: { width: 1440, height: 1000 } });
  await openClass(page, inject('site'), 'pupil/?step=5');
  await page.evaluate(() => scrollTo({ top: 40, behavior: 'instant' }));
  await page
    .locator('.class-go')
    .nth(1)
    .evaluate((next: HTMLElement) => next.click());
  await expect.poll(() => standing(page)).toBe('6');
  expect(await page.evaluate(() => scrollY)).toBe(40);
  await page
    .getByRole('status')
    .getByText('Step 6 of 14: An offer on its way to Jeddah')
    .waitFor({ state: 'attached' });
  await close();
});
