/** Says how the story is scrolled, to a reader who turns the wheel or draws a finger over it and sees the article scroll instead. */
import { type ReactNode, useEffect, useRef, useState } from 'react';

/** As over the map. */
const SHOWN_MS = 2000;

/** Stands in the box that scrolls. Where all of the story is seen, there is nothing to say. */
export function StoryHint(): ReactNode {
  const hint = useRef<HTMLParagraphElement>(null);
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const box = hint.current?.parentElement;
    if (!box) return;
    const life = new AbortController();
    const look = (): void => {
      const isHeld = getComputedStyle(box).overflowY === 'hidden';
      if (isHeld && box.scrollHeight > box.clientHeight) setShown(true);
    };
    // Touch events, as pointers are taken away once the page scrolls.
    for (const type of ['wheel', 'touchmove']) box.addEventListener(type, look, { signal: life.signal, passive: true });
    return () => life.abort();
  }, []);
  useEffect(() => {
    if (!isShown) return;
    const timer = setTimeout(() => setShown(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isShown]);
  return (
    <p ref={hint} className="embed-story-hint" aria-hidden="true">
      {isShown && <span>Press the story to scroll it</span>}
    </p>
  );
}
