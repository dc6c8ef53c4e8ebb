/** Keeps the selected card in sight within the panel's own scroll box, and a new day at its top. Focus stays where it is, if that stays in sight. */
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { isInSight } from '../ui/in-sight.ts';
import { useReader } from '../ui/reader-context.tsx';

const MARGIN_PX = 8;
/** A card whose top is within this share of the window is in sight. */
const SEEN_SHARE = 0.7;

/** The nearest box that scrolls, by hand or by script alone, the element itself included; null where the page itself would. */
function scrollBoxOf(element: HTMLElement): HTMLElement | null {
  for (let box: HTMLElement | null = element; box && box !== document.body; box = box.parentElement)
    if (/auto|scroll|hidden/.test(getComputedStyle(box).overflowY)) return box;
  return null;
}

function reveal(box: HTMLElement, card: Element): void {
  const frame = box.getBoundingClientRect();
  const { top, bottom } = card.getBoundingClientRect();
  if (top >= frame.top && bottom <= frame.bottom) return;
  const toTop = top - frame.top - MARGIN_PX;
  const toBottom = bottom - frame.bottom + MARGIN_PX;
  // The least movement that shows it; its beginning where it is longer than the box.
  box.scrollTop += top < frame.top ? toTop : Math.min(toTop, toBottom);
}

/** Where the page itself scrolls: a card that is out of sight is brought to its top, below what sticks there. */
function revealInPage(card: Element): void {
  const { top } = card.getBoundingClientRect();
  const inSight = innerHeight * SEEN_SHARE;
  if (top >= 0 && top <= inSight) return;
  card.scrollIntoView({ block: 'start' });
  // The next key would bring back what has focus, far from what is now read.
  const focused = document.activeElement;
  if (focused !== null && focused !== document.body && !isInSight(focused)) focusTitle(card);
}

const focusTitle = (card: Element): void =>
  card.querySelector<HTMLElement>('.story-title a')?.focus({ preventScroll: true });

/** The story as a whole was given the focus, by whoever led to the card: it is the card that is read. */
function handOnFocus(card: Element): void {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && focused !== document.body && focused.contains(card)) focusTitle(card);
}

/**
 * `isWhole`: all of the day's cards are there; what is drawn later above a card moves it. `isFramed`: the page is scrolled
 * by nobody but the reader.
 */
export function useShownCard(panel: RefObject<HTMLElement | null>, isWhole: boolean, isFramed = false): void {
  const selected = useReader((state) => state.selected);
  const day = useReader((state) => state.day);
  const lastDay = useRef(day);
  /** Whether the story's top was scrolled away when that last changed: asking would lay the page out in the middle of a step. */
  const isScrolled = useRef(false);

  useEffect(() => {
    const box = panel.current && scrollBoxOf(panel.current);
    const life = new AbortController();
    const note = (): void => {
      isScrolled.current = box ? box.scrollTop > 0 : (panel.current?.getBoundingClientRect().top ?? 0) < 0;
    };
    note();
    (box ?? globalThis).addEventListener('scroll', note, { passive: true, signal: life.signal });
    return () => life.abort();
  }, [panel]);

  useLayoutEffect(() => {
    const isNewDay = lastDay.current !== day;
    lastDay.current = day;
    const isUnmoved = selected === null && !(isNewDay && isScrolled.current);
    // A selected card is shown again once those above it have come.
    if (isUnmoved || (selected !== null && !isWhole && !isNewDay)) return;
    const box = panel.current && scrollBoxOf(panel.current);
    const card = selected === null ? null : panel.current?.querySelector(`[data-event="${CSS.escape(selected)}"]`);
    if (!box) {
      if (isFramed) return;
      if (card) {
        revealInPage(card);
        handOnFocus(card);
      } else panel.current?.scrollIntoView({ block: 'start' });
      return;
    }
    if (isNewDay) box.scrollTop = 0;
    if (!card) return;
    reveal(box, card);
    handOnFocus(card);
  }, [panel, selected, day, isWhole, isFramed]);
}
