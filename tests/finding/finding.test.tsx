// @vitest-environment happy-dom
/** The search as a reader uses it, by keyboard and by pointer. */
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NO_EVENT_FILTER, withValues } from '../../src/domain/finding/event-filter.ts';
import { createReaderStore, initialReader, type ReaderState } from '../../src/state/reader.ts';
import { Finding } from '../../src/views/finding/finding.tsx';
import { PageLinksProvider } from '../../src/views/ui/page-links.ts';
import { ReaderProvider } from '../../src/views/ui/reader-context.tsx';
import { PAGE_LINKS } from '../fixtures/page-links.ts';
import { asOf, date } from '../fixtures/records.ts';
import { WEEK } from '../fixtures/week.ts';

afterEach(cleanup);

function show(choice: Partial<ReaderState> = {}) {
  const store = createReaderStore({ ...initialReader(date('2025-03-11')), ...choice });
  const [onGone, onClose] = [vi.fn(), vi.fn()];
  render(
    <PageLinksProvider value={PAGE_LINKS}>
      <ReaderProvider chronicle={WEEK} store={store}>
        <Finding takesFocus onGone={onGone} onClose={onClose} />
      </ReaderProvider>
    </PageLinksProvider>,
  );
  return { store, onGone, onClose, field: screen.getByRole('combobox') };
}
const options = (): HTMLElement[] => screen.getAllByRole('option');
const activeIn = (field: HTMLElement): HTMLElement | null =>
  document.getElementById(field.getAttribute('aria-activedescendant') ?? '');

describe('the field', () => {
  it('has the focus, a name, and a list that is closed while nothing is typed', () => {
    const { field } = show();
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-expanded')).toBe('false');
    expect(screen.getByRole('combobox', { name: /^Find events, people, countries/ })).toBe(field);
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('opens the list while one types, tells how many there are, and keeps the words in the state', async () => {
    const { field, store } = show();
    await userEvent.keyboard('erdogan');
    expect(field.getAttribute('aria-expanded')).toBe('true');
    expect(field.getAttribute('aria-controls')).toBe(screen.getByRole('listbox').id);
    expect(store.getState().query).toBe('erdogan');
    expect(options()[0]?.textContent).toContain('Recep Tayyip Erdoğan');
    expect(options()[0]?.querySelector('mark')?.textContent).toBe('Erdoğan');
    const [said] = screen.getAllByRole('status');
    expect(said?.textContent).toMatch(/^\d+ results: 1 person, /);
    for (const group of within(screen.getByRole('listbox')).getAllByRole('group'))
      expect(within(group).getAllByRole('option').length).toBeLessThanOrEqual(5);
  });

  it('says that there is nothing, and is no open list then', async () => {
    const { field } = show();
    await userEvent.keyboard('xyzzy');
    expect(field.getAttribute('aria-expanded')).toBe('false');
    expect(screen.getAllByRole('status')[0]?.textContent).toBe('No results');
  });

  it('is walked by the arrows, round the ends, by Home and End, while the focus stays in it', async () => {
    const { field } = show();
    await userEvent.keyboard('paris{ArrowDown}');
    const all = options();
    expect(activeIn(field)).toBe(all[0]);
    expect(all[0]?.getAttribute('aria-selected')).toBe('true');
    await userEvent.keyboard('{ArrowDown}');
    expect(activeIn(field)).toBe(all[1]);
    await userEvent.keyboard('{End}');
    expect(activeIn(field)).toBe(all.at(-1));
    await userEvent.keyboard('{ArrowDown}');
    expect(activeIn(field)).toBe(all[0]);
    await userEvent.keyboard('{ArrowUp}');
    expect(activeIn(field)).toBe(all.at(-1));
    await userEvent.keyboard('{Home}');
    expect(activeIn(field)).toBe(all[0]);
    expect(document.activeElement).toBe(field);
    await userEvent.keyboard('x');
    expect(activeIn(field)).toBeNull();
  });

  it('closes the list by Escape, then empties, then is left', async () => {
    const { field, store, onClose } = show();
    await userEvent.keyboard('paris{Escape}');
    expect([field.getAttribute('aria-expanded'), store.getState().query]).toEqual(['false', 'paris']);
    await userEvent.keyboard('{Escape}');
    expect([store.getState().query, onClose.mock.calls.length]).toEqual(['', 0]);
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('finds nothing that was not yet known', async () => {
    show({ knownAt: asOf('2025-03-10').at });
    await userEvent.keyboard('putin endorses the idea');
    expect(screen.getAllByRole('status')[0]?.textContent).toBe('No results');
  });
});

describe('what is found', () => {
  it('is gone to by Enter: an event on its day, in place', async () => {
    const { store, onGone } = show();
    await userEvent.keyboard('G7{Enter}');
    expect(store.getState()).toMatchObject({ selected: 'e-0312-g7', day: '2025-03-12' });
    expect(onGone).toHaveBeenCalledOnce();
  });

  it('is gone to by a click; a day is stepped to', async () => {
    const { store, onGone } = show();
    await userEvent.keyboard('15 march');
    const [day] = options();
    if (day) await userEvent.click(day);
    expect([store.getState().day, onGone.mock.calls.length]).toEqual(['2025-03-15', 1]);
  });

  it('shows the events of a person, a place or a group', async () => {
    const { store, onGone } = show();
    await userEvent.keyboard('witkoff{ArrowDown}{Enter}');
    expect(store.getState()).toMatchObject({ query: '', eventFilter: { person: ['p-witkoff'] } });
    expect(onGone).not.toHaveBeenCalled();
    expect(screen.getByRole('link', { name: 'Witkoff sees Putin in Moscow' })).toBeTruthy();
  });

  it.each([
    ['turkey', '../countries/TUR/'],
    ['politico', '../sources/#source-scoon-joint'],
    ['no threat of encirclement', '../events/e-0314-trump-post/#e-0314-trump-post-c3'],
    ['witkoff', '../2025-03-11/?person=p-witkoff'],
    ['russia invades ukraine', '../events/e-2022-invasion/'],
  ])('for %s has the address %s', async (typed, href) => {
    show();
    await userEvent.keyboard(typed);
    expect(options()[0]?.getAttribute('href')).toBe(href);
  });
});

describe('the filters', () => {
  const filterOf = (country: string, tag: string) =>
    withValues(withValues(NO_EVENT_FILTER, 'country', [country]), 'tag', [tag]);

  it('show how many events each value has, and those events once it is picked', async () => {
    const { store } = show();
    await userEvent.click(screen.getByText('Kind of source'));
    const official = screen.getByRole('checkbox', { name: /^Official text \d+ events/ });
    const count = Number(/\d+/.exec(official.closest('label')?.textContent ?? '')?.[0]);
    await userEvent.click(official);
    expect(store.getState().eventFilter.source).toEqual(['official']);
    expect(document.querySelectorAll('.finding-events li')).toHaveLength(count);
  });

  it('offer nothing that leads to nothing', async () => {
    show({ eventFilter: withValues(NO_EVENT_FILTER, 'tag', ['g7']) });
    await userEvent.click(screen.getByText('Country'));
    const boxes = screen.getAllByRole('checkbox', { name: / 0 events$/ });
    expect(boxes.length).toBeGreaterThan(0);
    for (const box of boxes) expect((box as HTMLInputElement).disabled).toBe(true);
  });

  it('have a way out of what shows nothing, which keeps the focus', async () => {
    const { store, field } = show({ eventFilter: filterOf('TUR', 'g7') });
    expect(screen.getByText(/^No events of \d+/)).toBeTruthy();
    const way = screen.getByRole('button', { name: /^Without the subject: \w+ events$/ });
    await userEvent.click(way);
    expect(store.getState().eventFilter.tag).toEqual([]);
    expect(document.querySelectorAll('.finding-events li').length).toBeGreaterThan(0);
    await waitFor(() => expect(document.activeElement).toBe(field));
  });

  it('are cleared with the words', async () => {
    const { store } = show({ query: 'truce', eventFilter: filterOf('TUR', 'truce') });
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    expect([store.getState().query, store.getState().eventFilter]).toEqual(['', NO_EVENT_FILTER]);
  });
});
