/** Keys that move the map while it has focus. */
import type { Viewport } from '../../domain/places/position.ts';
import type { Size } from './camera.ts';
import { panned, zoomed } from './map-moves.ts';

const PAN_PX = 60;
const ZOOM_STEPS = 0.5;

/** Where a key leads; `home` for the first view, null where it means nothing here. */
export function keyMove(key: string, hasShift: boolean, viewport: Viewport, size: Size): Viewport | 'home' | null {
  const middle: [number, number] = [size.width / 2, size.height / 2];
  if (key === '0') return 'home';
  if (key === '+' || key === '=') return zoomed(viewport, size, ZOOM_STEPS, middle);
  if (key === '-' || key === '_') return zoomed(viewport, size, -ZOOM_STEPS, middle);
  if (!hasShift) return null;
  if (key === 'ArrowLeft') return panned(viewport, size, PAN_PX, 0);
  if (key === 'ArrowRight') return panned(viewport, size, -PAN_PX, 0);
  if (key === 'ArrowUp') return panned(viewport, size, 0, PAN_PX);
  if (key === 'ArrowDown') return panned(viewport, size, 0, -PAN_PX);
  return null;
}
