/** How lessons look and read: from the back row, in every frame, without scripts, to whoever sees no screen. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { findBoxFaults } from './boxes.ts';
import { LESSON, openClass, standing } from './class-steps.ts';
import { launchBrowser } from './launch-browser.ts';
import { openedIn } from './opened-page.ts';
import { roomLook } from './room-look.ts';
import { openPage, PHONE } from './watched-page.ts';
import { CHRONICLE, FRAMES, THEMES } from './week-steps.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser('none');
});
afterAll(() => browser.close());
const opened = openedIn(() => browser);

const SHARE = 1 / 30;
const CONTRAST = 7;
/** The third is gone through elsewhere. */
const LESSONS = { light: 'thirty-or-thirty-four', dark: 'who-sits-where' } as const;

/** Goes through a lesson by the clicker, and has each stop looked at once the map is drawn for it. */
async function eachStop(page: Page, look: (stop: string) => Promise<void>): Promise<void> {
  await page.locator('.class-map [data-measured][data-grain="home"]').waitFor();
  for (let last = ''; ; ) {
    const stop = await standing(page);
    if (stop === last) return;
    last = stop;
    await look(stop);
    await page.keyboard.press('PageDown');
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  }
}

/** By how much the longest of what scrolls is longer than its box. Runs in the page. */
const mostCut = (): number =>
  Math.max(...[...document.querySelectorAll('[data-scrolls]')].map((box) => box.scrollHeight - box.clientHeight));

/** The part of the screen below its heading and above its controls that the map has; null under a list. Runs in the page. */
function mapShare(): number | null {
  const boxOf = (selector: string): DOMRect | undefined => document.querySelector(selector)?.getBoundingClientRect();
  const [map, stage, heading] = [boxOf('.class-map .map-box'), boxOf('.class-stage'), boxOf('.class-map-moment')];
  if (!map || !stage || !heading) throw new Error('The stage has no map');
  const isUnder = document.querySelector('.class-board') !== null;
  return isUnder ? null : (map.width * map.height) / (stage.width * (stage.height - heading.height));
}

describe.each(THEMES)('from the back row, %s', (colorScheme) => {
  it('letters are a thirtieth of the screen high, stand out seven to one, and fit', async () => {
    const size = { width: 1920, height: 1080 };
    let [leastPx, leastContrast] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    let [stops, texts, maps, leastMap] = [0, 0, 0, 1];
    const lesson = LESSONS[colorScheme];
    const { page, complaints, close } = await openPage(browser, inject('site'), { viewport: size, colorScheme });
    await page.goto(`${inject('site')}${CHRONICLE}/lessons/${lesson}/class/`);
    await eachStop(page, async (stop) => {
      const look = await page.evaluate(roomLook, { share: SHARE, contrast: CONTRAST });
      expect([...look.small, ...look.pale], `${lesson} ${stop}`).toEqual([]);
      expect(await page.evaluate(mostCut), `${lesson} ${stop} is cut`).toBeLessThanOrEqual(0);
      // No map without what its fills and its borders mean; the one under a list that tells the answer is one key away.
      const isUnder = stop.endsWith('revealed') && (await page.locator('.class-board').count()) > 0;
      if (isUnder) await page.keyboard.press('m');
      const foot = await page.locator('.class-map-foot').evaluate((told) => {
        const { top, bottom } = told.getBoundingClientRect();
        const isShown = told.checkVisibility({ visibilityProperty: true });
        return isShown ? top > 0 && bottom <= innerHeight && /Borders/.test(told.textContent ?? '') : null;
      });
      expect(foot, `${lesson} ${stop}`).not.toBe(false);
      maps += foot === true ? 1 : 0;
      leastMap = Math.min(leastMap, (await page.evaluate(mapShare)) ?? 1);
      if (isUnder) await page.keyboard.press('m');
      leastPx = Math.min(leastPx, look.leastPx);
      leastContrast = Math.min(leastContrast, look.leastContrast);
      texts += look.texts;
      stops += 1;
    });
    await page.keyboard.press('3');
    await page.keyboard.press('Enter');
    await page.keyboard.press('s');
    await page.locator('.class-sources').waitFor();
    const sources = await page.evaluate(roomLook, { share: SHARE, contrast: CONTRAST });
    expect([...sources.small, ...sources.pale], `${lesson}, sources`).toEqual([]);
    await page.keyboard.press('s');
    await page.keyboard.press('?');
    await page.locator('.key-help').waitFor();
    const keys = await page.evaluate(roomLook, { share: SHARE, contrast: CONTRAST });
    expect([...keys.small, ...keys.pale], `${lesson}, keys`).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
    console.log(
      `measure: class mode, ${colorScheme}, ${stops} stops: least letter 1/${(size.height / leastPx).toFixed(1)} of the height (at least 1/30), least contrast ${leastContrast.toFixed(2)} (at least ${CONTRAST}), least map ${leastMap.toFixed(2)} of what is below the heading (at least 0.5)`,
    );
    expect(leastMap).toBeGreaterThanOrEqual(0.5);
    expect(stops).toBeGreaterThan(20);
    expect(maps).toBeGreaterThan(10);
    expect(texts).toBeGreaterThan(stops * 8);
  });
});

describe('on a screen of four to three, and of five to four', () => {
  const [size, squarer] = [
    { width: 1024, height: 768 },
    { width: 1280, height: 1024 },
  ];
  it.each(['thirty-or-thirty-four', 'who-sits-where', 'tuesday-morning'])(
    '%s fits, one thing at a time',
    async (lesson) => {
      const { page, close } = await openPage(browser, inject('site'), { viewport: size });
      await page.goto(`${inject('site')}${CHRONICLE}/lessons/${lesson}/class/`);
      let stops = 0;
      const shares: number[] = [];
      await eachStop(page, async (stop) => {
        expect(await page.evaluate(mostCut), `${lesson} ${stop} is cut`).toBeLessThanOrEqual(0);
        const share = await page.evaluate(mapShare);
        if (share !== null) shares.push(share);
        await page.setViewportSize(squarer);
        expect(await page.evaluate(mostCut), `${lesson} ${stop} is cut at five to four`).toBeLessThanOrEqual(0);
        await page.setViewportSize(size);
        stops += 1;
      });
      expect(stops).toBeGreaterThan(20);
      await close();
      const sorted = shares.sort((a, b) => a - b);
      const [least = 0, median = 0] = [sorted[0], sorted[sorted.length >> 1]];
      console.log(
        `measure: class mode, 1024 × 768, ${lesson}: the map is ${least.toFixed(2)} at least, ${median.toFixed(2)} at half of the stops`,
      );
      expect(least).toBeGreaterThanOrEqual(0.5);
    },
  );

  it('says of what does not fit that it goes on, and the clicker goes through it before it leaves', async () => {
    const { page, close } = await openPage(browser, inject('site'), { viewport: { width: 820, height: 780 } });
    await page.goto(`${inject('site')}${CHRONICLE}/lessons/who-sits-where/class/?step=4`);
    await page.locator('html[data-alive]').waitFor();
    await page.getByText('More below').waitFor();
    await page.keyboard.press('PageDown');
    await expect.poll(() => page.getByText('More below').count()).toBe(0);
    expect(await standing(page)).toBe('4');
    const scrolled = (): Promise<number> => page.locator('.class-board').evaluate((board) => board.scrollTop);
    expect(await scrolled()).toBeGreaterThan(50);
    await page.keyboard.press('PageUp');
    await expect.poll(scrolled).toBe(0);
    expect(await standing(page)).toBe('4');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await expect.poll(() => standing(page)).toBe('4 revealed');
    // What is told beside the list is read from its top, though the list was left at its end, and paged through in its turn.
    await page.locator('.class-board .slide-told').first().waitFor();
    expect(await scrolled()).toBe(0);
    const sideways = await page.locator('.class-board').evaluate((board) => board.scrollWidth - board.clientWidth);
    expect(sideways).toBe(0);
    await page.keyboard.press('PageDown');
    await expect.poll(scrolled).toBeGreaterThan(50);
    expect(await standing(page)).toBe('4 revealed');
    await close();
  });
});

describe('on a small screen', () => {
  it.each([
    [390, 844],
    [512, 384],
  ])('a list of things beside what they may belong to stands in one column: %i × %i', async (width, height) => {
    const { page, close } = await openPage(browser, inject('site'), { viewport: { width, height } });
    await page.goto(`${inject('site')}${CHRONICLE}/lessons/thirty-or-thirty-four/class/?step=3`);
    const items = page.locator('.class-board .slide-items > li > span');
    await items.first().waitFor();
    const narrowest = await items.evaluateAll((all) =>
      Math.min(...all.map((each) => each.parentElement?.clientWidth ?? 0)),
    );
    expect(narrowest).toBeGreaterThan(width * 0.75);
    await close();
  });

  it.each([
    [320, 256],
    [640, 420],
  ])('what lies beyond the map stands below it, over no pin: %i × %i', async (width, height) => {
    const { page, close } = await openPage(browser, inject('site'), { viewport: { width, height } });
    await openClass(page, inject('site'));
    await page.locator('.class-map [data-measured][data-grain="home"]').waitFor();
    const plates = page.locator('.class-map .map-beyond').filter({ visible: true });
    expect(await plates.count()).toBe(1);
    const under = await plates.evaluate(
      (plate) =>
        plate.getBoundingClientRect().top - (document.querySelector('.map-box')?.getBoundingClientRect().bottom ?? 0),
    );
    expect(under).toBeGreaterThanOrEqual(0);
    await plates.locator('summary').click();
    expect(await plates.locator('dd').first().isVisible()).toBe(true);
    await close();
  });

  it('the class’s menu opens within a phone’s screen, and the presenter’s clock stays in sight', async () => {
    const { page, close } = await openPage(browser, inject('site'), PHONE);
    await openClass(page, inject('site'));
    await page.getByText('More', { exact: true }).tap();
    const menu = await page.locator('.class-more > ul').boundingBox();
    expect(menu?.x).toBeGreaterThanOrEqual(0);
    expect((menu?.x ?? 0) + (menu?.width ?? 0)).toBeLessThanOrEqual(390);
    await openClass(page, inject('site'), 'class/presenter/?step=6');
    await page.getByText('Next', { exact: true }).last().scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect((await page.locator('.lesson-clock').boundingBox())?.y).toBe(0);
    await close();
  });

  it('the controls leave the page in sight where the window is low', async () => {
    const { page, close } = await openPage(browser, inject('site'), { viewport: { width: 320, height: 256 } });
    for (const tail of ['class/presenter/', 'class/']) {
      await openClass(page, inject('site'), tail);
      const covered = await page
        .locator('.class-bar')
        .evaluate((bar) => Math.max(0, innerHeight - Math.max(0, bar.getBoundingClientRect().top)));
      expect(covered, tail).toBeLessThan(256 / 2);
    }
    await close();
  });
});

const PAGES: readonly (readonly [name: string, path: string, keys: readonly string[]])[] = [
  ['the planner’s page', `${CHRONICLE}/lessons/`, []],
  ['a lesson’s page', LESSON, []],
  ['class', `${LESSON}class/`, []],
  ['class, a list', `${LESSON}class/?step=4`, []],
  ['class, revealed, with sources', `${LESSON}class/?step=6&revealed=1`, ['s']],
  ['class, the code', `${LESSON}class/?step=2`, ['q']],
  ['presenter', `${LESSON}class/presenter/?step=6`, []],
  ['pupil, an order', `${LESSON}pupil/?step=2`, []],
  ['pupil, countries', `${CHRONICLE}/lessons/who-sits-where/pupil/?step=2&revealed=1`, []],
];

describe.each(PAGES)('%s', (_name, path, keys) => {
  it('has nothing that axe finds, nothing beside the page and nothing over another', () =>
    opened(
      path,
      true,
      async (page) => {
        for (const key of keys) await page.keyboard.press(key);
        for (const [at, viewport] of FRAMES.entries()) {
          await page.setViewportSize(viewport);
          await page.emulateMedia({ colorScheme: at % 2 === 0 ? 'light' : 'dark' });
          // Labels are placed anew for the frame.
          await page.evaluate(() => new Promise((done) => setTimeout(done, 150)));
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
          const faults = await page.evaluate(findBoxFaults, keys.includes('s') ? '.class-sources' : 'main');
          expect(faults.slice(0, 3), `${viewport.width}`).toEqual([]);
          if (at === 0 || at === FRAMES.length - 1) expect(await axeFaults(page)).toEqual([]);
        }
      },
      { bypassCSP: true },
    ));
});

describe('without scripts', () => {
  it('the class’s page reads as its first step, with its map, and no answer is in any page of the lesson', async () => {
    await opened(`${LESSON}class/`, false, async (page) => {
      expect(await page.locator('h1').innerText()).toBe('Tuesday, nine in the morning');
      expect(await page.locator('.class-map svg path').count()).toBeGreaterThan(40);
      expect(await page.locator('.class-bar').isVisible()).toBe(false);
      const ways = page.getByRole('navigation', { name: 'Without scripts' }).getByRole('link');
      expect(await ways.allInnerTexts()).toEqual([
        'About this lesson',
        'Worksheet',
        'Answer sheet',
        'Source cards to cut out',
      ]);
      await ways.nth(1).click();
      expect(await page.locator('.paper-task').count()).toBeGreaterThan(2);
    });
    for (const tail of ['', 'class/', 'class/presenter/', 'pupil/', 'change/'])
      await opened(`${LESSON}${tail}`, false, async (page) => {
        expect(await page.content()).not.toContain('Quarrel, summit, arms');
        expect(await page.content()).not.toContain('Three took place.');
      });
  });
});

describe('where the lessons do not come', () => {
  it('the page reads as it was built, says so, and takes up again', async () => {
    const { page, close } = await openPage(browser, inject('site'));
    await page.route(/-lessons-.*\.json$/, (route) => route.abort());
    await page.goto(`${inject('site')}${LESSON}class/`);
    await page.getByText('The lessons').first().waitFor();
    expect(await page.locator('h1').innerText()).toBe('Tuesday, nine in the morning');
    await page.unroute(/-lessons-.*\.json$/);
    await page.getByRole('button', { name: /again/i }).first().click();
    await page.locator('html[data-alive]').waitFor();
    await page.keyboard.press('PageDown');
    await expect.poll(() => standing(page)).toBe('2');
    await close();
  });
});
