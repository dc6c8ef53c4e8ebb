/** Where what is asked lies in the window: its box, or the point that was pressed where its box is as good as the whole map. */
import type { Box } from './place-beside.ts';

const LARGE_PX = 260;

export type Point = { readonly x: number; readonly y: number };

const around = ({ x, y }: Point): Box => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 });

export function anchorOf(element: Element, at?: Point): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const isLarge = right - left > LARGE_PX && bottom - top > LARGE_PX;
  const isShape = element instanceof SVGElement;
  if (at && (isLarge || isShape)) return around(at);
  if (isLarge) return around({ x: (left + right) / 2, y: (top + bottom) / 2 });
  return { left, top, right, bottom };
}
