/** Says how the story is scrolled, to a reader who turns the wheel or draws a finger over it and sees the article scroll instead. */
import type { ReactNode, RefObject } from 'react';
import { useMoveHint } from '../../../views/ui/use-move-hint.ts';

/** Until it is pressed; where all of the story is seen, there is nothing to say. */
const isHeld = (_target: EventTarget | null, box: HTMLElement): boolean =>
  getComputedStyle(box).overflowY === 'hidden' && box.scrollHeight > box.clientHeight;

/** Stands in `root`, the box that scrolls. */
export function StoryHint({ root }: { readonly root: RefObject<HTMLElement | null> }): ReactNode {
  const tried = useMoveHint(root, isHeld, true);
  return (
    <p className="embed-story-hint" aria-hidden="true">
      {tried !== null && <span>Press the story to scroll it</span>}
    </p>
  );
}
