/** Keeps reading in place over a step: the focus goes to what was chosen by key, and is not lost with what has gone. */
import { type RefObject, useEffect } from 'react';
import type { EventId } from '../../domain/chronicle.ts';
import { isInSight } from '../../views/ui/in-sight.ts';
import { focusOn } from '../../views/ui/keep-focus.ts';
import { useReaderStore } from '../../views/ui/reader-context.tsx';

const headingOf = (root: HTMLElement): HTMLElement | null => root.querySelector('#story h2');

/**
 * What had focus may have gone with its day, or been left out of sight, where an event of several days stands elsewhere
 * among the new day's: reading goes on at the new day's heading, not at the page's start.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  const store = useReaderStore();
  useEffect(
    () =>
      store.subscribe((state, previous) => {
        if (state.day === previous.day) return;
        const focused = document.activeElement;
        // Once the step has been drawn.
        requestAnimationFrame(() => {
          const now = document.activeElement;
          if (!root.current || now === null) return;
          const isGone = focused?.isConnected === false && now === document.body;
          if (!isGone && !(now.closest('#story [data-event]') && !isInSight(now))) return;
          const heading = headingOf(root.current);
          focusOn(heading);
          heading?.scrollIntoView({ block: 'nearest' });
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
