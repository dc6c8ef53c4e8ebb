/** A step of a lesson on paper: its words, map and sources on two sheets at most, no control, no answer before its time. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Step } from '../../src/domain/lessons/lesson.ts';
import { LESSONS } from '../fixtures/week-lessons.ts';
import { findBoxFaults } from './boxes.ts';
import { standing } from './class-steps.ts';
import { launchBrowser } from './launch-browser.ts';
import { openedIn } from './opened-page.ts';
import { bare, type PdfText, readPdf } from './pdf-text.ts';
import { CHRONICLE } from './week-steps.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser('none');
});
afterAll(() => browser.close());
const opened = openedIn(() => browser);

const MARGIN = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' };
/** What a page of A4 with those margins holds. */
const A4_PX = { width: 718, height: 1047 };
const CONTROLS = ['Next', 'Back', 'Sources', 'More', 'Map or list', 'Show what the sources tell', 'Save my answers'];

function stepOf(lesson: string, number: number): Step {
  const step = LESSONS.find(({ id }) => id === lesson)?.steps[number - 1];
  if (!step) throw new Error(`${lesson} has no step ${number}`);
  return step;
}

const answersOf = ({ note, task }: Step): string[] => [
  note,
  ...(task ? [task.reveal.text, task.reveal.allows, ...task.reveal.expected] : []),
];

/** On A4: two sheets at most, no control on them, nothing over another, and the map as high as a hand. */
async function printed(page: Page): Promise<PdfText> {
  const sheet = readPdf(await page.pdf({ format: 'A4', margin: MARGIN }));
  expect(sheet.pages).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('main .map-drawing').evaluate((map) => map.getBoundingClientRect().height)).toBeGreaterThan(
    300,
  );
  const controls = await page
    .locator('button, select, summary')
    .evaluateAll((all) => all.filter((each) => each.checkVisibility()).map((each) => each.textContent ?? ''));
  expect(CONTROLS.filter((name) => controls.some((seen) => seen.startsWith(name)))).toEqual([]);
  const viewport = page.viewportSize();
  await page.setViewportSize(A4_PX);
  expect((await page.evaluate(findBoxFaults, 'main')).slice(0, 3)).toEqual([]);
  if (viewport) await page.setViewportSize(viewport);
  await page.emulateMedia({ media: null });
  return sheet;
}

const missing = ({ text }: PdfText, words: readonly string[]): string[] =>
  words.filter((each) => !text.includes(bare(each)));

describe.each(['class', 'pupil'])('%s', (kind) => {
  it('prints what is asked, with its list and its sources; what is told, once it is', () =>
    opened(`${CHRONICLE}/lessons/thirty-or-thirty-four/${kind}/?step=3`, true, async (page) => {
      const step = stepOf('thirty-or-thirty-four', 3);
      const asked = await printed(page);
      const stated = ['Sources of this step', 'https://www.kyivpost.com/post/48391', '/pupil/?step=3'];
      const list = ['The Epoch Times España', 'wanted a clearer picture'];
      expect(missing(asked, [step.title, step.text, step.task?.question ?? '', ...list, ...stated])).toEqual([]);
      expect(missing(asked, answersOf(step))).toEqual(answersOf(step));
      await page
        .getByRole('button', { name: kind === 'class' ? 'Reveal' : 'Show what the sources tell' })
        .first()
        .click();
      await expect.poll(() => standing(page)).toBe('3 revealed');
      const told = await printed(page);
      expect(missing(told, [step.task?.reveal.text ?? '', step.task?.reveal.allows ?? '', ...stated])).toEqual([]);
    }));

  it('prints its first step without scripts', () =>
    opened(`${CHRONICLE}/lessons/tuesday-morning/${kind}/`, false, async (page) => {
      const step = stepOf('tuesday-morning', 1);
      const first = await printed(page);
      expect(missing(first, [step.title, step.text, 'Sources of this step'])).toEqual([]);
    }));
});

it('prints a class as it stands under what is opened or covers it, and never the teacher’s notes', () =>
  opened(`${CHRONICLE}/lessons/tuesday-morning/class/?step=6`, true, async (page) => {
    const step = stepOf('tuesday-morning', 6);
    for (const key of ['s', 't', 'b']) {
      if (key === 't') await page.evaluate(() => Object.assign(window, { open: () => null }));
      await page.keyboard.press(key);
      await page.locator({ s: '.class-sources', t: '.class-drawer', b: '.class-blank' }[key] ?? '').waitFor();
      const sheet = await printed(page);
      expect(missing(sheet, [step.title, step.text, 'The Irish Times']), key).toEqual([]);
      expect(missing(sheet, answersOf(step)), key).toEqual(answersOf(step));
    }
  }));

it('prints a pupil’s own answer', () =>
  opened(`${CHRONICLE}/lessons/tuesday-morning/pupil/?step=6`, true, async (page) => {
    await page.getByRole('textbox').fill('More than the offer, because talks go on.');
    expect(missing(await printed(page), ['More than the offer, because talks go on.'])).toEqual([]);
  }));
