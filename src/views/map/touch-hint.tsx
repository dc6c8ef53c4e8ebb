/** Says how the map is moved, to a reader who drags it with one finger, or turns the wheel over it, and sees the page scroll instead. */
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { FURNITURE, isWithin } from './furniture.ts';
import './touch-hint.css';

/** A finger that goes this far means to move something. */
const DRAG_PX = 30;
/** As long as the animation in the style sheet. */
const SHOWN_MS = 2000;

const HINTS = {
  touch: 'Use two fingers to move the map',
  wheel: 'Hold Ctrl or ⌘ and turn the wheel to zoom the map',
} as const;

type Props = {
  readonly root: RefObject<HTMLElement | null>;
  /** Where the wheel is never the map's without a key. */
  readonly tellsOfWheel?: boolean;
};

/** Listens on the map's box. Touch events, as pointers are taken away once the page scrolls. */
export function TouchHint({ root, tellsOfWheel = false }: Props): ReactNode {
  const [shown, setShown] = useState<keyof typeof HINTS | null>(null);
  useEffect(() => {
    const box = root.current;
    if (!box) return;
    const life = new AbortController();
    const options = { signal: life.signal, passive: true };
    let start: { readonly x: number; readonly y: number } | null = null;
    box.addEventListener(
      'touchstart',
      ({ touches, target }) => {
        const finger = touches[0];
        const isAlone = touches.length === 1 && !isWithin(target, FURNITURE);
        // Copied: some browsers change a touch as the finger moves.
        start = finger && isAlone ? { x: finger.clientX, y: finger.clientY } : null;
      },
      options,
    );
    box.addEventListener(
      'touchmove',
      ({ touches }) => {
        const finger = touches[0];
        if (!start || !finger || Math.hypot(finger.clientX - start.x, finger.clientY - start.y) <= DRAG_PX) return;
        // Once for a drag.
        start = null;
        setShown('touch');
      },
      options,
    );
    if (tellsOfWheel)
      box.addEventListener(
        'wheel',
        ({ ctrlKey, metaKey, target }) => {
          if (!ctrlKey && !metaKey && !isWithin(target, FURNITURE)) setShown('wheel');
        },
        options,
      );
    return () => life.abort();
  }, [root, tellsOfWheel]);
  useEffect(() => {
    if (shown === null) return;
    const timer = setTimeout(() => setShown(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    shown !== null && (
      <p className="map-touch-hint" aria-hidden="true">
        {HINTS[shown]}
      </p>
    )
  );
}
