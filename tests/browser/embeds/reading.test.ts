/** An embed as it is read: by axe, at its widths, without scripts, and on paper with the article around it. */

import { describe, expect, inject, it } from 'vitest';
import { isOn } from '../../../src/domain/events/day.ts';
import { isInLanes } from '../../../src/domain/events/whole-span.ts';
import type { PlainDate } from '../../../src/domain/time/plain-date.ts';
import { WEEK as WEEK_RECORDS } from '../../fixtures/week.ts';
import { axeFaults } from '../axe-faults.ts';
import { bare, readPdf } from '../pdf-text.ts';
import { openPage } from '../watched-page.ts';
import { beforeArticles, loader } from './articles.ts';
import { expectFits, livingFrame, plainFrame, WEEK } from './embed-frames.ts';
import { article } from './host-pages.ts';

const { browser, put } = beforeArticles();

/** What the lanes of a timeline hold. */
const inLanes = WEEK_RECORDS.events.filter((event) => isInLanes(event, WEEK_RECORDS.extent));
const IN_LANES = {
  ofDay: inLanes.filter((event) => isOn(event, '2025-03-11' as PlainDate)).map(({ title }) => title),
  ofWeek: inLanes.length,
};

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

it('is printed with the article, whole', async () => {
  const src = `${inject('site')}${WEEK}/2025-03-11/embed/`;
  const html = article(
    `<p>Before it.</p>${plainFrame(src, 'name="e" data-parley')}<p>After it.</p>`,
    `<script async src="${inject('site')}embed.js"></script>`,
  );
  const url = put('/printed.html', html);
  const { page, close } = await openPage(browser(), [url, inject('site')], { viewport: { width: 720, height: 900 } });
  await page.goto(url);
  await expectFits(await livingFrame(page, 'e'));
  const pdf = await page.pdf({ format: 'A4' });
  const { text } = readPdf(pdf);
  for (const words of [
    'Before it.',
    'Tuesday 11 March 2025',
    'Borders as the UN General Assembly recognises them',
    'Hosts the talks',
    `${inject('site')}${WEEK}/2025-03-11/`,
    'After it.',
  ])
    expect(text).toContain(bare(words));
  await close();
});

it.each([
  ['narrow, with the loader', 300, 'data-parley', 1],
  ['of a fixed height', 600, '', 1],
  ['wide, with the loader', 1000, 'data-parley', 1],
  ['of the story alone', 600, 'data-parley', 1, '?show=story'],
  ['of the timeline alone', 600, 'data-parley', 1, '?show=timeline'],
  ['of the timeline alone, narrow', 300, 'data-parley', 1, '?show=timeline'],
  ['of an event', 600, 'data-parley', 1, '?event=e-0311-jeddah'],
  ['of an event’s story, of a fixed height', 600, '', 1, '?event=e-0311-jeddah&amp;show=story'],
])('is cut nowhere on paper in a frame %s', async (_which, width, attributes, sheets, search = '') => {
  put('/paper.css', `.w { width: ${width}px }`);
  const frame = plainFrame(
    `${inject('site')}${WEEK}/2025-03-11/embed/${search}`,
    `name="e" width="${width}" ${attributes}`,
  );
  const url = put(
    '/paper.html',
    article(
      `<div class="w">${frame}</div>`,
      `<link rel="stylesheet" href="/paper.css"><script async src="${inject('site')}embed.js"></script>`,
    ),
  );
  const { page, close } = await openPage(browser(), [url, inject('site')], { viewport: { width: 1040, height: 900 } });
  await page.goto(url);
  const living = await livingFrame(page, 'e');
  // The lanes come last, and are higher than the room that is kept for them in a narrow frame.
  if (search === '' || search.includes('timeline'))
    await living.locator('.timeline-plot').first().waitFor({ state: 'attached' });
  if (attributes !== '') await expectFits(living);
  // What was chosen alone is seen whole.
  if (search.includes('timeline'))
    expect(
      await living.locator('.timeline-lanes').evaluate((box) => box.scrollHeight - box.clientHeight),
    ).toBeLessThanOrEqual(0);
  const onScreen = await page.locator('iframe').boundingBox();
  expect(readPdf(await page.pdf({ format: 'A4', width: `${width + 60}px` })).pages).toBe(sheets);
  expect(await page.locator('iframe').boundingBox()).toEqual(onScreen);
  // As the article's browser does before it prints.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const looked = (): Promise<object> =>
    living.locator('.embed').evaluate((embed, { ofDay, ofWeek }) => {
      const edges = embed.getBoundingClientRect();
      const story = embed.querySelector('.embed-story')?.getBoundingClientRect();
      const end = (element: Element | null | undefined): number => element?.getBoundingClientRect().bottom ?? 0;
      const cards = [
        ...embed.querySelectorAll('.story-sentence, .story-card:not([data-selected]), .story-card[data-selected] > *'),
      ].map((part) => part.getBoundingClientRect());
      const lanes = [...embed.querySelectorAll('.timeline-piece')].map((lane) => lane.getBoundingClientRect());
      const timeline = embed.querySelector('.embed-timeline')?.getBoundingClientRect();
      const list = embed.querySelector('.embed-day');
      const isListed = (part: Element | null | undefined): boolean | undefined =>
        part && list?.checkVisibility()
          ? end(part) <= end(list) + 1 && part.getBoundingClientRect().right <= edges.right
          : undefined;
      const isOfWeek = list?.classList.contains('embed-week') ?? false;
      // Of a week, each day is named whole or not at all, the shown one first.
      const named = isOfWeek ? list?.querySelector('li') : list?.lastElementChild;
      const cutDays = [...(isOfWeek && list ? list.querySelectorAll('li') : [])]
        .map((each) => each.getBoundingClientRect())
        .filter(({ left, bottom }) => left < edges.right && bottom > end(list) + 1).length;
      const titles = isOfWeek ? ofDay : [...embed.querySelectorAll('.story-title')].map((each) => each.textContent);
      const count = isOfWeek ? ofWeek : titles.length;
      const lanesShown = lanes.filter(({ left, width }) => timeline && width > 0 && left < timeline.right);
      return {
        isWithin: edges.bottom <= innerHeight + 1 && end(embed.querySelector('.embed-foot')) <= edges.bottom,
        isMapWhole: end(embed.querySelector('.embed-map')) <= (story?.top ?? edges.bottom) + 1,
        // Whole within the story's box, or wholly outside it.
        cut: cards.filter(({ left, bottom }) => story && left < story.right && bottom > story.bottom + 1).length,
        isTold: cards.filter(({ left }) => story && left < story.right).length > 2,
        isListBare: end(embed.querySelector('.embed-map')) <= (list?.getBoundingClientRect().top ?? edges.bottom) + 1,
        isCounted: isListed(list?.firstElementChild) && list?.textContent.startsWith(`${count} events`),
        isNamed: isListed(named) && titles.every((title) => named?.textContent.includes(title)),
        cutDays,
        // Each lane in one piece, and nothing that only a hand can use.
        lanes: lanesShown.length,
        cutLanes: lanesShown.filter(({ bottom }) => timeline && bottom > timeline.bottom + 1).length,
        buttons: [...embed.querySelectorAll('button:not(.ui-country)')].filter((button) => button.checkVisibility())
          .length,
        isBeyondTold: [...embed.querySelectorAll('.map-beyond dd')].every(
          (country) =>
            country.getBoundingClientRect().height > 0 && country.checkVisibility({ contentVisibilityAuto: true }),
        ),
      };
    }, IN_LANES);
  // The frame is laid out anew in a moment of its own.
  await expect.poll(looked).toEqual({
    isWithin: true,
    isMapWhole: true,
    cut: 0,
    isTold: /story|event/.test(search) || expect.any(Boolean),
    lanes: search.includes('timeline') ? expect.toSatisfy((count: number) => count > 1) : 0,
    cutLanes: 0,
    buttons: 0,
    isBeyondTold: true,
    isListBare: true,
    // Each event of the day, where none is chosen; where there is no room for their names, how many they are.
    isCounted: search.includes('event') ? undefined : true,
    isNamed: search.includes('event') ? undefined : width === 1000 || search !== '' || expect.any(Boolean),
    cutDays: 0,
  });
  await close();
});

it('that asks first is printed without its button, and says where all of it stands', async () => {
  const src = `${inject('site')}${WEEK}/2025-03-11/embed/?consent=click`;
  const url = put('/asks.html', article(plainFrame(src, 'name="e" width="600" data-parley'), loader()));
  const { page, close } = await openPage(browser(), [url, inject('site')], { viewport: { width: 720, height: 900 } });
  await page.goto(url);
  await page.frameLocator('iframe').getByRole('button', { name: 'Step through the week' }).waitFor();
  const { text } = readPdf(await page.pdf({ format: 'A4' }));
  expect(text).not.toContain(bare('Step through the week'));
  for (const words of ['Records: Parley', `${inject('site')}${WEEK}/2025-03-11/`, 'New Zealand', 'South Korea'])
    expect(text).toContain(bare(words));
  await close();
});
