/** What keys and hands do to a class: what is meant for the lesson moves it, and its address goes along. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { classIn, LESSON, standing } from './class-steps.ts';
import { launchBrowser } from './launch-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser('none');
});
afterAll(() => browser.close());

const inClass = classIn(() => browser);

describe('keys', () => {
  it('never move the lesson while one types in a field, or holds a modifier', () =>
    inClass('class/?step=2', async (page) => {
      await page.evaluate(() => {
        for (const name of ['input', 'textarea'])
          document.querySelector('.class-page')?.append(document.createElement(name));
      });
      for (const field of ['.class-page > input', '.class-page > textarea', '.class-jump > select']) {
        await page.locator(field).focus();
        for (const key of ['b', '.', 's', '3', 'Enter', ' ', 'PageDown', 'End', '?', 'q', 'f', 't', 'm'])
          if (!field.endsWith('select') || ['b', '.', 's', 'q', 't', '?'].includes(key)) await page.keyboard.press(key);
        expect(await standing(page), field).toBe('2');
        expect(
          await page.locator('.class-blank, .class-sources, .class-code, dialog[open], .class-drawer').count(),
        ).toBe(0);
      }
      await page.locator('.class-words').focus();
      await page.keyboard.press('Control+ArrowRight');
      expect(await standing(page)).toBe('2');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => standing(page)).toBe('2 revealed');
    }));

  it('stay a clicker’s after what was chosen or pressed by mouse', () =>
    inClass('class/?step=2', async (page) => {
      const jump = page.getByRole('combobox', { name: 'Step' });
      const list = await jump.boundingBox();
      if (!list) throw new Error('no list of steps');
      await page.mouse.click(list.x + 20, list.y + list.height / 2);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect.poll(() => standing(page)).toBe('3');
      await page.keyboard.press('b');
      await page.locator('.class-blank').waitFor();
      await page.keyboard.press('b');
      await expect.poll(() => page.locator('.class-blank').count()).toBe(0);
      // By keys alone the list keeps them, but for those that a clicker has.
      await jump.focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await expect.poll(() => standing(page)).toBe('3');
      expect(await jump.evaluate((each) => each === document.activeElement)).toBe(true);
      await page.keyboard.press('PageDown');
      await expect.poll(() => standing(page)).toBe('3 revealed');
      await page.keyboard.press('PageDown');
      await expect.poll(() => standing(page)).toBe('4');
      await page.locator('.class-words').focus();

      await page.getByRole('button', { name: 'Reveal' }).click();
      await expect.poll(() => standing(page)).toBe('4 revealed');
      await page.keyboard.press('Shift+Space');
      await expect.poll(() => standing(page)).toBe('3 revealed');
      await page.getByRole('button', { name: 'Sources' }).click();
      await page.locator('.class-sources').waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('.class-sources').count()).toBe(0);
      await page.keyboard.press('Space');
      await expect.poll(() => standing(page)).toBe('4 revealed');
      await page.getByRole('button', { name: 'Next' }).focus();
      await page.keyboard.type('9');
      await page.keyboard.press('Enter');
      await expect.poll(() => standing(page)).toBe('9');
    }));

  it('close what is open before they end the class', () =>
    inClass('class/?step=2', async (page) => {
      await page.getByText('More', { exact: true }).click();
      await page.getByRole('button', { name: 'Blank screen' }).waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => page.getByRole('button', { name: 'Blank screen' }).count()).toBe(0);
      expect(page.url()).toContain('/class/');
    }));

  it('open sources, the list of keys and the code, and close them', () =>
    inClass('class/?step=2', async (page) => {
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('s');
      await page.getByRole('heading', { name: 'Sources of this step' }).waitFor();
      expect(await page.locator('.class-sources a[href^="http"]').count()).toBeGreaterThan(0);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('.class-sources').count()).toBe(0);
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keys' }).waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
      await page.keyboard.press('q');
      await page.getByRole('img', { name: /^QR code: / }).waitFor();
      expect(await page.locator('.class-code-words').innerText()).toBe(`${inject('site')}${LESSON}pupil/?step=2`);
      await page.keyboard.press('q');
      await expect.poll(() => page.locator('.class-code').count()).toBe(0);
      expect(await standing(page)).toBe('2 revealed');
    }));

  it('fill the screen and leave it', () =>
    inClass('class/', async (page) => {
      const isFull = (): Promise<boolean> => page.evaluate(() => document.fullscreenElement !== null);
      await page.keyboard.press('F5');
      await expect.poll(isFull).toBe(true);
      await page.keyboard.press('f');
      await expect.poll(isFull).toBe(false);
      expect(await standing(page)).toBe('1');
    }));
});

describe('the address', () => {
  /** Presses keys and goes, all before anything else has its turn. */
  const pressAndGo = (page: Page, presses: number, href: string | null): Promise<void> =>
    page.locator('.class-words').evaluate(
      (words, [times, to]) => {
        for (let press = 0; press < times; press += 1)
          words.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
        if (to === null) location.reload();
        else location.assign(to);
      },
      [presses, href] as const,
    );

  it('holds a step at once, so that a page loaded again in the same moment stands there', () =>
    inClass('class/', async (page) => {
      await Promise.all([page.waitForEvent('load'), pressAndGo(page, 1, null)]);
      await page.locator('html[data-alive]').waitFor();
      expect(page.url()).toContain('?step=2');
      expect(await standing(page)).toBe('2');
    }));

  it('holds the last of quick steps for whoever comes back to the page', () =>
    inClass('class/', async (page) => {
      await Promise.all([page.waitForURL(inject('site') + LESSON), pressAndGo(page, 3, inject('site') + LESSON)]);
      await page.goBack();
      await page.locator('html[data-alive]').waitFor();
      await expect.poll(() => standing(page)).toBe('3');
    }));
});

describe('by hand', () => {
  it.each(['touch', 'pen'])('a swipe goes on and back, a short or slanting one nowhere: %s', (pointerType) =>
    inClass('class/', async (page) => {
      const swipe = (across: number, along = 0): Promise<void> =>
        page.locator('.class-stage').evaluate(
          (stage, [type, dx, dy]) => {
            const at = { pointerType: type, isPrimary: true, pointerId: 7, bubbles: true };
            stage.dispatchEvent(new PointerEvent('pointerdown', { ...at, clientX: 600, clientY: 400 }));
            stage.dispatchEvent(new PointerEvent('pointerup', { ...at, clientX: 600 + dx, clientY: 400 + dy }));
          },
          [pointerType, across, along] as const,
        );
      await swipe(-30);
      await swipe(-120, 100);
      expect(await standing(page)).toBe('1');
      await swipe(-160);
      await expect.poll(() => standing(page)).toBe('2');
      await swipe(160);
      await expect.poll(() => standing(page)).toBe('1');
      await page.getByRole('button', { name: 'Next' }).click();
      await expect.poll(() => standing(page)).toBe('2');
      await page.getByRole('button', { name: 'Reveal' }).click();
      await expect.poll(() => standing(page)).toBe('2 revealed');
      await page.getByRole('combobox', { name: 'Step' }).selectOption({ index: 12 });
      await expect.poll(() => standing(page)).toBe('13');
    }),
  );
});
