/** A teacher's script in a real browser: a lesson stepped by a clicker, from its link to its end. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { asked } from '../../src/domain/lessons/asked.ts';
import { itemsOf } from '../../src/domain/lessons/items.ts';
import { toldItems } from '../../src/domain/lessons/told-items.ts';
import { relationWords } from '../../src/domain/words/lessons.ts';
import type { LessonRecord } from '../../src/format/lesson.ts';
import { WEEK } from '../fixtures/week.ts';
import { LESSONS } from '../fixtures/week-lessons.ts';
import { classIn, everythingOf, LESSON, standing } from './class-steps.ts';
import { type Graphics, launchBrowser } from './launch-browser.ts';
import { bare, readPdf } from './pdf-text.ts';
import { CHRONICLE } from './week-steps.ts';

const readLesson = (id: string): LessonRecord =>
  JSON.parse(readFileSync(`data/${CHRONICLE}/lessons/${id}.json`, 'utf8')) as LessonRecord;
const { steps } = readLesson('tuesday-morning');

/** What a class reads of a task's list after the reveal: each thing by its letter, with its own where any is told, and how two accounts stand. */
function pairsOf(id: string, at: number): string[] {
  const step = LESSONS.find((lesson) => lesson.id === id)?.steps[at];
  if (!step) throw new Error('no such step');
  const told = toldItems(WEEK, asked(step));
  const plain = itemsOf(WEEK, asked(step)).asked.map((item) => ({ ...item, pairs: [], words: '' }));
  return [
    ...(told?.items ?? plain).map(({ letter, text, pairs, words }) => {
      const own = pairs.map((pair) => `${pair.number} ${pair.text}`).join('') + words;
      return `${letter} ${text}${own === '' ? '' : `${letter}: ${own}`}`;
    }),
    ...(told?.relation ? [relationWords(told.relation)] : []),
  ];
}

const browsers = new Map<Graphics, Browser>();
beforeAll(async () => {
  for (const graphics of ['none', 'software'] as const) browsers.set(graphics, await launchBrowser(graphics));
});
afterAll(async () => {
  for (const browser of browsers.values()) await browser.close();
});

const inClass = classIn((graphics) => browsers.get(graphics));

describe.each(['none', 'software'] as const)('a teacher with a clicker, graphics: %s', (graphics) => {
  it('goes through all steps by its keys alone, blanks, jumps, and ends', () =>
    inClass(
      '',
      async (page) => {
        await page.getByRole('link', { name: 'Start the class' }).click();
        await page.locator('html[data-alive]').waitFor();
        await page.locator('.class-map [data-grain="home"]').waitFor();
        let reveals = 0;
        for (const [at, { title, task }] of steps.entries()) {
          await expect.poll(() => standing(page)).toBe(String(at + 1));
          expect(await page.locator('h1').innerText()).toBe(title);
          if (task) {
            await page.keyboard.press('PageDown');
            await expect.poll(() => standing(page)).toBe(`${at + 1} revealed`);
            expect(await page.locator('.slide-answer').innerText()).toBe(task.reveal.text);
            reveals += 1;
          }
          await page.keyboard.press('PageDown');
        }
        expect(reveals).toBeGreaterThanOrEqual(2);
        // At the end one stays.
        expect(await standing(page)).toBe(String(steps.length));
        await page.keyboard.press('.');
        await page.getByRole('button', { name: 'The screen is blank' }).waitFor();
        const atMiddle = (): Promise<string> =>
          page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.className ?? '');
        expect(await atMiddle()).toBe('class-blank');
        expect(await page.locator('h1').evaluate((title) => title.closest('[inert]') !== null)).toBe(true);
        // What goes on first shows what was there.
        await page.keyboard.press('PageUp');
        await expect.poll(atMiddle).not.toBe('class-blank');
        expect(await standing(page)).toBe(String(steps.length));
        await page.keyboard.press('PageUp');
        await expect.poll(() => standing(page)).toBe(`${steps.length - 1} revealed`);
        await page.keyboard.type('3');
        await page.getByText('To step 3').first().waitFor();
        await page.keyboard.press('Enter');
        await expect.poll(() => standing(page)).toBe('3 revealed');
        await expect.poll(() => page.url()).toContain('?step=3&revealed=1');
        await page.reload();
        await expect.poll(() => standing(page)).toBe('3 revealed');
        // What was revealed at other steps stays so, too.
        await page.locator('html[data-alive]').waitFor();
        await page.keyboard.press('PageUp');
        await expect.poll(() => standing(page)).toBe('2 revealed');
        await page.keyboard.type('99');
        await page.getByText('There is no step 99').first().waitFor();
        await page.keyboard.press('Enter');
        expect(await standing(page)).toBe('2 revealed');
        await page.keyboard.press('Home');
        await expect.poll(() => standing(page)).toBe('1');
        await page.keyboard.press('End');
        await expect.poll(() => standing(page)).toBe(String(steps.length));
        await page.keyboard.press('Escape');
        await page.waitForURL(inject('site') + LESSON);
      },
      graphics,
    ));
});

describe.each(['thirty-or-thirty-four', 'tuesday-morning', 'who-sits-where'])('before a reveal: %s', (id) => {
  it('the answer is nowhere in the page, its tree or its print, by no title to come; after it, it is said once', () =>
    inClass(`../${id}/class/`, async (page) => {
      const asking = readLesson(id).steps;
      await page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(globalThis, { heard });
        new MutationObserver((changes) => {
          for (const { type, target, addedNodes } of changes) {
            // What is taken away is not said.
            if (type === 'childList' && addedNodes.length === 0) continue;
            const region = (target instanceof Element ? target : target.parentElement)?.closest(
              '[aria-live], [role="status"]',
            );
            if (region)
              heard.push([...addedNodes].map((node) => node.textContent).join(' ') || (target.textContent ?? ''));
          }
        }).observe(document, { subtree: true, childList: true, characterData: true });
      });
      const heardOf = (words: string): Promise<number> =>
        page.evaluate(
          (sought) =>
            (globalThis as unknown as { heard: string[] }).heard.filter((each) => each.includes(sought)).length,
          words,
        );
      const told = page.locator('.slide-told, .slide-relation');
      const rows = page.locator('.class-board :is(.slide-items > li, .slide-relation)');
      let lists = 0;
      const firstAsked = asking.findIndex(({ task }) => task !== undefined);
      for (const [at, { task }] of asking.entries()) {
        await expect.poll(() => standing(page)).toBe(String(at + 1));
        if (task) {
          const { text, allows, expected } = task.reveal;
          const before = await everythingOf(page);
          const toCome = asking.slice(at + 1).map(({ title }) => title);
          for (const words of [text, allows, ...expected, ...toCome]) expect(before, `${at + 1}`).not.toContain(words);
          // What styles alone could bring onto paper.
          if (at === firstAsked) {
            const paper = readPdf(await page.pdf()).text;
            expect(paper).toContain(bare(task.question));
            for (const words of [text, allows, ...expected, ...toCome]) expect(paper).not.toContain(bare(words));
          }
          expect(await heardOf(text)).toBe(0);
          expect(await told.count(), `${at + 1}`).toBe(0);
          // A clicker first goes through what does not fit.
          for (let turns = 0; turns < 4 && (await standing(page)) === String(at + 1); turns += 1)
            await page.keyboard.press('PageDown');
          await page.locator('.slide-answer').waitFor();
          expect(await heardOf(text)).toBe(1);
          expect((await page.locator('body').innerText()).split(text)).toHaveLength(2);
          // The list stays, with what belongs to each, which is said once too.
          const pairs = pairsOf(id, at);
          expect(await rows.evaluateAll((all) => all.map((row) => row.textContent)), `${at + 1}`).toEqual(pairs);
          if (task.kind === 'match' || task.kind === 'order')
            for (const pair of pairs)
              expect(await heardOf(pair.slice(pair.lastIndexOf(`${pair.charAt(0)}: `)))).toBe(1);
          lists += pairs.length > 0 ? 1 : 0;
        }
        const left = await standing(page);
        for (let turns = 0; turns < 4 && (await standing(page)) === left; turns += 1)
          await page.keyboard.press('PageDown');
      }
      expect(lists).toBeGreaterThan(4);
      await page.keyboard.press('PageUp');
      await expect.poll(() => standing(page)).toMatch(new RegExp(`^${asking.length - 1}`));
      // What it was left with is not told again.
      const last = asking.at(-2)?.task?.reveal.text;
      if (last !== undefined) expect(await heardOf(last)).toBe(1);
    }));
});
