/** One folder, any host: the built site under nginx and under hosts with other manners, at a root and under a path. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { headersFor } from '../../src/prerender/host-headers.ts';
import { readHeadersFile } from '../prerender/host-file-readers.ts';
import { serveWithManners } from './hosts/mannered-host.ts';
import { serveByNginx } from './hosts/nginx-host.ts';
import { launchBrowser } from './launch-browser.ts';
import { openPage, type WatchedPage } from './watched-page.ts';
import { CHRONICLE, dayUrl, headingOf, openDay } from './week-steps.ts';

type Host = { readonly url: string; readonly close: () => Promise<void> };
type Kind = {
  readonly kind: string;
  readonly serve: (dist: string) => Promise<Host>;
  /** A wrong address is answered with the folder’s `404.html`, not with the host’s own words. */
  readonly showsLostPage: boolean;
  /** A folder without its slash is a wrong address there. */
  readonly needsSlash: boolean;
};

const LOST = '404.html';
/** They send no header of ours: the pages’ own policy is all there is. */
const GITHUB = { 'Cache-Control': 'max-age=600', 'Access-Control-Allow-Origin': '*' };

const KINDS: readonly Kind[] = [
  {
    kind: 'nginx under a path',
    serve: (dist) => serveByNginx(dist, '/some/sub/path/'),
    showsLostPage: true,
    needsSlash: false,
  },
  {
    kind: 'a plain file server at its root',
    serve: (dist) => serveWithManners(dist, '/', { addsSlash: true, lost: { status: 404, page: null } }),
    showsLostPage: false,
    needsSlash: false,
  },
  {
    kind: 'a plain file server under a path',
    serve: (dist) => serveWithManners(dist, '/some/sub/path/', { addsSlash: true, lost: { status: 404, page: null } }),
    showsLostPage: false,
    needsSlash: false,
  },
  {
    kind: 'a host that reads _headers, as Netlify does',
    serve: (dist) =>
      serveWithManners(dist, '/', {
        addsSlash: true,
        lost: { status: 404, page: LOST },
        headers: readHeadersFile(readFileSync(join(dist, '_headers'), 'utf8')),
      }),
    showsLostPage: true,
    needsSlash: false,
  },
  {
    kind: 'a project’s site as on GitHub Pages',
    serve: (dist) =>
      serveWithManners(dist, '/parley/', {
        addsSlash: true,
        lost: { status: 404, page: LOST },
        headers: () => GITHUB,
      }),
    showsLostPage: true,
    needsSlash: false,
  },
  {
    kind: 'an object store that adds no slash',
    serve: (dist) => serveWithManners(dist, '/weeks/', { addsSlash: false, lost: { status: 404, page: LOST } }),
    showsLostPage: true,
    needsSlash: true,
  },
  {
    kind: 'an object store that forbids what is not there',
    serve: (dist) => serveWithManners(dist, '/weeks/', { addsSlash: false, lost: { status: 403, page: LOST } }),
    showsLostPage: true,
    needsSlash: true,
  },
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser('none');
});
afterAll(() => browser.close());

/** What a browser says by itself of an address that is not there, and of scripts looked for in the wrong folder. */
const isOfStatus = (complaint: string): boolean =>
  /Failed to load resource: the server responded with a status of 40[34]/.test(complaint);

/** Runs a story on a fresh page and holds that nothing complained, but for wrong addresses, and nobody else was asked. */
async function visit(
  { url }: Host,
  story: (opened: WatchedPage) => Promise<void>,
  { isWrong = false } = {},
): Promise<void> {
  const opened = await openPage(browser, url);
  await story(opened);
  expect(opened.complaints.filter((complaint) => !(isWrong && isOfStatus(complaint)))).toEqual([]);
  expect(opened.strangers).toEqual([]);
  await opened.close();
}

/** Starts a host for the tests of one group. */
function servedBy(serve: Kind['serve']): () => Host {
  let host: Host;
  beforeAll(async () => {
    host = await serve(inject('dist'));
  });
  afterAll(() => host.close());
  return () => host;
}

describe.each(KINDS)('$kind', ({ serve, needsSlash }) => {
  const host = servedBy(serve);

  it('opens, steps, and leads to its other pages', () =>
    visit(host(), async ({ page }) => {
      await openDay(page, host().url);
      expect(await headingOf(page)).toContain('Monday 10 March');
      await page.keyboard.press('ArrowRight');
      expect(await headingOf(page)).toContain('Tuesday 11 March');
      await expect.poll(() => page.url()).toBe(dayUrl(host().url, '2025-03-11'));
      await page.reload();
      await page.locator('html[data-alive]').waitFor();
      expect(await headingOf(page)).toContain('Tuesday 11 March');
      await page.getByRole('banner').getByRole('link', { name: 'About' }).click();
      await page.getByRole('heading', { name: 'About Parley' }).waitFor();
      await page.getByRole('link', { name: 'Parley', exact: true }).click();
      await page.locator('html[data-alive]').waitFor();
      expect(await headingOf(page)).toContain('Monday 10 March');
    }));

  it('lands on the event of a deep link', () =>
    visit(host(), async ({ page }) => {
      const link = dayUrl(host().url, '2025-03-11', '?event=e-0311-chiefs');
      await openDay(page, link);
      await page.locator('.story-card[data-event="e-0311-chiefs"][data-selected]').waitFor();
      await expect.poll(() => page.url()).toBe(link);
    }));

  it('opens a link that has lost its closing slash', () =>
    visit(
      host(),
      async ({ page }) => {
        await openDay(page, `${host().url}${CHRONICLE}/2025-03-11?event=e-0311-chiefs`);
        expect(await headingOf(page)).toContain('Tuesday 11 March');
        await expect.poll(() => page.url()).toBe(dayUrl(host().url, '2025-03-11', '?event=e-0311-chiefs'));
        await page.keyboard.press('ArrowRight');
        await expect.poll(() => page.url()).toContain(dayUrl(host().url, '2025-03-12'));
      },
      { isWrong: needsSlash },
    ));

  it('opens a page by the name of its file', () =>
    visit(host(), async ({ page }) => {
      await openDay(page, `${host().url}${CHRONICLE}/2025-03-11/index.html`);
      expect(await headingOf(page)).toContain('Tuesday 11 March');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => page.url()).toBe(dayUrl(host().url, '2025-03-12'));
    }));
});

describe.each(KINDS)('$kind, a page about one thing', ({ serve }) => {
  const host = servedBy(serve);

  it('opens by the name of its file, and leads on', () =>
    visit(host(), async ({ page }) => {
      const record = `${host().url}${CHRONICLE}/events/e-0311-jeddah/`;
      await openDay(page, `${record}index.html`);
      await expect.poll(() => page.url()).toBe(record);
      const links = await page
        .getByRole('main')
        .locator('a[href]')
        .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
      const ours = new Set(
        links.map((link) => link.split(/[?#]/)[0] ?? '').filter((link) => link.startsWith(host().url)),
      );
      expect(ours.size).toBeGreaterThan(3);
      for (const link of ours) expect((await fetch(link)).status, link).toBe(200);
      await page.getByRole('link', { name: 'Events', exact: true }).first().click();
      await page.locator('html[data-alive]').waitFor();
      await expect.poll(() => page.url()).toBe(`${host().url}${CHRONICLE}/events/`);
    }));
});

describe.each(KINDS.filter(({ showsLostPage }) => showsLostPage))('$kind, at a wrong address', ({ serve }) => {
  const host = servedBy(serve);

  it('opens an old link in capitals, with its event', () =>
    visit(
      host(),
      async ({ page }) => {
        await openDay(page, `${host().url}${CHRONICLE.toUpperCase()}/2025-03-11/?event=e-0311-chiefs`);
        expect(await headingOf(page)).toContain('Tuesday 11 March');
        await expect.poll(() => page.url()).toBe(dayUrl(host().url, '2025-03-11', '?event=e-0311-chiefs'));
      },
      { isWrong: true },
    ));

  it('opens a page about one thing from an old link, in capitals and with doubled slashes', () =>
    visit(
      host(),
      async ({ page }) => {
        await openDay(page, `${host().url}${CHRONICLE.toUpperCase()}//Events/E-0311-Jeddah.html?event=e-0311-jeddah`);
        await expect.poll(() => page.url()).toBe(`${host().url}${CHRONICLE}/events/e-0311-jeddah/?event=e-0311-jeddah`);
        expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Jeddah');
      },
      { isWrong: true },
    ));

  it('says so at a wrong address, and offers the nearest right one', () =>
    visit(
      host(),
      async ({ page }) => {
        await openDay(page, `${host().url}week-2025-03-1O/2025-03-11/minutes?event=e-0311-chiefs`);
        await page.getByRole('heading', { name: 'No such page' }).waitFor();
        await page.getByRole('main').getByRole('link').first().click();
        await page.locator('.story-card[data-event="e-0311-chiefs"][data-selected]').waitFor();
        await expect.poll(() => page.url()).toBe(dayUrl(host().url, '2025-03-11', '?event=e-0311-chiefs'));
      },
      { isWrong: true },
    ));

  it('has words and a way on even where no script is near', () =>
    visit(
      host(),
      async ({ page }) => {
        await page.goto(`${host().url}a/b/c/d/e/f/`);
        await page.getByRole('heading', { name: 'No such page' }).waitFor();
        for (const up of ['a/b/c/d/e/', 'a/b/c/d/']) {
          await page.getByRole('link', { name: 'One folder up' }).click();
          await page.waitForURL(host().url + up);
        }
        await page.locator('html[data-alive]').waitFor();
        await page.getByRole('main').getByRole('link').first().click();
        await expect.poll(() => headingOf(page)).toContain('Monday 10 March');
      },
      { isWrong: true },
    ));
});

describe('nginx under a path', () => {
  const host = servedBy((dist) => serveByNginx(dist, '/some/sub/path/'));

  it.each([
    ['data/2025-03-11.geojson', 'application/geo+json'],
    ['data/2025-03-11.ics', 'text/calendar'],
    ['data/2025-03-11.events.csv', 'text/csv'],
    ['data/2025-03-11.json', 'application/json'],
    ['2025-03-11/', 'text/html'],
  ])('knows what kind of file %s is', async (path, type) => {
    const response = await fetch(`${host().url}${CHRONICLE}/${path}`);
    expect([response.status, response.headers.get('Content-Type')]).toEqual([200, type]);
    await response.body?.cancel();
  });

  it('sends with each file what the list says, and keeps no missing file', async () => {
    const page = await (await fetch(host().url)).text();
    const script = /src="\.\/(assets\/[^"]+)"/.exec(page)?.[1] ?? 'no script';
    const asked = [
      ['', 200],
      [`${CHRONICLE}/2025-03-11/`, 200],
      [script, 200],
      ['icon.svg', 200],
      ['schema/event.schema.json', 200],
      ['nowhere/', 404],
      ['assets/index-gone.js', 404],
    ] as const;
    for (const [path, status] of asked) {
      const answer = await fetch(host().url + path);
      expect(answer.status, path).toBe(status);
      const expected = headersFor(status === 200 ? path : LOST);
      const sent = Object.keys(expected).map((name) => [name, answer.headers.get(name)]);
      expect(Object.fromEntries(sent), path).toEqual(expected);
      await answer.body?.cancel();
    }
  });

  it('lives in a sandboxed frame on another site, which makes it a stranger to its own files', async () => {
    const frame = `<!doctype html><iframe sandbox="allow-scripts" width="1200" height="800" src="${dayUrl(host().url, '2025-03-11')}"></iframe>`;
    const other = createServer((_request, response) =>
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(frame),
    );
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const article = `http://127.0.0.1:${port}/`;
    const { page, complaints, close } = await openPage(browser, [host().url, article]);
    await page.goto(article);
    await page.frameLocator('iframe').locator('html[data-alive]').waitFor();
    expect(complaints.filter((complaint) => !complaint.includes('favicon.ico'))).toEqual([]);
    await close();
    other.closeAllConnections();
    other.close();
  });
});
