// @vitest-environment happy-dom
/** The list of a task on the class's screen, before what belongs together is told and after. */
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { asked } from '../../src/domain/lessons/asked.ts';
import { itemsOf } from '../../src/domain/lessons/items.ts';
import { type ToldItems, toldItems } from '../../src/domain/lessons/told-items.ts';
import { relationWords } from '../../src/domain/words/lessons.ts';
import { ItemsBoard } from '../../src/views/lesson/items-board.tsx';
import { WEEK } from '../fixtures/week.ts';
import { STEPS } from '../fixtures/week-lessons.ts';

afterEach(cleanup);

const told = STEPS.flatMap(({ name, step }) => {
  const all = toldItems(WEEK, asked(step));
  return all ? [{ name, all, items: itemsOf(WEEK, asked(step)) }] : [];
});

const wordsOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What stands beside a thing, as it is to be heard: `A: 4 The i Paper`. */
const besideWords = ({ letter, pairs, words }: ToldItems['items'][number]): string | null =>
  pairs.length === 0 && words === ''
    ? null
    : `${letter}: ${words === '' ? pairs.map(({ number, text }) => `${number} ${text}`).join('') : words}`;

describe.each(told)('$name', ({ all, items }) => {
  it('stays when it is told, each thing with its own beside it by number and words, and nothing before', () => {
    const { container, rerender } = render(<ItemsBoard items={items} />);
    const rows = (): Element[] => [...(container.querySelector('ul')?.children ?? [])];
    const before = new Set(rows());
    expect(container.querySelector('.slide-told, .slide-relation, .slide-rest')).toBeNull();
    rerender(<ItemsBoard items={items} told={all} />);
    // The very rows: who listens hears only what has come.
    expect(rows().every((row) => before.has(row))).toBe(true);
    expect(rows().map((row) => wordsOf(row.querySelector('.slide-told')) || null)).toEqual(all.items.map(besideWords));
    for (const [at, { letter }] of all.items.entries())
      expect(wordsOf(rows()[at] ?? null)).toMatch(new RegExp(`^${letter} `));
    for (const { text } of items.asked) expect(container.textContent).toContain(text);
    for (const { text } of items.offered) expect(container.textContent).toContain(text);
    expect(wordsOf(container.querySelector('.slide-relation'))).toBe(all.relation ? relationWords(all.relation) : '');
  });
});
