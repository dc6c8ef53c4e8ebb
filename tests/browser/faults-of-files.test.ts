/**
 * Each kind of file, each fault of a host or a line: the page stays readable with its map, says what happened, and goes on
 * once the fault is over, without anything to clear.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { expectReadable } from './readable-page.ts';
import { type Fault, type StaticHost, serveFolder } from './static-host.ts';
import { openPage } from './watched-page.ts';
import { dayUrl, headingOf } from './week-steps.ts';

let browser: Browser;
let drawing: Browser;
beforeAll(async () => {
  [browser, drawing] = await Promise.all([launchBrowser('none'), launchBrowser('software')]);
});
let ran = 0;
let survived = 0;
afterAll(async () => {
  console.log(`measure: fault cases survived: ${survived} of ${ran}`);
  await Promise.all([browser.close(), drawing.close()]);
});

/** What may befall any file. */
const ANY: Readonly<Record<string, Fault>> = {
  missing: { kind: 'status', status: 404 },
  refused: { kind: 'status', status: 503 },
  'cut off': { kind: 'cut' },
  'a page instead': { kind: 'body', type: 'text/html', text: '<!doctype html><p>Sign in</p>' },
  never: { kind: 'silent' },
};
const OFTEN = { missing: { kind: 'status', status: 404 }, 'cut off': { kind: 'cut' } } as const;
const JSON_FAULTS: Readonly<Record<string, Fault>> = {
  ...ANY,
  'not JSON': { kind: 'body', type: 'application/json', text: '{"chronicle": ' },
  'of another shape': { kind: 'body', type: 'application/json', text: '{"events": 3}' },
};
const LATE: Fault = { kind: 'late', ms: 1000 };

/** Nobody waits half a minute here: the page's patience, and what it shows after a quarter of one, come sooner. */
async function hasten(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const [timeout, later] = [AbortSignal.timeout.bind(AbortSignal), globalThis.setTimeout];
    AbortSignal.timeout = (ms) => timeout(Math.min(ms, 3000));
    globalThis.setTimeout = ((handler: () => void, ms?: number, ...given: unknown[]) =>
      later(handler, ms === 30_000 ? 3000 : ms, ...given)) as typeof globalThis.setTimeout;
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Animation.enable');
  await session.send('Animation.setPlaybackRate', { playbackRate: 20 });
}

type Case = {
  /** Which file. */
  readonly file: RegExp;
  readonly faults: Readonly<Record<string, Fault>>;
  readonly search?: string;
  readonly inBrowser?: () => Browser;
  /** Asks for the file, where the page does not by itself. */
  readonly ask?: (page: Page) => Promise<unknown>;
  /** Waits for what the reader is told; nothing where the map as built is all that is needed. */
  readonly told?: (page: Page) => Promise<unknown>;
  /** Once the fault is over: the way on that the page offers. */
  readonly recover: (page: Page) => Promise<unknown>;
};

const step = async (page: Page): Promise<void> => {
  await page.locator('html[data-alive]').waitFor();
  await page.locator('body').press('ArrowRight');
  await expect.poll(() => headingOf(page)).toContain('Wednesday 12 March');
};
const reload = async (page: Page): Promise<void> => {
  await page.reload();
  await step(page);
};
const tryAgain = (page: Page): Promise<void> => page.getByRole('button', { name: 'Try again' }).first().click();
const alive = (page: Page): Promise<void> => page.locator('html[data-alive]').waitFor();

/** One page, one host, one fault: told, readable, and well again. */
async function survives(
  { file, search = '', inBrowser, ask, told, recover }: Case,
  fault: Fault,
  host: StaticHost,
): Promise<void> {
  ran += 1;
  const asked: string[] = [];
  host.faultFor = (path) => {
    if (!file.test(path)) return null;
    asked.push(path);
    return fault;
  };
  const { page, close } = await openPage(inBrowser?.() ?? browser, host.url);
  await hasten(page);
  await page.goto(dayUrl(host.url, '2025-03-11', search), { waitUntil: 'commit' });
  await ask?.(page);
  await expect.poll(() => asked.length, { timeout: 20_000 }).toBeGreaterThan(0);
  await told?.(page);
  await expectReadable(page);
  host.faultFor = () => null;
  await recover(page);
  await close();
  survived += 1;
}

/** Side by side: most of each is waiting. */
async function all(one: Case): Promise<void> {
  await Promise.all(
    Object.entries(one.faults).map(async ([how, fault]) => {
      const host = await serveFolder(inject('dist'), 'faulty');
      try {
        await survives(one, fault, host);
      } catch (error) {
        throw new Error(`${one.file} ${how}: ${error instanceof Error ? error.message : error}`);
      } finally {
        await host.close();
      }
    }),
  );
}

const stopped =
  (name: string) =>
  (page: Page): Promise<void> =>
    page
      .getByRole('alert')
      .filter({ hasText: `${name} has stopped` })
      .waitFor();

describe('what the page is drawn from', () => {
  const recover = async (page: Page): Promise<void> => {
    await tryAgain(page);
    await step(page);
  };
  it.each([
    ['the records', /assets\/week-\d[^/]*\.json$/, 'The records of this week'],
    ['the base map', /assets\/map-sketch.*\.json$/, 'The map’s shapes'],
  ])('%s', (_what, file, name) =>
    all({
      file,
      faults: JSON_FAULTS,
      told: (page) =>
        page
          .getByRole('alert')
          .filter({ hasText: `${name} could not be loaded` })
          .waitFor(),
      recover,
    }),
  );
});

describe('the maps that come later', () => {
  const zoom = async (page: Page): Promise<void> => {
    await alive(page);
    for (let press = 0; press < 3; press++) await page.getByRole('button', { name: 'Zoom in' }).first().click();
  };
  it.each([
    ['the fuller map', /assets\/map-home.*\.json$/],
    ['the map with all its points', /assets\/map-detail.*\.json$/],
  ])('%s: the map as built stays', (_what, file) => all({ file, faults: JSON_FAULTS, ask: zoom, recover: step }));
});

describe('scripts', () => {
  it('the first: the page as built says so', () =>
    all({
      file: /assets\/index-.*\.js$/,
      faults: ANY,
      told: (page) => page.getByText('The scripts of this page have not come.').waitFor({ state: 'visible' }),
      recover: reload,
    }));

  /** Once they are open, keys are theirs. */
  const KEEPS_KEYS = ['the list of keys', 'the answers', 'Find'];
  const again = async (page: Page): Promise<void> => {
    await tryAgain(page);
    await step(page);
  };
  it.each<[string, Pick<Case, 'file' | 'ask' | 'told'>]>([
    ['the timeline', { file: /timeline-axis-.*\.js$/, told: stopped('The timeline') }],
    [
      'a country’s card',
      {
        file: /country-card-.*\.js$/,
        ask: async (page) => {
          await alive(page);
          await page.locator('.map-focus').press('Enter');
        },
        told: stopped('The country’s card'),
      },
    ],
    ...(
      [
        ['Find', /finding-panel-.*\.js$/],
        ['As known at', /known-panel-.*\.js$/],
        ['What changed', /comparison-panel-.*\.js$/],
      ] as const
    ).map(([name, file]): [string, Pick<Case, 'file' | 'ask' | 'told'>] => [
      name,
      {
        file,
        ask: async (page) => {
          await alive(page);
          await page.getByRole('button', { name, exact: true }).click();
        },
        told: stopped(name),
      },
    ]),
    [
      'the answers',
      {
        file: /asking-.*\.js$/,
        ask: async (page) => {
          await alive(page);
          await page.locator('body').press('w');
        },
        told: stopped('Asking'),
      },
    ],
    [
      'the list of keys',
      {
        file: /key-help-.*\.js$/,
        ask: async (page) => {
          await alive(page);
          await page.locator('body').press('?');
        },
        told: stopped('The list of keys'),
      },
    ],
  ])('%s: all else works, and it is asked for again', (what, one) =>
    all({
      // All late scripts are asked for by the same means: the lanes meet every fault, the others those that differ most.
      faults: what === 'the lanes' ? ANY : OFTEN,
      ...one,
      recover: KEEPS_KEYS.includes(what) ? reload : again,
    }),
  );

  it('MapLibre: the still map stays', async () => {
    // One after the other: it starts while its page rests, and the processor draws them all.
    for (const [how, fault] of Object.entries(ANY))
      await all({
        file: /map-host-.*\.js$/,
        faults: { [how]: fault },
        search: '?gl=force',
        inBrowser: () => drawing,
        told: (page) => page.getByText('The interactive map could not be loaded').first().waitFor(),
        recover: step,
      });
  });
});

describe('the page itself', () => {
  it('its style: plain, whole, and said so', () =>
    all({
      file: /assets\/index-.*\.css$/,
      faults: {
        missing: { kind: 'status', status: 404 },
        refused: { kind: 'status', status: 503 },
        'cut off': { kind: 'cut' },
      },
      told: (page) => page.getByText('The style of this page has not come').waitFor(),
      recover: reload,
    }));

  it('its words: what came before the line dropped can be read', async () => {
    ran += 1;
    const host = await serveFolder(inject('dist'), 'faulty');
    const { page, close } = await openPage(browser, host.url);
    host.faultFor = (path) => (path.endsWith('2025-03-11/') ? { kind: 'cut', afterBytes: 90_000 } : null);
    await page.goto(dayUrl(host.url, '2025-03-11'), { waitUntil: 'commit' }).catch(() => null);
    await page.getByRole('heading', { level: 1 }).waitFor();
    host.faultFor = () => null;
    await page.goto(dayUrl(host.url, '2025-03-11'));
    await step(page);
    await close();
    await host.close();
    survived += 1;
  });
});

describe('what is late', () => {
  it.each([
    ['the records', /assets\/week-\d[^/]*\.json$/],
    ['the base map', /assets\/map-sketch.*\.json$/],
    ['the first script', /assets\/index-.*\.js$/],
    ['the timeline', /timeline-axis-.*\.js$/],
  ])('%s: the page reads meanwhile, and then steps', (_what, file) =>
    all({
      file,
      faults: { late: LATE },
      recover: step,
    }),
  );
});
