/** Notices a reader who drags with one finger, or turns the wheel, over a box that leaves both to the page: to be told how it is moved. */
import { type RefObject, useEffect, useState } from 'react';

/** A finger that goes this far means to move something. */
const DRAG_PX = 30;
const SHOWN_MS = 2000;

type Tried = 'touch' | 'wheel';

/** `isLeft`, one function for the box's life, says whether what begins on `target` is left to the page. Null when there is nothing to tell. */
export function useMoveHint(
  root: RefObject<HTMLElement | null>,
  isLeft: (target: EventTarget | null, box: HTMLElement) => boolean,
  tellsOfWheel: boolean,
): Tried | null {
  const [tried, setTried] = useState<Tried | null>(null);
  useEffect(() => {
    const box = root.current;
    if (!box) return;
    const life = new AbortController();
    const on = <T extends keyof HTMLElementEventMap>(type: T, hear: (event: HTMLElementEventMap[T]) => void): void =>
      box.addEventListener(type, hear, { signal: life.signal, passive: true });
    let start: { readonly x: number; readonly y: number } | null = null;
    // Touch events, as pointers are taken away once the page scrolls.
    on('touchstart', ({ touches, target }) => {
      const finger = touches[0];
      const isAlone = touches.length === 1 && isLeft(target, box);
      // Copied: some browsers change a touch as the finger moves. Of the screen: the article moves the frame with the finger.
      start = finger && isAlone ? { x: finger.screenX, y: finger.screenY } : null;
    });
    on('touchmove', ({ touches }) => {
      const finger = touches[0];
      if (!start || !finger || Math.hypot(finger.screenX - start.x, finger.screenY - start.y) <= DRAG_PX) return;
      // Once for a drag.
      start = null;
      setTried('touch');
    });
    on('wheel', ({ ctrlKey, metaKey, target }) => {
      if (tellsOfWheel && !ctrlKey && !metaKey && isLeft(target, box)) setTried('wheel');
    });
    return () => life.abort();
  }, [root, isLeft, tellsOfWheel]);
  useEffect(() => {
    if (tried === null) return;
    const timer = setTimeout(() => setTried(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [tried]);
  return tried;
}
