/**
 * Keeps the address and the store the same. What the reader does goes store → address; back, forward and links go
 * address → store. Days and events make entries in the history; moving the view only amends the last one.
 */
import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Chronicle } from '../../domain/chronicle.ts';
import type { ReaderState, ReaderStore } from '../../state/reader.ts';
import { pathOf, readReader, writeSearch } from '../../state/url.ts';

/** Moving a map says where it is many times a second; browsers refuse more than a few addresses a second. */
const SETTLE_MS = 300;

const addressOf = (state: ReaderState, chronicle: Chronicle): string =>
  pathOf(chronicle.id, state.day) + writeSearch(state, chronicle);

export function useUrlSync(store: ReaderStore, chronicle: Chronicle): void {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const written = useRef(pathname + search);
  const router = useRef(navigate);
  router.current = navigate;

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = (replace: boolean): void => {
      clearTimeout(timer);
      const address = addressOf(store.getState(), chronicle);
      if (address === written.current) return;
      written.current = address;
      void router.current(address, { replace, preventScrollReset: true });
    };
    const stop = store.subscribe((state, previous) => {
      const isStep = state.day !== previous.day || state.selected !== previous.selected;
      clearTimeout(timer);
      if (isStep) write(state.isPlaying);
      else timer = setTimeout(() => write(true), SETTLE_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [store, chronicle]);

  useEffect(() => {
    if (pathname + search === written.current) return;
    written.current = pathname + search;
    const { isPlaying, speed } = store.getState();
    const { state } = readReader({ day: dayIn(pathname), search }, chronicle);
    store.setState({ ...state, isPlaying, speed, movedBy: 'url' });
  }, [pathname, search, store, chronicle]);
}

/** The day in `/<chronicle>/<day>/`; null in the chronicle's own address. */
export const dayIn = (pathname: string): string | null =>
  pathname.split('/').filter((step) => step !== '' && step !== 'index.html')[1] ?? null;
