/** Links that lead out of an embed, where the page around lets them open something, and where it lets them open nothing. */
import type { Frame, Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { axeFaults } from '../axe-faults.ts';
import { launchBrowser } from '../launch-browser.ts';
import { livingFrame, plainFrame, WEEK } from './embed-frames.ts';
import { article, serveHostPages } from './host-pages.ts';

const fullWeek = (frame: Frame) => frame.getByRole('link', { name: 'Open the full week' });

/** Links whose last press was one out of the page: what the publisher was told of whence it was asked. */
async function pressedSource(page: Page, frame: Frame, isBeside: boolean): Promise<string | undefined> {
  const link = frame.locator('.story-card a[rel*="noreferrer"]').first();
  await link.evaluate((element) => {
    for (let at = element.closest('details'); at; at = at.parentElement?.closest('details') ?? null) at.open = true;
  });
  const asked = page.context().waitForEvent('request', (request) => !request.url().startsWith('http://127.0.0.1'));
  await link.click({ modifiers: isBeside ? ['ControlOrMeta'] : [] });
  const { referer } = await (await asked).allHeaders();
  return referer;
}

it('tell a publisher nothing of whence it is asked, by a press, and by one that opens it beside', async () => {
  const pages = await serveHostPages(inject('site'));
  const browser = await launchBrowser('none');
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  await context.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => route.fulfill({ body: 'A publisher', contentType: 'text/html' }),
  );
  const page = await context.newPage();
  const src = `${inject('site')}${WEEK}/events/e-0311-jeddah/embed/`;
  await page.goto(pages.put('/source.html', article(plainFrame(src, 'name="e" width="900"'))));
  const frame = await livingFrame(page, 'e');
  expect(await pressedSource(page, frame, false)).toBeUndefined();
  expect(await pressedSource(page, frame, true)).toBeUndefined();
  await browser.close();
  await pages.close();
});

it('are followed by WordPress in the article’s place, and its secret goes on to the next day', async () => {
  const pages = await serveHostPages(inject('site'));
  const browser = await launchBrowser('none');
  // What wp-embed.js does with the message, of a frame that has the focus, to the frame's own host.
  pages.put(
    '/follow.js',
    `heights = []; addEventListener('message', ({ source, data }) => {
       const frame = document.querySelector('iframe');
       if (source !== frame.contentWindow || data.secret !== 'aB3dE') return;
       if (data.message === 'height') heights.push(data.value);
       if (data.message !== 'link' || document.activeElement !== frame) return;
       if (new URL(data.value).host === new URL(frame.src).host) window.top.location.href = data.value;
     });`,
  );
  const src = `${inject('site')}${WEEK}/2025-03-11/embed/?consent=click#?secret=aB3dE`;
  const url = pages.put(
    '/followed.html',
    article(plainFrame(src, 'name="e" sandbox="allow-scripts" width="700"'), '<script src="/follow.js"></script>'),
  );
  const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
  await page.goto(url);
  const inside = page.frameLocator('iframe');
  const heights = (): Promise<number> =>
    page.evaluate(() => (window as unknown as { heights: number[] }).heights.length);
  await expect.poll(heights).toBeGreaterThan(0);
  const before = await heights();
  await inside.getByRole('link', { name: /^Wed 12/ }).click();
  await inside.locator('.embed-head p', { hasText: 'Wednesday 12 March 2025' }).waitFor();
  await expect.poll(heights).toBeGreaterThan(before);
  await inside.getByRole('button', { name: 'Step through the week' }).click();
  const frame = await livingFrame(page, 'e');
  await fullWeek(frame).click();
  await page.waitForURL(`${inject('site')}${WEEK}/2025-03-12/`);
  await browser.close();
  await pages.close();
});

it('tell their address where nothing can be opened, and WordPress is asked to follow them', async () => {
  const pages = await serveHostPages(inject('site'));
  const browser = await launchBrowser('none');
  const src = `${inject('site')}${WEEK}/2025-03-11/embed/`;
  pages.put('/heard.js', "heard = []; addEventListener('message', ({ data }) => heard.push(data))");
  const url = pages.put(
    '/article.html',
    article(
      plainFrame(`${src}#?secret=aB3dE`, 'name="e" sandbox="allow-scripts" width="320"') +
        plainFrame(src, 'name="f" sandbox="allow-scripts allow-popups" width="320"') +
        plainFrame(src, 'name="g" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" width="320"'),
      '<script src="/heard.js"></script>',
    ),
  );
  const page = await browser.newPage({ viewport: { width: 400, height: 900 }, bypassCSP: true });
  await page.goto(url);
  const shut = await livingFrame(page, 'e');
  const links = () =>
    page.evaluate(() =>
      (window as unknown as { heard: { message?: string }[] }).heard.filter(({ message }) => message === 'link'),
    );
  const box = shut.locator('.embed-unopened');
  const address = `${inject('site')}${WEEK}/2025-03-11/`;
  await fullWeek(shut).focus();
  await page.keyboard.press('Enter');
  await expect.poll(links).toEqual([{ secret: 'aB3dE', message: 'link', value: address }]);
  // Here it is followed by nobody, and then told.
  await box.waitFor();
  const told = shut.getByRole('dialog').getByRole('textbox', { name: /lets it open no other page.*to be copied/ });
  expect(await told.inputValue()).toBe(address);
  expect(await told.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await shut.evaluate(() => getSelection()?.toString().trim())).toBe(address);
  expect(await axeFaults(shut)).toEqual([]);
  expect(
    await box.evaluate((element) => {
      const { top, left, right, bottom } = element.getBoundingClientRect();
      const all = document.documentElement.getBoundingClientRect();
      return top >= all.top && bottom <= all.bottom && left >= 0 && right <= innerWidth;
    }),
  ).toBe(true);
  await page.keyboard.press('Escape');
  expect(await box.count()).toBe(0);
  expect(await fullWeek(shut).evaluate((link) => link === document.activeElement)).toBe(true);
  // Out of it the keyboard goes on from its link, not from the page's end.
  await page.keyboard.press('Enter');
  await box.waitFor();
  await page.keyboard.press('Shift+Tab');
  expect(await box.count()).toBe(0);
  expect(await shut.evaluate(() => document.activeElement?.closest('.embed-foot')?.tagName)).toBe('FOOTER');
  // What the app does in place leads nowhere.
  await shut.locator('.story-title a').first().click();
  expect(await box.count()).toBe(0);

  for (const name of ['f', 'g']) {
    const free = await livingFrame(page, name);
    const [opened] = await Promise.all([page.waitForEvent('popup'), fullWeek(free).click()]);
    await opened.waitForURL(address);
    // In the frame's own sandbox a window can lead none but itself.
    if (name === 'g') expect(await opened.evaluate(() => window.opener)).toBeNull();
    expect(await free.locator('.embed-unopened').count()).toBe(0);
  }
  expect(await links()).toHaveLength(2);
  await browser.close();
  await pages.close();
});
