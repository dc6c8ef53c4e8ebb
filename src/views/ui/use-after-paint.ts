/** A value that follows another one once the screen has shown what else it changed: for what may come a moment later. */
import { startTransition, useEffect, useState } from 'react';

/** Time for the frame to be drawn, on two slow cores too: work that starts sooner would compete with it. */
const FRAME_MS = 60;

export function useAfterPaint<T>(value: T): T {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setShown(value)), FRAME_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return shown;
}
