/** Frames of embeds in a host page, watched and led as a reader would. */
import type { Frame, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

export const WEEK = 'week-2025-03-10';
export const FIRST_EMBED = `${WEEK}/2025-03-10/embed/`;

export const SANDBOXES = {
  none: '',
  'allow-scripts': ' sandbox="allow-scripts"',
  'allow-scripts allow-same-origin': ' sandbox="allow-scripts allow-same-origin"',
} as const;

/** A frame as any content system keeps it: no style, no script. */
export const plainFrame = (src: string, attributes: string): string =>
  `<iframe src="${src}" title="A week of talks" height="640" ${attributes}></iframe>`;

/** The frame of that name, once the app in it answers. */
export async function livingFrame(page: Page, name: string): Promise<Frame> {
  const element = await page.waitForSelector(`iframe[name="${name}"]`, { state: 'attached' });
  const frame = await element.contentFrame();
  if (!frame) throw new Error(`No frame ${name}`);
  await frame.locator('html[data-alive] .step-controls').waitFor({ state: 'attached' });
  await frame.locator('.timeline-day[aria-current] >> nth=0').and(frame.locator('button')).waitFor();
  return frame;
}

/** The day in the embed's own heading. */
export const dayIn = (frame: Frame): Promise<string | null> => frame.locator('.embed-head h1 + p').textContent();

export const press = (frame: Frame, name: string): Promise<void> =>
  frame
    .getByRole('button', { name, exact: true })
    .evaluate((button) => (button instanceof HTMLElement ? button.click() : undefined));

/** As a key pressed in the frame. */
export const pressKey = (frame: Frame, key: string): Promise<unknown> =>
  frame.evaluate((pressed) => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }));
  }, key);

/** In the frame: how high it is, and how high all that it shows is. */
const heights = (frame: Frame): Promise<{ readonly frame: number; readonly content: number }> =>
  frame.evaluate(() => ({
    frame: innerHeight,
    content: Math.ceil(document.documentElement.getBoundingClientRect().height),
  }));

/** The frame is as high as what is in it, to a px. */
export async function expectFits(frame: Frame): Promise<void> {
  await expect
    .poll(async () => {
      const { frame: high, content } = await heights(frame);
      return Math.abs(high - content);
    })
    .toBeLessThanOrEqual(1);
}

export const offerOf = (frame: Frame): Locator => frame.getByRole('button', { name: 'Explore the map' });

/** Asks for the map by WebGL, and waits until it is drawn by it. */
export async function exploreMap(frame: Frame): Promise<void> {
  // Out of sight a browser draws no frame of another site's.
  await (await frame.frameElement()).evaluate((element) => (element as HTMLElement).scrollIntoView());
  await offerOf(frame).dispatchEvent('click');
  const again = frame.getByRole('button', { name: 'Try again' });
  const drawnBy = async (): Promise<string | null> => {
    // A busy machine may leave it silent for longer than it is waited for.
    await again.evaluateAll((buttons) => (buttons as HTMLElement[]).at(0)?.click());
    return frame.locator('.map-box').getAttribute('data-map-drawn-by');
  };
  await expect.poll(drawnBy, { timeout: 60_000, interval: 200 }).toBe('gl');
}
