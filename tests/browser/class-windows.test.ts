/** The class's window and the presenter's: they agree, whichever leads, and outlive each other. No server has a part in it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LESSON, openClass, openNotes, standing } from './class-steps.ts';
import { launchBrowser } from './launch-browser.ts';
import { openPage } from './watched-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser('none');
});
afterAll(() => browser.close());

describe('two windows', () => {
  it('agree, and either picks up where the other is when it comes back', async () => {
    const { page, complaints, strangers, close } = await openPage(browser, inject('site'));
    await openClass(page, inject('site'));
    const notes = await openNotes(page, page.context());
    expect(new URL(notes.url()).pathname).toContain('/class/presenter/');
    await notes.keyboard.type('6');
    await notes.keyboard.press('Enter');
    await notes.keyboard.press('PageDown');
    await expect.poll(() => standing(page)).toBe('6 revealed');
    await notes.close();
    await page.keyboard.press('PageDown');
    await expect.poll(() => standing(page)).toBe('7');
    const again = await openNotes(page, page.context());
    await expect.poll(() => standing(again)).toBe('7');
    await again.keyboard.press('PageUp');
    await expect.poll(() => standing(page)).toBe('6 revealed');

    // A window that is loaded again has done nothing yet: it stands where its address says, and the other with it.
    await again.close();
    await expect.poll(() => page.url()).toContain('?step=6&revealed=1');
    await page.reload();
    await page.locator('html[data-alive]').waitFor();
    const third = await openNotes(page, page.context());
    await expect.poll(() => standing(third)).toBe('6 revealed');

    const context = page.context();
    await page.close();
    await third.keyboard.press('End');
    const [reopened] = await Promise.all([context.waitForEvent('page'), third.keyboard.press('t')]);
    await reopened.locator('html[data-alive]').waitFor();
    await expect.poll(() => standing(reopened)).toBe('14');
    await third.keyboard.press('b');
    await reopened.locator('.class-blank').waitFor();
    await reopened.keyboard.press('b');
    await expect.poll(() => third.getByText('The screen is blank').count()).toBe(0);
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
    await close();
  });

  it('agree by messages to each other where the browser has no channel', async () => {
    const { page, complaints, close } = await openPage(browser, inject('site'));
    await page.context().addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
    await openClass(page, inject('site'), 'class/?step=4');
    const notes = await openNotes(page, page.context());
    await expect.poll(() => standing(notes)).toBe('4');
    await notes.keyboard.press('PageDown');
    await expect.poll(() => standing(page)).toBe('4 revealed');
    await page.keyboard.press('PageDown');
    await expect.poll(() => standing(notes)).toBe('5');
    expect(complaints).toEqual([]);
    await close();
  });

  it('a class’s window moves no other class’s window', async () => {
    const { page, close } = await openPage(browser, inject('site'));
    await openClass(page, inject('site'));
    const other = await page.context().newPage();
    await openClass(other, inject('site'), 'class/?step=5');
    await page.keyboard.press('PageDown');
    await expect.poll(() => standing(page)).toBe('2');
    expect(await standing(other)).toBe('5');
    await close();
  });
});

/** Seconds, as a window shows them. */
const secondsOf = (page: Page, what: 'This step' | 'In all'): Promise<number> =>
  page
    .locator('.lesson-clock div', { hasText: what })
    .locator('dd')
    .evaluate((told) => {
      const [minutes = 0, seconds = 0] = (told.textContent?.split(' ')[0] ?? '').split(':').map(Number);
      return 60 * minutes + seconds;
    });

/** At the steps that are not shown: nothing that passes now is in it. */
const elsewhere = async (page: Page): Promise<number> =>
  (await secondsOf(page, 'In all')) - (await secondsOf(page, 'This step'));

describe('the time of a class', () => {
  it('goes on while the presenter’s window is closed, and when the class’s is opened anew', async () => {
    const { page, close } = await openPage(browser, inject('site'));
    await openClass(page, inject('site'));
    const notes = await openNotes(page, page.context());
    await expect.poll(() => secondsOf(notes, 'In all')).toBeGreaterThanOrEqual(3);
    await notes.close();
    await page.bringToFront();
    await page.keyboard.press('PageDown');
    await expect.poll(() => standing(page)).toBe('2');
    const again = await openNotes(page, page.context());
    await expect.poll(() => standing(again)).toBe('2');
    await expect.poll(() => elsewhere(again)).toBeGreaterThanOrEqual(2);
    // The class's window is loaded anew, and has it from the other.
    await page.reload();
    await page.locator('html[data-alive]').waitFor();
    await again.close();
    await page.bringToFront();
    await page.keyboard.press('PageDown');
    await expect.poll(() => standing(page)).toBe('2 revealed');
    const third = await openNotes(page, page.context());
    await expect.poll(() => standing(third)).toBe('2 revealed');
    await expect.poll(() => elsewhere(third)).toBeGreaterThanOrEqual(2);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    await close();
  });
});

describe('where no window can be opened', () => {
  it('the notes come as a drawer, which tells no answer before its reveal', async () => {
    const { page, complaints, close } = await openPage(browser, inject('site'));
    await page.addInitScript(() => Object.assign(globalThis, { open: () => null }));
    await openClass(page, inject('site'), 'class/?step=2');
    expect(await page.content()).not.toContain('Pairs put the five in order');
    await page.keyboard.press('t');
    const drawer = page.getByRole('region', { name: 'Teacher’s notes' });
    await drawer.getByText('Pairs put the five in order').waitFor();
    expect(await drawer.innerText()).not.toContain('Quarrel, summit, arms');
    await page.keyboard.press('PageDown');
    await drawer.getByText('Quarrel, summit, arms').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => drawer.count()).toBe(0);
    expect(page.url()).toContain(LESSON);
    expect(complaints).toEqual([]);
    await close();
  });
});
