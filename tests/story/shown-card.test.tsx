// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  createReaderStore,
  initialReader,
  type ReaderStore,
  selectedEvent,
  wentToDay,
} from '../../src/state/reader.ts';
import { StoryPanel } from '../../src/views/story/story-panel.tsx';
import { ReaderProvider } from '../../src/views/ui/reader-context.tsx';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { date } from '../fixtures/records.ts';

const FRAME = { top: 100, bottom: 600 };

/** Where cards lie before anything is scrolled, in px from the frame's top. */
const CARDS: Record<string, { readonly top: number; readonly bottom: number }> = {
  jeddah: { top: 50, bottom: 250 },
  chiefs: { top: 700, bottom: 900 },
};

let box: HTMLElement;
let store: ReaderStore;

beforeEach(() => {
  store = createReaderStore(initialReader(date('2025-03-11')));
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const card = CARDS[this.getAttribute('data-event') ?? ''];
    const by = FRAME.top - box.scrollTop;
    const { top, bottom } = card ? { top: card.top + by, bottom: card.bottom + by } : FRAME;
    return new DOMRect(0, top, 100, bottom - top);
  });
  box = render(
    <div data-testid="box" style={{ overflowY: 'auto' }}>
      <ReaderProvider chronicle={FIXTURE} store={store}>
        <StoryPanel dayHref={(to) => to} />
      </ReaderProvider>
    </div>,
  ).getByTestId('box');
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('moves the least that shows the card, and not at all where it is in sight', () => {
  act(() => store.setState(selectedEvent('jeddah')));
  expect(box.scrollTop).toBe(0);
  act(() => store.setState(selectedEvent('chiefs')));
  expect(box.scrollTop).toBe(408);
  act(() => store.setState(selectedEvent('jeddah')));
  expect(box.scrollTop).toBe(42);
});

it('begins a new day at its top, and stays where it is when nothing is selected any more', () => {
  act(() => store.setState(selectedEvent('chiefs')));
  act(() => store.setState(selectedEvent(null)));
  expect(box.scrollTop).toBe(408);
  // As browsers do after every scroll.
  box.dispatchEvent(new Event('scroll'));
  act(() => store.setState(wentToDay(date('2025-03-12'))));
  expect(box.scrollTop).toBe(0);
});
