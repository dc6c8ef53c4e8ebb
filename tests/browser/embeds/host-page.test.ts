/** What an embed does to the page around it, and that page to it: its scroll, its Back, its address, its hidden corners. */
import { describe, expect, inject, it } from 'vitest';
import { openPage } from '../watched-page.ts';
import { beforeArticles, embed, loader } from './articles.ts';
import { dayIn, expectFits, livingFrame, plainFrame, press, WEEK } from './embed-frames.ts';
import { article } from './host-pages.ts';

const { put, inArticle, browser } = beforeArticles();

const box = (words = ''): string =>
  `<div class="parley-embed" data-src="${embed()}" data-title="A week of talks" data-step-param="parley" ${words}><a href="${embed()}">A week of talks</a></div>`;

describe('the loader', () => {
  it('writes the step into the article’s address, and a link to it leads there; the article’s Back is its own', async () => {
    await inArticle(article(box(), loader()), async ({ page }) => {
      await page.locator('iframe').evaluate((iframe) => iframe.setAttribute('name', 'e'));
      const frame = await livingFrame(page, 'e');
      const entries = await page.evaluate(() => history.length);
      expect(new URL(page.url()).search).toBe('');
      await press(frame, 'Next day');
      await expect.poll(() => new URL(page.url()).search).toBe('?parley=2025-03-11');
      await frame.locator('.story-title a').first().click();
      await expect.poll(() => new URL(page.url()).search).toMatch(/^\?parley=2025-03-11\/e-[\w-]+$/);
      expect(await page.evaluate(() => history.length)).toBe(entries);
    });
    const step = '?a=b&parley=2025-03-13/e-0313-witkoff-moscow&c=d#part';
    await inArticle(
      article(box(), loader()),
      async ({ page }) => {
        const src = await page.locator('iframe').getAttribute('src');
        expect(src).toMatch(/\/2025-03-13\/embed\/\?event=e-0313-witkoff-moscow#from=2025-03-10$/);
        await page.locator('iframe').evaluate((iframe) => iframe.setAttribute('name', 'e'));
        const frame = await livingFrame(page, 'e');
        expect(await dayIn(frame)).toBe('Thursday 13 March 2025');
        await press(frame, 'Last day');
        await expect.poll(() => page.url()).toMatch(/\?a=b&parley=2025-03-16&c=d#part$/);
      },
      { search: step },
    );
  });

  it('shows its own day where the step in the article’s address is none, says so, and leaves the rest of that address', async () => {
    const src = `${inject('site')}${WEEK}/2025-03-12/embed/`;
    const url = put(
      '/astray.html',
      article(plainFrame(src, 'name="e" data-parley data-step-param="parley"'), loader()),
    );
    const { page, close } = await openPage(browser(), [url, inject('site')]);
    await page.goto(`${url}?q=a+b%20c&parley=2025-03-20`);
    const frame = page.frameLocator('iframe');
    await frame
      .getByText('The link asks for the day “2025-03-20”, which is not here. Wednesday 12 March 2025')
      .waitFor();
    const living = await livingFrame(page, 'e');
    expect(await dayIn(living)).toBe('Wednesday 12 March 2025');
    await press(living, 'Next day');
    await expect.poll(() => page.url()).toBe(`${url}?q=a+b%20c&parley=2025-03-13`);
    // An event that has lost its page, deeper down.
    await page.goto(
      put('/gone.html', article(plainFrame(`${inject('site')}${WEEK}/events/e-0311-jedda/embed/`, 'name="e"'))),
    );
    await frame.getByText('“e-0311-jeddah” is the nearest').waitFor();
    await close();
  });

  it('gives an embed its height back after print, told of it twice, at another width', async () => {
    put('/wide.css', '.w { width: 300px } .w.is-wide { width: 760px }');
    const frame = plainFrame(embed(), 'name="e" data-parley');
    const head = `<link rel="stylesheet" href="/wide.css">${loader()}`;
    await inArticle(article(`<div class="w">${frame}</div>`, head), async ({ page }) => {
      const living = await livingFrame(page, 'e');
      await expectFits(living);
      const high = async (): Promise<number> => (await page.locator('iframe').boundingBox())?.height ?? 0;
      await expect.poll(high).toBeGreaterThan(1500);
      const tell = (name: string): Promise<boolean> => page.evaluate((type) => dispatchEvent(new Event(type)), name);
      await tell('beforeprint');
      await tell('beforeprint');
      expect(await high()).toBe(860);
      // Told while it is folded, which shows nowhere: the loader has heard it before.
      await page.evaluate(
        () =>
          new Promise<void>((then) => {
            addEventListener('message', ({ data }) => {
              if (data.type === 'embed-size' && data.height < 1200) then();
            });
            document.querySelector('.w')?.classList.add('is-wide');
          }),
      );
      expect(await living.evaluate(() => innerWidth)).toBe(760);
      await tell('afterprint');
      expect(await high()).toBeLessThan(1200);
      await expectFits(living);
    });
  });

  it('is the same when included twice, in an article that reads from right to left', async () => {
    const html = article(box('data-height="500"'), loader() + loader()).replace(
      '<html lang="en">',
      '<html lang="he" dir="rtl">',
    );
    await inArticle(html, async ({ page }) => {
      const iframe = page.locator('iframe');
      expect(await iframe.count()).toBe(1);
      await expect.poll(async () => (await iframe.boundingBox())?.height).toBeGreaterThan(700);
      const said = Object.fromEntries(
        await Promise.all(
          ['title', 'loading', 'allow', 'referrerpolicy'].map(async (name) => [name, await iframe.getAttribute(name)]),
        ),
      );
      expect(said).toEqual({
        title: 'A week of talks',
        loading: 'lazy',
        allow: 'fullscreen',
        referrerpolicy: 'strict-origin-when-cross-origin',
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });
  });

  it('passes over heights and steps of anybody else', async () => {
    put(
      '/liar.js',
      `for (const data of [{ sentinel: 'amp', type: 'embed-size', height: 9 }, { type: 'parley:state', day: '2025-03-16' }, null, 'x'])
         postMessage(data, '*');`,
    );
    await inArticle(article(box(), `${loader()}<script defer src="/liar.js"></script>`), async ({ page }) => {
      await expect.poll(async () => (await page.locator('iframe').boundingBox())?.height).toBeGreaterThan(600);
      // Until the last of them has been heard, by the loader first.
      await page.evaluate(
        () =>
          new Promise<void>((then) => {
            addEventListener('message', ({ data }) => data === 'x' && then());
            const script = document.createElement('script');
            script.src = '/liar.js';
            document.head.append(script);
          }),
      );
      expect((await page.locator('iframe').boundingBox())?.height).toBeGreaterThan(600);
      expect(new URL(page.url()).search).toBe('');
    });
  });

  it('leaves a link where it never comes', async () => {
    await inArticle(article(box()), async ({ page }) => {
      expect(await page.getByRole('link', { name: 'A week of talks' }).getAttribute('href')).toBe(embed());
    });
  });
});

describe('an embed', () => {
  it('in a box that is shown later, is then as high as it must be', async () => {
    const html = article(`<div id="later" hidden>${plainFrame(embed(), 'name="e" data-parley')}</div>`, loader());
    await inArticle(html, async ({ page }) => {
      await page.waitForTimeout(1500);
      await page.evaluate(() => document.getElementById('later')?.removeAttribute('hidden'));
      const frame = await livingFrame(page, 'e');
      await expect
        .poll(() =>
          frame.evaluate(() => innerHeight - Math.ceil(document.documentElement.getBoundingClientRect().height)),
        )
        .toBe(0);
      expect(await frame.evaluate(() => innerHeight)).toBeGreaterThan(500);
    });
  });

  it('lets the article scroll by the wheel and says how the map is zoomed; with Ctrl it zooms', async () => {
    const filler = '<p>Words.</p>'.repeat(60);
    await inArticle(article(plainFrame(embed(), 'name="e" data-parley') + filler, loader()), async ({ page }) => {
      const frame = await livingFrame(page, 'e');
      const map = frame.locator('.map-box[data-measured]');
      // The map has the focus: in a page of our own the wheel would be its own.
      await frame.locator('.map-controls button').first().focus();
      await map.hover();
      await page.mouse.wheel(0, 200);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
      await frame.getByText('Hold Ctrl or ⌘ and turn the wheel to zoom the map').waitFor({ state: 'attached' });
      const before = await frame.locator('.map-ground path').first().getAttribute('d');
      await page.evaluate(() => scrollTo(0, 0));
      await map.hover();
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -300);
      await page.keyboard.up('Control');
      await expect.poll(() => frame.locator('.map-ground path').first().getAttribute('d')).not.toBe(before);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });
  });

  it('follows the messages of its page and answers them, and of nobody else', async () => {
    put(
      '/api.js',
      `said = []; heights = []; addEventListener('message', ({ data }) => { if (String(data.type).startsWith('parley:')) said.push(data); if (data.type === 'embed-size') heights.push(data.height); });`,
    );
    const html = article(plainFrame(embed(), 'name="e"'), '<script src="/api.js"></script>');
    await inArticle(html, async ({ page }) => {
      const frame = await livingFrame(page, 'e');
      const said = (): Promise<readonly Record<string, unknown>[]> =>
        page.evaluate(() => (window as unknown as { said: Record<string, unknown>[] }).said);
      const tell = (message: object): Promise<void> =>
        page.evaluate((data) => window.frames[0]?.postMessage(data, '*'), message);
      await expect.poll(async () => (await said()).map(({ type }) => type)).toEqual(['parley:ready']);
      await frame.locator('.timeline-plot').first().waitFor({ state: 'attached' });
      const before = await page.evaluate(() => (window as unknown as { heights: number[] }).heights.length);
      await tell({ type: 'parley:go', event: 'e-0311-jeddah', known: '2025-03-12T00:00Z' });
      await expect
        .poll(async () => (await said()).at(-1))
        .toMatchObject({
          type: 'parley:state',
          chronicle: 'week-2025-03-10',
          day: '2025-03-11',
          event: 'e-0311-jeddah',
          known: '2025-03-12T00:00Z',
          height: expect.any(Number),
        });
      await frame.locator('.week-known', { hasText: 'As known' }).waitFor();
      // Of the step that it tells of, not of the one before, though what comes late may still change it.
      const since = (await page.evaluate(() => (window as unknown as { heights: number[] }).heights)).slice(before);
      expect(since).toContain((await said()).at(-1)?.['height']);
      await tell({ type: 'parley:get-state' });
      await expect.poll(async () => (await said()).length).toBe(3);
      // From the embed's own window: not from its parent.
      await frame.evaluate(() => postMessage({ type: 'parley:go', day: '2025-03-16' }, '*'));
      await tell({ type: 'parley:go', day: '2025-04-16' });
      // What is asked last is answered last: by then the two have been heard.
      await tell({ type: 'parley:get-state' });
      await expect.poll(async () => (await said()).length).toBe(4);
      expect((await said()).at(-1)).toMatchObject({ type: 'parley:state', day: '2025-03-11', event: 'e-0311-jeddah' });
      expect(await dayIn(frame)).toBe('Tuesday 11 March 2025');
    });
  });

  it('is what its address asks for: one panel, dark, with a full screen only where that is allowed', async () => {
    const asked = `${embed()}?show=map&theme=dark&known=2025-03-10T12:00Z&hide=host&show=x`;
    const html = article(
      plainFrame(asked, 'name="e" allow="fullscreen"') + plainFrame(`${embed()}?show=globe`, 'name="f"'),
    );
    await inArticle(html, async ({ page }) => {
      const frame = await livingFrame(page, 'e');
      await frame.locator('.week-known', { hasText: 'As known' }).waitFor();
      expect(
        await frame.locator('.embed-main > *').evaluateAll((panels) => panels.map((panel) => panel.className)),
      ).toEqual(['embed-strip', 'embed-map']);
      expect(await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
      expect(await frame.getByRole('button', { name: 'Full screen' }).count()).toBe(1);
      expect(
        await frame
          .getByRole('link', { name: 'Open the full week' })
          .evaluate((link) => (link as HTMLAnchorElement).href),
      ).toBe(`${inject('site')}week-2025-03-10/2025-03-10/?hide=host&known=2025-03-10T12:00Z`);
      const other = await livingFrame(page, 'f');
      await other.getByText('The link asks for the part “globe”, which is not here. All parts are shown.').waitFor();
      expect(await other.getByRole('button', { name: 'Full screen' }).count()).toBe(0);
    });
  });
});
