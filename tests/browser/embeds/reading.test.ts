/** An embed as it is read: by axe, at its widths, and without scripts. */
import { describe, expect, inject, it } from 'vitest';
import { axeFaults } from '../axe-faults.ts';
import { openPage } from '../watched-page.ts';
import { beforeArticles } from './articles.ts';
import { plainFrame, WEEK } from './embed-frames.ts';
import { article } from './host-pages.ts';

const { browser, put } = beforeArticles();

describe('axe finds nothing', () => {
  it.each([
    ['of a day, in a narrow frame', `${WEEK}/2025-03-11/embed/`, 300],
    ['of a day, in a wide frame, dark', `${WEEK}/2025-03-12/embed/?theme=dark`, 1200],
    ['of an event', `${WEEK}/events/e-0311-jeddah/embed/?known=2025-03-11T12:00Z`, 600],
    ['that asks first', `${WEEK}/embed/?consent=click`, 320],
  ])('in an embed %s', async (_which, path, width) => {
    const { page, complaints, close } = await openPage(browser(), inject('site'), {
      viewport: { width, height: 700 },
      bypassCSP: true,
    });
    await page.goto(inject('site') + path);
    if (path.includes('consent')) await page.getByRole('button', { name: 'Step through the week' }).waitFor();
    else await page.locator('.map-box[data-grain="home"]').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });
});

it('an event’s embed tells of that event alone, and of its whole day once it is let go', async () => {
  const { page, complaints, close } = await openPage(browser(), inject('site'), {
    viewport: { width: 960, height: 700 },
  });
  await page.goto(`${inject('site')}${WEEK}/events/e-0311-jeddah/embed/`);
  await page.locator('.story-foot .ui-disclosure').first().waitFor();
  // Until scripts have come, its title leads to the event's own page.
  await page.locator('html[data-alive]').waitFor();
  const cards = page.locator('.story-card');
  await expect
    .poll(() => cards.evaluateAll((all) => all.map((card) => card.getAttribute('data-event'))))
    .toEqual(['e-0311-jeddah']);
  expect(await cards.locator('.story-summary').count()).toBe(1);
  await cards.locator('.story-title a').click();
  await expect.poll(() => cards.count()).toBeGreaterThan(3);
  // The one with most claims and people, on a phone: four screens at most, what the sources say a press away.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${inject('site')}${WEEK}/events/e-0315-leaders-call/embed/`);
  await page.locator('.timeline-plot').waitFor({ state: 'attached' });
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4 * 844);
  await cards.getByText(/^What the sources say/).click();
  await cards.locator('.story-claim').first().waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it('is read without scripts, and its days are links within the frame', async () => {
  const url = put(
    '/plain.html',
    article(plainFrame(`${inject('site')}${WEEK}/2025-03-11/embed/`, 'name="e" width="700"')),
  );
  const { page, close } = await openPage(browser(), [url, inject('site')], { javaScriptEnabled: false });
  await page.goto(url);
  const frame = page.frameLocator('iframe');
  expect(await frame.locator('.map-country[data-part="lead"]').count()).toBeGreaterThan(0);
  // As built the map is drawn for a larger box: in this one its pins are no specks.
  const pins = frame.locator('.map-pin[data-state="held"] > .map-pin-dot');
  const widths = await pins.evaluateAll((dots) => dots.map((dot) => dot.getBoundingClientRect().width));
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(10);
  expect(await frame.locator('button:visible:not(.ui-country)').count()).toBe(0);
  await frame.getByText(/^Without scripts this is the page as built/).waitFor();
  expect(await frame.locator('.embed-asks:visible, .embed-failed:visible').count()).toBe(0);
  await frame.getByRole('link', { name: /^Thu 13/ }).click();
  await frame.getByRole('heading', { name: 'Thursday 13 March 2025' }).waitFor();
  await close();
});

it('leads on in a sandbox that allows nothing, within its frame, and tells addresses that no frame can show', async () => {
  const src = `${inject('site')}${WEEK}/events/e-0311-jeddah/embed/`;
  const url = put('/nothing.html', article(plainFrame(src, 'name="e" width="700" sandbox=""')));
  const { page, close } = await openPage(browser(), [url, inject('site')]);
  await page.goto(url);
  const frame = page.frameLocator('iframe');
  const source = frame.locator('.story-card .ui-source a').first();
  const told = await source.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(told).toContain((await source.getAttribute('href')) ?? 'an address');
  for (const link of [/^Open the full week/, 'American and Ukrainian envoys talk in Jeddah', /^24matins/]) {
    await page.goto(url);
    const to = frame.getByRole('link', { name: link }).first();
    const address = await to.evaluate((it) => (it as HTMLAnchorElement).href);
    await to.click();
    await expect.poll(() => page.frames().at(1)?.url()).toBe(address);
    await frame.getByRole('heading', { level: 1 }).waitFor();
  }
  await close();
});

it('says what its link asks for in vain, before it is pressed and where its script does not come', async () => {
  const search = '?known=2025-03-11T09:00Z&country=FRA';
  const src = `${inject('site')}${WEEK}/2025-03-11/embed/${search}`;
  const frames =
    plainFrame(`${src}&consent=click&day=2025-03-15&event=e-0311-jeddah`, 'name="e"') + plainFrame(src, 'name="f"');
  const url = put('/vain.html', article(frames));
  const { page, close } = await openPage(browser(), [url, inject('site')]);
  const isApp = /assets\/index-.*\.js$/;
  await page.route(isApp, (route) => route.abort());
  await page.goto(url);
  const [asked, failed] = [page.frameLocator('[name="e"]'), page.frameLocator('[name="f"]')];
  await asked.getByText(/^The link asks for more than this page as built shows/).waitFor();
  expect(await asked.locator('.embed-failed:visible').count()).toBe(0);
  // A link to another day leads to it, with the rest of what was asked for.
  await asked.getByRole('link', { name: /^Thu 13/ }).click();
  await asked.getByRole('heading', { name: 'Thursday 13 March 2025' }).waitFor();
  expect(await asked.locator('html').evaluate(() => location.search)).toBe(
    '?known=2025-03-11T09%3A00Z&country=FRA&consent=click',
  );
  const start = failed.getByRole('button', { name: 'Step through the week' });
  await failed.getByText(/did not come/).waitFor();
  expect(await failed.locator('button:visible:not(.ui-country)').count()).toBe(1);
  expect(await failed.locator('.embed-asks:visible').count()).toBe(0);
  await page.unroute(isApp);
  await start.click();
  await failed.locator('.week-known', { hasText: 'As known' }).waitFor();
  await expect.poll(() => failed.locator('.embed-failed, .embed-asks').count()).toBe(0);
  await close();
});

it.each(['?known=2025-03-11T09:00Z', '?day=2025-03-15', '?country=FRA'])(
  'says what is not heeded while its records are on their way, and where they do not come: %s',
  async (search) => {
    const { page, close } = await openPage(browser(), inject('site'), { viewport: { width: 700, height: 700 } });
    let fail: (() => Promise<void>) | undefined;
    await page.route(/assets\/week-[\w-]+\.json$/, (route) => {
      fail = () => route.abort();
    });
    await page.goto(`${inject('site')}${WEEK}/2025-03-11/embed/${search}`);
    const note = page.getByText(/^The link asks for more than this page as built shows/);
    await note.waitFor();
    await expect.poll(() => fail).toBeDefined();
    await fail?.();
    await page.getByText('The records of this week could not be loaded').waitFor();
    expect(await note.isVisible()).toBe(true);
    await page.unroute(/assets\/week-[\w-]+\.json$/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('html[data-alive]').waitFor();
    await note.waitFor({ state: 'detached' });
    await close();
  },
);

it('says nothing of a link that asks for no more than it shows, as a stepped one that is opened again', async () => {
  const { page, close } = await openPage(browser(), inject('site'), { viewport: { width: 700, height: 700 } });
  await page.goto(`${inject('site')}${WEEK}/2025-03-11/embed/?consent=click`);
  await page.getByRole('button', { name: 'Step through the week' }).click();
  await page.locator('html[data-alive]').waitFor();
  await page.locator('body').press('ArrowRight');
  await page.locator('body').press('ArrowLeft');
  await page.waitForURL(/day=2025-03-11/);
  await page.reload();
  await page.getByRole('button', { name: 'Step through the week' }).waitFor();
  expect(await page.locator('.embed-asks').isVisible()).toBe(false);
  // On another day's page the same is more than it shows.
  await page.goto(`${inject('site')}${WEEK}/2025-03-12/embed/?consent=click&day=2025-03-11`);
  await page.locator('.embed-asks').waitFor();
  await close();
});
