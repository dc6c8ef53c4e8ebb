/** Listens for the stepping keys for as long as the page is shown. */
import { type RefObject, useEffect } from 'react';
import { focusOn } from '../../views/ui/keep-focus.ts';
import { useChronicle, useReaderStore } from '../../views/ui/reader-context.tsx';
import { readPreference } from '../preferences/storage.ts';
import { isOurs, pressKey } from './step-keys.ts';

/** Name of the preference by which single-letter keys are turned off (WCAG 2.1.4). */
export const LETTER_KEYS = 'letter-keys';

/** What had focus may have gone with its day: reading goes on at the new day's heading, not at the page's start. */
function keepPlace(root: HTMLElement | null, focused: Element | null): void {
  if (focused?.isConnected !== false) return;
  // What went may have named a neighbour of its own.
  if (document.activeElement === document.body) focusOn(root?.querySelector<HTMLElement>('#story h2'));
}

export function useStepKeys(root: RefObject<HTMLElement | null>, openHelp: () => void): void {
  const chronicle = useChronicle();
  const store = useReaderStore();
  useEffect(() => {
    const life = new AbortController();
    const onKey = (event: KeyboardEvent): void => {
      if (!root.current || !isOurs(event, root.current)) return;
      if (event.key.length === 1 && event.key !== '?' && readPreference(LETTER_KEYS) === 'off') return;
      const focused = document.activeElement;
      if (!pressKey(event.key, chronicle, store, openHelp)) return;
      event.preventDefault();
      // After the step has been drawn, which happens in a task of its own kind before this one.
      queueMicrotask(() => keepPlace(root.current, focused));
    };
    document.addEventListener('keydown', onKey, { signal: life.signal });
    return () => life.abort();
  }, [root, chronicle, store, openHelp]);
}
