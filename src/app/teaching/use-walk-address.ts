/** Keeps the address and the desk the same, so that a link starts at a step and a page loaded again stands where it stood. */
import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Lesson } from '../../domain/lessons/lesson.ts';
import { type DeskStore, walked } from '../../state/class-desk.ts';
import { lostStep, readWalk, writeWalk } from '../../state/class-url.ts';

/** A key held down goes many steps a second; browsers refuse more than a few addresses a second. */
const SETTLE_MS = 300;

const ascending = (a: number, b: number): number => a - b;

/** What the browser has kept with the address: steps that ask something, whatever else stands there. */
function revealedIn(kept: unknown, { steps }: Lesson): number[] {
  const revealed = typeof kept === 'object' && kept !== null && 'revealed' in kept ? kept.revealed : null;
  return Array.isArray(revealed) ? steps.flatMap(({ task }, at) => (task && revealed.includes(at) ? [at] : [])) : [];
}

/**
 * The first render is of the path alone; `?…` is taken in right after. Returns the step that the link asked for in vain, until
 * the class has gone on; the address then says where it stands.
 */
export function useWalkAddress(desk: DeskStore, lesson: Lesson): string | null {
  const { pathname, search, state: left } = useLocation();
  const navigate = useNavigate();
  const settled = useRef<string | null>(null);
  const go = useRef((_search: string): void => {});
  // What was revealed at other steps stays so when the page is loaded again; a link to a step is no longer for it.
  go.current = (next) => {
    const state = { revealed: desk.getState().walk.revealed };
    void navigate(pathname + next, { replace: true, preventScrollReset: true, state });
  };
  const leftAt = useRef<unknown>(left);
  const [lost, setLost] = useState<string | null>(null);

  useEffect(() => {
    if (settled.current === search) return;
    const isFirst = settled.current === null;
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
    go.current(settled.current);
  }, [search, desk, lesson]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let toldAt = Number.NEGATIVE_INFINITY;
    const tell = (): void => {
      clearTimeout(timer);
      timer = undefined;
      const next = writeWalk(desk.getState().walk);
      if (next === settled.current) return;
      settled.current = next;
      toldAt = performance.now();
      go.current(next);
    };
    const stop = desk.subscribe(({ walk }, before) => {
      if (walk === before.walk) return;
      setLost(null);
      if (timer !== undefined) return;
      const wait = toldAt + SETTLE_MS - performance.now();
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
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      stop();
      clearTimeout(timer);
    };
  }, [desk]);
  return lost;
}
