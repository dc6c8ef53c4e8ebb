/** What may come a moment later than a step: once the screen has shown what else the step changed. */
import { startTransition, useEffect, useState } from 'react';

/** Time for the frame to be drawn, on two slow cores too: work that starts sooner would compete with it. */
const FRAME_MS = 60;

/** Returns how to call it off. */
export function afterPaint(act: () => void): () => void {
  const timer = setTimeout(act, FRAME_MS);
  return () => clearTimeout(timer);
}

/** A value that follows another one then. */
export function useAfterPaint<T>(value: T): T {
  const [shown, setShown] = useState(value);
  useEffect(() => afterPaint(() => startTransition(() => setShown(value))), [value]);
  return shown;
}
