/** A sideways swipe steps a day. Vertical scrolling, pinching and selecting text stay the reader's. */
import { type RefObject, useEffect } from 'react';
import { stepped } from '../../state/reader.ts';
import { useChronicle, useReaderStore } from '../../views/ui/reader-context.tsx';

const REACH_PX = 60;
/** A swipe goes sideways at least this many times as far as up or down. */
const SLANT = 2;
const QUICK_MS = 600;

export function useSwipe(area: RefObject<HTMLElement | null>): void {
  const { extent } = useChronicle();
  const store = useReaderStore();
  useEffect(() => {
    const box = area.current;
    if (!box) return;
    const life = new AbortController();
    let start: { readonly x: number; readonly y: number; readonly at: number } | null = null;
    const begin = (event: TouchEvent): void => {
      const touch = event.touches.length === 1 ? event.touches[0] : undefined;
      const isElsewhere = event.target instanceof Element && event.target.closest('[data-own-gestures]') !== null;
      start = touch && !isElsewhere ? { x: touch.clientX, y: touch.clientY, at: event.timeStamp } : null;
    };
    const end = (event: TouchEvent): void => {
      const touch = event.changedTouches[0];
      if (!start || !touch || event.timeStamp - start.at > QUICK_MS) return;
      const across = touch.clientX - start.x;
      const along = touch.clientY - start.y;
      if (Math.abs(across) < REACH_PX || Math.abs(across) < SLANT * Math.abs(along)) return;
      store.setState(stepped(extent, across < 0 ? 1 : -1));
    };
    box.addEventListener('touchstart', begin, { signal: life.signal, passive: true });
    box.addEventListener('touchend', end, { signal: life.signal, passive: true });
    return () => life.abort();
  }, [area, extent, store]);
}
