/** How high a frame of ours says that it is: see `height-dialects.ts`. */
import { type RefObject, useEffect } from 'react';

/** Null for what is no height told by an embed. In CSS px. */
export function toldHeight(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const { sentinel, type, height } = data as { readonly [name: string]: unknown };
  const isTold = sentinel === 'amp' && type === 'embed-size' && typeof height === 'number';
  return isTold && Number.isFinite(height) && height > 0 ? Math.ceil(height) : null;
}

/** `onTold` whenever it says one. Others on the page, and other pages, are not listened to. */
export function useToldHeight(frame: RefObject<HTMLIFrameElement | null>, onTold: (height: number) => void): void {
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>): void => {
      if (!frame.current || source !== frame.current.contentWindow) return;
      const told = toldHeight(data);
      if (told !== null) onTold(told);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [frame, onTold]);
}
