/** Keeps the address and the desk the same, so that a link starts at a step and a page loaded again stands where it stood. */
import { startTransition, useEffect, useReducer, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Lesson } from '../../domain/lessons/lesson.ts';
import { type DeskStore, walked } from '../../state/class-desk.ts';
import { lostStep, readWalk, writeWalk } from '../../state/class-url.ts';
import { entryIndex, tellThenLeave } from '../routing/history-entries.ts';

/** A key held down goes many steps a second; browsers refuse more than a few addresses a second. */
const SETTLE_MS = 300;

/** As many may be told at once, and are then waited for, where going back is to find each. */
const AT_ONCE = 10;

const ascending = (a: number, b: number): number => a - b;

/** What the browser has kept with the address: steps that ask something, whatever else stands there. */
function revealedIn(kept: unknown, { steps }: Lesson): number[] {
  const revealed = typeof kept === 'object' && kept !== null && 'revealed' in kept ? kept.revealed : null;
  return Array.isArray(revealed) ? steps.flatMap(({ task }, at) => (task && revealed.includes(at) ? [at] : [])) : [];
}

/**
 * The first render is of the path alone; `?…` is taken in right after. `keepsSteps`: each step is an entry of the history, so
 * that Back leads to the one before, or, of steps sooner than browsers take, to the last that was told; else all are one, and
 * Back ends the lesson. Returns the step that the link asked for in vain, until the class has gone on; the address then says
 * where it stands.
 */
export function useWalkAddress(desk: DeskStore, lesson: Lesson, keepsSteps = false): string | null {
  const { pathname, search, state: left } = useLocation();
  const navigate = useNavigate();
  const settled = useRef<string | null>(null);
  const go = useRef((_search: string, _replace: boolean): void => {});
  // What was revealed at other steps stays so when the page is loaded again; a link to a step is no longer for it.
  go.current = (next, replace) => {
    const state = { revealed: desk.getState().walk.revealed };
    void navigate(pathname + next, { replace, preventScrollReset: true, state });
  };
  const leftAt = useRef<unknown>(left);
  const [lost, setLost] = useState<string | null>(null);

  /** Where the router has not drawn a step before it is gone back from, it sees no change: the going back is one. */
  const [pops, countPop] = useReducer((count: number) => count + 1, 0);
  const counted = useRef(pops);
  useEffect(() => {
    // With the router's own news of it, which is no more urgent.
    const going = (): void => startTransition(countPop);
    addEventListener('popstate', going);
    return () => removeEventListener('popstate', going);
  }, []);

  useEffect(() => {
    const isFirst = settled.current === null;
    // What comes back from the router otherwise was written here, and may be some steps behind.
    if (!isFirst && counted.current === pops) return;
    counted.current = pops;
    if (settled.current === search) return;
    settled.current = search;
    const { at, revealed } = readWalk(search, lesson);
    // Where a window was opened is no change: one that is already open knows better.
    desk.setState((state) =>
      isFirst
        ? { walk: { at, revealed: [...new Set([...revealed, ...revealedIn(leftAt.current, lesson)])].sort(ascending) } }
        : walked((walk) => ({ at, revealed: [...new Set([...walk.revealed, ...revealed])].sort(ascending) }))(state),
    );
    const missed = lostStep(search, lesson);
    if (missed === null) return;
    setLost(missed);
    settled.current = writeWalk(desk.getState().walk);
    go.current(settled.current, true);
  }, [search, pops, desk, lesson]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const atOnce = keepsSteps ? AT_ONCE : 1;
    /** When the last were told, as many as may be at once. */
    let toldAt: readonly number[] = [];
    /** The entry that what is still to be told follows. */
    let after = 0;
    const tell = (): void => {
      clearTimeout(timer);
      timer = undefined;
      const { walk } = desk.getState();
      const next = writeWalk(walk);
      if (next === settled.current) return;
      // What is revealed at a step amends its entry.
      const isStep = readWalk(settled.current ?? '', lesson).at !== walk.at;
      settled.current = next;
      toldAt = [...toldAt, performance.now()].slice(-atOnce);
      go.current(next, !(keepsSteps && isStep));
    };
    const stop = desk.subscribe(({ walk }, before) => {
      if (walk === before.walk) return;
      setLost(null);
      if (timer !== undefined) return;
      const [first = 0] = toldAt;
      const wait = toldAt.length < atOnce ? 0 : first + atOnce * SETTLE_MS - performance.now();
      // At once: a page loaded again a moment later is not to stand where it stood before.
      if (wait <= 0) {
        tell();
        return;
      }
      const from = location.href;
      after = entryIndex();
      timer = setTimeout(() => {
        timer = undefined;
        // Whoever has left for another page meanwhile is not called back.
        if (location.href === from) tell();
      }, wait);
    });
    // Going back to the page finds the step that it was left at.
    const leave = (): void => {
      if (timer !== undefined) tell();
    };
    const life = new AbortController();
    const goBack = (event: Event): void => {
      const by = keepsSteps && timer !== undefined ? entryIndex() - after : 0;
      if (by >= 0) return;
      // It stays to be told: whoever steps on meanwhile is told with it.
      clearTimeout(timer);
      tellThenLeave(event, by, tell, life.signal);
    };
    addEventListener('popstate', goBack, { capture: true, signal: life.signal });
    addEventListener('pagehide', leave, { signal: life.signal });
    return () => {
      life.abort();
      stop();
      clearTimeout(timer);
    };
  }, [desk, lesson, keepsSteps]);
  return lost;
}
