/** Hands the focus on when what has it goes away: a browser would drop it on the page's start. */
import type { RefCallback } from 'react';

/** Focuses it without scrolling. What takes no focus by itself, such as a heading, is made to. */
export function focusOn(heir: HTMLElement | SVGElement | null | undefined): void {
  if (!heir) return;
  heir.focus({ preventScroll: true });
  if (document.activeElement === heir) return;
  heir.setAttribute('tabindex', '-1');
  heir.focus({ preventScroll: true });
}

type FindHeir = (going: Element) => HTMLElement | SVGElement | null | undefined;

/** To be called while `going` is still on the page. Leaves a focus that is elsewhere alone. */
export function passFocus(going: Element, findHeir: FindHeir): void {
  if (going.contains(document.activeElement)) focusOn(findHeir(going));
}

/**
 * For the `ref` of an element that a press may take away, at once or later. To be made outside components: React lets go
 * of a ref that is made anew, which would move the focus at every drawing.
 */
export const passingFocus =
  (findHeir: FindHeir): RefCallback<Element> =>
  (element) =>
    element ? () => passFocus(element, findHeir) : undefined;

/** For what stands above the page's panels. */
export const toMainHeading = passingFocus(() => document.querySelector<HTMLElement>('h1'));

/** Where an element stands: its place among its parent's children, and so up to the page's body. */
export type Spot = readonly number[];

export function spotOf(element: Element | null): Spot | null {
  const places: number[] = [];
  for (let at = element; at && at !== document.body; at = at.parentElement) {
    if (!at.parentElement) return null;
    places.unshift([...at.parentElement.children].indexOf(at));
  }
  return places.length > 0 ? places : null;
}

/** Focuses what stands at that spot now. */
export function toSpot(spot: Spot): void {
  let at: Element | undefined = document.body;
  for (const place of spot) at = at?.children[place];
  if (at instanceof HTMLElement || at instanceof SVGElement) at.focus({ preventScroll: true });
}
