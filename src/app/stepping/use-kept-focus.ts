/** Keeps reading in place over a step: the focus goes to what was chosen by key, and is not lost with what has gone. */
import { type RefObject, useEffect } from 'react';
import type { EventId } from '../../domain/chronicle.ts';
import { focusOn } from '../../views/ui/keep-focus.ts';
import { useReaderStore } from '../../views/ui/reader-context.tsx';

const headingOf = (root: HTMLElement): HTMLElement | null => root.querySelector('#story h2');

/** What had focus may have gone with its day: reading goes on at the new day's heading, not at the page's start. */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  const store = useReaderStore();
  useEffect(
    () =>
      store.subscribe((state, previous) => {
        if (state.day === previous.day) return;
        const focused = document.activeElement;
        // Once the step has been drawn.
        requestAnimationFrame(() => {
          if (focused?.isConnected !== false || document.activeElement !== document.body || !root.current) return;
          focusOn(headingOf(root.current));
        });
      }),
    [store, root],
  );
}

/** Puts the focus on the title of an event's card, which then is read out; the panel itself brings it into sight. */
export function focusEvent(root: HTMLElement, event: EventId | null): void {
  if (event === null) return;
  root.querySelector<HTMLElement>(`#story-${CSS.escape(event)}-title a`)?.focus({ preventScroll: true });
}
