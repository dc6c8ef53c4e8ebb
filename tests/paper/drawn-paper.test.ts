// @vitest-environment happy-dom
/** The sheets as the build draws them: what each holds, and above all what it does not. */
import { describe, expect, it } from 'vitest';
import { dayOf, isOn } from '../../src/domain/events/day.ts';
import { answerKey } from '../../src/domain/lessons/answer-key.ts';
import { daysOf } from '../../src/domain/time/plain-date.ts';
import { partWords } from '../../src/domain/words/parts.ts';
import { statusWords } from '../../src/domain/words/statuses.ts';
import { WEEK } from '../fixtures/week.ts';
import { LESSONS } from '../fixtures/week-lessons.ts';
import { bodyOf } from '../prerender/drawn-site.ts';
import { walkStatements } from '../story/statement-walk.ts';

function drawn(path: string): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = bodyOf(`/${WEEK.id}/${path}`);
  return page;
}
const textsOf = (page: ParentNode, selector: string): string[] =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');

const days = daysOf(WEEK.extent);
const lessons = LESSONS.map((lesson) => [lesson.id, lesson] as const);
/** What ids of events and claims would tell: their days. */
const TELLING_ID = /\be-\d{4}-|\bq-[a-z]+-/;

describe.each(lessons)('the worksheet of %s', (id, lesson) => {
  const html = bodyOf(`/${WEEK.id}/lessons/${id}/worksheet/`);
  const page = drawn(`lessons/${id}/worksheet/`);
  const main = page.querySelector('main') ?? page;

  it('holds no answer: nothing that is revealed, expected or noted, and no id or source that tells', () => {
    const words = main.textContent ?? '';
    for (const { note, task } of lesson.steps) {
      expect(words).not.toContain(note);
      if (task === null) continue;
      for (const told of [task.reveal.text, task.reveal.allows, ...task.reveal.expected])
        expect(html).not.toContain(told);
    }
    expect(main.innerHTML).not.toMatch(TELLING_ID);
    expect(main.querySelector('[data-source], [data-sources], [data-event], [title], a')).toBeNull();
  });

  it('holds none of the derived answers either', () => {
    const words = main.textContent ?? '';
    for (const step of lesson.steps) {
      const key = answerKey(WEEK, step);
      // All three relations are offered; which of them holds is not told.
      if (step.task?.kind === 'compare' || key.length === 0) continue;
      for (const line of key.filter((each) => each.length > 12)) expect(words).not.toContain(line);
      if (step.task?.kind === 'order') {
        const letters = key.map((line) => line.slice(0, 1));
        expect(letters).not.toEqual([...letters].sort());
      }
    }
  });

  it('has each task with its question, its things and the way to its step', () => {
    const asking = lesson.steps.flatMap((step, at) =>
      step.task === null ? [] : [{ step, task: step.task, at: at + 1 }],
    );
    expect(textsOf(page, '.paper-question')).toEqual(asking.map(({ task }) => task.question));
    expect(textsOf(page, '.paper-task [data-path]')).toEqual(
      asking.map(({ at }) => `/${WEEK.id}/lessons/${id}/pupil/?step=${at}`),
    );
  });
});

describe.each(lessons)('the answers of %s', (id, lesson) => {
  it('tell of each task what is revealed, what is expected and what one may say, with who says so', () => {
    const page = drawn(`lessons/${id}/answers/`);
    const answers = [...page.querySelectorAll('.paper-answer')];
    const tasks = lesson.steps.flatMap((step) => (step.task === null ? [] : [{ step, reveal: step.task.reveal }]));
    expect(answers).toHaveLength(tasks.length);
    for (const [at, { step, reveal }] of tasks.entries()) {
      const words = answers[at]?.textContent ?? '';
      for (const told of [reveal.text, reveal.allows, ...reveal.expected, ...answerKey(WEEK, step)])
        expect(words).toContain(told);
      expect(answers[at]?.querySelectorAll('[data-source]').length).toBeGreaterThan(0);
    }
  });
});

describe.each(lessons)('the cards of %s', (id, lesson) => {
  it('tell of each source one thing that it states or is asked about, of no statement who says so, and of all when to hand them out', () => {
    const page = drawn(`lessons/${id}/cards/`);
    const cards = [...page.querySelectorAll('.paper-card')];
    const sources = cards.filter((card) => card.hasAttribute('data-source'));
    const claims = WEEK.events.flatMap((event) => event.claims);
    const offered: string[] = lesson.steps.flatMap(({ task }) => (task?.kind === 'match' ? task.sources : []));
    expect(sources.length).toBeGreaterThan(20);
    const asked = sources.filter((card) => card.textContent?.endsWith('What does it say?'));
    for (const card of asked) expect(offered).toContain(card.getAttribute('data-source'));
    for (const card of sources.filter((each) => !asked.includes(each))) {
      const stated = card.querySelector('.paper-states')?.textContent?.replace('In our words: ', '');
      const own = claims.filter(({ text }) => text === stated);
      expect(own.flatMap((claim) => claim.sources)).toContain(card.getAttribute('data-source'));
    }
    for (const card of cards) expect(card.textContent).toMatch(/^(Source|Statement) · (from the start|after step \d+)/);
    for (const card of cards.filter((each) => !sources.includes(each))) {
      expect(claims.filter(({ text }) => card.textContent?.includes(text)).length).toBeGreaterThan(0);
      expect(card.innerHTML).not.toMatch(/<a |data-|Told by/);
    }
  });
});

describe.each(days)('the handout of %s', (day) => {
  const page = drawn(`${day}/handout/`);

  it('tells each event with its standing, and every statement with sources that it leads to', () => {
    const told = [...page.querySelectorAll('[data-event]')];
    const events = dayOf(WEEK, day, null).events;
    expect(told.map((each) => each.getAttribute('data-event'))).toEqual(events.map(({ event }) => event.id));
    for (const [at, { event, status }] of events.entries()) {
      expect(told[at]?.textContent).toContain(event.title);
      expect(told[at]?.textContent).toContain(statusWords(status));
    }
    const { count, faults } = walkStatements(page, WEEK);
    expect(count).toBeGreaterThan(3);
    expect(faults).toEqual([]);
  });

  it('numbers its sources without a gap, and each number leads to its own', () => {
    for (const link of page.querySelectorAll('.sheet-numbers a')) {
      const to = page.querySelector(`[id="${link.getAttribute('href')?.slice(1)}"]`);
      expect(to && [...(to.parentElement?.children ?? [])].indexOf(to) + 1).toBe(Number(link.textContent));
    }
  });
});

describe.each(days)('the map to colour of %s', (day) => {
  const page = drawn(`${day}/map-to-colour/`);
  const solved = drawn(`${day}/map-answers/`);
  const parts = [...dayOf(WEEK, day, null).parts.values()].filter(({ part }) => part !== 'none');

  it('names countries in their own order and tells neither their numbers nor their parts', () => {
    const names = textsOf(page, '.colouring-names li');
    expect(names).toEqual([...names].sort());
    expect(textsOf(page, '.colouring-number')).toHaveLength(names.length);
    expect(page.querySelector('[data-coloured], [data-part], [data-country]')).toBeNull();
    expect(textsOf(page, '.colouring-map [aria-label], .colouring-map title')).toEqual([]);
  });

  it('has in its key the parts of the day and no others', () => {
    const kinds = new Set(parts.map(({ part, isPlanned }) => partWords(part, isPlanned)));
    expect(new Set(textsOf(page, '.colouring-key li'))).toEqual(kinds);
  });

  it('is answered on a sheet of its own: every number and every part, with who says so', () => {
    const numbers = textsOf(solved, 'ol.colouring-answers li');
    expect(numbers).toHaveLength(textsOf(page, '.colouring-number').length);
    const told = textsOf(solved, '.colouring-answers li').join('\n');
    for (const { iso3, part, isPlanned } of parts)
      expect(told).toContain(`${WEEK.countries.get(iso3)?.name}: ${partWords(part, isPlanned).toLowerCase()} (`);
    expect(walkStatements(solved, WEEK).faults).toEqual([]);
  });
});

describe('the wall and the list of sheets', () => {
  it('the wall leads from each day to its page, and says who tells of each event', () => {
    const page = drawn('wall/');
    expect(textsOf(page, '.wall-head [data-path]')).toEqual(days.map((day) => `/${WEEK.id}/${day}/`));
    const { count, faults } = walkStatements(page, WEEK);
    expect(count).toBeGreaterThanOrEqual(
      WEEK.events.filter((event) => days.some((day) => isOn(event, day))).length - 1,
    );
    expect(faults).toEqual([]);
  });

  it('the list tells of each sheet of several pages how many there are', () => {
    const listed = [...drawn('paper/').querySelectorAll('.paper-list li')];
    expect(listed).toHaveLength(3 * days.length + 3 * LESSONS.length + 1);
    for (const entry of listed) {
      const path = entry.querySelector('a')?.getAttribute('href')?.split(`/${WEEK.id}/`)[1] ?? '';
      const told = Number(/, (\d+) pages?$/.exec(entry.textContent ?? '')?.[1]);
      if (path.endsWith('/handout/')) continue;
      expect(drawn(path).querySelectorAll('.paper-sheet'), path).toHaveLength(told);
    }
  });
});
