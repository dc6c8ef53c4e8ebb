// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, type NavigateFunction, useLocation, useNavigate } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useUrlSync } from '../../src/app/routing/url-sync.ts';
import type { Viewport } from '../../src/domain/places/position.ts';
import { BEFORE } from '../../src/state/compared-url.ts';
import {
  comparing,
  createReaderStore,
  initialReader,
  movedMap,
  played,
  readAs,
  stepped,
} from '../../src/state/reader.ts';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { asOf, date } from '../fixtures/records.ts';

const store = createReaderStore(initialReader(date('2025-03-10')));
let navigate: NavigateFunction;
let address = '';

function Page(): ReactNode {
  navigate = useNavigate();
  const { pathname, search } = useLocation();
  address = pathname + search;
  useUrlSync(store, FIXTURE);
  return null;
}

const start = `/${FIXTURE.id}/2025-03-10/`;
const step = (): void => act(() => store.setState(stepped(FIXTURE.extent, 1)));
const back = (): void => act(() => void navigate(-1));
const days = (): string[] => [address.slice(start.length - '2025-03-10/'.length), store.getState().day];

beforeEach(() => {
  vi.useFakeTimers();
  store.setState(initialReader(date('2025-03-10')));
  render(
    <MemoryRouter initialEntries={[start]}>
      <Page />
    </MemoryRouter>,
  );
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('makes an entry for every step, and goes back by them', () => {
  step();
  step();
  expect(days()).toEqual(['2025-03-12/', '2025-03-12']);
  back();
  expect(days()).toEqual(['2025-03-11/', '2025-03-11']);
  back();
  expect(days()).toEqual(['2025-03-10/', '2025-03-10']);
});

it('makes an entry for another form of reading, and goes back to the map', () => {
  act(() => store.setState(readAs('table')));
  expect(address).toBe(`${start}?as=table`);
  act(() => store.setState(readAs('text')));
  back();
  expect(store.getState().readAs).toBe('table');
  back();
  expect([address, store.getState().readAs]).toEqual([start, null]);
});

const DAYS_APART = { kind: 'days', from: date('2025-03-10'), to: date('2025-03-12') } as const;

it('makes an entry for each two that are compared, and goes back to the former', () => {
  act(() => store.setState(comparing(BEFORE)));
  act(() => store.setState(comparing(DAYS_APART)));
  act(() => store.setState(comparing({ kind: 'moments', from: asOf('2025-03-10').at, to: null })));
  expect(address).toBe(`${start}?compare=2025-03-10T23:00Z/now`);
  back();
  expect([address, store.getState().compared]).toEqual([`${start}?compare=2025-03-10/2025-03-12`, DAYS_APART]);
  back();
  expect(store.getState().compared).toBe(BEFORE);
  back();
  expect([address, store.getState().compared]).toEqual([start, null]);
});

it('leaves a view that moved just before a step with the day that was left', () => {
  const viewport: Viewport = { center: [10, 50], zoom: 4 };
  act(() => store.setState(movedMap(viewport)));
  step();
  act(() => store.setState(movedMap(null)));
  act(() => void vi.runAllTimers());
  expect(days()).toEqual(['2025-03-11/', '2025-03-11']);
  back();
  expect(store.getState()).toMatchObject({ day: '2025-03-10', viewport });
});

it('goes back from playing to where it began, in one step', () => {
  act(() => store.setState(played(true)));
  step();
  step();
  step();
  expect(days()).toEqual(['2025-03-13/', '2025-03-13']);
  act(() => store.setState(played(false)));
  back();
  expect(days()).toEqual(['2025-03-10/', '2025-03-10']);
});

it('goes back, and on, just after a view moved', () => {
  step();
  step();
  act(() => store.setState(movedMap({ center: [10, 50], zoom: 4 })));
  back();
  act(() => void vi.runAllTimers());
  expect(days()).toEqual(['2025-03-11/', '2025-03-11']);
  back();
  expect(days()).toEqual(['2025-03-10/', '2025-03-10']);
  act(() => void navigate(2));
  expect(store.getState().day).toBe('2025-03-12');
});

it('leaves the entry gone back to while playing as it was', () => {
  step();
  act(() => store.setState(played(true)));
  step();
  back();
  step();
  back();
  expect(days()[1]).toBe('2025-03-11');
});

it('makes an entry for what is played while a going back is not read yet, and writes no view into what it leads to', () => {
  step();
  act(() => store.setState(played(true)));
  step();
  // The browser has left; the router has not drawn it.
  act(() => void dispatchEvent(new PopStateEvent('popstate')));
  step();
  expect(days()[0]).toBe('2025-03-13/');
  act(() => store.setState(played(false)));
  back();
  expect(days()).toEqual(['2025-03-12/', '2025-03-12']);
  act(() => void dispatchEvent(new PopStateEvent('popstate')));
  act(() => store.setState(movedMap({ center: [10, 50], zoom: 4 })));
  act(() => void vi.runAllTimers());
  expect(days()[0]).toBe('2025-03-12/');
});

it.each(['click', 'pagehide'])('leaves a view that moved just before a link or the page was left (%s)', (how) => {
  const viewport: Viewport = { center: [10, 50], zoom: 4 };
  const link = document.body.appendChild(document.createElement('a'));
  link.href = '/elsewhere/';
  link.addEventListener('click', (event) => event.preventDefault());
  act(() => store.setState(movedMap(viewport)));
  expect(address).toBe(start);
  act(() => void (how === 'click' ? link.click() : dispatchEvent(new Event('pagehide'))));
  expect(address).toBe(`${start}?at=10.0000,50.0000,4.00`);
  link.remove();
});
