/** Which gestures over the map are the map's: the same as over the SVG drawing. Everything else scrolls the page. */

/**
 * Must be set on an ancestor of MapLibre's elements, before it. The wheel is the page's unless something in `frame` has
 * focus or Ctrl is held; one finger scrolls the page, two move the map. What the map takes goes no further up, where the
 * SVG's own gestures listen.
 */
export function keepGesturesApart(box: HTMLElement, frame: HTMLElement, { signal }: AbortController): void {
  box.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !frame.contains(document.activeElement)) event.stopPropagation();
    },
    { signal, capture: true },
  );
  for (const type of ['touchstart', 'touchmove'] as const)
    box.addEventListener(
      type,
      (event) => {
        if (event.touches.length < 2) event.stopPropagation();
      },
      { signal, capture: true, passive: true },
    );
  for (const type of ['pointerdown', 'wheel', 'dblclick'] as const)
    box.addEventListener(type, (event) => event.stopPropagation(), { signal });
}
