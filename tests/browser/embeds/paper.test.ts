/** An embed on paper, with the article around it. */
import { expect, inject, it } from 'vitest';
import { isOn } from '../../../src/domain/events/day.ts';
import { isInLanes } from '../../../src/domain/events/whole-span.ts';
import type { PlainDate } from '../../../src/domain/time/plain-date.ts';
import { WEEK as WEEK_RECORDS } from '../../fixtures/week.ts';
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
