// @vitest-environment happy-dom
/** An embed once it lives, in a page of its own: what its address asks for, in words. */
import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { BrowserRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EmbedPage } from '../../src/app/pages/embed/embed-page.tsx';
import { ShelfContext } from '../../src/app/shelf.ts';
import { WEEK } from '../fixtures/week.ts';
import { SHELF } from '../prerender/drawn-site.ts';

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
