// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import { RecordPages } from '../../src/app/pages/records/record-pages.tsx';
import { type Shelf, ShelfContext } from '../../src/app/shelf.ts';
import { AsBuiltProvider } from '../../src/views/ui/as-built.tsx';
import { WEEK } from '../fixtures/week.ts';

afterEach(cleanup);

const SHELF: Shelf = {
  catalogue: [{ id: WEEK.id, title: WEEK.title, extent: WEEK.extent }],
  chronicles: new Map([[WEEK.id, WEEK]]),
  baseMap: null,
};

const open = (path: string) =>
  render(
    <MemoryRouter initialEntries={[path]}>
      <ShelfContext value={SHELF}>
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

const LATER = '2025-03-11T11:00Z';
const THEN =
  'As known by Tuesday 11 March, 12:00, Paris time: what was reported later is left out. The week as known then';

describe('a page that its address asks for as known at a moment', () => {
  it('tells of the event what was known then, says so, and leads to the week as known then', () => {
    open(`/${WEEK.id}/events/e-0311-chiefs/`);
    const nowTold = screen.getByRole('heading', { name: /^What the sources say/ }).textContent;
    cleanup();
    open(`/${WEEK.id}/events/e-0311-chiefs/?known=${LATER}`);
    expect(screen.getByRole('status').querySelector('p')?.textContent).toBe(THEN);
    expect(screen.getByRole('heading', { name: /^What the sources say/ }).textContent).not.toBe(nowTold);
    screen.getByRole('heading', { name: /^Who is to take part/ });
    expect(screen.getByRole('link', { name: 'The week as known then' }).getAttribute('href')).toBe(
      `../../../${WEEK.id}/2025-03-11/?event=e-0311-chiefs&known=${LATER}`,
    );
  });

  it('shows all that is now known at a press, and hands its focus on', async () => {
    open(`/${WEEK.id}/events/e-0311-chiefs/?known=${LATER}`);
    await userEvent.click(screen.getByRole('button', { name: 'Show all that is known now' }));
    expect(screen.queryByRole('status')).toBeNull();
    screen.getByRole('heading', { name: /^Who took part/ });
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it.each(['%6bnown', 'kno%77n'])('shows all at a press where the address says %s for known', async (name) => {
    open(`/${WEEK.id}/events/e-0311-chiefs/?${name}=${LATER}`);
    await userEvent.click(screen.getByRole('button', { name: 'Show all that is known now' }));
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('says that a moment on a day that there is not is not here', () => {
    open(`/${WEEK.id}/countries/FRA/?known=2025-02-31T00:00Z`);
    screen.getByText(/^The link asks for the moment “2025-02-31T00:00Z”, which is not here\./);
  });

  it('tells nothing of an event that was not yet known, and leads to when it was first', () => {
    open(`/${WEEK.id}/events/e-0311-chiefs/?known=2025-03-01T11:00Z`);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Not yet known');
    expect(document.title).toBe(`Not yet known – ${WEEK.title}`);
    expect(document.body.textContent).not.toContain('Chiefs of defence');
    const href = screen.getByRole('link', { name: 'See it as first known' }).getAttribute('href') ?? '';
    expect(screen.getByRole('link', { name: 'The week as known then' }).getAttribute('href')).toBe(
      `../../../${WEEK.id}/2025-03-10/?known=2025-03-01T11:00Z`,
    );
    cleanup();
    open(href.replace('../../..', ''));
    screen.getByRole('heading', { level: 1, name: /^Chiefs of defence/ });
  });

  it.each(['countries/FRA', 'countries', 'events', 'sources', '2025-03-14/sources', 'evidence'])(
    'says so at %s, and only then',
    (path) => {
      open(`/${WEEK.id}/${path}/?known=${LATER}`);
      expect(screen.getByRole('status').querySelector('p')?.textContent).toBe(THEN);
      const told = document.querySelector('.record')?.textContent;
      cleanup();
      open(`/${WEEK.id}/${path}/`);
      expect(screen.queryByRole('status')).toBeNull();
      expect(document.querySelector('.record')?.textContent).not.toBe(told);
    },
  );

  it('names of a country no person and no group that was told of only later', () => {
    open(`/${WEEK.id}/countries/ALB/?known=2025-03-10T11:00Z`);
    expect(screen.queryByText(/^from 11 March/)).toBeNull();
    cleanup();
    open(`/${WEEK.id}/countries/FRA/?known=2025-02-01T11:00Z`);
    expect(screen.queryByRole('heading', { name: 'Who is named for it' })).toBeNull();
  });

  it.each(['USA', 'SAU', 'UKR'])('tells of %s no part whose sources came out later, and says so', (iso3) => {
    open(`/${WEEK.id}/countries/${iso3}/?known=2025-03-10T23:00Z`);
    expect(document.querySelector('.record')?.textContent).not.toMatch(/According to \.|“(Rubio|Zelensky) in Jeddah”/);
    for (const said of document.querySelectorAll('.record-row > div'))
      if (!said.hasAttribute('data-sources')) expect(said.textContent).toMatch(/no reported part|place|held there/);
    cleanup();
    open(`/${WEEK.id}/countries/${iso3}/`);
    expect(document.querySelector('.record')?.textContent).toMatch(/“(Rubio|Zelensky) in Jeddah”/);
  });

  it('says that the sources of a whole day’s part came out later', () => {
    open(`/${WEEK.id}/countries/UKR/?known=2025-03-10T23:00Z`);
    const [monday] = screen.getAllByRole('heading', { level: 3, name: 'Monday 10 March' });
    expect(monday?.parentElement?.textContent).toBe('Monday 10 MarchThe sources here came out later.');
  });

  it('leaves open which groups a country belongs to where no source was certainly out', () => {
    open(`/${WEEK.id}/countries/HRV/?known=2025-03-17T11:00Z`);
    screen.getByText('No source here that was certainly out by then tells of one. It may belong to some.');
    cleanup();
    open(`/${WEEK.id}/countries/HRV/`);
    expect(screen.queryByText(/It may belong/)).toBeNull();
    expect(document.querySelector('.record')?.textContent).toContain('NATO');
  });

  it('leaves out what was mended and looked for in vain since, and says that citations are of now', () => {
    open(`/${WEEK.id}/evidence/?known=${LATER}`);
    screen.getByText('Nothing had been mended by then.');
    screen.getByText('What was looked for in vain is told with all that is now known.');
    screen.getByText(/What is cited is told as now known/);
  });

  it('says that no moment can be read from its address, and shows all', () => {
    open(`/${WEEK.id}/countries/FRA/?known=tuesday`);
    screen.getByText('The link asks for the moment “tuesday”, which is not here. All that is now known is shown.');
  });

  it('that tells all that is now known says so, and leads back', () => {
    open(`/${WEEK.id}/data/?known=${LATER}`);
    screen.getByText(
      /^This page tells all that is now known\. You came from the week as known by Tuesday 11 March, 12:00/,
    );
    screen.getByRole('link', { name: 'Back to the week as known then' });
  });
});

describe('a page about one thing as built', () => {
  const built = (path: string) =>
    renderToString(
      <MemoryRouter initialEntries={[path]}>
        <AsBuiltProvider isBuilt>
          <ShelfContext value={SHELF}>
            <RecordPages />
          </ShelfContext>
        </AsBuiltProvider>
      </MemoryRouter>,
    );

  it('is the same whatever moment its link asks for, and says that scripts alone can show it', () => {
    const path = `/${WEEK.id}/events/e-0311-chiefs/`;
    expect(built(`${path}?known=${LATER}`)).toBe(built(path));
    expect(built(path)).toContain('<p class="notice record-asks">A link that asks for a moment shows');
    expect(built(`/${WEEK.id}/data/`)).not.toContain('record-asks');
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
