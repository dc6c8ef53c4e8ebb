/** The country whose card is open: pointed at for as long as the pointer stays, or asked for until it is closed. */
import { useCallback, useRef, useState } from 'react';
import type { Iso3 } from '../../domain/chronicle.ts';
import { askedCountry } from '../../state/reader.ts';
import { useReader, useReaderStore } from '../ui/reader-context.tsx';

/** The card stays for that long, so that the pointer can reach it (WCAG 1.4.13). */
const LINGER_MS = 300;

export type AskedCountry = {
  readonly asked: Iso3 | null;
  /** The one to tell of. */
  readonly shown: Iso3 | null;
  readonly ask: (iso3: Iso3 | null) => void;
  readonly point: (iso3: Iso3 | null) => void;
  readonly close: () => void;
};

export function useAskedCountry(): AskedCountry {
  const store = useReaderStore();
  const asked = useReader((state) => state.asked);
  const [pointed, setPointed] = useState<Iso3 | null>(null);
  const leaving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const ask = useCallback((iso3: Iso3 | null) => store.setState(askedCountry(iso3)), [store]);
  const point = useCallback((iso3: Iso3 | null) => {
    clearTimeout(leaving.current);
    if (iso3 === null) leaving.current = setTimeout(() => setPointed(null), LINGER_MS);
    else setPointed(iso3);
  }, []);
  const close = useCallback(() => {
    setPointed(null);
    ask(null);
  }, [ask]);
  return { asked, shown: asked ?? pointed, ask, point, close };
}
