// @vitest-environment happy-dom
import { UNSAFE_createBrowserHistory as createBrowserHistory } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPageHistory } from '../../src/app/routing/page-history.ts';

const draw = vi.fn();
const drawn = (): string[] => draw.mock.calls.map(([{ action, location }]) => `${action} ${location.pathname}`);
const seen = { preventScrollReset: true };
let history: ReturnType<typeof createPageHistory>;
let stop = (): void => {};

beforeEach(() => {
  vi.useFakeTimers();
  history = createPageHistory(createBrowserHistory({ v5Compat: true }));
  stop = history.listen(draw);
});
afterEach(() => {
  stop();
  draw.mockReset();
  vi.useRealTimers();
});

it('has the address of a step at once, and draws the last of many once they have been painted', () => {
  history.push('/week/11/', null, seen);
  history.push('/week/12/', null, seen);
  expect(window.location.pathname).toBe('/week/12/');
  expect(window.history.state.idx).toBe(2);
  expect(drawn()).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(drawn()).toEqual(['PUSH /week/12/']);
});

it('draws what a link leads to at once', () => {
  history.push('/about/', null);
  expect(drawn()).toEqual(['PUSH /about/']);
});

it('draws a going back at once, and never what was gone back from', () => {
  history.push('/week/13/', null, seen);
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(drawn()).toEqual(['POP /week/13/']);
  vi.advanceTimersByTime(1000);
  expect(drawn()).toHaveLength(1);
});

it('draws each going back as news, though both lead to one entry', () => {
  window.dispatchEvent(new PopStateEvent('popstate'));
  window.dispatchEvent(new PopStateEvent('popstate'));
  const [first, second] = draw.mock.calls.map(([{ location }]) => location.key);
  expect(first).not.toBe(second);
});

it('draws nothing any more once the page is gone', () => {
  history.replace('/week/14/', null, seen);
  stop();
  vi.advanceTimersByTime(1000);
  expect(drawn()).toEqual([]);
});
