/** A lesson by oneself: answers, the map, sources, and links to a step. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findBoxFaults } from './boxes.ts';
import { LESSON, openClass, standing } from './class-steps.ts';
import { launchBrowser } from './launch-browser.ts';
import { openedIn } from './opened-page.ts';
import { openPage } from './watched-page.ts';
import { CHRONICLE } from './week-steps.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser('none');
});
afterAll(() => browser.close());
const opened = openedIn(() => browser);

/** Whether the browser would ask before the page is left. */
const asksBeforeLeaving = (page: Page): Promise<boolean> =>
  page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));

const PAGES = ['class', 'pupil', 'class/presenter'];

describe('a link to a step that is not there', () => {
  it.each(PAGES)('says so on the page %s, and leaves an address that is true', async (path) => {
    const { page, complaints, close } = await openPage(browser, inject('site'));
    await openClass(page, inject('site'), `${path}/?step=99`);
    const line = page.getByText('The link asks for step “99”. There are 14 steps: this is the first.');
    await line.waitFor();
    expect((await page.evaluate(findBoxFaults, 'body')).slice(0, 3)).toEqual([]);
    await expect.poll(() => page.url()).toBe(`${inject('site')}${LESSON}${path}/`);
    expect(await standing(page)).toBe('1');
    await page.getByRole('button', { name: 'Next' }).click();
    await expect.poll(() => line.count()).toBe(0);
    expect(await standing(page)).toBe('2');
    // Nor does what it asks for lead beside a narrow page.
    await page.setViewportSize({ width: 320, height: 640 });
    await openClass(page, inject('site'), `${path}/?step=${'w'.repeat(400)}`);
    await page.getByText(`step “${'w'.repeat(80)}”`).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect((await page.evaluate(findBoxFaults, 'body')).slice(0, 3)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('a pupil', () => {
  it('answers, sees what the sources tell, and takes the answers away as a file', async () => {
    const { page, complaints, strangers, close } = await openPage(browser, inject('site'));
    await openClass(page, inject('site'), 'pupil/?step=6');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByRole('textbox').fill('More than the offer, because talks go on.');
    await page.keyboard.press('PageDown');
    expect(await standing(page)).toBe('6');
    await page.getByRole('button', { name: 'Show what the sources tell' }).click();
    await page.locator('.slide-answer').waitFor();
    // The form that had the focus is gone: it goes to what has come in its place.
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Your answer');
    expect(await asksBeforeLeaving(page)).toBe(true);
    expect(await page.locator('.pupil-after').innerText()).toContain('More than the offer, because talks go on.');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save my answers as a file' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('tuesday-morning.txt');
    expect(await asksBeforeLeaving(page)).toBe(false);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString('utf8')).toContain('More than the offer, because talks go on.');
    expect(asked.filter((url) => !url.startsWith('blob:') && !url.includes('/assets/'))).toEqual([]);
    const stored = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    expect(stored).toEqual([0, 0, '']);
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
    await close();
  });

  it('has the sources of the step at hand, without what an editor notes of them while an answer is awaited', async () => {
    const { page, close } = await openPage(browser, inject('site'));
    await openClass(page, inject('site'), `../who-sits-where/pupil/?step=8`);
    const sources = page.locator('details', { has: page.getByText('Sources of this step') });
    await sources.getByText('Sources of this step').click();
    expect(await sources.getByRole('link').count()).toBeGreaterThan(0);
    expect(await sources.innerText()).not.toContain('is not one');
    await page.getByRole('button', { name: 'Show what the sources tell' }).click();
    await expect.poll(() => sources.innerText()).toContain('the United Kingdom is not one');
    await close();
  });

  it('answers with an order as it stands once it is said to be the answer; one that nobody touched is none', async () => {
    const { page, close } = await openPage(browser, inject('site'));
    await openClass(page, inject('site'), 'pupil/?step=2');
    const rows = await page.locator('.answer-order li > span').allInnerTexts();
    expect(rows.length).toBeGreaterThan(2);
    await page.getByRole('button', { name: 'This order is my answer' }).click();
    await page.getByRole('button', { name: 'Show what the sources tell' }).click();
    await page.locator('.pupil-after').waitFor();
    expect(await page.locator('.pupil-after .answer-list li').allInnerTexts()).toEqual(
      rows.map((row, at) => `${at + 1}. ${row}`),
    );
    await openClass(page, inject('site'), '../who-sits-where/pupil/?step=5');
    await page.getByRole('button', { name: 'Reveal' }).click();
    await page.locator('.pupil-after').waitFor();
    const after = await page.locator('.pupil-after').innerText();
    expect(after.match(/You gave no answer/g)).toHaveLength(1);
    expect(after).not.toMatch(/tell it (so|otherwise)/);
    expect(await page.locator('.pupil-after [data-verdict="unanswered"]').count()).toBe(5);
    await close();
  });

  it('goes a step back by the browser’s Back, with all answers, and leaves the lesson only from where it came in', async () => {
    const { page, complaints, close } = await openPage(browser, inject('site'));
    await page.goto(inject('site') + LESSON);
    await openClass(page, inject('site'), 'pupil/?step=4');
    await page.locator('.pupil-form select').first().selectOption({ index: 2 });
    await page.getByRole('button', { name: 'Show what the sources tell' }).click();
    await expect.poll(() => standing(page)).toBe('4 revealed');
    // Sooner than they are drawn.
    await page.evaluate(() => {
      const next = [...document.querySelectorAll<HTMLElement>('.class-go')].at(-1);
      next?.click();
      setTimeout(() => next?.click(), 20);
    });
    await expect.poll(() => page.url()).toContain('?step=6');
    await page.getByRole('textbox').fill('More than the offer.');
    await page.getByRole('combobox', { name: 'Step' }).selectOption({ index: 8 });
    await expect.poll(() => page.url()).toContain('?step=9');
    await page.goBack();
    await expect.poll(() => standing(page)).toBe('6');
    expect(await page.getByRole('textbox').inputValue()).toBe('More than the offer.');
    await page.evaluate(() => history.go(-2));
    await expect.poll(() => standing(page)).toBe('4 revealed');
    expect(page.url()).toContain('?step=4&revealed=1');
    expect(await page.locator('.pupil-after .answer-list li').count()).toBe(1);
    await page.goForward();
    await expect.poll(() => standing(page)).toBe('5');
    await page.goForward();
    await expect.poll(() => standing(page)).toBe('6');
    // Nothing is left by that; the lesson is, before its first step here.
    expect(await asksBeforeLeaving(page)).toBe(true);
    const questions: string[] = [];
    page.on('dialog', (dialog) => {
      questions.push(dialog.type());
      void dialog.accept();
    });
    await page.evaluate(() => history.go(-2));
    await expect.poll(() => standing(page)).toBe('4 revealed');
    expect(questions).toEqual([]);
    await page.goBack();
    await page.waitForURL(inject('site') + LESSON);
    expect(questions).toEqual(['beforeunload']);
    expect(complaints).toEqual([]);
    await close();
  });

  it('goes back through steps that came at once, and stands where the address says after more than a browser takes', async () => {
    const { page, complaints, close } = await openPage(browser, inject('site'));
    await openClass(page, inject('site'), 'pupil/');
    /** On to each of these steps, and then through the history, before the page has drawn them. */
    const hurryAndGo = (indices: readonly number[], by: number): Promise<void> =>
      page.evaluate(
        async ([each, entries]) => {
          const steps = document.querySelector<HTMLSelectElement>('.class-jump > select');
          for (const index of each) {
            if (!steps) throw new Error('No list of steps');
            steps.selectedIndex = index;
            steps.dispatchEvent(new Event('change', { bubbles: true }));
            await new Promise((resolve) => setTimeout(resolve, 5));
          }
          history.go(entries);
        },
        [indices, by] as const,
      );
    const upTo12 = Array.from({ length: 12 }, (_, index) => index + 1);
    await hurryAndGo(upTo12, -1);
    await expect.poll(() => standing(page)).toBe('12');
    expect(page.url()).toContain('?step=12');
    await page.goBack();
    await expect.poll(() => standing(page)).toBe('11');
    await page.evaluate(() => history.go(2));
    await expect.poll(() => standing(page)).toBe('13');
    expect(page.url()).toContain('?step=13');
    // To and fro: 36 in all, of which 30 are told.
    await hurryAndGo([...upTo12.toReversed(), ...upTo12], -1);
    await expect.poll(async () => page.url().endsWith(`?step=${await standing(page)}`)).toBe(true);
    expect(await standing(page)).not.toBe('13');
    expect(complaints).toEqual([]);
    await close();
  });

  it('is told of what was not answered by its letter, in the order asked, with what the sources tell', async () => {
    const { page, close } = await openPage(browser, inject('site'));
    await openClass(page, inject('site'), 'pupil/?step=4');
    const asked = await page.locator('.pupil-form .answer-list li label > span').allInnerTexts();
    expect(asked.map((words) => words.charAt(0))).toEqual(['A', 'B', 'C', 'D']);
    await page.locator('.pupil-form select').nth(1).selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Show what the sources tell' }).click();
    const remarks = page.locator('.pupil-after [data-verdict]');
    await remarks.first().waitFor();
    expect(await remarks.locator('> strong').allInnerTexts()).toEqual(asked);
    const told = await remarks.allInnerTexts();
    expect(told.map((words) => /You gave no answer\. The sources: \S/.test(words))).toEqual([true, false, true, true]);
    expect(await page.locator('.pupil-after .answer-list li').allInnerTexts()).toEqual([
      expect.stringMatching(/^B .+ – .+/),
    ]);
    expect(await page.locator('.pupil-after').innerText()).not.toContain('Nothing was said');
    await close();
  });

  it('finds countries on the map by pressing them', async () => {
    await opened(`${CHRONICLE}/lessons/who-sits-where/pupil/?step=2`, true, async (page) => {
      await page.locator('.class-map [data-measured]').waitFor();
      await page.locator('.map-ground [data-country="TUR"]').click({ position: { x: 60, y: 60 }, force: true });
      await expect.poll(() => page.getByRole('checkbox', { name: 'Türkiye' }).isChecked()).toBe(true);
    });
  });
});
