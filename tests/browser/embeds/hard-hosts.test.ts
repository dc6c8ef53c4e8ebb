/** Embeds where hosts make it hard: out of sight, in a box of no size, in forced colours, in frames of a fixed height. */

import { describe, expect, inject, it } from 'vitest';
import { COLUMN_HEIGHT, COLUMN_WIDTHS, FRAME_SIZE } from '../../../src/embed/frame-size.ts';
import { pass } from '../page-time.ts';
import { DAYS } from '../week-steps.ts';
import { beforeArticles, embed, loader } from './articles.ts';
import { dayIn, expectFits, livingFrame, plainFrame, press, WEEK } from './embed-frames.ts';
import { article } from './host-pages.ts';

const { put, inArticle } = beforeArticles();

it('in a tab that is never visible tells its height, and can be led', async () => {
  const html = article(plainFrame(embed(), 'name="e" data-parley'), loader());
  // A browser draws nothing there: no frame is ever due, and nothing that waits for one is called.
  const before = (): void => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
    Object.defineProperty(document, 'hidden', { value: true });
    window.requestAnimationFrame = () => 0;
    window.ResizeObserver = class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    };
  };
  await inArticle(
    html,
    async ({ page }) => {
      const frame = await livingFrame(page, 'e');
      expect(await frame.evaluate(() => document.visibilityState)).toBe('hidden');
      await expect.poll(async () => (await page.locator('iframe').boundingBox())?.height).toBeGreaterThan(650);
      await press(frame, 'Next day');
      await expect.poll(() => dayIn(frame)).toBe('Tuesday 11 March 2025');
    },
    { before },
  );
});

it('in a box of no size that is given one later, in an article from right to left, is then whole', async () => {
  put('/no-size.css', '.none { width: 0; height: 0; overflow: hidden }');
  const frames = plainFrame(embed(), 'name="e" data-parley');
  const html = article(
    `<div id="box" class="none">${frames}</div>`,
    `<link rel="stylesheet" href="/no-size.css">${loader()}`,
  ).replace('<html lang="en">', '<html lang="he" dir="rtl">');
  await inArticle(html, async ({ page }) => {
    const frame = await livingFrame(page, 'e');
    expect(await frame.evaluate(() => innerWidth)).toBe(0);
    await page.evaluate(() => document.getElementById('box')?.removeAttribute('class'));
    await expect.poll(() => frame.evaluate(() => innerWidth)).toBeGreaterThan(700);
    await expectFits(frame);
    expect(await frame.evaluate(() => innerHeight)).toBeLessThan(1200);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

it('in forced colours tells the day that is shown, who leads, and that asking is on', async () => {
  const frame = plainFrame(`${inject('site')}${WEEK}/2025-03-11/embed/`, 'name="e" width="600"');
  await inArticle(
    article(frame),
    async ({ page }) => {
      const living = await livingFrame(page, 'e');
      const look = (selector: string): Promise<string> =>
        living
          .locator(selector)
          .first()
          .evaluate((element) => {
            const { fill, borderColor, outline, backgroundColor } = getComputedStyle(element);
            return [fill, borderColor, outline, backgroundColor].join(' ');
          });
      expect(await look('.timeline-day[aria-current]')).not.toBe(await look('.timeline-day:not([aria-current])'));
      expect(await look('.map-country[data-part="lead"]')).not.toBe(
        await look('.map-country[data-part="participant"]'),
      );
      const idle = await look('.embed-head > button');
      await press(living, 'Says who?');
      expect(await look('.embed-head > button[aria-pressed="true"]')).not.toBe(idle);
    },
    { forcedColors: 'active' },
  );
});

it(`of each day is no higher than a frame of ${FRAME_SIZE.width} × ${FRAME_SIZE.height} px, and nearly as high`, async () => {
  const frames = DAYS.map((day) =>
    plainFrame(`${inject('site')}${WEEK}/${day}/embed/`, `name="e${day}" width="${FRAME_SIZE.width}" frameborder="0"`),
  );
  await inArticle(article(frames.join('')), async ({ page }) => {
    const heights: number[] = [];
    for (const day of DAYS) {
      const frame = await livingFrame(page, `e${day}`);
      await frame.locator('.lanes, .timeline-lanes').first().waitFor({ state: 'attached' });
      heights.push(await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)));
    }
    console.log(`measure: height of a day's embed at ${FRAME_SIZE.width} px: ${heights.join(', ')} px`);
    expect(Math.max(...heights)).toBeLessThanOrEqual(FRAME_SIZE.height);
    expect(Math.max(...heights)).toBeGreaterThan(FRAME_SIZE.height - 60);
  });
});

it(`of each day is no higher than ${COLUMN_HEIGHT} px in any column of ${COLUMN_WIDTHS.join(' to ')} px`, async () => {
  const [least, most] = COLUMN_WIDTHS;
  const heights: number[] = [];
  await inArticle(
    article(plainFrame(`${inject('site')}${WEEK}/2025-03-15/embed/`, `name="e" width="${most}" frameborder="0"`)),
    async ({ page }) => {
      const frame = await livingFrame(page, 'e');
      await frame.locator('.timeline-plot').waitFor({ state: 'attached' });
      for (let width = most; width >= least; width -= 50) {
        await page.locator('iframe').evaluate((element, to) => element.setAttribute('width', `${to}`), width);
        await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width);
        heights.push(await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)));
      }
    },
    { viewport: { width: 1240, height: 800 } },
  );
  console.log(
    `measure: height of a day's embed in columns of ${least} to ${most} px: ${Math.max(...heights)} px at most`,
  );
  expect(Math.max(...heights)).toBeLessThanOrEqual(COLUMN_HEIGHT);
  expect(Math.max(...heights)).toBeGreaterThan(COLUMN_HEIGHT - 60);
});

/** The lanes alone are as high as their names make them, which the frame's width decides. */
const LANES_PX = 48;

it.each([
  [300, '', '', 0],
  [360, '', '', 0],
  [440, 'allow="fullscreen"', '', 0],
  [600, 'allow="fullscreen"', '', 0],
  [300, '', '?show=timeline', LANES_PX],
  [600, '', '?show=timeline', LANES_PX],
])('keeps room from the first for what comes with scripts: %i px, %s%s', async (width, attributes, search, most) => {
  const before = (): void => {
    const heights: number[] = [];
    const look = (): void => {
      heights.push(Math.ceil(document.documentElement.getBoundingClientRect().height));
      requestAnimationFrame(look);
    };
    document.addEventListener('DOMContentLoaded', () => requestAnimationFrame(look));
    Object.assign(window, { heights });
  };
  const frame = plainFrame(embed() + search, `name="e" width="${width}" frameborder="0" ${attributes}`);
  await inArticle(
    article(frame),
    async ({ page }) => {
      const living = await livingFrame(page, 'e');
      await living.locator('.timeline-plot').waitFor({ state: 'attached' });
      await living.locator('.timeline-around-openers').waitFor();
      await pass(living, 300);
      const heights = await living.evaluate(() => (window as unknown as { heights: number[] }).heights);
      expect(heights.length).toBeGreaterThan(1);
      expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(most);
    },
    { before },
  );
});

it('lays nothing over the places of its days in a narrow map, and its openers nowhere on one another', async () => {
  const html = article(plainFrame(`${embed()}?show=map`, 'name="e" width="300"'));
  await inArticle(html, async ({ page }) => {
    const frame = await livingFrame(page, 'e');
    await frame.locator('.map-box[data-measured]').waitFor();
    const met = (): Promise<string[]> =>
      frame.locator('.map-box').evaluate((map) => {
        const boxes = (selector: string): [string, DOMRect][] =>
          [...map.querySelectorAll(selector)].map((each) => [each.textContent ?? '', each.getBoundingClientRect()]);
        const doMeet = (a: DOMRect, b: DOMRect): boolean =>
          a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        const openers = boxes('[data-furniture] > summary');
        const places = boxes('.map-pin[role="button"] > .map-pin-dot');
        return openers.flatMap(([name, opener], at) =>
          [...places, ...boxes('.map-controls'), ...openers.slice(at + 1)]
            .filter(([, other]) => doMeet(opener, other))
            .map(([other]) => `${name} / ${other}`),
        );
      });
    let places = 0;
    for (let day = 1; day <= 7; day += 1) {
      places += await frame.locator('.map-pin[role="button"]').count();
      expect(await met(), `day ${day}`).toEqual([]);
      if (day < 7) await press(frame, 'Next day');
    }
    expect(places).toBeGreaterThan(7);
    await frame.getByText('Legend', { exact: true }).click();
    await frame.locator('.map-legend[open]').waitFor();
    expect((await met()).filter((pair) => pair.includes('Legend'))).toEqual([]);
    expect(await frame.locator('.embed-hint').isVisible()).toBe(false);
  });
});

describe('what is asked and left out', () => {
  it.each([
    ['narrow and high', 300, ''],
    ['in a sandbox', 700, 'sandbox="allow-scripts"'],
  ])('is answered beside it, by hand and by key: %s', async (_which, width, sandbox) => {
    put('/asked.css', `.w { width: ${width}px }`);
    const html = article(
      `<div class="w">${plainFrame(`${inject('site')}${WEEK}/2025-03-11/embed/`, `name="e" data-parley ${sandbox}`)}</div>`,
      `<link rel="stylesheet" href="/asked.css">${loader()}`,
    );
    await inArticle(html, async ({ page }) => {
      const frame = await livingFrame(page, 'e');
      await expectFits(frame);
      const opener = frame.getByRole('button', { name: 'Says who?', exact: true });
      await opener.focus();
      await page.keyboard.press('Enter');
      await frame.getByText('Asking is on').first().waitFor();
      const asked = frame.locator('.story-sentence').first();
      await asked.click();
      const answer = frame.getByRole('dialog');
      await answer.getByRole('heading', { name: /^3 meetings/ }).waitFor();
      expect(await answer.getByRole('link').count()).toBeGreaterThan(3);
      const [at, of] = [await answer.boundingBox(), await asked.boundingBox()];
      if (!at || !of) throw new Error('Nothing is drawn');
      // Neither at the window's end, far below, nor over the edges of the frame.
      expect(Math.abs(at.y - (of.y + of.height))).toBeLessThan(700);
      const box = await page.locator('iframe').boundingBox();
      expect(at.x).toBeGreaterThanOrEqual(box?.x ?? 0);
      expect(at.x + at.width).toBeLessThanOrEqual((box?.x ?? 0) + width);
      await page.keyboard.press('Escape');
      await answer.waitFor({ state: 'detached' });
      await page.keyboard.press('Escape');
      await frame.locator('.embed:not([data-asking])').waitFor();
      expect(await opener.getAttribute('aria-pressed')).toBe('false');
    });
  });

  it('is said in words, each with a way back', async () => {
    const src = `${embed()}?hide=host,journeys&amp;country=UKR&amp;show=map`;
    await inArticle(article(plainFrame(src, 'name="e" width="600"')), async ({ page }) => {
      const frame = await livingFrame(page, 'e');
      const notices = frame.locator('.notice');
      await expect
        .poll(() => notices.locator('p').allTextContents())
        .toEqual([
          'Only the events that match the filters are shown.',
          'Left out on this map: “Hosts the talks” and “From capital to room”.',
        ]);
      await frame.getByRole('button', { name: 'Show all of the map' }).click();
      await frame.getByRole('button', { name: 'Show all events' }).click();
      await expect.poll(() => notices.count()).toBe(0);
      expect(await frame.locator('.map-country[data-part="host"]').count()).toBeGreaterThan(0);
    });
  });
});
