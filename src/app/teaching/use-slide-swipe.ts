/** A sideways swipe by finger or pen goes a step on or back. Scrolling, pinching and marking words stay the reader's. */
import { type RefObject, useEffect, useRef } from 'react';

const REACH_PX = 60;
/** A swipe goes sideways at least this many times as far as up or down. */
const SLANT = 2;
const QUICK_MS = 800;

export function useSlideSwipe(area: RefObject<HTMLElement | null>, onSwipe: (by: 1 | -1) => void): void {
  const now = useRef(onSwipe);
  now.current = onSwipe;
  useEffect(() => {
    const box = area.current;
    if (!box) return;
    const life = new AbortController();
    let start: { readonly id: number; readonly x: number; readonly y: number; readonly at: number } | null = null;
    const begin = ({
      pointerId: id,
      pointerType,
      isPrimary,
      clientX: x,
      clientY: y,
      timeStamp: at,
    }: PointerEvent): void => {
      start = pointerType !== 'mouse' && isPrimary ? { id, x, y, at } : null;
    };
    const end = ({ pointerId, clientX, clientY, timeStamp }: PointerEvent): void => {
      const from = start;
      start = null;
      if (!from || from.id !== pointerId || timeStamp - from.at > QUICK_MS) return;
      const across = clientX - from.x;
      if (Math.abs(across) < REACH_PX || Math.abs(across) < SLANT * Math.abs(clientY - from.y)) return;
      now.current(across < 0 ? 1 : -1);
    };
    const { signal } = life;
    box.addEventListener('pointerdown', begin, { signal });
    box.addEventListener('pointerup', end, { signal });
    box.addEventListener(
      'pointercancel',
      () => {
        start = null;
      },
      { signal },
    );
    return () => life.abort();
  }, [area]);
}
