// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import { PaperPages } from '../../src/app/pages/paper/paper-pages.tsx';
import { ShelfContext } from '../../src/app/shelf.ts';
import { WEEK } from '../fixtures/week.ts';
import { LESSONS } from '../fixtures/week-lessons.ts';

afterEach(cleanup);

const open = (path: string, lessons = LESSONS) =>
  render(
    <MemoryRouter initialEntries={[path]}>
      <ShelfContext
        value={{
          catalogue: [{ id: WEEK.id, title: WEEK.title, extent: WEEK.extent }],
          chronicles: new Map([[WEEK.id, WEEK]]),
          baseMap: null,
          lessons: new Map([[WEEK.id, lessons]]),
        }}
      >
        <PaperPages />
      </ShelfContext>
    </MemoryRouter>,
  );

describe('an address of a sheet that names nothing', () => {
  it.each([
    ['day', '2025-03-17/handout', 'Sunday 16 March', '2025-03-16'],
    ['day', 'mon/map-to-colour', 'Monday 10 March', '2025-03-10'],
  ])('says so of a %s at %s, and offers %s', (what, path, nearest, to) => {
    open(`/${WEEK.id}/${path}/`);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(`No such ${what}`);
    expect(screen.getByRole('link', { name: nearest }).getAttribute('href')).toBe(`../../../${WEEK.id}/${to}/`);
  });

  it('offers the same sheet of the lesson whose name is nearest, and the list of sheets', () => {
    open(`/${WEEK.id}/lessons/who-sits-wher/cards/`);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No such lesson');
    const near = screen.getByRole('link', { name: 'Who sits where, and why the Black Sea?' });
    expect(near.getAttribute('href')).toMatch(/\/lessons\/who-sits-where\/cards\/$/);
    const [list] = screen.getAllByRole('link', { name: 'Sheets for a class' });
    expect(list?.getAttribute('href')).toBe(`../../../../${WEEK.id}/paper/`);
  });

  it('offers the nearest chronicle where none has the name', () => {
    open('/week-2025-03-1/wall/');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No such page');
  });
});

it('without the map’s shapes, a map to colour says so', () => {
  open(`/${WEEK.id}/2025-03-11/map-to-colour/`);
  expect(screen.getByText('The map’s shapes are not at hand.')).toBeTruthy();
});

it('without lessons, the list has sheets of the days and for the wall alone', () => {
  open(`/${WEEK.id}/paper/`, []);
  expect(screen.queryByRole('heading', { name: 'For each lesson' })).toBeNull();
  expect(screen.getByRole('link', { name: /^Timeline/ })).toBeTruthy();
});
