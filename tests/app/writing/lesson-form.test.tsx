// @vitest-environment happy-dom
/** A lesson is written in the form by keys and words alone, and what is taken away is what the checker accepts. */
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LessonForm } from '../../../src/app/writing/lesson-form.tsx';
import { lessonChecker } from '../../../src/format/check/lesson-checker.ts';
import type { LessonRecord } from '../../../src/format/lesson.ts';
import { blankLesson } from '../../../src/format/lesson-draft.ts';
import { lessonText } from '../../../src/format/lesson-text.ts';
import { createReaderStore, initialReader } from '../../../src/state/reader.ts';
import { ReaderProvider } from '../../../src/views/ui/reader-context.tsx';
import { WEEK, WEEK_LESSONS_FILE } from '../../fixtures/week.ts';

const LESSONS = WEEK_LESSONS_FILE.lessons as LessonRecord[];
const [lesson = blankLesson(WEEK)] = LESSONS;
const check = lessonChecker(WEEK);

/** What was saved, newest last. */
const saved: { name: string; blob: Blob }[] = [];
beforeEach(() => {
  saved.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push({ name: '', blob: blob as Blob });
    return 'blob:saved';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function name(this: HTMLAnchorElement) {
    const last = saved.at(-1);
    if (last) last.name = this.download;
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const open = (start: LessonRecord, named: readonly string[] = []) => {
  const store = createReaderStore(initialReader(WEEK.extent.start));
  render(
    <ReaderProvider chronicle={WEEK} store={store}>
      <LessonForm start={start} named={named} />
    </ReaderProvider>,
  );
  return userEvent.setup({ delay: null });
};
const press = (name: string | RegExp) => userEvent.setup({ delay: null }).click(screen.getByRole('button', { name }));
const savedText = async (): Promise<string> => (await saved.at(-1)?.blob.text()) ?? '';
const savedLesson = async (): Promise<LessonRecord> => JSON.parse(await savedText()) as LessonRecord;

/** Whether the browser would ask before the page is left. */
const asksBeforeLeaving = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('the form of a lesson', () => {
  it('tells of a name that another lesson has, before it is taken away; its own stays its own', async () => {
    const others = LESSONS.map(({ id }) => id);
    const user = open(lesson, others);
    const name = screen.getByLabelText('Name of its file');
    await press('Save the lesson as a file');
    expect(saved).toHaveLength(1);
    await user.clear(name);
    await user.type(name, others.find((id) => id !== lesson.id) ?? '');
    await press('Save the lesson as a file');
    expect(saved).toHaveLength(1);
    expect(name.getAttribute('aria-invalid')).toBe('true');
    expect(document.body.textContent).toContain('Another lesson is called “');
    await user.clear(name);
    await user.type(name, 'a-name-of-its-own');
    await press('Save the lesson as a file');
    expect(saved.at(-1)?.name).toBe('a-name-of-its-own.json');
  });

  it('takes nothing away that was written, where a choice or a press was a slip', async () => {
    const user = open(lesson);
    const asking = lesson.steps.findIndex(({ task }) => task?.kind === 'match');
    const step = lesson.steps[asking];
    if (!step) throw new Error('no step to match');
    await press(`${asking + 1}. ${step.title}`);
    const kind = screen.getByRole('combobox', { name: 'What the class does' });
    await user.selectOptions(kind, '');
    expect(screen.queryByRole('textbox', { name: 'Question' })).toBeNull();
    await user.selectOptions(kind, 'sentence');
    await press('Save it unfinished');
    const { task } = (await savedLesson()).steps[asking] ?? {};
    expect(task).toMatchObject({ kind: 'sentence', question: step.task?.question, reveal: step.task?.reveal });
    expect(task?.kind === 'sentence' && task.claims).toEqual(step.task?.kind === 'match' && step.task.claims);
    await user.selectOptions(kind, 'compare');
    await user.selectOptions(kind, 'match');
    await press(`Remove: step “${step.title}”`);
    await press(`Bring back “${step.title}”`);
    await press('Save the lesson as a file');
    expect(await savedText()).toBe(lessonText(lesson));
    expect(screen.queryByRole('button', { name: /^Bring back/ })).toBeNull();
  });

  it.each(LESSONS)('gives $id back to the letter', async (each) => {
    open(each);
    await press('Save the lesson as a file');
    expect(saved.at(-1)?.name).toBe(`${each.id}.json`);
    expect(await savedText()).toBe(lessonText(each));
  });

  it('changes words, order and number of steps; the minutes follow', async () => {
    const user = open(lesson);
    await press(/^Down: step “One meeting/);
    // Where the step went, the focus went, and it is told.
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Down: step “One meeting, many numbers”');
    expect(screen.getByText('Step 1 is step 2 now')).toBeTruthy();
    await press(/^Remove: step “A list with a gap”/);
    await press(/^2\. One meeting/);
    await user.clear(screen.getByLabelText('Minutes'));
    await user.type(screen.getByLabelText('Minutes'), '7');
    await user.clear(screen.getByLabelText('Note for the teacher'));
    await user.type(screen.getByLabelText('Note for the teacher'), 'Ask{Enter}first.');
    expect(asksBeforeLeaving()).toBe(true);
    await press('Save the lesson as a file');
    const next = await savedLesson();
    expect(next.steps.slice(0, 2).map(({ id }) => id)).toEqual([lesson.steps[1]?.id, lesson.steps[0]?.id]);
    expect(next.steps).toHaveLength(lesson.steps.length - 1);
    expect(next.minutes).toBe(lesson.minutes - 3 + 5);
    // One paragraph.
    expect(next.steps[1]?.note).toBe('Ask first.');
    expect(check(next).faults).toEqual([]);
    expect(asksBeforeLeaving()).toBe(false);
  });

  it('tells what is to be mended, in a list with the focus and beside the fields, and leads there', async () => {
    const user = open(blankLesson(WEEK));
    await press('Save the lesson as a file');
    expect(saved).toEqual([]);
    const heading = screen.getByRole('heading', { name: '8 things to mend' });
    expect(document.activeElement).toBe(heading);
    await press('Step 1: The text names no evidence');
    const text = await screen.findByLabelText('Text for the room');
    await waitFor(() => expect(document.activeElement).toBe(text));
    expect(text.getAttribute('aria-invalid')).toBe('true');
    const told = (text.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id));
    expect(told.map((each) => each?.textContent).join()).toContain('"text" is empty. Fill it in');
    await user.type(text, 'Look at the map.');
    await user.click(screen.getByLabelText(/The text only says what to do/));
    await waitFor(() => expect(text.getAttribute('aria-invalid')).toBeNull());
    expect(screen.getByRole('heading', { name: '6 things to mend' })).toBeTruthy();
  });

  it('writes a lesson with a task from nothing', async () => {
    const user = open(blankLesson(WEEK));
    const write = async (field: HTMLElement, text: string): Promise<void> => {
      await user.click(field);
      await user.paste(text);
    };
    const fill = (label: string, text: string) => write(screen.getByLabelText(label), text);
    const [event] = WEEK.events.filter(({ id }) => id === 'e-0311-chiefs');
    const [first, second] = ['e-0311-chiefs-c1', 'e-0311-chiefs-q2'];
    await fill('Title', 'Two numbers');
    await fill('Name of its file', 'two-numbers');
    await fill('For the teacher: what it is about, and what it needs', 'A short one.');
    await fill('Aim 1', 'Compare two numbers.');
    await press(/^1\. Without a title/);
    const step = within(document.querySelector<HTMLElement>('.draft-step') ?? document.body);
    const choose = (label: string, value: string) => user.selectOptions(step.getByLabelText(label), value);
    await write(step.getByLabelText('Title'), 'Compare');
    await write(step.getByLabelText('Text for the room'), 'Two numbers for one meeting.');
    await write(step.getByLabelText('Note for the teacher'), 'Ask first.');
    await write(
      step.getByLabelText('Link to a view of the week'),
      `https://example.org/${WEEK.id}/2025-03-11/?event=e-0311-chiefs`,
    );
    await user.click(step.getByRole('button', { name: 'Take the view of this link' }));
    const evidence = within(step.getByRole('group', { name: 'Evidence of the text' }));
    await user.selectOptions(evidence.getByLabelText('Add an event'), 'e-0311-chiefs');
    await user.click(evidence.getByRole('button', { name: 'Add this event' }));
    await choose('What the class does', 'compare');
    await write(step.getByLabelText('Question'), 'Can both be true?');
    await choose('First account', first ?? '');
    await choose('Second account', second ?? '');
    await write(step.getByLabelText('What the class then sees'), 'They count different things.');
    await write(step.getByLabelText('Answer 1'), 'One counts states.');
    await write(step.getByLabelText(/^What the sources allow/), 'Both can be told.');
    const revealed = within(step.getByRole('group', { name: 'Evidence of the reveal' }));
    await user.selectOptions(revealed.getByLabelText('Add a claim'), first ?? '');
    await user.click(revealed.getByRole('button', { name: 'Add this claim' }));
    await press('Save the lesson as a file');
    expect(screen.queryByRole('heading', { name: /to mend/ })).toBeNull();
    expect(saved.at(-1)?.name).toBe('two-numbers.json');
    const written = await savedLesson();
    expect(check(written).faults).toEqual([]);
    expect(written.steps[0]).toMatchObject({
      view: { day: '2025-03-11', event: event?.id },
      evidence: { events: ['e-0311-chiefs'] },
      task: { kind: 'compare', first, second, reveal: { evidence: { claims: [first] } } },
    });
  });

  it('goes on with a file, and opens none that is no lesson', async () => {
    const user = open(blankLesson(WEEK));
    const input = screen.getByLabelText('Open the file of a lesson');
    await user.upload(input, new File(['{\n "id": 3 }'], 'bad.json', { type: 'application/json' }));
    expect(await screen.findByText('“bad.json” is not open: mend it first.')).toBeTruthy();
    expect(screen.getByText(/^Line 2: "id" is a number\. Write a text/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('');
    await user.upload(input, new File([lessonText(lesson)], 'mine.json', { type: 'application/json' }));
    expect(await screen.findByText('“mine.json” is open.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe(lesson.title);
    // Nothing is lost without a word.
    const ask = vi.fn(() => false);
    vi.stubGlobal('confirm', ask);
    await user.type(screen.getByLabelText('Title'), '!');
    await user.upload(input, new File([lessonText(blankLesson(WEEK))], 'other.json', { type: 'application/json' }));
    await waitFor(() => expect(ask).toHaveBeenCalledOnce());
    expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe(`${lesson.title}!`);
    vi.unstubAllGlobals();
  });
});
