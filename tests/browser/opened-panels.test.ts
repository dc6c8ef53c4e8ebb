/** What is opened over the week: the search, the moment of knowledge, what changed. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { findBoxFaults } from './boxes.ts';
import { launchBrowser } from './launch-browser.ts';
import { openPage } from './watched-page.ts';
import { dayUrl, FRAMES, headingOf, openDay, pressTool, THEMES } from './week-steps.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser('none');
});
afterAll(() => browser.close());

async function onDay(search: string, story: (page: Page) => Promise<void>, options = {}): Promise<void> {
  const { page, complaints, strangers, close } = await openPage(browser, inject('site'), options);
  await openDay(page, dayUrl(inject('site'), '2025-03-12', search));
  await story(page);
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
  await close();
}

const PANELS = [
  ['Find', 'Find'],
  ['As known at', 'What was known when'],
  ['What changed', 'Comparison'],
] as const;
const open = async (page: Page, button: string, panel: string): Promise<void> => {
  await pressTool(page, button);
  await page.locator(`.week-opened[aria-label="${panel}"]`).waitFor();
};

describe('opened', () => {
  it.each(FRAMES)('each stands free and whole at $width × $height in both themes, and axe finds nothing', (viewport) =>
    onDay(
      '',
      async (page) => {
        for (const [button, panel] of PANELS) {
          await open(page, button, panel);
          // Themes are a matter of style.
          for (const colorScheme of THEMES) {
            await page.emulateMedia({ colorScheme });
            const faults = await page.evaluate(findBoxFaults, '.week-opened');
            expect(faults.slice(0, 3), `${panel}, ${colorScheme}`).toEqual([]);
            expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
            if (viewport.width === 390 || viewport.width === 1440)
              expect(await axeFaults(page), `${panel}, ${colorScheme}`).toEqual([]);
          }
          await page.keyboard.press('Escape');
          await page.locator('.week-opened').waitFor({ state: 'detached' });
        }
      },
      { viewport, bypassCSP: true },
    ),
  );
});

it('leaves its words clear of its way out on the narrowest phone, and scrolls with the page where that is low', () =>
  onDay(
    '?known=2025-03-10T23:00Z',
    async (page) => {
      await open(page, 'As known at', 'What was known when');
      const moment = page.locator('.known-head strong');
      expect(await moment.textContent()).toBe('Monday 10 March, end of the day');
      const covered = await moment.evaluate((words) => {
        const button = document.querySelector('.week-opened-close')?.getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(words);
        return [...range.getClientRects()].filter(
          ({ right, top, bottom }) => button && right > button.left && top < button.bottom && bottom > button.top,
        ).length;
      });
      expect(covered).toBe(0);
      await page.setViewportSize({ width: 320, height: 256 });
      await open(page, 'What changed', 'Comparison');
      const hidden = await page.locator('.week-opened').evaluate((box) => box.scrollHeight - box.clientHeight);
      expect(hidden).toBeLessThanOrEqual(0);
    },
    { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true },
  ));

describe('by keyboard', () => {
  it('each takes the focus when it is opened, and gives it back when it is closed', () =>
    onDay('', async (page) => {
      for (const [button, panel] of PANELS) {
        const opener = page.getByRole('button', { name: button, exact: true });
        await opener.focus();
        await page.keyboard.press('Enter');
        const opened = page.locator(`.week-opened[aria-label="${panel}"]`);
        await expect.poll(() => opened.evaluate((each) => each.contains(document.activeElement))).toBe(true);
        await page.keyboard.press('Escape');
        await expect.poll(() => opened.count()).toBe(0);
        expect(await opener.evaluate((each) => each === document.activeElement)).toBe(true);
      }
    }));

  it('finds what is typed as readers type it, and goes there', () =>
    onDay('', async (page) => {
      await page.keyboard.press('/');
      await page.getByRole('combobox', { name: /^Find/ }).waitFor();
      await page.keyboard.type('erdogan trump');
      await page.locator('.finding-option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect.poll(() => headingOf(page)).toContain('16 March');
      await expect.poll(() => page.url()).toContain('q=erdogan');
      // A link to it shows it again.
      await page.reload();
      await page.getByRole('combobox', { name: /^Find/ }).waitFor();
      expect(await page.getByRole('combobox', { name: /^Find/ }).inputValue()).toBe('erdogan trump');
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    }));
});

/** What takes focus and, once it has it, stands under the opened panel (WCAG 2.2, 2.4.11). Runs inside the page. */
function findObscured(): string[] {
  const panel = document.querySelector('.week-opened');
  if (!panel) throw new Error('No panel is open');
  const stops = document.querySelectorAll<HTMLElement | SVGElement>(
    ':is(a[href], button, input, select, summary, [tabindex="0"])',
  );
  const outside = [...stops].filter((stop) => stop.checkVisibility() && !panel.contains(stop));
  if (outside.length < 50) throw new Error(`Only ${outside.length} stops were looked at`);
  return outside.flatMap((stop) => {
    stop.focus();
    const { left, right, top, bottom } = stop.getBoundingClientRect();
    const over = panel.getBoundingClientRect();
    const isApart = right <= over.left || left >= over.right || bottom <= over.top || top >= over.bottom;
    return isApart ? [] : [stop.textContent || (stop.getAttribute('aria-label') ?? stop.tagName)];
  });
}

describe('beside the page', () => {
  it.each([
    [1440, 900],
    [1024, 768],
  ])('no panel covers what has focus, at %i × %i', (width, height) =>
    onDay(
      '',
      async (page) => {
        for (const [button, panel] of PANELS) {
          await open(page, button, panel);
          expect(await page.evaluate(findObscured), panel).toEqual([]);
          await page.getByRole('button', { name: button, exact: true }).click();
        }
      },
      { viewport: { width, height } },
    ),
  );

  it.each([
    [1440, 900],
    [640, 420],
  ])('what is found comes into sight, and reading goes on there, at %i × %i', (width, height) =>
    onDay(
      '',
      async (page) => {
        await page.keyboard.press('1');
        await page.getByRole('button', { name: 'Next day' }).focus();
        await page.keyboard.press('/');
        await page.getByRole('combobox', { name: /^Find/ }).waitFor();
        await page.keyboard.press('Escape');
        expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Next day');
        await page.keyboard.press('/');
        await page.keyboard.type('Val-de-Grace');
        await page.locator('.finding-option').nth(1).waitFor();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        const focused = page.locator('.story-card[data-selected] .story-title a:focus');
        await focused.waitFor();
        // Hit where it is: nothing lies over it.
        await expect
          .poll(() =>
            focused.evaluate((link) => {
              const { x, y, width: wide, height: high } = link.getBoundingClientRect();
              return document.elementFromPoint(x + wide / 2, y + high / 2)?.closest('a') === link;
            }),
          )
          .toBe(true);
      },
      { viewport: { width, height } },
    ),
  );
});

describe('what changed', () => {
  const sides = (page: Page): Promise<string[]> => page.locator('.changes-end option:checked').allTextContents();

  it('is in the address, which shows the same to whoever follows it; Back leads to the former two', () =>
    onDay('', async (page) => {
      await open(page, 'What changed', 'Comparison');
      await expect.poll(() => page.url()).toContain('?compare=before');
      // Back closes it and hands the focus on; Forward opens it as a link does.
      await page.goBack();
      const opener = page.getByRole('button', { name: 'What changed', exact: true });
      await expect.poll(() => opener.evaluate((button) => button === document.activeElement)).toBe(true);
      await page.goForward();
      await page.locator('.week-opened').waitFor();
      expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
      await page.getByRole('combobox', { name: 'From' }).selectOption({ label: 'Monday 10 March' });
      await expect.poll(() => page.url()).toContain('?compare=2025-03-10/2025-03-12');
      await page.getByRole('radio', { name: 'Two moments' }).check();
      await expect.poll(() => page.url()).toMatch(/\?compare=2025-\d\d-\d\dT\d\d:\d\dZ\/now$/);
      await page.goBack();
      await expect.poll(() => sides(page)).toEqual(['Monday 10 March', 'Wednesday 12 March']);
      await page.reload();
      await expect.poll(() => sides(page)).toEqual(['Monday 10 March', 'Wednesday 12 March']);
      // A link takes no focus; a step goes on, and the two stay.
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => headingOf(page)).toContain('13 March');
      expect(await sides(page)).toEqual(['Monday 10 March', 'Wednesday 12 March']);
      await page.locator('.week-opened-close').click();
      await expect.poll(() => page.url()).not.toContain('compare');
      await page.goBack();
      await expect.poll(() => sides(page)).toEqual(['Monday 10 March', 'Wednesday 12 March']);
    }));

  it('is told of where a link asks for what is not here, and the day before is compared', () =>
    onDay('?compare=2025-03-10/2025-04-31', async (page) => {
      await page.getByText('The link asks for the comparison “2025-03-10/2025-04-31”, which is not here.').waitFor();
      await expect.poll(() => sides(page)).toEqual(['Tuesday 11 March', 'Wednesday 12 March']);
      expect((await page.evaluate(findBoxFaults, '.week-opened')).slice(0, 3)).toEqual([]);
    }));

  it.each([
    [1440, 900, 'What changed'],
    [390, 844, 'A week of talks on Ukraine'],
  ])('that a link opened is closed by Escape, before an event is left, at %i × %i', (width, height, heir) =>
    onDay(
      '?compare=2025-03-10T23:00Z/now&event=e-0312-e5',
      async (page) => {
        const selected = page.locator('.story-card[data-selected]');
        await page.locator('.changes-end option').first().waitFor({ state: 'attached' });
        // The longest name of a moment is no wider than the panel.
        expect(await page.locator('.changes').evaluate((panel) => panel.scrollWidth - panel.clientWidth)).toBe(0);
        await selected.waitFor();
        await page.keyboard.press('Escape');
        await expect.poll(() => page.locator('.week-opened').count()).toBe(0);
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(heir);
        expect(await selected.count()).toBe(1);
        await page.keyboard.press('Escape');
        await expect.poll(() => selected.count()).toBe(0);
      },
      { viewport: { width, height } },
    ),
  );
});

describe('the moment of knowledge', () => {
  it('takes the whole week back, says so, and is in the address', () =>
    onDay('', async (page) => {
      const marks = (): Promise<number> => page.locator('.timeline-lanes .timeline-mark').count();
      await expect.poll(marks).toBeGreaterThan(20);
      const all = await marks();
      await open(page, 'As known at', 'What was known when');
      await page.getByRole('combobox', { name: 'By day' }).selectOption({ label: 'Monday 10 March' });
      await expect.poll(marks).toBeLessThan(all);
      await expect.poll(() => page.url()).toContain('known=2025-03-10T23:00Z');
      await page.keyboard.press('Escape');
      await page.getByRole('status').filter({ hasText: 'As known by' }).waitFor();
      await page.reload();
      await page.getByRole('status').filter({ hasText: 'As known by' }).waitFor();
      await page.getByRole('button', { name: 'Show all that is known now' }).click();
      await expect.poll(marks).toBe(all);
    }));
});

describe('filters', () => {
  it('leave on the timeline what they ask for, say so, and lead back', () =>
    onDay('?venue=pl-jeddah', async (page) => {
      const marks = page.locator('.timeline-lanes .timeline-mark');
      await marks.first().waitFor();
      const count = await marks.count();
      await page.getByRole('status').getByRole('button', { name: 'Show all events' }).click();
      await expect.poll(() => marks.count()).toBeGreaterThan(count);
      await expect.poll(() => page.url()).not.toContain('venue=');
    }));
});
