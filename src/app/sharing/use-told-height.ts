/** What a frame of ours says of itself: see `height-dialects.ts` and `src/embed/messages.ts`. */
import { type RefObject, useEffect } from 'react';

/** Null for what is no height told by an embed. In CSS px. */
export function toldHeight(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const { sentinel, type, height } = data as { readonly [name: string]: unknown };
  const isTold = sentinel === 'amp' && type === 'embed-size' && typeof height === 'number';
  return isTold && Number.isFinite(height) && height > 0 ? Math.ceil(height) : null;
}

/** Whether it says that its app is there: what it told before was of the page as built. */
const isReady = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === 'parley:ready';

/** `onTold` whenever it says one. Others on the page, and other pages, are not listened to. */
export function useToldHeight(
  frame: RefObject<HTMLIFrameElement | null>,
  onTold: (height: number) => void,
  onReady?: () => void,
): void {
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>): void => {
      if (!frame.current || source !== frame.current.contentWindow) return;
      const told = toldHeight(data);
      if (told !== null) onTold(told);
      if (isReady(data)) onReady?.();
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [frame, onTold, onReady]);
}
