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
    // The teacher is told, and what the button does.
    await third.getByRole('status').getByText('The class’s window is gone').waitFor();
    expect(await third.getByRole('button', { name: 'Open the class’s window' }).count()).toBe(1);
    // The browser takes a moment to tell that it is gone.
    await third.waitForFunction(() => (window.opener as Window | null)?.closed ?? true);
    await third.keyboard.press('End');
    const [reopened] = await Promise.all([context.waitForEvent('page'), third.keyboard.press('t')]);
    await reopened.locator('html[data-alive]').waitFor();
    await expect.poll(() => standing(reopened)).toBe('14');
    await third.getByRole('button', { name: 'Show the class’s window' }).waitFor();
    expect(await third.getByRole('status').innerText()).toBe('');
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
    // Loaded anew it knows nobody: it is asked for.
    await expect.poll(() => page.url()).toContain('?step=5');
    await page.reload();
    await page.locator('html[data-alive]').waitFor();
    await notes.keyboard.press('PageDown');
    await expect.poll(() => standing(page)).toBe('6');
    await page.keyboard.press('PageDown');
    await expect.poll(() => standing(notes)).toBe('6 revealed');
    // A link is no pop-up, which the browser may refuse.
    const context = page.context();
    await page.close();
    const [linked] = await Promise.all([
      context.waitForEvent('page'),
      notes.getByRole('link', { name: 'The class’s page' }).click(),
    ]);
    await expect.poll(() => standing(linked)).toBe('6 revealed');
    await notes.keyboard.press('End');
    await expect.poll(() => standing(linked)).toBe('14');
    expect(complaints).toEqual([]);
    await close();
  });

  it('the presenter’s clicker goes through what does not fit the class’s screen before it leaves the step', async () => {
    const { page, close } = await openPage(browser, inject('site'), { viewport: { width: 820, height: 780 } });
    await openClass(page, inject('site'), '../who-sits-where/class/?step=4');
    await page.getByText('More below').waitFor();
    const notes = await openNotes(page, page.context());
    await expect.poll(() => standing(notes)).toBe('4');
    const scrolled = (): Promise<number> => page.locator('.class-board').evaluate((board) => board.scrollTop);
    // A window that others cover draws no frame, and so is told of no scrolling.
    await page.evaluate(() => addEventListener('scroll', (event) => event.stopImmediatePropagation(), true));
    await notes.keyboard.press('PageDown');
    await expect.poll(scrolled).toBeGreaterThan(50);
    expect(await Promise.all([page, notes].map(standing))).toEqual(['4', '4']);
    await notes.keyboard.press('PageUp');
    await expect.poll(scrolled).toBe(0);
    expect(await standing(page)).toBe('4');
    await notes.keyboard.press('PageDown');
    await expect.poll(scrolled).toBeGreaterThan(50);
    await notes.keyboard.press('PageDown');
    await expect.poll(() => standing(page)).toBe('4 revealed');
    // Once the class's window is gone, each press counts again.
    await page.close();
    await notes.keyboard.press('PageDown');
    await expect.poll(() => standing(notes)).toBe('5');
    await close();
  });

  it('a class’s window moves no other class’s window', async () => {
    const { page, close } = await openPage(browser, inject('site'));
    await openClass(page, inject('site'));
    const other = await page.context().newPage();
    await openClass(other, inject('site'), 'class/?step=5');
    // It has been used longer than the other, which its teacher has just opened.
    for (const key of ['End', 'Home', 'End']) await other.keyboard.press(key);
    await expect.poll(() => standing(other)).toBe('14');
    await page.keyboard.press('PageDown');
    await expect.poll(() => standing(page)).toBe('2');
    const notes = await openNotes(page, page.context());
    await expect.poll(() => standing(notes)).toBe('2');
    await other.keyboard.press('PageUp');
    await expect.poll(() => standing(other)).toBe('13');
    await notes.keyboard.press('PageDown');
    await expect.poll(() => standing(page)).toBe('2 revealed');
    expect(await Promise.all([notes, other].map(standing))).toEqual(['2 revealed', '13']);
    await close();
  });

  it('is opened once: asked for again it comes to the front', async () => {
    const { page, close } = await openPage(browser, inject('site'));
    await openClass(page, inject('site'));
    const notes = await openNotes(page, page.context());
    await expect.poll(() => standing(notes)).toBe('1');
    await notes.keyboard.press('t');
    await notes.keyboard.press('PageDown');
    await expect.poll(() => standing(page)).toBe('2');
    expect(page.context().pages()).toHaveLength(2);
    // What means nothing in the presenter's window is left to the browser: F5 loads it anew.
    const isLeft = (key: string): Promise<boolean> =>
      notes.evaluate(
        (pressed) =>
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true })),
        key,
      );
    expect([await isLeft('F5'), await isLeft('b')]).toEqual([true, false]);
    await close();
  });

  it('is moved by no page of another origin, and by none that does not know whose class it is', async () => {
    const { page, close } = await openPage(browser, inject('site'));
    await openClass(page, inject('site'));
    const said = { from: 'presenter', desk: { walk: { at: 7, revealed: [] }, cover: 'none', change: 99 } };
    await page.evaluate(async (message) => {
      const pair = window.name.split(' ').at(-1);
      const told = (origin: string, named: unknown) =>
        window.dispatchEvent(
          new MessageEvent('message', { data: { parley: 'desk', ...message, pair: named }, origin, source: window }),
        );
      told('https://example.org', pair);
      told(location.origin, 'guessed');
      new BroadcastChannel('parley week-2025-03-10 tuesday-morning').postMessage({ parley: 'desk', ...message });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }, said);
    expect(await standing(page)).toBe('1');
    await page.evaluate(
      (message) =>
        window.dispatchEvent(
          new MessageEvent('message', {
            data: { parley: 'desk', ...message, pair: window.name.split(' ').at(-1) },
            origin: location.origin,
            source: window,
          }),
        ),
      said,
    );
    await expect.poll(() => standing(page)).toBe('8');
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
    // The room still reads what it is asked, beside the drawer.
    const [over, words] = [await drawer.boundingBox(), await page.locator('.class-words').boundingBox()];
    expect(over && words && over.x + over.width).toBeLessThanOrEqual((words?.x ?? 0) + 1);
    expect(over?.height).toBeGreaterThan(400);
    await page.keyboard.press('PageDown');
    await drawer.getByText('Quarrel, summit, arms').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => drawer.count()).toBe(0);
    expect(page.url()).toContain(LESSON);
    expect(complaints).toEqual([]);
    await close();
  });

  it('what the drawer lies over is there neither for keys nor for readers, and takes no press of the clicker', async () => {
    const { page, close } = await openPage(browser, inject('site'), { viewport: { width: 820, height: 780 } });
    await page.addInitScript(() => Object.assign(globalThis, { open: () => null }));
    await openClass(page, inject('site'), '../who-sits-where/class/?step=4');
    const board = page.getByRole('region', { name: 'What the task is about' });
    await page.getByText('More below').waitFor();
    await page.keyboard.press('t');
    const drawer = page.getByRole('region', { name: 'Teacher’s notes' });
    await drawer.waitFor();
    expect(await board.count()).toBe(0);
    const stops = new Set<string>();
    for (let tab = 0; tab < 12; tab += 1) {
      await page.keyboard.press('Tab');
      stops.add(
        await page.evaluate(
          () =>
            document.activeElement?.closest(':is(.class-sight, .class-board, .class-drawer, .class-bar)')
              ?.classList[0] ?? '',
        ),
      );
    }
    expect([...stops].filter((stop) => stop !== '').sort()).toEqual(['class-bar', 'class-drawer']);
    await page.keyboard.press('PageDown');
    await expect.poll(() => standing(page)).toBe('4 revealed');
    await page.keyboard.press('Escape');
    await board.waitFor();
    // In the hand it stands below what it would lie over here: the list is read after what is asked of it.
    await page.setViewportSize({ width: 390, height: 844 });
    await page.keyboard.press('t');
    await drawer.waitFor();
    const tops = await page
      .locator('.class-words, .class-board, .class-drawer')
      .evaluateAll((boxes) => boxes.map((box) => box.getBoundingClientRect().top));
    expect(tops).toHaveLength(3);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(await board.count()).toBe(1);
    await close();
  });
});
