/** A lesson is changed in a real browser and taken away; the checker, run as authors run it, accepts the file. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { PLACES, recordedEffects } from '../format/chronicle-folders.ts';
import { axeFaults } from './axe-faults.ts';
import { launchBrowser } from './launch-browser.ts';
import { openPage, PHONE } from './watched-page.ts';
import { CHRONICLE, THEMES } from './week-steps.ts';

const LESSONS = `${CHRONICLE}/lessons/`;
const CHANGE = `${LESSONS}thirty-or-thirty-four/change/`;
const SAVE = { name: 'Save the lesson as a file' };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser('none');
});
afterAll(() => browser.close());

async function openForm(page: Page, path: string): Promise<void> {
  await page.goto(inject('site') + path);
  await page.getByRole('button', SAVE).waitFor();
}

/** What the checker prints, and how it ends, once the file lies beside the others. */
async function checked(name: string, text: string): Promise<readonly [number, readonly string[]]> {
  const { effects, printed } = recordedEffects();
  const file = `lessons/${name}`;
  const end = await check([`data/${CHRONICLE}`], PLACES, {
    ...effects,
    list: async (folder) => [...new Set([...(await effects.list(folder)), file])],
    readText: async (path) => (path.endsWith(file) ? text : effects.readText(path)),
  });
  return [end, printed];
}

async function save(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', SAVE).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

describe('the form of a lesson', () => {
  it('changes one, tells what it lacks, shows it, gives it as a file, and goes on with that file', async () => {
    const { page, complaints, close } = await openPage(browser, inject('site'));
    await page.goto(`${inject('site')}${LESSONS}thirty-or-thirty-four/`);
    await page.getByRole('link', { name: 'Change it' }).click();
    const title = page.getByLabel('Title', { exact: true });
    await title.first().fill('How many at the table?');
    await page.getByLabel('Name of its file').fill('how-many');
    await page.getByRole('button', { name: /^5\. Thirty and thirty-four/ }).click();
    const text = page.getByLabel('Text for the room');
    await text.fill('');
    await page.getByRole('button', SAVE).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('1 thing to mend');
    await page.getByRole('button', { name: 'Step 5: "text" is empty' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('lesson/steps/4/text');
    await page.keyboard.type('Two numbers for one meeting.');
    await page.getByRole('button', { name: 'Down: step “Thirty and thirty-four”' }).click();

    await page.getByRole('button', { name: 'See it as the class does' }).click();
    const preview = page.getByRole('dialog', { name: '“How many at the table?” as the class sees it' });
    expect(await preview.locator('h1').innerText()).toBe('Thirty and thirty-four');
    await page.keyboard.press('PageDown');
    await preview.locator('.slide-answer').waitFor();
    await page.keyboard.press('PageDown');
    await expect.poll(() => preview.locator('h1').innerText()).toBe('A list with a gap');
    await page.keyboard.press('Escape');
    await preview.waitFor({ state: 'detached' });

    const { name, text: file } = await save(page);
    expect(name).toBe('how-many.json');
    const [end, printed] = await checked(name, file);
    expect(printed.filter((line) => line.includes('how-many'))).toEqual([]);
    expect(end).toBe(0);
    // The checker does look at it.
    expect((await checked(name, file.replace('"e-0311-chiefs-c1"', '"e-0311-chiefs-c1x"')))[0]).toBe(1);

    const path = `${LESSONS}new/write/`;
    await openForm(page, path);
    await page
      .getByLabel('Open the file of a lesson')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(file) });
    await page.getByText('“how-many.json” is open.').waitFor();
    expect((await save(page)).text).toBe(file);
    // What is in no file yet is not left without a word.
    await title.first().fill('Another');
    const asked = page.waitForEvent('dialog');
    const left = page.evaluate(() => location.reload());
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await left.catch(() => {});
    expect(await title.first().inputValue()).toBe('Another');
    expect(complaints).toEqual([]);
    await title.first().fill('How many at the table?');
    page.on('dialog', (each) => void each.accept());
    await close();
  });

  it('is filled in by touch on a phone: the checker accepts a new lesson, and one that is changed there', async () => {
    const { page, complaints, close } = await openPage(browser, inject('site'), PHONE);
    page.on('dialog', (each) => void each.accept());
    await openForm(page, `${LESSONS}new/write/`);
    const tap = (name: string | RegExp): Promise<void> => page.getByRole('button', { name }).tap();
    const write = async (label: string, words: string): Promise<void> => {
      const field = page.getByLabel(label, { exact: true }).last();
      await field.tap();
      await field.fill(words);
    };
    const add = async (group: string, kind: string, id: string): Promise<void> => {
      const fields = page.getByRole('group', { name: group, exact: true });
      await fields.getByLabel(`Add ${kind}`).selectOption(id);
      await fields.getByRole('button', { name: `Add this ${kind.split(' ')[1]}` }).tap();
    };
    await tap(SAVE.name);
    await page.getByRole('heading', { name: '8 things to mend' }).waitFor();
    await tap('Lesson: "id" is empty');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('lesson/id');
    await write('Title', 'Two counts');
    await write('Name of its file', 'two-counts');
    await write(
      'For the teacher: what it is about, and what it needs',
      'Two numbers for one meeting. It needs a screen.',
    );
    await write('Aim 1', 'Say what a number counts.');
    await tap(/^1\. Without a title/);
    await write('Title', 'Thirty, thirty-four');
    await write('Text for the room', 'Two numbers are told of the meeting in Paris.');
    await add('Evidence of the text', 'an event', 'e-0311-chiefs');
    await write('Note for the teacher', 'Ask first who counted.');
    await page.getByLabel('Day', { exact: true }).selectOption({ label: 'Tuesday 11 March' });
    await page.getByLabel('What the class does').selectOption({ label: 'Compare two accounts' });
    await write('Question', 'Can both be true?');
    await page.getByLabel('First account').selectOption('e-0311-chiefs-c1');
    await page.getByLabel('Second account').selectOption('e-0311-chiefs-q2');
    await write('What the class then sees', 'They count different things.');
    await write('Answer 1', 'Both, as they count different things.');
    await write(
      'What the sources allow one to say, and what they do not',
      'Both may be told, each with what it counts.',
    );
    await add('Evidence of the reveal', 'a claim', 'e-0311-chiefs-c1');
    await add('Evidence of the reveal', 'a claim', 'e-0311-chiefs-q2');
    // Nothing of it lies beside the screen, or is too small for a finger.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.viewport.width);
    const small = await page
      .locator('.draft :is(button, select, summary, input:not([type="checkbox"])):visible:not(.draft-link)')
      .evaluateAll((all) =>
        all.filter((each) => each.getBoundingClientRect().height < 44).map((each) => each.id || each.textContent),
      );
    expect(small).toEqual([]);

    const written = await save(page);
    expect(written.name).toBe('two-counts.json');
    expect((await checked(written.name, written.text))[0]).toBe(0);

    await openForm(page, CHANGE);
    await page
      .getByLabel('Open the file of a lesson')
      .setInputFiles({ name: written.name, mimeType: 'application/json', buffer: Buffer.from(written.text) });
    await page.getByText('“two-counts.json” is open.').waitFor();
    await tap('Add a step');
    await write('Title', 'In one line');
    await write('Text for the room', 'Tell your neighbour what each number counts.');
    await page
      .getByLabel(/^The text only says what to do/)
      .last()
      .tap();
    await write('Note for the teacher', 'Two minutes are enough.');
    const changed = await save(page);
    expect(JSON.parse(changed.text).steps).toHaveLength(2);
    const [end, printed] = await checked(changed.name, changed.text);
    expect(printed.filter((line) => line.includes('two-counts'))).toEqual([]);
    expect(end).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(THEMES)('has nothing that axe finds, and fits 320 px, %s', async (colorScheme) => {
    const viewport = { width: 320, height: 640 };
    const { page, close } = await openPage(browser, inject('site'), { colorScheme, viewport, bypassCSP: true });
    await openForm(page, CHANGE);
    await page.getByRole('button', { name: /^8\. Where was it/ }).click();
    await page.getByLabel('Question', { exact: true }).fill('');
    await page.getByRole('button', SAVE).click();
    await page.getByRole('heading', { name: /to mend/ }).waitFor();
    const wide = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await wide()).toBe(320);
    const faults = await axeFaults(page);
    console.log(`measure: axe violations in the form of a lesson, ${colorScheme}: ${faults.length}`);
    expect(faults).toEqual([]);
    await close();
  });

  it('says without scripts what it is for, and how to do without', async () => {
    const { page, close } = await openPage(browser, inject('site'), { javaScriptEnabled: false });
    await page.goto(inject('site') + CHANGE);
    expect(await page.locator('h1').innerText()).toBe('Change “Thirty, or thirty-four?”');
    expect(await page.locator('main').innerText()).toContain('The form needs scripts, which have not come.');
    expect(await page.locator('button:visible, input:visible').count()).toBe(0);
    await close();
  });
});
