/** Says who? Every mark, number and sentence on every day answers; by pointer and by keys; in any window. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { askEverything } from './ask-everything.ts';
import { launchBrowser } from './launch-browser.ts';
import { openPage } from './watched-page.ts';
import { DAYS, dayUrl, FRAMES, openDay, pressTool, THEMES } from './week-steps.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PANELS = '.week-map, .week-story, .week-timeline, .week-strip';
const MARKS = '.timeline-mark, .map-pin, .map-journey, .map-fills > .map-country, .map-label';

/** What is on these panels and states nothing of the world. */
const EXEMPT = [
  // Controls: what they are called tells what a press does.
  '.step-controls',
  '.map-controls',
  '.timeline-tools',
  '.timeline-legend-opener',
  '.map-legend > summary',
  '.map-legend > button',
  '.touch-hint',
  '.story-cite summary',
  // Ways to other days and pages.
  '.story-nav',
  '.ui-pages',
  '.ui-page-link',
  // The calendar and the clock themselves.
  '.timeline-axis',
  '.timeline-own-tick',
  // What the forms of marks mean: a key to signs, without a mark of the week.
  '.timeline-legend',
];

/** Of what stands there, what it states. The first that fits counts. */
const ABOUT = [
  { at: '.timeline-mark[data-event]', subject: 'event', of: 'data-event' },
  { at: '.timeline-day-done', subject: 'events done' },
  { at: '.timeline-day-planned', subject: 'events planned' },
  { at: '.timeline-around-event', subject: 'event' },
  { at: '.map-pin', subject: 'town' },
  { at: '.map-journeys > .map-journey', subject: 'journeys', of: 'data-country' },
  { at: '.map-fills > .map-country', subject: 'country', of: 'data-country' },
  { at: '.map-label[data-country]', subject: 'country', of: 'data-country' },
  { at: '.map-label[data-kind^="town"]', subject: 'town' },
  { at: '.map-legend-row:has(.map-country:not([data-part="none"])) .map-legend-count', subject: 'part' },
  { at: '.map-legend-row:has(.map-black-sea-coast) .map-legend-count', subject: 'group black-sea' },
  { at: '.map-beyond dd', subject: 'country' },
  { at: '.story-sentence', subject: 'sentence' },
  { at: '.story-answer', subject: 'question' },
  { at: '.story-card .ui-status', subject: 'status', of: 'data-event' },
  { at: '.story-when > strong', subject: 'time', of: 'data-event' },
  { at: '.story-summary', subject: 'summary', of: 'data-event' },
  { at: '.story-chips > li', subject: 'party', of: 'data-event' },
  { at: '.story-claim', subject: 'claim', of: 'data-event' },
  { at: '.story-title', subject: 'event', of: 'data-event' },
  // Where it has no place it tells that: held by phone.
  { at: '.story-when > span', subject: '' },
  // Sources are of their event as a whole; what opens a card opens all of it.
  { at: '.story-sources, .story-more > summary, .story-foot li', subject: 'event' },
  // Seas, borders and what they mean are of the ground alone.
  { at: '.map-label, .map-note, .map-legend-row', subject: '' },
];

/** The panels that are opened over the week, one at a time. */
const OPENED_EXEMPT = [
  // Controls: what they are called tells what a press does.
  '.finding-box > label',
  '.finding-facet > summary',
  '.finding-acts',
  '.known-buttons',
  '.changes-choice',
  '.changes > h2',
  '.week-opened-close',
];
const OPENED_ABOUT = [
  { at: '.finding-option[data-says^="entry event"]', subject: 'event' },
  { at: '.finding-option[data-says^="entry claim"]', subject: 'claim' },
  { at: '.finding-option[data-says^="entry place"]', subject: 'place' },
  { at: '.finding-option[data-says^="entry source"]', subject: 'source' },
  { at: '.finding-option', subject: '' },
  { at: '.finding-box', subject: 'results' },
  { at: '.finding-facet label', subject: 'found status' },
  { at: '.finding-events > p', subject: 'found all' },
  { at: '.finding-events .ui-status', subject: 'status', of: 'data-event' },
  { at: '.finding-events .finding-about', subject: 'time', of: 'data-event' },
  { at: '.finding-events li', subject: 'event', of: 'data-event' },
  { at: '.known-head', subject: 'moment' },
  { at: '.changes-item', subject: 'change' },
  { at: '.changes-sentence', subject: 'changes all' },
  { at: '.changes .ui-disclosure', subject: 'changes' },
  { at: '.map-changed-country, .map-changed-sign', subject: 'change' },
  { at: '.map-changed figcaption', subject: 'changes' },
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser('none');
});
afterAll(() => browser.close());

async function onDay(day: string, options: object, story: (page: Page) => Promise<void>): Promise<void> {
  const { page, complaints, close } = await openPage(browser, inject('site'), options);
  await openDay(page, dayUrl(inject('site'), day));
  await page.locator('.map-box[data-measured][data-grain="home"]').waitFor();
  await page.locator('.story-foot .ui-disclosure').first().waitFor();
  await page.locator('.timeline-lanes .timeline-mark').first().waitFor({ state: 'attached' });
  await story(page);
  expect(complaints).toEqual([]);
  await close();
}

const startAsking = async (page: Page): Promise<void> => {
  await pressTool(page, 'Says who?');
  await page.locator('.week[data-asking]').waitFor();
};

const answer = (page: Page) => page.getByRole('dialog', { name: /^Says who\?/ });

describe('everything on the page', () => {
  it.each(DAYS)('says who on %s', (day) =>
    onDay(day, {}, async (page) => {
      await startAsking(page);
      const walk = { panels: PANELS, marks: MARKS, exempt: EXEMPT, about: ABOUT };
      const { asked, told, silent, amiss } = await page.evaluate(askEverything, walk);
      const share = ((asked - silent.length) / asked) * 100;
      console.log(`measure: things on screen that answer 'says who?' on ${day}: ${share} % of ${asked}`);
      console.log(`measure: of these answered for just what they state: ${told - amiss.length} of ${told}`);
      expect(asked).toBeGreaterThan(150);
      expect(told).toBeGreaterThan(80);
      expect(silent).toEqual([]);
      expect(amiss).toEqual([]);
    }),
  );
});

describe('everything on the panels opened over it', () => {
  it('says who', () =>
    onDay('2025-03-11', {}, async (page) => {
      await startAsking(page);
      const panels = page.locator('.week-opened');
      const told = async (least: number): Promise<void> => {
        const walk = {
          panels: '.week-opened',
          marks: '.map-changed-country',
          exempt: OPENED_EXEMPT,
          about: OPENED_ABOUT,
        };
        const walked = await page.evaluate(askEverything, walk);
        console.log(
          `measure: things that answer 'says who?' on “${await panels.getAttribute('aria-label')}”: ${walked.asked - walked.silent.length} of ${walked.asked}, ${walked.told - walked.amiss.length} of ${walked.told} for just what they state`,
        );
        expect(walked.silent).toEqual([]);
        expect(walked.amiss).toEqual([]);
        expect(walked.told).toBeGreaterThan(least);
      };
      await pressTool(page, 'What changed');
      await panels.locator('.changes').waitFor();
      await panels.locator('.changes').evaluate((changes) => {
        for (const each of changes.querySelectorAll('details')) each.open = true;
      });
      await panels.locator('.changes-item').nth(20).waitFor();
      await told(60);
      await pressTool(page, 'As known at');
      await panels.locator('.known').waitFor();
      await told(1);
      await pressTool(page, 'Find');
      await panels.locator('.finding-facet > summary', { hasText: 'Status' }).click();
      await panels.locator('.finding-facet label').first().waitFor();
      await panels.locator('.finding-field').fill('jeddah');
      await panels.locator('.finding-option').first().waitFor();
      await told(60);
    }));

  it('by keys alone: Enter asks of the result that the field points at, and comes back to it', () =>
    onDay('2025-03-11', {}, async (page) => {
      await startAsking(page);
      await pressTool(page, 'Find');
      const field = page.locator('.finding-field');
      await field.fill('rubio');
      await page.locator('.finding-option').first().waitFor();
      await field.press('ArrowDown');
      await field.press('Enter');
      expect(await answer(page).getAttribute('data-subject')).toMatch(/^person /);
      await page.keyboard.press('Escape');
      await answer(page).waitFor({ state: 'detached' });
      expect(await field.evaluate((each) => each === document.activeElement)).toBe(true);
      expect(await page.locator('.finding-option').count()).toBeGreaterThan(0);
    }));
});

describe('asking', () => {
  it('is done by keys alone: W asks of what has focus, Escape goes back to it', () =>
    onDay('2025-03-11', {}, async (page) => {
      const pin = page.locator('.map-pin[role="button"]').first();
      await pin.focus();
      await page.keyboard.press('w');
      await answer(page).waitFor();
      expect(await answer(page).evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
      await page.keyboard.press('Escape');
      await answer(page).waitFor({ state: 'detached' });
      expect(await pin.evaluate((element) => element === document.activeElement)).toBe(true);
    }));

  it('walks to everything by keys, and takes back what it changed', () =>
    onDay('2025-03-11', {}, async (page) => {
      const before = await page.locator('[tabindex]').count();
      await startAsking(page);
      const stops = await page.evaluate(async () => {
        const reached = new Set<Element>();
        for (let at = document.activeElement; at && !reached.has(at); at = document.activeElement) {
          reached.add(at);
          at.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
        }
        return reached.size;
      });
      console.log(`measure: stops of the walk by keys on 2025-03-11: ${stops}`);
      expect(stops).toBeGreaterThan(150);
      await page.keyboard.press('Escape');
      expect(await page.locator('[data-asking]').count()).toBe(0);
      expect(await page.locator('[tabindex]').count()).toBe(before);
    }));

  it.each([...FRAMES, { width: 320, height: 256 }])('stands whole in $width × $height', ({ width, height }) =>
    onDay('2025-03-11', { viewport: { width, height } }, async (page) => {
      await startAsking(page);
      await page.locator('.story-sentence').click();
      const box = await answer(page).boundingBox();
      expect(box).not.toBeNull();
      if (!box) return;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const sideways = await answer(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(sideways).toBeLessThanOrEqual(0);
    }),
  );

  it.each(THEMES)('has nothing for axe to find while an answer is open, %s', (theme) =>
    onDay('2025-03-11', { colorScheme: theme, bypassCSP: true }, async (page) => {
      await startAsking(page);
      await page.locator('.story-sentence').click();
      await answer(page).waitFor();
      await page.addScriptTag({ content: AXE });
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
          resultTypes: ['violations'],
        }),
      );
      console.log(`measure: axe violations with an answer open, ${theme}: ${violations.length}`);
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`),
      ).toEqual([]);
    }),
  );
});
