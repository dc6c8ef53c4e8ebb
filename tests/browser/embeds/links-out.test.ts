/** Links that lead out of an embed, where the page around lets them open something, and where it lets them open nothing. */
import type { Frame } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { launchBrowser } from '../launch-browser.ts';
import { livingFrame, plainFrame, WEEK } from './embed-frames.ts';
import { article, serveHostPages } from './host-pages.ts';

const fullWeek = (frame: Frame) => frame.getByRole('link', { name: 'Open the full week' });

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
  const page = await browser.newPage({ viewport: { width: 400, height: 900 } });
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
  await box.waitFor();
  expect(await box.locator('p').allTextContents()).toEqual([expect.stringContaining('to be copied'), address]);
  expect(await shut.evaluate(() => getSelection()?.toString().trim())).toBe(address);
  await expect.poll(links).toEqual([{ secret: 'aB3dE', message: 'link', value: address }]);
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
  expect(await links()).toHaveLength(1);
  await browser.close();
  await pages.close();
});
