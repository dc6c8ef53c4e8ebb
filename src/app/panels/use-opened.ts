/** Which panel is open. A link with words that are looked for opens the search; one that says what is compared, that. */
import { useCallback, useEffect, useState } from 'react';
import { BEFORE } from '../../state/compared-url.ts';
import { comparing } from '../../state/reader.ts';
import { focusOn } from '../../views/ui/keep-focus.ts';
import { useReader, useReaderStore } from '../../views/ui/reader-context.tsx';
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

const LINKED: Opened = { which: 'changes', opener: null, takesFocus: false };

/** Whether two are compared is in the address, which Back may have changed. */
const asAddressed = (opened: Opened | null, isComparing: boolean): Opened | null => {
  if ((opened?.which === 'changes') === isComparing) return opened;
  return isComparing ? LINKED : null;
};

export function useOpened(): Opening {
  const store = useReaderStore();
  const isComparing = useReader(({ compared }) => compared !== null);
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    if (store.getState().query !== '') setOpened({ which: 'find', opener: null, takesFocus: false });
  }, [store]);
  useEffect(() => {
    // Closed by Back: where Forward opens it again, a link does.
    if (!isComparing) setOpened((known) => (known?.which === 'changes' ? null : known));
  }, [isComparing]);
  const open = useCallback(
    (which: Openable, opener: HTMLElement | null = focused()) => {
      // Open already: a key leads back into it.
      if (which === 'find') focusOn(document.querySelector<HTMLElement>('.week-opened .finding-field'));
      const isChanges = which === 'changes';
      store.setState(comparing(isChanges ? (store.getState().compared ?? BEFORE) : null));
      setOpened((known) => (known?.which === which ? known : { which, opener, takesFocus: true }));
    },
    [store],
  );
  const close = useCallback(() => {
    store.setState(comparing(null));
    setOpened(null);
  }, [store]);
  return { opened: asAddressed(opened, isComparing), open, close };
}
