/** Wheel, drag and pinch on the lanes, told as moves of the span. The only file here that listens to pointers by hand. */

export type SpanGestures = {
  /** `fraction` is where on the width the pointer is: what is there stays. Returns whether anything changed. */
  zoom(factor: number, fraction: number): boolean;
  /** Moves by a part of the width. Returns whether anything changed. */
  pan(fraction: number): boolean;
  /** A press on no mark, at that part of the width. */
  press(fraction: number): void;
  /** Left edge and width of the plot, in px of the window. */
  plot(): { readonly left: number; readonly width: number };
};

/** A press that moves less than this is a press. */
const STILL_PX = 5;
const WHEEL_ZOOM = 0.0022;
/** Lines and pages of a wheel, in px. */
const WHEEL_PX = [1, 16, 400];

/** Listens until `signal` aborts. */
export function listenToGestures(box: HTMLElement, gestures: SpanGestures, signal: AbortSignal): void {
  const down = new Map<number, { x: number; y: number }>();
  let hasMoved = false;
  const fractionOf = (x: number): number => {
    const { left, width } = gestures.plot();
    return width > 0 ? Math.min(1, Math.max(0, (x - left) / width)) : 0.5;
  };

  const onWheel = (event: WheelEvent): void => {
    const scale = WHEEL_PX[event.deltaMode] ?? 1;
    const isSideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
    const isZoom = !isSideways && (event.ctrlKey || event.metaKey || box.contains(document.activeElement));
    if (!isSideways && !isZoom) return;
    const delta = (isSideways && event.deltaX !== 0 ? event.deltaX : event.deltaY) * scale;
    // A trackpad's pinch comes as small steps with ctrl.
    const factor = Math.exp(-delta * WHEEL_ZOOM * (event.ctrlKey && Math.abs(delta) < 20 ? 5 : 1));
    const hasChanged = isSideways
      ? gestures.pan(delta / Math.max(1, gestures.plot().width))
      : gestures.zoom(factor, fractionOf(event.clientX));
    // Where the timeline cannot move, the page scrolls; but the browser's own zoom never follows from ours.
    if (hasChanged || event.ctrlKey || event.metaKey) event.preventDefault();
  };

  const spread = (): { readonly middle: number; readonly distance: number } => {
    const [a, b] = [...down.values()];
    if (!a || !b) return { middle: a?.x ?? 0, distance: 1 };
    return { middle: (a.x + b.x) / 2, distance: Math.max(10, Math.abs(a.x - b.x), Math.abs(a.y - b.y)) };
  };

  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    if (down.size === 0) hasMoved = false;
    down.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };

  const onUp = (event: PointerEvent): void => {
    down.delete(event.pointerId);
    if (down.size === 0) delete box.dataset['dragging'];
  };

  const onMove = (event: PointerEvent): void => {
    const last = down.get(event.pointerId);
    if (!last) return;
    // Let go outside the window, where nobody told us.
    if (event.pointerType === 'mouse' && event.buttons === 0) {
      onUp(event);
      return;
    }
    const here = { x: event.clientX, y: event.clientY };
    if (!hasMoved && down.size === 1 && Math.abs(here.x - last.x) < STILL_PX) return;
    if (!hasMoved) {
      hasMoved = true;
      // Captured only once it is a drag: capture would send the click of a press to the box instead of the mark.
      for (const id of down.keys()) box.setPointerCapture(id);
      box.dataset['dragging'] = '';
    }
    const before = spread();
    down.set(event.pointerId, here);
    const after = spread();
    const width = Math.max(1, gestures.plot().width);
    if (down.size === 2) gestures.zoom(after.distance / before.distance, fractionOf(after.middle));
    gestures.pan((before.middle - after.middle) / width);
  };

  const onClick = (event: MouseEvent): void => {
    // A click by key or by assistive technology, without detail, ends no drag.
    if (hasMoved && event.detail !== 0) {
      hasMoved = false;
      event.stopPropagation();
      event.preventDefault();
      return;
    }
    const { target } = event;
    if (!(target instanceof Element) || target.closest('[role="button"]') || event.detail === 0) return;
    const { left, width } = gestures.plot();
    if (event.clientX >= left && event.clientX <= left + width) gestures.press(fractionOf(event.clientX));
  };

  box.addEventListener('wheel', onWheel, { signal, passive: false });
  box.addEventListener('pointerdown', onDown, { signal });
  box.addEventListener('pointermove', onMove, { signal });
  box.addEventListener('pointerup', onUp, { signal });
  box.addEventListener('pointercancel', onUp, { signal });
  box.addEventListener('click', onClick, { signal, capture: true });
}
