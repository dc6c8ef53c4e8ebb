// @vitest-environment happy-dom
/** The presenter's clicker while the class's window has not yet told what a press has left of the step. */
import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type FarPages, useFarPages } from '../../src/app/teaching/use-far-pages.ts';
import { createDesk } from '../../src/state/class-desk.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const ON = { parley: 'turn', by: 1 };
const BACK = { parley: 'turn', by: -1 };

function pagesOf(desk = createDesk()): FarPages {
  const { result } = renderHook(() => useFarPages(desk));
  result.current.hear({ parley: 'left', on: true, back: false });
  return result.current;
}

it('turns where there is a page that way, and nowhere else', () => {
  const pages = pagesOf();
  expect(pages.turning(-1)).toBeNull();
  expect(pages.turning(1)).toEqual(ON);
  pages.hear({ parley: 'left', on: false, back: true });
  expect(pages.turning(1)).toBeNull();
  expect(pages.turning(-1)).toEqual(BACK);
});

it('leaves no page unread by a second press that comes before the answer to the first', () => {
  const pages = pagesOf();
  expect(pages.turning(1)).toEqual(ON);
  vi.advanceTimersByTime(200);
  expect(pages.turning(1)).toEqual(ON);
  pages.hear({ parley: 'left', on: true, back: true });
  vi.advanceTimersByTime(5000);
  expect(pages.turning(1)).toEqual(ON);
});

it('goes by the step again once a window does not answer', () => {
  const pages = pagesOf();
  expect(pages.turning(1)).toEqual(ON);
  vi.advanceTimersByTime(400);
  expect(pages.turning(1)).toEqual(ON);
  vi.advanceTimersByTime(200);
  expect(pages.turning(1)).toBeNull();
  expect(pages.turning(1)).toBeNull();
});

it('knows of no page of a step that has been left', () => {
  const desk = createDesk();
  const pages = pagesOf(desk);
  desk.setState({ walk: { at: 3, revealed: [] } });
  expect(pages.turning(1)).toBeNull();
});
