/** Dragging, pinching and wheeling the map. The wheel is the page's unless the map has focus or Ctrl is held. */
import { type RefObject, useEffect } from 'react';
import type { Viewport } from '../../domain/places/position.ts';
import type { Size } from './camera.ts';
import { FURNITURE, isWithin } from './furniture.ts';
import { dragged, panned, zoomed } from './map-moves.ts';

/** A touch or press that moves less than this is a tap. */
const TAP_PX = 4;
/** Wheel travel, in px, of one zoom step. */
const WHEEL_STEP_PX = 300;
/** Words on the map are marked by a drag, not moved. */
const CONTROLS = `${FURNITURE}, .map-label`;

type Held = { readonly x: number; readonly y: number };

/** In whose page the wheel turns: in a stranger's it is never the map's own without a key held. */
export type WheelRule = 'with-focus-or-key' | 'with-key';

/** `read` gives the view as it now is; `move` is called at most once a frame. On touch, one finger scrolls the page. */
export function useMapGestures(
  root: RefObject<HTMLElement | null>,
  size: Size,
  read: () => Viewport,
  move: (viewport: Viewport) => void,
  wheel: WheelRule = 'with-focus-or-key',
): void {
  useEffect(() => {
    const box = root.current;
    if (!box) return;
    const life = new AbortController();
    const held = new Map<number, Held>();
    let next: Viewport | null = null;
    let frame = 0;
    let hasDragged = false;

    const at = (event: { clientX: number; clientY: number }): Held => {
      const { left, top } = box.getBoundingClientRect();
      return { x: event.clientX - left, y: event.clientY - top };
    };
    const plan = (change: (viewport: Viewport) => Viewport): void => {
      next = change(next ?? read());
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        if (next) move(next);
        next = null;
      });
    };
    const release = (event: PointerEvent): void => {
      held.delete(event.pointerId);
    };

    box.addEventListener(
      'pointerdown',
      (event) => {
        // A pinch ends without a click: the next press, wherever it falls, is not the one to be swallowed.
        if (held.size === 0) hasDragged = false;
        if (event.button !== 0 || isWithin(event.target, CONTROLS)) return;
        held.set(event.pointerId, at(event));
      },
      { signal: life.signal },
    );
    box.addEventListener(
      'pointermove',
      (event) => {
        const before = held.get(event.pointerId);
        if (!before) return;
        // Let go outside the window, where nobody told us.
        if (event.pointerType === 'mouse' && event.buttons === 0) {
          release(event);
          return;
        }
        const now = at(event);
        if (!hasDragged && Math.hypot(now.x - before.x, now.y - before.y) < TAP_PX) return;
        // One finger scrolls the page; two move the map.
        if (event.pointerType === 'touch' && held.size < 2) return;
        hasDragged = true;
        if (!box.hasPointerCapture(event.pointerId)) box.setPointerCapture(event.pointerId);
        held.set(event.pointerId, now);
        const other = [...held].find(([id]) => id !== event.pointerId)?.[1];
        if (!other) {
          plan((viewport) => dragged(viewport, size, [before.x, before.y], [now.x, now.y]));
          return;
        }
        const spread = (a: Held): number => Math.max(20, Math.hypot(a.x - other.x, a.y - other.y));
        const middle: [number, number] = [(now.x + other.x) / 2, (now.y + other.y) / 2];
        plan((viewport) =>
          zoomed(
            panned(viewport, size, (now.x - before.x) / 2, (now.y - before.y) / 2),
            size,
            Math.log2(spread(now) / spread(before)),
            middle,
          ),
        );
      },
      { signal: life.signal },
    );
    for (const type of ['pointerup', 'pointercancel'] as const)
      box.addEventListener(type, release, { signal: life.signal });
    // The click that ends a drag picks nothing. A click by key or by assistive technology, without detail, ends none.
    box.addEventListener(
      'click',
      (event) => {
        if (!hasDragged || event.detail === 0) return;
        hasDragged = false;
        event.stopPropagation();
      },
      { signal: life.signal, capture: true },
    );
    box.addEventListener(
      'wheel',
      (event) => {
        const hasFocus = box.contains(document.activeElement) && !isWithin(event.target, FURNITURE);
        const isOurs = wheel === 'with-focus-or-key' && hasFocus;
        if (!event.ctrlKey && !event.metaKey && !isOurs) return;
        event.preventDefault();
        const { x, y } = at(event);
        const travel = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1);
        plan((viewport) => zoomed(viewport, size, -travel / WHEEL_STEP_PX, [x, y]));
      },
      { signal: life.signal, passive: false },
    );
    box.addEventListener(
      'dblclick',
      (event) => {
        if (isWithin(event.target, CONTROLS)) return;
        const { x, y } = at(event);
        plan((viewport) => zoomed(viewport, size, event.shiftKey ? -1 : 1, [x, y]));
      },
      { signal: life.signal },
    );
    return () => {
      life.abort();
      cancelAnimationFrame(frame);
    };
  }, [root, size, read, move, wheel]);
}
