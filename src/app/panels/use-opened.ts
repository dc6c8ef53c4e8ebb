/** Which panel is open. A link that says what is looked for opens the search. */
import { useCallback, useEffect, useState } from 'react';
import { isLooking } from '../../state/reader.ts';
import { focusOn } from '../../views/ui/keep-focus.ts';
import { useReaderStore } from '../../views/ui/reader-context.tsx';
import type { Openable, Opened } from './opened-panel.tsx';

type Opening = {
  readonly opened: Opened | null;
  readonly open: (which: Openable, opener?: HTMLElement) => void;
  readonly close: () => void;
};

/** What has the focus, unless nothing in particular has. */
const focused = (): HTMLElement | null => {
  const { activeElement, body } = document;
  return activeElement instanceof HTMLElement && activeElement !== body ? activeElement : null;
};

export function useOpened(): Opening {
  const store = useReaderStore();
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    if (isLooking(store.getState())) setOpened({ which: 'find', opener: null, takesFocus: false });
  }, [store]);
  const open = useCallback((which: Openable, opener: HTMLElement | null = focused()) => {
    // Open already: a key leads back into it.
    if (which === 'find') focusOn(document.querySelector<HTMLElement>('.week-opened .finding-field'));
    setOpened((known) => (known?.which === which ? known : { which, opener, takesFocus: true }));
  }, []);
  const close = useCallback(() => setOpened(null), []);
  return { opened, open, close };
}
