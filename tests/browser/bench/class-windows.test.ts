/** How soon the class's window stands where the presenter's stands, and the other way. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openClass, openNotes, standing } from '../class-steps.ts';
import { launchBrowser } from '../launch-browser.ts';
import { openPage } from '../watched-page.ts';

const STEPS = 50;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser('none');
});
afterAll(() => browser.close());

/** Has the window note when it came to stand elsewhere, and when a key was pressed in it, on one clock for both. */
const noteTimes = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const root = document.querySelector<HTMLElement>('[data-step]');
    const times = { stands: [] as [string, number][], pressed: 0 };
    Object.assign(globalThis, { times });
    const now = (): number => performance.timeOrigin + performance.now();
    addEventListener('keydown', () => (times.pressed = now()), { capture: true });
    new MutationObserver(() => {
      times.stands.push([`${root?.dataset['step']} ${root?.dataset['revealed'] ?? ''}`, now()]);
    }).observe(root ?? document, { attributes: true, attributeFilter: ['data-step', 'data-revealed'] });
  });

type Times = { readonly stands: readonly (readonly [string, number])[]; readonly pressed: number };
const timesOf = (page: Page): Promise<Times> => page.evaluate(() => (globalThis as unknown as { times: Times }).times);

/** In turn from both windows: how long until the other stood there too, in ms. */
async function delaysOver(steps: number, windows: readonly [Page, Page]): Promise<number[]> {
  for (const page of windows) await noteTimes(page);
  const delays: number[] = [];
  for (let step = 0; step < steps; step += 1) {
    const [leads, follows] = step % 2 === 0 ? windows : [windows[1], windows[0]];
    const before = (await timesOf(follows)).stands.length;
    // Answers are revealed on the first way on; then to and fro, short of the end.
    const key = step < 22 || (step - 22) % 20 >= 10 ? 'PageDown' : 'PageUp';
    await leads.keyboard.press(key);
    await expect.poll(async () => (await timesOf(follows)).stands.length).toBeGreaterThan(before);
    const { stands } = await timesOf(follows);
    delays.push((stands[before]?.[1] ?? Number.POSITIVE_INFINITY) - (await timesOf(leads)).pressed);
    expect(await standing(follows)).toBe(await standing(leads));
  }
  return delays.sort((a, b) => a - b);
}

const p95 = (sorted: readonly number[]): number => sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;

it(`agree within 100 ms over ${STEPS} steps`, async () => {
  const { page, close } = await openPage(browser, inject('site'));
  await openClass(page, inject('site'));
  const notes = await openNotes(page, page.context());
  const delays = await delaysOver(STEPS, [notes, page]);
  console.log(
    `measure: class, two windows, ${STEPS} steps: p50 ${Math.round(delays[STEPS / 2] ?? 0)} ms, p95 ${Math.round(p95(delays))} ms`,
  );
  expect(delays).toHaveLength(STEPS);
  expect(p95(delays)).toBeLessThanOrEqual(100);
  await close();
});
