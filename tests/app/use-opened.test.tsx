// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { PanelFrame } from '../../src/app/panels/panel-frame.tsx';
import { useOpened } from '../../src/app/panels/use-opened.ts';
import { BEFORE, type Compared } from '../../src/state/compared-url.ts';
import {
  comparing,
  createReaderStore,
  initialReader,
  type ReaderState,
  type ReaderStore,
} from '../../src/state/reader.ts';
import { ReaderProvider } from '../../src/views/ui/reader-context.tsx';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { date } from '../fixtures/records.ts';

afterEach(cleanup);

function Page(): ReactNode {
  const { opened, open, close } = useOpened();
  return (
    <>
      <h1>The week</h1>
      <button type="button" data-opens="changes" aria-expanded={opened !== null} onClick={() => open('changes')}>
        What changed
      </button>
      {opened && (
        <PanelFrame {...opened} onClose={close} name={opened.which} stands="side">
          <button type="button">Within</button>
        </PanelFrame>
      )}
    </>
  );
}

function show(choice: Partial<ReaderState> = {}): ReaderStore {
  const store = createReaderStore({ ...initialReader(date('2025-03-11')), ...choice });
  render(
    <ReaderProvider chronicle={FIXTURE} store={store}>
      <Page />
    </ReaderProvider>,
  );
  return store;
}
const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const panel = (): HTMLElement | null => document.querySelector('.week-opened');
/** As Back and Forward do, by which the address says otherwise. */
const addressed = (store: ReaderStore, compared: Compared | null): void =>
  act(() => store.setState(comparing(compared)));

it('hands the focus back to what opened the comparison where Back closes it; Forward takes none, as a link', async () => {
  const store = show();
  await userEvent.click(button('What changed'));
  expect(document.activeElement).toBe(panel());
  await userEvent.click(button('Within'));
  addressed(store, null);
  expect(panel()).toBeNull();
  expect(document.activeElement).toBe(button('What changed'));
  act(() => button('What changed').blur());
  addressed(store, BEFORE);
  expect(panel()).not.toBeNull();
  expect(document.activeElement).toBe(document.body);
});

it('hands the focus to the button of what a link opened, and leaves a focus that is elsewhere', async () => {
  const store = show({ compared: BEFORE });
  await userEvent.click(button('Within'));
  await userEvent.click(button('Close'));
  expect([panel(), document.activeElement]).toEqual([null, button('What changed')]);
  addressed(store, BEFORE);
  act(() => button('Within').focus());
  addressed(store, null);
  expect(document.activeElement).toBe(button('What changed'));
  addressed(store, BEFORE);
  act(() => button('What changed').blur());
  addressed(store, null);
  expect(document.activeElement).toBe(document.body);
});

it('opens the comparison where a link asks for words that are looked for too, and those once it is closed', () => {
  const store = show({ query: 'paris', compared: BEFORE });
  expect(panel()?.getAttribute('aria-label')).toBe('changes');
  addressed(store, null);
  expect(panel()?.getAttribute('aria-label')).toBe('find');
});

describe('Escape beside the comparison that a link opened', () => {
  const field = (): HTMLElement => document.body.appendChild(document.createElement('input'));
  const claim = (html: string): void => document.body.insertAdjacentHTML('beforeend', html);
  afterEach(() => document.body.replaceChildren());

  it('closes it from the bare page, with the focus to its own button, and from a button elsewhere, which keeps it', async () => {
    const store = show({ compared: BEFORE });
    await userEvent.keyboard('{Escape}');
    expect([panel(), document.activeElement]).toEqual([null, button('What changed')]);
    expect(store.getState().compared).toBeNull();
    addressed(store, BEFORE);
    claim('<button>Elsewhere</button>');
    act(() => button('Elsewhere').focus());
    await userEvent.keyboard('{Escape}');
    expect([panel(), document.activeElement]).toEqual([null, button('Elsewhere')]);
  });

  it('leads to the heading where its button is hidden', async () => {
    show({ compared: BEFORE });
    button('What changed').style.display = 'none';
    await userEvent.keyboard('{Escape}');
    expect([panel(), document.activeElement]).toEqual([null, screen.getByRole('heading', { name: 'The week' })]);
  });

  it('gives up nothing else at the same press', async () => {
    const store = show({ compared: BEFORE });
    const pressed: boolean[] = [];
    const onDocument = ({ defaultPrevented }: KeyboardEvent): number => pressed.push(defaultPrevented);
    document.addEventListener('keydown', onDocument);
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('{Escape}');
    document.removeEventListener('keydown', onDocument);
    expect(pressed).toEqual([true, false]);
    expect(store.getState().compared).toBeNull();
  });

  it.each(['<dialog open data-beside></dialog>', '<aside class="map-card"></aside>'])(
    'leaves it to %s',
    async (html) => {
      show({ compared: BEFORE });
      claim(html);
      await userEvent.keyboard('{Escape}');
      expect(panel()).not.toBeNull();
    },
  );

  it('leaves it to a field elsewhere, and to whoever took it', async () => {
    show({ compared: BEFORE });
    const other = field();
    act(() => other.focus());
    await userEvent.keyboard('{Escape}');
    expect(panel()).not.toBeNull();
    act(() => other.blur());
    document.body.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
    await userEvent.keyboard('{Escape}');
    expect(panel()).not.toBeNull();
  });
});
