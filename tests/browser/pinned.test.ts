/** Links and embeds that are pinned to an edition which has been mended since. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { ChronicleFile } from '../../src/format/schema.ts';
import { editionOf } from '../../src/prerender/edition-of.ts';
import { axeFaults } from './axe-faults.ts';
import { launchBrowser } from './launch-browser.ts';
import { openPage } from './watched-page.ts';
import { CHRONICLE, dayUrl, openDay } from './week-steps.ts';

const OLD_TITLE = 'Talks as they were called before';
const EVENT = 'e-0311-jeddah';

let browser: Browser;
/** The records before their last correction, and the name of their edition. */
let old: string;
let hash: string;
/** The script that lists the editions, as a build writes it that has both. */
let script: { readonly name: string; readonly text: string };
beforeAll(async () => {
  browser = await launchBrowser('none');
  const assets = join(inject('dist'), 'assets');
  const find = (form: RegExp): string => readdirSync(assets).find((name) => form.test(name)) ?? '';
  const newest = find(/^index-.*\.js$/) && readFileSync(join(assets, find(/^index-.*\.js$/)), 'utf8');
  const [, edition = ''] = new RegExp(`${CHRONICLE}-([0-9a-f]{10})\\.json`).exec(newest) ?? [];
  const records = JSON.parse(readFileSync(join(assets, `${CHRONICLE}-${edition}.json`), 'utf8')) as ChronicleFile;
  const before = {
    ...records,
    events: records.events.map((event) => (event.id === EVENT ? { ...event, title: OLD_TITLE } : event)),
    corrections: records.corrections?.slice(1),
  };
  old = JSON.stringify(before);
  hash = editionOf(before);
  const kept = /(kept:\[)([^\]]*)/;
  if (!kept.test(newest)) throw new Error('No list of editions');
  const text = newest.replace(kept, (_all, start: string, others: string) =>
    [`${start}"${hash}"`, others].filter((part) => part !== '').join(','),
  );
  script = { name: find(/^index-.*\.js$/), text };
});
afterAll(() => browser.close());

async function opened(path: string, story: (page: Page, complaints: readonly string[]) => Promise<void>, options = {}) {
  const { page, complaints, close } = await openPage(browser, inject('site'), options);
  const cors = { 'access-control-allow-origin': '*' };
  await page.route(`**/assets/${script.name}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', headers: cors, body: script.text }),
  );
  await page.route(`**/assets/${CHRONICLE}-${hash}.json`, (route) =>
    route.fulfill({ contentType: 'application/json', headers: cors, body: old }),
  );
  await openDay(page, path);
  await story(page, complaints);
  await close();
}

const notice = (page: Page) => page.getByRole('complementary', { name: 'Edition' });
const pinned = (search = ''): string =>
  dayUrl(inject('site'), '2025-03-11', `?event=${EVENT}&edition=${hash}${search}`);

describe('a pinned link', () => {
  it('shows its edition, says that there is a newer one, and lists what that changed', () =>
    opened(pinned(), async (page, complaints) => {
      const story = page.locator('#story');
      await story.getByText(OLD_TITLE).first().waitFor();
      await notice(page).getByText(`Edition ${hash} of `).waitFor();
      await notice(page).getByText('What it changed').click();
      await notice(page)
        .getByText(/1 event changed/)
        .waitFor();
      expect(await notice(page).getByRole('list', { name: 'Corrections since' }).locator('li').count()).toBe(1);
      expect(complaints).toEqual([]);
    }));

  it('keeps its pin as the reader steps and goes to other pages, and lets it go on request', () =>
    opened(pinned(), async (page) => {
      await notice(page).waitFor();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => page.url()).toMatch(new RegExp(`/2025-03-12/\\?edition=${hash}$`));
      await openDay(page, pinned());
      await page.getByRole('link', { name: /^All about this event.*Talks as they were called/ }).click();
      await page.locator('html[data-alive]').waitFor();
      await expect.poll(() => page.url()).toContain(`edition=${hash}`);
      await page.getByRole('heading', { level: 1, name: OLD_TITLE }).waitFor();
      await notice(page).getByRole('link', { name: 'show the newest' }).click();
      await page.locator('html[data-alive]').waitFor();
      await expect.poll(() => page.url()).not.toContain('edition=');
      expect(await page.getByText(OLD_TITLE).count()).toBe(0);
      expect(await notice(page).count()).toBe(0);
    }));

  it('in an embed shows its edition too, at phone width, with nothing for axe to find', () =>
    opened(
      `${inject('site')}${CHRONICLE}/events/${EVENT}/embed/?theme=dark&edition=${hash}`,
      async (page) => {
        await page.getByRole('heading', { level: 1, name: OLD_TITLE }).waitFor();
        await notice(page).getByText('What it changed').click();
        await notice(page).getByRole('list', { name: 'Corrections since' }).waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        expect(await axeFaults(page)).toEqual([]);
        await page.keyboard.press('ArrowRight');
        await expect.poll(() => page.url()).toMatch(/day=2025-03-12.*edition=/);
        expect(await page.locator('.embed-full').getAttribute('href')).toContain(`edition=${hash}`);
      },
      { viewport: { width: 320, height: 640 }, bypassCSP: true },
    ));
});

describe('a link to an edition that is not there', () => {
  it.each(['', 'events/'])('is told as what it is, and shows the newest: /%s', (page) =>
    opened(`${inject('site')}${CHRONICLE}/${page}?edition=0123456789`, async (page, complaints) => {
      await page
        .getByRole('status')
        .filter({ hasText: 'asks for the edition “0123456789”, which is not here' })
        .waitFor();
      expect(await notice(page).count()).toBe(0);
      expect(complaints).toEqual([]);
    }),
  );

  it('leaves the page as it was built where a kept one does not come', async () => {
    const { page, close } = await openPage(browser, inject('site'));
    await page.route(`**/assets/${script.name}`, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: script.text }),
    );
    await page.goto(pinned());
    await page
      .getByRole('alert')
      .filter({ hasText: 'The edition that the link asks for could not be loaded' })
      .waitFor();
    await page.getByText('What is below is of the newest edition.').waitFor();
    expect(await page.locator('#story h2').first().innerText()).toContain('Tuesday 11 March');
    await close();
  });
});
