/** Keys of the lanes, taken only while something in them has focus. */

export type TimelineAct =
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'pan'; readonly fraction: number }
  | { readonly kind: 'whole' }
  | { readonly kind: 'walk'; readonly by: 1 | -1 }
  | { readonly kind: 'leave' };

/** What one press of a key or button zooms by. */
export const ZOOM_FACTOR = 2;

/** What a key does in the lanes; null where it does nothing there and belongs to the page. */
export function actOfKey(key: string, hasShift: boolean): TimelineAct | null {
  switch (key) {
    case 'ArrowLeft':
      return hasShift ? { kind: 'pan', fraction: -0.25 } : { kind: 'walk', by: -1 };
    case 'ArrowRight':
      return hasShift ? { kind: 'pan', fraction: 0.25 } : { kind: 'walk', by: 1 };
    case 'ArrowUp':
      return hasShift ? null : { kind: 'walk', by: -1 };
    case 'ArrowDown':
      return hasShift ? null : { kind: 'walk', by: 1 };
    case '+':
    case '=':
      return { kind: 'zoom', factor: ZOOM_FACTOR };
    case '-':
    case '−':
    case '_':
      return { kind: 'zoom', factor: 1 / ZOOM_FACTOR };
    case '0':
    case 'Home':
      return { kind: 'whole' };
    case 'Escape':
      return { kind: 'leave' };
    default:
      return null;
  }
}
