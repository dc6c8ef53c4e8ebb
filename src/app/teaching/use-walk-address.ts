/** Keeps the address and the desk the same, so that a link starts at a step and a page loaded again stands where it stood. */
import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router';
import type { Lesson } from '../../domain/lessons/lesson.ts';
import { type DeskStore, walked } from '../../state/class-desk.ts';
import { lostStep, readWalk, writeWalk } from '../../state/class-url.ts';
import { LastWritten } from '../routing/page-history.ts';

/** A key held down goes many steps a second; Safari takes 100 addresses in 30 s. */
const ONE_BY_ONE = { most: 1, withinMs: 300 };

/** Where going back is to find each step: as many as a whole lesson has may be told at once, and are then waited for. */
const EACH = { most: 30, withinMs: 10_000 };

const ascending = (a: number, b: number): number => a - b;

/** What the browser has kept with the address: steps that ask something, whatever else stands there. */
function revealedIn(kept: unknown, { steps }: Lesson): number[] {
  const revealed = typeof kept === 'object' && kept !== null && 'revealed' in kept ? kept.revealed : null;
  return Array.isArray(revealed) ? steps.flatMap(({ task }, at) => (task && revealed.includes(at) ? [at] : [])) : [];
}

/**
 * The first render is of the path alone; `?…` is taken in right after. `keepsSteps`: each step is an entry of the history, so
 * that Back leads to the one before it that was told; else all are one, and Back ends the lesson. Returns the step that the
 * link asked for in vain, until the class has gone on; the address then says where it stands.
 */
export function useWalkAddress(desk: DeskStore, lesson: Lesson, keepsSteps = false): string | null {
  const drawn = useLocation();
  const how = useNavigationType();
  const { pathname, state: left } = drawn;
  const navigate = useNavigate();
  const settled = useRef<string | null>(null);
  const [last] = useState(() => new LastWritten());
  const go = useRef((_search: string, _replace: boolean): void => {});
  // What was revealed at other steps stays so when the page is loaded again; a link to a step is no longer for it.
  go.current = (next, replace) => {
    const state = { revealed: desk.getState().walk.revealed };
    void navigate(pathname + next, { replace, preventScrollReset: true, state });
    last.note();
  };
  const leftAt = useRef<unknown>(left);
  const [lost, setLost] = useState<string | null>(null);

  useEffect(() => {
    const isFirst = settled.current === null;
    const { search } = drawn;
    // What comes back from the router otherwise was written here, and may be some steps behind.
    if (!isFirst && how !== 'POP') return;
    if (last.isHere()) return;
    last.forget();
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
  }, [drawn, how, desk, lesson, last]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const { most, withinMs } = keepsSteps ? EACH : ONE_BY_ONE;
    /** When the last were told, as many as may be at once. */
    let toldAt: readonly number[] = [];
    const tell = (): void => {
      clearTimeout(timer);
      timer = undefined;
      const { walk } = desk.getState();
      const next = writeWalk(walk);
      if (next === settled.current) return;
      // What is revealed at a step amends its entry.
      const isStep = readWalk(settled.current ?? '', lesson).at !== walk.at;
      settled.current = next;
      toldAt = [...toldAt, performance.now()].slice(-most);
      go.current(next, !(keepsSteps && isStep));
    };
    const stop = desk.subscribe(({ walk }, before) => {
      if (walk === before.walk) return;
      setLost(null);
      if (timer !== undefined) return;
      const [first = 0] = toldAt;
      const wait = toldAt.length < most ? 0 : first + withinMs - performance.now();
      // At once: a page loaded again a moment later is not to stand where it stood before.
      if (wait <= 0) {
        tell();
        return;
      }
      const from = location.href;
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
    addEventListener('pagehide', leave, { signal: life.signal });
    return () => {
      life.abort();
      stop();
      clearTimeout(timer);
    };
  }, [desk, lesson, keepsSteps]);
  return lost;
}
