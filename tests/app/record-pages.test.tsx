// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import { RecordPages } from '../../src/app/pages/records/record-pages.tsx';
import { ShelfContext } from '../../src/app/shelf.ts';
import { WEEK } from '../fixtures/week.ts';

afterEach(cleanup);

const open = (path: string) =>
  render(
    <MemoryRouter initialEntries={[path]}>
      <ShelfContext
        value={{
          catalogue: [{ id: WEEK.id, title: WEEK.title, extent: WEEK.extent }],
          chronicles: new Map([[WEEK.id, WEEK]]),
          baseMap: null,
        }}
      >
        <RecordPages />
      </ShelfContext>
    </MemoryRouter>,
  );

describe('an address that names nothing', () => {
  it.each([
    [
      'event',
      'events/e-0311-chief',
      'Chiefs of defence meet in Paris on guarantees for Ukraine',
      'events/e-0311-chiefs',
    ],
    ['country', 'countries/nor', 'Norway', 'countries/NOR'],
    ['country', 'countries/norway', 'Norway', 'countries/NOR'],
    ['country', 'countries/united-kingdon', 'United Kingdom', 'countries/GBR'],
    ['day', '2025-03-17/sources', 'Sunday 16 March', '2025-03-16/sources'],
    ['day', 'mon/sources', 'Monday 10 March', '2025-03-10/sources'],
    ['day', '2025-03-17/print', 'Sunday 16 March', '2025-03-16/print'],
  ])('says so of a %s at %s, and offers %s', (what, path, nearest, to) => {
    open(`/${WEEK.id}/${path}/`);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(`No such ${what}`);
    expect(screen.getByRole('link', { name: nearest }).getAttribute('href')).toBe(`../../../${WEEK.id}/${to}/`);
    expect(document.title).toBe(`No such ${what} – ${WEEK.title}`);
  });

  it('offers the list where no name is near', () => {
    open(`/${WEEK.id}/events/xyzzyxyzzyxyzzyxyzzy/`);
    expect(screen.queryByText(/The nearest/)).toBeNull();
    expect(screen.getAllByRole('link', { name: 'Events' })[0]?.getAttribute('href')).toBe(
      `../../../${WEEK.id}/events/`,
    );
  });

  it('offers the nearest chronicle where none has the name', () => {
    open('/week-2025-03-1/sources/');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No such page');
    expect(screen.getByRole('link', { name: WEEK.title })).toBeTruthy();
  });
});

describe('a page reached from the week at an earlier moment', () => {
  it('says that it tells what is known now, and leads back to the event as known then', () => {
    open(`/${WEEK.id}/events/e-0311-chiefs/?known=2025-03-11T11:00Z`);
    screen.getByText(
      'This page tells all that is now known. You came from the week as known by Tuesday 11 March, 12:00, Paris time.',
    );
    expect(screen.getByRole('link', { name: 'Back to the week as known then' }).getAttribute('href')).toBe(
      `../../../${WEEK.id}/2025-03-11/?event=e-0311-chiefs&known=2025-03-11T11:00Z`,
    );
  });

  it('says of an event that was not yet known that it was not, and leads back to the week', () => {
    open(`/${WEEK.id}/events/e-0311-chiefs/?known=2025-03-01T11:00Z`);
    screen.getByText(/This event was not yet known then\.$/);
    expect(screen.getByRole('link', { name: 'Back to the week as known then' }).getAttribute('href')).toBe(
      `../../../${WEEK.id}/2025-03-10/?known=2025-03-01T11:00Z`,
    );
  });

  it.each(['countries/FRA', 'countries', '2025-03-14/sources'])('says so at %s', (path) => {
    open(`/${WEEK.id}/${path}/?known=2025-03-11T11:00Z`);
    screen.getByRole('link', { name: 'Back to the week as known then' });
    cleanup();
    open(`/${WEEK.id}/${path}/`);
    expect(screen.queryByRole('link', { name: 'Back to the week as known then' })).toBeNull();
  });
});

describe('links on a page about one thing', () => {
  it('are followed: nothing keeps a click for itself', async () => {
    open(`/${WEEK.id}/events/e-0311-chiefs/`);
    const kept: string[] = [];
    document.body.addEventListener('click', (click) => {
      if (click.defaultPrevented) kept.push((click.target as Element).textContent ?? '');
      click.preventDefault();
    });
    const links = screen.getAllByRole('link').filter((link) => !link.getAttribute('href')?.startsWith('http'));
    expect(links.length).toBeGreaterThan(40);
    for (const link of links.slice(0, 60)) await userEvent.click(link);
    expect(kept).toEqual([]);
  });
});
