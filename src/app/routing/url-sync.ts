/**
 * Keeps the address and the store the same. What the reader does goes store → address; back, forward and links go
 * address → store. Days, events, forms of reading and comparisons make entries in the history; moving the view only amends the
 * last one.
 */
import { startTransition, useEffect, useReducer, useRef, useState } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router';
import type { Chronicle } from '../../domain/chronicle.ts';
import type { ReaderState, ReaderStore } from '../../state/reader.ts';
import { type LinkProblem, pathOf, readReader, writeSearch } from '../../state/url.ts';
import { afterPaint } from '../../views/ui/use-after-paint.ts';
import { editionProblems, withEdition } from '../editions/edition-query.ts';
import { useShelf } from '../shelf.ts';
import { entryIndex, tellThenLeave } from './history-entries.ts';
import { stepsOf } from './relative-href.ts';

/** Moving a map says where it is many times a second; browsers refuse more than a few addresses a second. */
const SETTLE_MS = 300;

const addressOf = (state: ReaderState, chronicle: Chronicle, pinned: string | null): string =>
  pathOf(chronicle.id, state.day) + withEdition(writeSearch(state, chronicle), pinned);

/** The day in `/<chronicle>/<day>/`; null in the chronicle's own address. */
export const dayIn = (pathname: string): string | null => stepsOf(pathname)[1] ?? null;

/** A step that the browser has not been told of yet. */
type Untold = {
  /** The entry that it follows. */
  readonly after: number;
  readonly replace: boolean;
  readonly tell: () => void;
  readonly callOff: () => void;
};

/** Returns what the last link asked for in vain. The first render is of the path alone; `?…` is taken in right after. */
export function useUrlSync(store: ReaderStore, chronicle: Chronicle): readonly LinkProblem[] {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const how = useNavigationType();
  const { editions } = useShelf();
  const pinned = editions?.pinned ?? null;
  /** The last address written or read. */
  const settled = useRef(addressOf(store.getState(), chronicle, pinned));
  /** Written, and not yet come back from the router, which may be some steps behind a fast reader. */
  const written = useRef<readonly string[]>([]);
  const go = useRef(navigate);
  go.current = navigate;
  /** The router's address, once it has been read. */
  const here = useRef(settled.current);
  const [problems, setProblems] = useState<readonly LinkProblem[]>([]);

  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  /** Whether the last entry was made by playing: the next step of it amends that, but never what the reader left. */
  const isOfPlaying = useRef(false);
  /** While the state is read from the address there is nothing to write. */
  const isReading = useRef(false);

  /** Where the router has not drawn a step before it is gone back from, it sees no change: the going back is one. */
  const [pops, countPop] = useReducer((count: number) => count + 1, 0);
  const counted = useRef(pops);

  const untold = useRef<Untold | null>(null);

  useEffect(() => {
    /** While a step is told that was gone back from: whether another was made meanwhile, which follows that going back. */
    let returning: { isOvertaken: boolean } | null = null;
    const tellNow = (): void => {
      untold.current?.callOff();
      untold.current?.tell();
    };
    const write = (state: ReaderState, replace: boolean, isStep = false): void => {
      tellNow();
      const address = addressOf(state, chronicle, pinned);
      if (address === settled.current) return;
      settled.current = address;
      const tell = (): void => {
        untold.current = null;
        written.current = [...written.current, address];
        void go.current(address, { replace, preventScrollReset: true });
      };
      // A step is seen before it is told, as telling takes longer than it looks; but not where Back would leave the page.
      const after = entryIndex();
      if (isStep && after > 0) untold.current = { after, replace, tell, callOff: afterPaint(tell) };
      else tell();
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
      if (isReading.current) return;
      if (!isStep) {
        timer.current = setTimeout(settle, SETTLE_MS);
        return;
      }
      if (returning) {
        returning.isOvertaken = true;
        return;
      }
      // A view moved just before the step belongs to the entry that is left, so that going back finds it.
      if (isUnsettled) write(previous, true);
      write(state, state.isPlaying && isOfPlaying.current, true);
      isOfPlaying.current = state.isPlaying;
    });
    // A view moved just before the reader leaves belongs to the entry that is left; once it is left it is too late.
    const life = new AbortController();
    const leave = (event: Event): void => {
      if (event.type === 'click' && !(event.target instanceof Element && event.target.closest('a[href]'))) return;
      tellNow();
      if (timer.current === undefined) return;
      clearTimeout(timer.current);
      settle();
    };
    /** Whatever came first of what was done at once: once all is told, the address is that of what is seen. */
    const agree = (): void => {
      const address = addressOf(store.getState(), chronicle, pinned);
      if (untold.current || address === here.current) return;
      settled.current = address;
      written.current = [...written.current, address];
      void go.current(address, { replace: true, preventScrollReset: true });
    };
    let agreement: ReturnType<typeof setTimeout> | undefined;
    const goBack = (event: Event): void => {
      if (untold.current || returning) {
        clearTimeout(agreement);
        agreement = setTimeout(agree, 2 * SETTLE_MS);
      }
      if (returning?.isOvertaken) {
        returning = null;
        write(store.getState(), false, true);
        return;
      }
      returning = null;
      const { current } = untold;
      const by = current && !current.replace ? entryIndex() - current.after : 0;
      const tell = current?.tell;
      current?.callOff();
      untold.current = null;
      if (!tell || by >= 0) {
        // With the router's own news of it, which is no more urgent.
        startTransition(countPop);
        return;
      }
      returning = { isOvertaken: false };
      tellThenLeave(event, by, tell, life.signal);
    };
    document.addEventListener('click', leave, { capture: true, signal: life.signal });
    addEventListener('pagehide', leave, { signal: life.signal });
    addEventListener('popstate', goBack, { capture: true, signal: life.signal });
    return () => {
      tellNow();
      stop();
      life.abort();
      clearTimeout(timer.current);
      clearTimeout(agreement);
    };
  }, [store, chronicle, pinned]);

  useEffect(() => {
    const address = pathname + search;
    here.current = address;
    // Back and forward may lead to an address that was written a moment ago: they are news all the same.
    const isGoing = how === 'POP' || pops !== counted.current;
    counted.current = pops;
    const own = isGoing ? -1 : written.current.indexOf(address);
    written.current = written.current.slice(own + 1);
    // Whoever has gone back and stepped on since is where the step leads.
    if (untold.current) return;
    if (own !== -1 || address === settled.current) return;
    written.current = [];
    const read = readReader({ day: dayIn(pathname), search }, chronicle);
    // A link that names nothing here is left as it is until the reader acts.
    settled.current = addressOf(read.state, chronicle, pinned);
    const { isPlaying, speed } = store.getState();
    isOfPlaying.current = false;
    isReading.current = true;
    store.setState({ ...read.state, isPlaying, speed });
    isReading.current = false;
    setProblems([...read.problems, ...editionProblems(search, editions)]);
  }, [pathname, search, how, pops, store, chronicle, pinned, editions]);

  return problems;
}
