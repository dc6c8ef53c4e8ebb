// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter, type NavigateFunction, useNavigate } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/app.tsx';
import type { Chronicle } from '../../src/domain/chronicle.ts';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { BASE_MAP } from '../map/drawn-map.ts';

const { id, title, extent } = FIXTURE;
let navigate: NavigateFunction;

function Hand(): null {
  navigate = useNavigate();
  return null;
}

/** Opens the last of the addresses, with the others behind it. */
const open = (addresses: readonly string[], chronicle: Chronicle = FIXTURE) =>
  render(
    <MemoryRouter initialEntries={[...addresses]}>
      <Hand />
      <App shelf={{ catalogue: [{ id, title, extent }], chronicles: new Map([[id, chronicle]]), baseMap: BASE_MAP }} />
    </MemoryRouter>,
  );

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('a page that crashes', () => {
  it('is never blank, and others are drawn when the reader goes back', async () => {
    const broken = {
      ...FIXTURE,
      get extent(): never {
        throw new Error('no days');
      },
    };
    open(['/about/', `/${id}/2025-03-11/`], broken);
    const said = screen.getByRole('alert').textContent;
    expect(said).toContain('This page has stopped');
    expect(said).toContain('The other pages still work.');
    expect(screen.getByRole('button', { name: 'Load the page again' })).toBeTruthy();
    act(() => void navigate(-1));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(await screen.findByRole('heading', { level: 1, name: 'About Parley' })).toBeTruthy();
  });
});

describe('a link that asks for what is not here', () => {
  const told = (): string[] => screen.queryAllByRole('status').map(({ textContent }) => textContent ?? '');
  const isTold = (text: string): boolean => told().some((words) => words.includes(text));

  it('to a day outside the week leads to the nearest, with all else that it asks for', () => {
    const search = '?event=chiefs&hide=host';
    open([`/${id}/2025-03-20/${search}`]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No such day');
    const nearest = screen.getByRole('link', { name: 'Sunday 16 March 2025' });
    expect(nearest.getAttribute('href')).toBe(`../../${id}/2025-03-16/${search}`);
  });

  it('is told of each time it is come to, though an earlier one was put away', async () => {
    open([`/${id}/2025-03-11/?event=chefs`, `/${id}/2025-03-12/?span=2024-03-12T08:00/2024-03-12T10:00`]);
    expect(isTold('2024-03-12T08:00/2024-03-12T10:00')).toBe(true);
    act(() => screen.getAllByRole('button', { name: 'Close' })[0]?.click());
    expect(isTold('2024-03-12')).toBe(false);
    act(() => void navigate(-1));
    expect(isTold('chefs')).toBe(true);
    act(() => screen.getAllByRole('button', { name: 'Close' })[0]?.click());
    expect(isTold('chefs')).toBe(false);
    act(() => void navigate(1));
    expect(isTold('2024-03-12')).toBe(true);
  });
});
