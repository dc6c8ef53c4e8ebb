/** Listens for the stepping keys for as long as the page is shown. */
import { type RefObject, useEffect } from 'react';
import { useChronicle, useReaderStore } from '../../views/ui/reader-context.tsx';
import { readPreference } from '../preferences/storage.ts';
import { isOurs, type PageActs, pressKey } from './step-keys.ts';
import { focusEvent } from './use-kept-focus.ts';

/** Name of the preference by which single-letter keys are turned off (WCAG 2.1.4). */
export const LETTER_KEYS = 'letter-keys';

export function useStepKeys(root: RefObject<HTMLElement | null>, acts: PageActs): void {
  const chronicle = useChronicle();
  const store = useReaderStore();
  useEffect(() => {
    const life = new AbortController();
    const onKey = (event: KeyboardEvent): void => {
      if (!root.current || !isOurs(event, root.current)) return;
      if (event.key.length === 1 && event.key !== '?' && readPreference(LETTER_KEYS) === 'off') return;
      const { selected } = store.getState();
      if (!pressKey(event.key, chronicle, store, acts)) return;
      event.preventDefault();
      const next = store.getState().selected;
      // Once it has been drawn: what was chosen among the events is then read out.
      if (next !== selected) queueMicrotask(() => root.current && focusEvent(root.current, next));
    };
    document.addEventListener('keydown', onKey, { signal: life.signal });
    return () => life.abort();
  }, [root, chronicle, store, acts]);
}
