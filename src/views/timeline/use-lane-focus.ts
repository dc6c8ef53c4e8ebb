/** One tab stop in the lanes, and arrows that walk every event in order of time, fetching those out of view. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { EventId } from '../../domain/chronicle.ts';
import type { TimelineScene } from './timeline-scene.ts';

// A layout effect says nothing in Node and React warns of it there.
const useDrawnEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

type LaneFocus = {
  /** The event that Tab reaches; null where none is in view. */
  readonly tabStop: EventId | null;
  /** The event that has focus or is pointed at. */
  readonly told: EventId | null;
  readonly tell: (id: EventId | null) => void;
  /** Moves focus along `order`; events out of view are first fetched. */
  readonly walk: (by: 1 | -1) => void;
};

type Walk = {
  readonly box: RefObject<HTMLElement | null>;
  readonly scene: TimelineScene;
  readonly order: readonly EventId[];
  /** Where walking starts when nothing has been walked to: the selected event, or the day's first. */
  readonly preferred: EventId | null;
  /** Brings an event into view. */
  readonly fetch: (id: EventId) => void;
};

const markOf = (box: HTMLElement, id: EventId): SVGElement | null =>
  box.querySelector<SVGElement>(`[data-event="${CSS.escape(id)}"]`);

export function useLaneFocus({ box, scene, order, preferred, fetch }: Walk): LaneFocus {
  const [told, setTold] = useState<EventId | null>(null);
  const [walked, setWalked] = useState<EventId | null>(null);
  const wanted = useRef<EventId | null>(null);
  const focused = useRef<EventId | null>(null);

  const isDrawn = (id: EventId | null): id is EventId => scene.marks.some((mark) => mark.id === id);
  const tabStop = [walked, preferred].find(isDrawn) ?? scene.marks[0]?.id ?? null;

  const tell = useCallback((id: EventId | null): void => setTold(id), []);

  const walk = (by: 1 | -1): void => {
    const from = focused.current ?? tabStop;
    const at = from === null ? -1 : order.indexOf(from);
    const step = focused.current === null && at !== -1 ? at : at + by;
    const next = order[Math.min(order.length - 1, Math.max(0, step))];
    if (next === undefined) return;
    setWalked(next);
    if (isDrawn(next) && box.current) markOf(box.current, next)?.focus();
    else {
      wanted.current = next;
      fetch(next);
    }
  };

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const life = new AbortController();
    const follow = (event: FocusEvent): void => {
      const mark = event.target instanceof Element ? event.target.closest('[data-event]') : null;
      focused.current = mark?.getAttribute('data-event') ?? null;
      if (focused.current !== null) setWalked(focused.current);
    };
    element.addEventListener('focusin', follow, { signal: life.signal });
    element.addEventListener(
      'focusout',
      () => {
        focused.current = null;
      },
      { signal: life.signal },
    );
    return () => life.abort();
  }, [box]);

  useDrawnEffect(() => {
    const element = box.current;
    if (!element) return;
    if (wanted.current !== null) {
      const mark = markOf(element, wanted.current);
      if (!mark) return;
      wanted.current = null;
      mark.focus();
      return;
    }
    // A focused mark that was moved out of view would drop focus to the page's start.
    if (focused.current !== null && !scene.marks.some(({ id }) => id === focused.current)) {
      focused.current = null;
      setTold(null);
      element.focus();
    }
  }, [box, scene]);

  return { tabStop, told, tell, walk };
}
