/**
 * Keeps the address and the store the same. What the reader does goes store → address; back, forward and links go
 * address → store. Days, events, forms of reading and comparisons make entries in the history; moving the view only amends the
 * last one.
 */
import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router';
import type { Chronicle } from '../../domain/chronicle.ts';
import type { ReaderState, ReaderStore } from '../../state/reader.ts';
import { type LinkProblem, pathOf, readReader, writeSearch } from '../../state/url.ts';
import { editionProblems, withEdition } from '../editions/edition-query.ts';
import { useShelf } from '../shelf.ts';
import { LastWritten } from './page-history.ts';
import { stepsOf } from './relative-href.ts';

/** Moving a map says where it is many times a second; browsers refuse more than a few addresses a second. */
const SETTLE_MS = 300;

const addressOf = (state: ReaderState, chronicle: Chronicle, pinned: string | null): string =>
  pathOf(chronicle.id, state.day) + withEdition(writeSearch(state, chronicle), pinned);

/** The day in `/<chronicle>/<day>/`; null in the chronicle's own address. */
export const dayIn = (pathname: string): string | null => stepsOf(pathname)[1] ?? null;

/** Returns what the last link asked for in vain. The first render is of the path alone; `?…` is taken in right after. */
export function useUrlSync(store: ReaderStore, chronicle: Chronicle): readonly LinkProblem[] {
  const navigate = useNavigate();
  const drawn = useLocation();
  const how = useNavigationType();
  const { editions } = useShelf();
  const pinned = editions?.pinned ?? null;
  /** The last address written or read. */
  const settled = useRef(addressOf(store.getState(), chronicle, pinned));
  /** Written, and not yet come back from the router, which may be some steps behind a fast reader. */
  const written = useRef<readonly string[]>([]);
  const go = useRef(navigate);
  go.current = navigate;
  const [problems, setProblems] = useState<readonly LinkProblem[]>([]);

  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  /** Whether the last entry was made by playing: the next step of it amends that, but never what the reader left. */
  const isOfPlaying = useRef(false);
  /** While the state is read from the address there is nothing to write. */
  const isReading = useRef(false);

  const [last] = useState(() => new LastWritten());
  /** From a going back until its address is read: what is left is not written into the entry that it leads to. */
  const isGoingBack = useRef(false);

  useEffect(() => {
    const write = (state: ReaderState, replace: boolean): void => {
      const address = addressOf(state, chronicle, pinned);
      if (address === settled.current) return;
      settled.current = address;
      written.current = [...written.current, address];
      void go.current(address, { replace, preventScrollReset: true });
      last.note();
    };
    const settle = (): void => {
      timer.current = undefined;
      write(store.getState(), true);
    };
    const stop = store.subscribe((state, previous) => {
      const isStep =
        state.day !== previous.day ||
        state.selected !== previous.selected ||
        state.readAs !== previous.readAs ||
        state.compared !== previous.compared;
      const isUnsettled = timer.current !== undefined;
      clearTimeout(timer.current);
      timer.current = undefined;
      if (isReading.current || (isGoingBack.current && !isStep)) return;
      if (!isStep) {
        timer.current = setTimeout(settle, SETTLE_MS);
        return;
      }
      // A view moved just before the step belongs to the entry that is left, so that going back finds it.
      if (isUnsettled) write(previous, true);
      write(state, state.isPlaying && isOfPlaying.current);
      isOfPlaying.current = state.isPlaying;
    });
    // A view moved just before the reader leaves belongs to the entry that is left.
    const life = new AbortController();
    const leave = (event: Event): void => {
      if (event.type === 'click' && !(event.target instanceof Element && event.target.closest('a[href]'))) return;
      if (timer.current === undefined) return;
      clearTimeout(timer.current);
      settle();
    };
    document.addEventListener('click', leave, { capture: true, signal: life.signal });
    addEventListener('pagehide', leave, { signal: life.signal });
    // Once it is left it is too late for that.
    const forget = (): void => {
      clearTimeout(timer.current);
      timer.current = undefined;
      isOfPlaying.current = false;
      isGoingBack.current = true;
    };
    addEventListener('popstate', forget, { signal: life.signal });
    return () => {
      stop();
      life.abort();
      clearTimeout(timer.current);
    };
  }, [store, chronicle, pinned, last]);

  useEffect(() => {
    const { pathname, search } = drawn;
    const address = pathname + search;
    const isGoing = how === 'POP';
    isGoingBack.current = false;
    if (isGoing && last.isHere()) return;
    if (isGoing) last.forget();
    // Back and forward may lead to an address that was written a moment ago: they are news all the same.
    const own = isGoing ? -1 : written.current.indexOf(address);
    written.current = written.current.slice(own + 1);
    if (own !== -1 || address === settled.current) return;
    written.current = [];
    last.forget();
    const read = readReader({ day: dayIn(pathname), search }, chronicle);
    // A link that names nothing here is left as it is until the reader acts.
    settled.current = addressOf(read.state, chronicle, pinned);
    const { isPlaying, speed } = store.getState();
    isOfPlaying.current = false;
    isReading.current = true;
    store.setState({ ...read.state, isPlaying, speed });
    isReading.current = false;
    setProblems([...read.problems, ...editionProblems(search, editions)]);
  }, [drawn, how, store, chronicle, pinned, editions, last]);

  return problems;
}
