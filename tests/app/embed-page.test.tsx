// @vitest-environment happy-dom
/** An embed once it lives, in a page of its own: what its address asks for, in words. */
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { BrowserRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/app.tsx';
import { EmbedPage } from '../../src/app/pages/embed/embed-page.tsx';
import { ShelfContext } from '../../src/app/shelf.ts';
import { statusAt } from '../../src/domain/events/status.ts';
import { isInLanes } from '../../src/domain/events/whole-span.ts';
import { parseInstant } from '../../src/domain/time/instant.ts';
import { datesOf } from '../../src/domain/time/when.ts';
import { WEEK } from '../fixtures/week.ts';
import { bodyOf, SHELF } from '../prerender/drawn-site.ts';

beforeEach(() => vi.stubGlobal('fetch', () => new Promise(() => {})));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function opened(address: string): Promise<HTMLElement> {
  history.replaceState(null, '', `/${WEEK.id}/${address}`);
  await act(async () => {
    render(
      <ShelfContext value={SHELF}>
        <BrowserRouter>
          <EmbedPage />
        </BrowserRouter>
      </ShelfContext>,
    );
  });
  return document.body;
}

const heading = (): string => screen.getByRole('heading', { level: 1 }).textContent ?? '';
const below = (): string => document.querySelector('.embed-head h1 + p')?.textContent ?? '';
const headline = (id: string): string => WEEK.events.find((event) => event.id === id)?.title ?? 'none';

describe('the heading of an event’s embed', () => {
  it('is the event’s on its own day, and the week’s once it is stepped elsewhere', async () => {
    await opened('events/e-0311-jeddah/embed/');
    expect(heading()).toBe(headline('e-0311-jeddah'));
    expect(below()).toBe(`${WEEK.title} · Tuesday 11 March 2025`);
    expect(document.title).toContain(headline('e-0311-jeddah'));
    await userEvent.click(screen.getByRole('button', { name: 'Next day' }));
    expect(heading()).toBe(WEEK.title);
    expect(below()).toBe('Wednesday 12 March 2025');
    expect(document.title).toBe(`Wednesday 12 March 2025 – ${WEEK.title}`);
    expect(screen.getByRole('link', { name: WEEK.title }).getAttribute('href')).toContain('/2025-03-12/');
  });

  it('tells of no event that is not yet known at the moment asked for, in the window’s title neither', async () => {
    const later = headline('e-0311-joint-statement');
    await opened('events/e-0311-joint-statement/embed/?known=2025-03-11T09:00Z');
    expect(heading()).toBe(WEEK.title);
    expect(document.body.textContent).not.toContain(later);
    expect(document.title).not.toContain(later);
    await userEvent.click(screen.getByRole('button', { name: 'Show all that is known now' }));
    expect(heading()).toBe(later);
  });
});

describe('an event that is not yet known', () => {
  it('is told of as that alone, on whatever day and wherever it lies', async () => {
    const knownAt = parseInstant('2025-03-10T06:00Z');
    const unknown = WEEK.events.filter((event) => statusAt(event, knownAt.ok ? knownAt.value : null) === null);
    const placed = (sought: (start: string) => boolean) => unknown.find(({ when }) => sought(datesOf(when).start))?.id;
    const ids = [
      placed((start) => start === '2025-03-11'),
      placed((start) => start === '2025-03-13'),
      placed((start) => start > '2025-03-16'),
    ];
    for (const id of ids) {
      await opened(`2025-03-11/embed/?event=${id}&known=2025-03-10T06:00Z&show=story`);
      const outside = screen.getByRole('region', { name: 'Not yet known' });
      expect(within(outside).getByRole('heading').textContent).toBe('Not yet known');
      expect(document.body.textContent).not.toMatch(/On another day|Looking ahead|Before the/);
      cleanup();
    }
  });

  it('is not named to the page around, though the address may name it', async () => {
    const said: unknown[] = [];
    vi.stubGlobal('parent', { postMessage: (message: unknown) => said.push(message) });
    await opened('events/e-0311-joint-statement/embed/?known=2025-03-11T09:00Z');
    expect(said.at(-1)).toMatchObject({ day: '2025-03-11', event: null, known: '2025-03-11T09:00Z' });
    await userEvent.click(screen.getByRole('button', { name: 'Show all that is known now' }));
    await vi.waitFor(() => expect(said.at(-1)).toMatchObject({ event: 'e-0311-joint-statement', known: null }));
  });
});

describe('what an embed says of itself', () => {
  it('comes into a box that was there, so that it is announced', async () => {
    await opened('2025-03-11/embed/?q=drones&hide=host&country=FRA');
    for (const words of [/^Only the events that match/, /^The link looks for/, /^Left out on this map/]) {
      const notice = screen.getByText(words).closest('.notice');
      expect(notice?.getAttribute('role')).toBeNull();
      expect(notice?.parentElement?.getAttribute('role')).toBe('status');
    }
  });

  it('leads to its own edition as soon as it lives, where that is the newest too', async () => {
    const path = `/${WEEK.id}/2025-03-11/embed/`;
    const pin = '0123456789';
    history.replaceState(null, '', `${path}?edition=${pin}`);
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = bodyOf(path);
    const shelf = { ...SHELF, editions: { newest: pin, url: '/a.json', kept: [], pinned: pin } };
    await act(async () => {
      render(
        <BrowserRouter>
          <App isBuilt shelf={shelf} ownPages={{ embed: EmbedPage }} />
        </BrowserRouter>,
        { container, hydrate: true },
      );
    });
    const way = screen.getByRole('link', { name: /Open the full week/ });
    expect(way.getAttribute('href')).toMatch(/\/2025-03-11\/\?edition=0123456789$/);
  });
});

describe('the timeline alone, for paper', () => {
  const listed = (): string[] =>
    [...document.querySelectorAll('.embed-week li')].map(({ textContent }) => textContent ?? '');

  it('names every event of its lanes once, the shown day’s first, and what is planned as that', async () => {
    await opened('2025-03-12/embed/?show=timeline');
    const titles = WEEK.events.filter((event) => isInLanes(event, WEEK.extent)).map(({ title }) => title);
    const days = listed();
    expect(days[0]).toMatch(/^Wednesday 12 March: /);
    expect(new Set(days.map((day) => day.split(': ')[0])).size).toBe(days.length);
    for (const title of titles) expect(days.filter((day) => day.includes(title))).toHaveLength(1);
    expect(document.querySelector('.embed-week > p')?.textContent).toMatch(
      new RegExp(`^${titles.length} events of the week`),
    );
    expect(days.join()).toContain('Planned: A European plan');
  });

  it('names none that its moment or its filter leaves out', async () => {
    await opened('2025-03-12/embed/?show=timeline&known=2025-03-11T09:00Z');
    expect(listed().join()).not.toContain(headline('e-0311-joint-statement'));
    cleanup();
    await opened('2025-03-12/embed/?show=timeline&country=MDA');
    expect(listed().join()).not.toContain(headline('e-0315-leaders-call'));
    expect(listed().join()).toContain('Moldova');
  });
});

describe('an embed’s own address', () => {
  it('tells of a day that the week does not have, and shows its own', async () => {
    await opened('2025-03-11/embed/?day=2025-03-20');
    expect(below()).toBe('Tuesday 11 March 2025');
    expect(document.body.textContent).toContain(
      'The link asks for the day “2025-03-20”, which is not here. Tuesday 11 March 2025 is shown.',
    );
  });

  it('says nothing of two that it would not compare', async () => {
    await opened('2025-03-11/embed/?compare=tuesday&as=film');
    expect(document.body.textContent).toContain('The link asks for the form “film”, which is not here.');
    expect(document.body.textContent).not.toContain('tuesday');
  });

  it('says what it looks for, where there is no search, and lets go of it', async () => {
    await opened('2025-03-11/embed/?q=drones');
    expect(document.body.textContent).toContain('The link looks for “drones”. There is no search here');
    expect(screen.getByRole('link', { name: /Open the full week/ }).getAttribute('href')).toContain('q=drones');
    await userEvent.click(screen.getByRole('button', { name: 'Leave that out' }));
    expect(document.body.textContent).not.toContain('drones');
  });

  it('keeps what is of the page around, in its query and behind it', async () => {
    await opened('2025-03-11/embed/?initialWidth=600&parentUrl=https%3A%2F%2Fdesk.test&theme=dark#?secret=aB3dE');
    await userEvent.click(screen.getByRole('button', { name: 'Next day' }));
    await vi.waitFor(() => expect(location.search).toContain('day=2025-03-12'));
    const given = Object.fromEntries(new URLSearchParams(location.search));
    expect(given).toEqual({
      theme: 'dark',
      day: '2025-03-12',
      initialWidth: '600',
      parentUrl: 'https://desk.test',
    });
    expect(location.hash).toBe('#?secret=aB3dE');
  });
});
