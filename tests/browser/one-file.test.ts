/** The whole chronicle in one file, opened from a disk with the network cut, on a machine without WebGL. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { LessonRecord } from '../../src/format/lesson.ts';
import { axeFaults } from './axe-faults.ts';
import { standing } from './class-steps.ts';
import { launchBrowser } from './launch-browser.ts';
import { openPage } from './watched-page.ts';
import { CHRONICLE, DAYS, headingOf } from './week-steps.ts';

const MOST_BYTES = 3_000_000;

/** As they are published. */
const LESSONS = readdirSync(`data/${CHRONICLE}/lessons`).map(
  (name) => JSON.parse(readFileSync(`data/${CHRONICLE}/lessons/${name}`, 'utf8')) as LessonRecord,
);

const inDist = (...path: string[]): string => join(inject('dist'), ...path);
const PATH = (): string => inDist(CHRONICLE, `parley-${CHRONICLE}.html`);
const FILE = (): string => pathToFileURL(PATH()).href;
const AT = (path: string): string => `#/${CHRONICLE}/${path}`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser('none');
});
afterAll(() => browser.close());

/** `hash` is where in the file it is opened. Holds that it asked for nothing but itself, and complained of nothing. */
async function onFile(hash: string, story: (page: Page) => Promise<void>, options = {}): Promise<void> {
  const { page, complaints, strangers, close } = await openPage(browser, FILE(), { offline: true, ...options });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(FILE() + hash);
  if (!('javaScriptEnabled' in options)) await page.locator('html[data-alive]').waitFor();
  await story(page);
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
  expect(asked.map((url) => url.replace(/#.*/, '')).filter((url) => !url.startsWith('blob:'))).toEqual([FILE()]);
  await close();
}

const pageHeading = (page: Page): Promise<string> => page.locator('h1').innerText();
const follow = (page: Page, name: string): Promise<void> =>
  page.locator('.ui-pages').getByRole('link', { name, exact: true }).click();

/** Links that would leave the file, but for those to sources. */
const leadingOut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('a[href]')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !/^(#|https?:)/.test(href)),
  );

async function saved(
  page: Page,
  press: () => Promise<void>,
): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

describe('the file', () => {
  it('is small, and has in it all that the app may ask for, MapLibre apart', () => {
    const { size } = statSync(PATH());
    console.log(`measure: the one file: ${size} bytes (budget ${MOST_BYTES})`);
    expect(size).toBeLessThanOrEqual(MOST_BYTES);
    const text = readFileSync(PATH(), 'utf8');
    const blocks = new Map(
      [...text.matchAll(/<script type="text\/plain" data-file="([^"]+)">(.*?)<\/script>/gs)].map(
        ([, name = '', base64 = '']) => [
          name,
          JSON.parse(inflateRawSync(Buffer.from(base64, 'base64')).toString('utf8')) as unknown,
        ],
      ),
    );
    const assets = readdirSync(inDist('assets')).filter((name) => name.endsWith('.json'));
    expect(assets.length).toBeGreaterThan(4);
    for (const name of assets)
      expect(blocks.get(name), name).toEqual(JSON.parse(readFileSync(inDist('assets', name), 'utf8')));
    expect(text).not.toMatch(/maplibre/i);
    // Nor can answers be read in it before they are revealed.
    const reveals = LESSONS.flatMap(({ steps }) => steps.flatMap(({ task }) => task?.reveal ?? []));
    expect(reveals.length).toBeGreaterThan(20);
    for (const reveal of reveals)
      for (const answer of [reveal.text, reveal.allows, ...reveal.expected]) expect(text.includes(answer)).toBe(false);
  });

  it('is offered by the site, with its size', async () => {
    const { page, close } = await openPage(browser, inject('site'));
    await page.goto(`${inject('site')}${CHRONICLE}/data/`);
    const link = page.getByRole('link', { name: 'All pages in one file' });
    expect(await page.locator('dt', { has: link }).innerText()).toMatch(/\d\.\d MB$/);
    const { name, text } = await saved(page, () => link.click());
    expect(name).toBe(`parley-${CHRONICLE}.html`);
    expect(text === readFileSync(PATH(), 'utf8')).toBe(true);
    await close();
  });

  it('shows its first day, with the map, before any script runs', () =>
    onFile(
      '',
      async (page) => {
        expect(await headingOf(page)).toContain('Monday 10 March');
        expect(await page.locator('.story-card').count()).toBeGreaterThan(3);
        expect(await page.locator('.map-country').count()).toBeGreaterThan(30);
        const told = await page.locator('noscript').allInnerTexts();
        expect(told.join(' ')).toContain('scripts of this file do not run');
      },
      { javaScriptEnabled: false },
    ));
});

describe('opened from a disk, without a network', () => {
  it('steps through every day, goes back, and finds', () =>
    onFile('', async (page) => {
      await page.locator('.map-box[data-measured][data-grain="home"]').waitFor();
      for (const day of DAYS) {
        expect(await headingOf(page)).toContain(`${Number(day.slice(-2))} March`);
        expect(await leadingOut(page)).toEqual([]);
        if (day !== DAYS[0]) await expect.poll(() => page.url()).toBe(FILE() + AT(`${day}/`));
        await page.keyboard.press('ArrowRight');
      }
      await page.goBack();
      await expect.poll(() => headingOf(page)).toContain('15 March');
      await page.keyboard.press('/');
      await page.getByRole('combobox', { name: /^Find/ }).waitFor();
      await page.keyboard.type('erdogan trump');
      await page.locator('.finding-option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect.poll(() => headingOf(page)).toContain('16 March');
      await expect.poll(() => page.url()).toContain('q=erdogan');
    }));

  it('opens at a day, an event or a spot that its address names, and says who', () =>
    onFile(AT('2025-03-11/?event=e-0311-jeddah'), async (page) => {
      expect(await headingOf(page)).toContain('Tuesday 11 March');
      await page.locator('.story-card[data-event="e-0311-jeddah"] h3 a[aria-expanded="true"]').waitFor();
      await page.getByRole('button', { name: 'Says who?', exact: true }).click();
      await page.locator('.week[data-asking]').waitFor();
      await page.locator('.story-sentence').click();
      await page.getByRole('dialog', { name: /^Says who\?/ }).waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.locator('.skip-link').focus();
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('story');
      await expect.poll(() => page.url()).toContain(AT('2025-03-11/?event=e-0311-jeddah'));
      await page.getByRole('button', { name: 'What changed', exact: true }).click();
      await page.locator('.week-opened[aria-label="Comparison"]').waitFor();
      // A spot that is pasted while the file is open, as its own links have it: one of the page that is shown.
      await page.evaluate(() => location.assign('#story-e-0311-forum'));
      await expect.poll(() => page.url()).toMatch(/2025-03-11\/\?.*event=e-0311-jeddah.*#story-e-0311-forum$/);
      expect(await headingOf(page)).toContain('Tuesday 11 March');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('story-e-0311-forum');
    }));

  it('opens every kind of page by its links, each at its start, and goes back to where the reader was', () =>
    onFile(AT('2025-03-12/'), async (page) => {
      for (const [name, heading] of [
        ['All events', 'Events'],
        ['All countries', 'Countries'],
        ['All sources', 'Sources'],
        ['Data', 'Data to take away'],
        ['Evidence: who says so', 'Evidence: who says so'],
      ] as const) {
        await follow(page, name);
        await expect.poll(() => pageHeading(page)).toBe(heading);
        await expect.poll(() => page.evaluate(() => [scrollY, document.activeElement?.tagName])).toEqual([0, 'H1']);
        expect(await leadingOut(page), name).toEqual([]);
      }
      await page.getByRole('link', { name: 'What could not be sourced' }).click();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('unsourced');
      await follow(page, 'About');
      await expect.poll(() => pageHeading(page)).toBe('About Parley');
      await page.goBack();
      await expect.poll(() => pageHeading(page)).toBe('Evidence: who says so');
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(3000);
      await follow(page, 'Day by day');
      await expect.poll(() => headingOf(page)).toContain('Monday 10 March');
      // A file has no address to put into an article, and no folder to host: it hands out no code for that.
      await page.evaluate(() => location.assign('#/desks/'));
      await page.getByText('What stands in an article comes from a site').waitFor();
      expect(await page.locator('main').innerText()).not.toMatch(/iframe|embed\.js|The site is a folder/);
      expect(await page.getByRole('heading', { name: 'How to cite' }).count()).toBe(1);
      expect(await leadingOut(page)).toEqual([]);
    }));

  it('steps a class through each lesson to its end, each answer revealed', () =>
    onFile(AT('lessons/'), async (page) => {
      for (const { id, title, steps } of LESSONS) {
        await page.getByRole('link', { name: title, exact: true }).click();
        await expect.poll(() => pageHeading(page)).toBe(title);
        await page.getByRole('link', { name: 'Start the class' }).click();
        await page.locator('.class-map [data-measured]').waitFor({ state: 'attached' });
        for (const [at, { task, title: heading }] of steps.entries()) {
          await expect.poll(() => standing(page), { message: id }).toBe(String(at + 1));
          expect(await pageHeading(page)).toBe(heading);
          if (task) {
            await page.keyboard.press('PageDown');
            await expect.poll(() => page.locator('.slide-answer').innerText()).toBe(task.reveal.text);
          }
          await page.keyboard.press('PageDown');
        }
        expect(await leadingOut(page)).toEqual([]);
        await page.evaluate((hash) => location.assign(hash), AT('lessons/'));
        await expect.poll(() => pageHeading(page)).toBe('Lessons');
      }
    }));

  it('has the form of a lesson, which is left neither by a link nor by Back with changes that would be lost', () =>
    onFile(AT('lessons/'), async (page) => {
      await page.evaluate((hash) => location.assign(hash), AT('lessons/who-sits-where/change/'));
      await page.getByRole('button', { name: 'Save the lesson as a file' }).waitFor();
      const { name, text } = await saved(page, () =>
        page.getByRole('button', { name: 'Save the lesson as a file' }).click(),
      );
      expect(text).toBe(readFileSync(`data/${CHRONICLE}/lessons/${name}`, 'utf8'));
      const title = page.getByLabel('Title', { exact: true });
      await title.fill('Where do they sit?');
      const heading = await pageHeading(page);
      page.once('dialog', (dialog) => void dialog.dismiss());
      await page.getByRole('link', { name: 'Lessons' }).first().click();
      expect(await pageHeading(page)).toBe(heading);
      expect(await title.inputValue()).toBe('Where do they sit?');
      const there = page.url();
      page.once('dialog', (dialog) => void dialog.dismiss());
      await page.evaluate(() => history.back());
      await expect.poll(() => page.url()).toBe(there);
      expect(await title.inputValue()).toBe('Where do they sit?');
      page.once('dialog', (dialog) => void dialog.accept());
      await page.getByRole('link', { name: 'Lessons' }).first().click();
      await expect.poll(() => pageHeading(page)).toBe('Lessons');
    }));

  it('prints, with addresses that name the file and none of its folders', () =>
    onFile(AT('2025-03-11/'), async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.paper-foot').innerText()).toContain(
        `This page: parley-${CHRONICLE}.html${AT('2025-03-11/')}`,
      );
      await page.evaluate((hash) => location.assign(hash), AT('print/'));
      await expect.poll(() => pageHeading(page)).toBe('The week on paper');
      expect(await page.getByText('file://').count()).toBe(0);
      expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(50_000);
    }));

  it('saves the files that the site has beside its pages, the same to the byte', () =>
    onFile(AT('data/'), async (page) => {
      for (const [label, path] of [
        ['JSON', `data/${CHRONICLE}.json`],
        ['Feed', 'feed.xml'],
      ] as const) {
        const { name, text } = await saved(page, () =>
          page.locator('.data-forms').getByText(label, { exact: true }).click(),
        );
        expect(name).toBe(path.slice(path.lastIndexOf('/') + 1));
        expect(text === readFileSync(inDist(CHRONICLE, path), 'utf8'), path).toBe(true);
      }
      await follow(page, 'Evidence: who says so');
      const link = page.locator('.evidence-citing').getByRole('link', { name: 'BibTeX' }).first();
      const href = (await link.getAttribute('href')) ?? '';
      const { text } = await saved(page, () => link.click());
      expect(text === readFileSync(inDist(href.slice(2)), 'utf8')).toBe(true);
    }));

  it('looks on each page as the site does', async () => {
    const heights = async (page: Page): Promise<readonly number[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('#root, #root main, #root footer, #root h1, #root h2')].map((each) =>
          Math.round(each.getBoundingClientRect().height),
        ),
      );
    const paths = ['events/e-0311-jeddah/', 'countries/FRA/', 'evidence/'];
    const onSite = await openPage(browser, inject('site'));
    const expected: (readonly number[])[] = [];
    for (const path of paths) {
      await onSite.page.goto(`${inject('site')}${CHRONICLE}/${path}`);
      await onSite.page.locator('html[data-alive]').waitFor();
      expected.push(await heights(onSite.page));
    }
    await onSite.close();
    await onFile(AT('2025-03-11/'), async (page) => {
      for (const [index, path] of paths.entries()) {
        await page.evaluate((hash) => location.assign(hash), AT(path));
        await expect.poll(() => heights(page), { message: path }).toEqual(expected[index]);
      }
    });
  });

  it('has nothing for axe to find on a day', () =>
    onFile(
      AT('2025-03-11/'),
      async (page) => {
        await page.locator('.map-box[data-measured][data-grain="home"]').waitFor();
        expect(await axeFaults(page)).toEqual([]);
      },
      { bypassCSP: true },
    ));
});
