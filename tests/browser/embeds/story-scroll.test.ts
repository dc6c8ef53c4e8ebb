/** The story beside the map, and the lanes below it: they scroll once they are pressed, and take no wheel, no finger and nothing on paper before. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { beforeArticles, embed, loader } from './articles.ts';
import { livingFrame, plainFrame, WEEK } from './embed-frames.ts';
import { article } from './host-pages.ts';

const { inArticle } = beforeArticles();

/** The story of the frame `e`, and how far it and the article around it are scrolled. */
async function storyOf(page: Page) {
  const story = (await livingFrame(page, 'e')).locator('.embed-story');
  const read = (): Promise<readonly [story: number, article: number]> =>
    Promise.all([story.evaluate((box) => box.scrollTop), page.evaluate(() => scrollY)]);
  return { story, read };
}

describe('an embed', () => {
  it.each(['', 'data-parley'])(
    'leaves the wheel to the article over its story too, until that is pressed: %s',
    async (loaded) => {
      const filler = '<p>Words.</p>'.repeat(100);
      const frame = plainFrame(`${inject('site')}${WEEK}/2025-03-11/embed/`, `name="e" width="1200" ${loaded}`);
      const html = article(frame.replace('height="640"', 'height="1100"') + filler, loader());
      await inArticle(
        html,
        async ({ page }) => {
          const { story, read } = await storyOf(page);
          expect(await story.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeGreaterThan(300);
          await story.hover({ position: { x: 200, y: 200 } });
          await page.mouse.wheel(0, 120);
          await expect.poll(read).toEqual([0, 120]);
          await story.getByText('Press the story to scroll it').waitFor();
          await story.locator('.story-sentence').first().click();
          await page.mouse.wheel(0, 120);
          await expect.poll(read).toEqual([120, 120]);
          // Over the lanes likewise, which are higher than their box.
          const lanes = page.frameLocator('[name="e"]').locator('.timeline-lanes');
          await lanes.hover();
          const [top, room] = await lanes.evaluate((all) => [all.scrollTop, all.scrollHeight - all.clientHeight]);
          expect(room).toBeGreaterThan(120);
          const before = await page.evaluate(() => scrollY);
          await page.mouse.wheel(0, top === 0 ? 120 : -120);
          await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(before);
          expect(await lanes.evaluate((all) => all.scrollTop)).toBe(top);
          await lanes.focus();
          expect(await lanes.evaluate((all) => getComputedStyle(all).overflowY)).toBe('auto');
          // On paper it is clipped whatever is under the pointer: a box that is only hidden stays where it was scrolled to.
          await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
          await page.emulateMedia({ media: 'print' });
          await story.hover({ position: { x: 20, y: 20 } });
          expect(await story.evaluate((box) => getComputedStyle(box).overflowY)).toBe('clip');
        },
        { viewport: { width: 1240, height: 800 } },
      );
    },
  );

  it('leaves the finger to the article over its story, until that is tapped, and says so', async () => {
    const frame = plainFrame(`${inject('site')}${WEEK}/2025-03-11/embed/`, 'name="e" width="900"');
    const html = article(frame.replace('height="640"', 'height="1100"') + '<p>Words.</p>'.repeat(100));
    await inArticle(
      html,
      async ({ page }) => {
        const { story, read } = await storyOf(page);
        const session = await page.context().newCDPSession(page);
        const drag = async (): Promise<void> => {
          const box = await story.boundingBox();
          if (!box) throw new Error('No story');
          const at = (y: number) => [{ x: box.x + 150, y: box.y + 300 - y }];
          await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
          // At rest before it is lifted: what is thrown goes on by itself.
          for (const y of [20, 50, 80, 110, 140, 150, 150]) {
            await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(y) });
            await page.waitForTimeout(y === 150 ? 100 : 16);
          }
          await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
        };
        await drag();
        await expect.poll(async () => (await read())[1]).toBeGreaterThan(80);
        expect((await read())[0]).toBe(0);
        await story.getByText('Press the story to scroll it').waitFor();
        await story.getByText('Press the story to scroll it').waitFor({ state: 'detached' });
        await page.evaluate(() => scrollTo(0, 0));
        const spot = await story.locator('.story-sentence').first().boundingBox();
        await page.touchscreen.tap((spot?.x ?? 0) + 20, (spot?.y ?? 0) + 5);
        await expect.poll(() => story.evaluate((box) => box.contains(document.activeElement))).toBe(true);
        const [, before] = await read();
        await drag();
        await expect.poll(async () => (await read())[0]).toBeGreaterThan(80);
        expect((await read())[1]).toBe(before);
        expect(await story.getByText('Press the story to scroll it').count()).toBe(0);
      },
      { viewport: { width: 1024, height: 1000 }, hasTouch: true, isMobile: true },
    );
  });

  it('of the story alone cuts nothing off where the pointer lies', async () => {
    await inArticle(article(plainFrame(`${embed()}?show=story`, 'name="e" width="760"')), async ({ page }) => {
      const story = (await livingFrame(page, 'e')).locator('.embed-story');
      await story.hover({ position: { x: 150, y: 150 } });
      expect(await story.evaluate((box) => box.matches(':hover'))).toBe(true);
      expect(await story.evaluate((box) => getComputedStyle(box).overflowY)).toBe('visible');
    });
  });
});
