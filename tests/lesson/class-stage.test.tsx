// @vitest-environment happy-dom
/** What is told after a task is heard, though nobody sees it: it comes into a live region that was there before. */
import { cleanup, render } from '@testing-library/react';
import { type ReactNode, StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ClassStage, hasBoard } from '../../src/app/teaching/class-stage.tsx';
import { shownStep } from '../../src/app/teaching/shown-step.ts';
import { asked } from '../../src/domain/lessons/asked.ts';
import { itemsOf } from '../../src/domain/lessons/items.ts';
import type { Lesson } from '../../src/domain/lessons/lesson.ts';
import { toldItems } from '../../src/domain/lessons/told-items.ts';
import { createReaderStore, initialReader } from '../../src/state/reader.ts';
import { ReaderProvider } from '../../src/views/ui/reader-context.tsx';
import { WEEK } from '../fixtures/week.ts';
import { LESSONS } from '../fixtures/week-lessons.ts';

/** Nothing is laid out here: nothing goes on beyond its box. */
class Watching {
  readonly observe = (): void => {};
  readonly disconnect = (): void => {};
}

beforeEach(() => vi.stubGlobal('IntersectionObserver', Watching));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

type Moment = {
  readonly lesson: Lesson;
  readonly at: number;
  readonly isRevealed: boolean;
  readonly wantsBoard?: boolean;
};

function Stage({ lesson, at, isRevealed, wantsBoard = true }: Moment): ReactNode {
  const shown = shownStep(lesson, { at, revealed: isRevealed ? [at] : [] });
  const items = itemsOf(WEEK, shown.step);
  return (
    <StrictMode>
      <ReaderProvider chronicle={WEEK} store={createReaderStore(initialReader(WEEK.extent.start))}>
        <ClassStage lesson={lesson} at={at} shown={shown} items={items} wantsBoard={wantsBoard} />
      </ReaderProvider>
    </StrictMode>
  );
}

const regionsOf = (container: Element): Element[] => [...container.querySelectorAll('[aria-live]')];

/** Every step whose list is told with what belongs to each. */
const told = LESSONS.flatMap((lesson) =>
  lesson.steps.flatMap((step, at) => {
    const all = toldItems(WEEK, asked(step));
    return all ? [{ name: `${lesson.id} ${step.id}`, kind: step.task?.kind, lesson, at, all }] : [];
  }),
);

describe.each(told)('what is told at $name, of the kind $kind', ({ lesson, at, all }) => {
  it('comes into a region that was there before, and into one alone', () => {
    const { container, rerender } = render(<Stage lesson={lesson} at={at} isRevealed={false} />);
    const before = regionsOf(container);
    rerender(<Stage lesson={lesson} at={at} isRevealed />);
    const rows = [...container.querySelectorAll('.class-board .slide-told, .class-board .slide-relation')];
    expect(rows.length).toBeGreaterThan(0);
    for (const { words } of all.items) expect(container.querySelector('.class-board')?.textContent).toContain(words);
    for (const row of rows) expect(regionsOf(container).filter((region) => region.contains(row))).toHaveLength(1);
    for (const row of rows) expect(before.filter((region) => region.contains(row))).toHaveLength(1);
  });
});

const listed = LESSONS.flatMap((lesson) =>
  lesson.steps.flatMap((step, at) => {
    const items = itemsOf(WEEK, asked(step)).asked;
    return items.length > 0 ? [{ name: `${lesson.id} ${step.id}`, lesson, at, items }] : [];
  }),
);

it.each(listed)('the list of $name is there after its reveal, in every letter that is talked about', (step) => {
  const { lesson, at, items } = step;
  const { container, rerender } = render(<Stage lesson={lesson} at={at} isRevealed />);
  const rows = [...container.querySelectorAll('.class-board .slide-items > li')].map((row) => row.textContent ?? '');
  for (const { letter, text } of items) expect(rows.some((row) => row.startsWith(`${letter} ${text}`))).toBe(true);
  rerender(<Stage lesson={lesson} at={at} isRevealed wantsBoard={false} />);
  expect(container.querySelector('.class-board')).toBeNull();
  const shown = shownStep(lesson, { at, revealed: [at] });
  expect(hasBoard(shown, itemsOf(WEEK, shown.step))).toBe(true);
});

it('a list that a step begins with, or that is shown in the map’s place, comes with its region: nothing is said of it', () => {
  const [first] = told.filter(({ kind }) => kind === 'match');
  if (!first) throw new Error('no step to match');
  const { lesson, at } = first;
  const { container, rerender } = render(<Stage lesson={lesson} at={at - 1} isRevealed={false} />);
  const isHeard = (): boolean => {
    const before = regionsOf(container);
    rerender(<Stage lesson={lesson} at={at} isRevealed={false} />);
    const board = container.querySelector('.class-board');
    expect(board).not.toBeNull();
    return before.some((region) => region.contains(board));
  };
  expect(isHeard()).toBe(false);
  rerender(<Stage lesson={lesson} at={at} isRevealed={false} wantsBoard={false} />);
  expect(container.querySelector('.class-board')).toBeNull();
  expect(isHeard()).toBe(false);
});
