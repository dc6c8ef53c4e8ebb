/** Walks the focus over things that mostly take none: each is made to for as long as it is asked, and then put back. */
import { focusOn } from '../ui/keep-focus.ts';

export type Walk = {
  /** The next or the one before, in reading order from where the focus is; null at the end. */
  readonly go: (step: 1 | -1) => Element | null;
  /** Takes back what it changed. The focus goes to whatever had it at first. */
  readonly restore: () => void;
};

const isAfter = (a: Element, b: Element): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

type Focusable = HTMLElement | SVGElement;
const isFocusable = (element: Element | null): element is Focusable =>
  element instanceof HTMLElement || element instanceof SVGElement;

/** `stops` are asked for at every step: the page may have changed. */
export function createWalk(stops: () => readonly Element[]): Walk {
  const before = new Map<Element, string | null>();
  const starter = document.activeElement;
  let at: Element | null = null;

  const nextOf = (step: 1 | -1): Element | undefined => {
    const all = stops();
    const focused = document.activeElement;
    const from = at?.isConnected && (focused === at || focused === document.body) ? at : focused;
    // What was drawn anew in the meantime is found by where it stands.
    if (!from || from === document.body) return step > 0 ? all[0] : all.at(-1);
    return step > 0
      ? all.find((each) => isAfter(from, each))
      : all.findLast((each) => isAfter(each, from) && !each.contains(from));
  };

  return {
    go: (step) => {
      const next = nextOf(step);
      if (!next || !isFocusable(next)) return null;
      if (!before.has(next)) before.set(next, next.getAttribute('tabindex'));
      focusOn(next);
      next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      at = next;
      return next;
    },
    restore: () => {
      const hadFocus = at !== null && document.activeElement === at;
      for (const [element, tabindex] of before)
        if (tabindex === null) element.removeAttribute('tabindex');
        else element.setAttribute('tabindex', tabindex);
      before.clear();
      if (hadFocus && isFocusable(starter)) starter.focus({ preventScroll: true });
    },
  };
}
