// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, useRef, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Chronicle } from '../../src/domain/chronicle.ts';
import { createReaderStore, initialReader, wentToDay } from '../../src/state/reader.ts';
import { Asking } from '../../src/views/evidence/asking.tsx';
import type { AskingWish } from '../../src/views/evidence/asking-wish.ts';
import { StoryPanel } from '../../src/views/story/story-panel.tsx';
import { ReaderProvider } from '../../src/views/ui/reader-context.tsx';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { date } from '../fixtures/records.ts';

function Page(): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  const [wish, setWish] = useState<AskingWish>('off');
  return (
    <div ref={root} className="week">
      <button type="button" onClick={() => setWish('on')}>
        Ask
      </button>
      <button type="button" onKeyDown={() => setWish('once')}>
        Once
      </button>
      <StoryPanel dayHref={(to) => `../${to}/`} />
      {wish !== 'off' && <Asking root={root} wish={wish} onWish={setWish} />}
    </div>
  );
}

async function week(chronicle: Chronicle = FIXTURE) {
  const store = createReaderStore(initialReader(date('2025-03-11')));
  const shown = render(
    <ReaderProvider chronicle={chronicle} store={store}>
      <Page />
    </ReaderProvider>,
  );
  await waitFor(() => expect(shown.container.querySelector('.ui-status')).not.toBeNull());
  return { store, ...shown };
}

const answer = (): HTMLElement => screen.getByRole('dialog', { name: /^Says who\?/ });
/** The focus was in an answer that is gone: it is somewhere on the page all the same. */
const answerless = (): boolean => document.activeElement !== document.body && document.activeElement !== null;
const askingOn = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: 'Ask' }));

describe('asking', () => {
  afterEach(cleanup);

  it('answers a press with the records and their sources, and does nothing else with it', async () => {
    const { container, store } = await week();
    await askingOn();
    expect(container.querySelector('.week')?.hasAttribute('data-asking')).toBe(true);
    const title = container.querySelector('.story-title a');
    if (title) await userEvent.click(title);
    expect(store.getState().selected).toBeNull();
    const links = within(answer()).getAllByRole('link');
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link.getAttribute('rel')).toContain('noopener noreferrer');
    expect(answer().textContent).toMatch(/in English · news outlet/);
    expect(document.activeElement?.tagName).toBe('H2');
  });

  it('names the archived copy of a source beside it', async () => {
    const archived = { url: 'https://archive.example/2025/story', date: date('2025-03-12') };
    const sources = new Map([...FIXTURE.sources].map(([id, source]) => [id, { ...source, archived }]));
    const { container } = await week({ ...FIXTURE, sources });
    await askingOn();
    const title = container.querySelector('.story-title a');
    if (title) await userEvent.click(title);
    const [copy] = within(answer()).getAllByRole('link', { name: /^Archived copy of The \w+ \(12 March 2025\)$/ });
    expect(copy?.getAttribute('href')).toBe(archived.url);
    expect(answer().querySelector('[data-versionurl]')?.getAttribute('data-versiondate')).toBe('2025-03-12');
  });

  it('walks by keys from one thing to the next, asks by Enter, comes back and leaves by Escape', async () => {
    const { container } = await week();
    await askingOn();
    await userEvent.keyboard('{ArrowDown}');
    const first = document.activeElement;
    expect(first?.className).toBe('story-sentence');
    await userEvent.keyboard('{Enter}');
    expect(answer().textContent).toContain('How it follows');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(first);
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).not.toBe(first);
    await userEvent.keyboard('{Escape}');
    expect(container.querySelector('[data-asking]')).toBeNull();
    expect(first?.hasAttribute('tabindex')).toBe(false);
  });

  it('says that it is on, how to go on and how to leave', async () => {
    const { container } = await week();
    await askingOn();
    const told = container.querySelector('.evidence-bar [aria-live]');
    expect(told?.textContent).toMatch(/Asking is on.*Escape leaves/);
    await userEvent.keyboard('{ArrowDown}');
    expect(told?.textContent).toContain('Paris');
    await userEvent.click(screen.getByRole('button', { name: 'Done asking' }));
    expect(container.querySelector('.evidence-bar')).toBeNull();
  });

  it('asks once of what is selected, and stays on where nothing is', async () => {
    const { container, store } = await week();
    const event = container.querySelector('.story-card')?.getAttribute('data-event') ?? null;
    act(() => store.setState({ selected: event }));
    act(() => screen.getByRole('button', { name: 'Once' }).focus());
    await userEvent.keyboard('w');
    expect(answer()).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    act(() => store.setState({ selected: null }));
    await userEvent.keyboard('w');
    expect(container.querySelector('[data-asking]')).not.toBeNull();
  });

  it('closes its answer when the day changes', async () => {
    const { container, store } = await week();
    await askingOn();
    const sentence = container.querySelector('.story-sentence');
    if (sentence) await userEvent.click(sentence);
    expect(answer()).toBeTruthy();
    act(() => store.setState(wentToDay(date('2025-03-12'))));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(answerless()).toBe(true);
  });
});
