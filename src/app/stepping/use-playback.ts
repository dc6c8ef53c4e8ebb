/** Plays the week: a day at a time, stopping at its end and when the reader touches anything. */
import { type RefObject, useEffect } from 'react';
import { played, stepped } from '../../state/reader.ts';
import { useChronicle, useReader, useReaderStore } from '../../views/ui/reader-context.tsx';

/** Controls that steer the playback itself do not stop it. */
const STEERS = '[data-steers-playback]';

export function usePlayback(root: RefObject<HTMLElement | null>): void {
  const { extent } = useChronicle();
  const store = useReaderStore();
  const isPlaying = useReader((state) => state.isPlaying);
  const speed = useReader((state) => state.speed);

  useEffect(() => {
    if (!isPlaying) return;
    const life = new AbortController();
    const timer = setInterval(() => {
      if (document.hidden) return;
      store.setState(stepped(extent, 1));
      if (store.getState().day === extent.end) store.setState(played(false));
    }, speed * 1000);
    const stop = (event: Event): void => {
      if (event.target instanceof Element && event.target.closest(STEERS)) return;
      if (event instanceof KeyboardEvent && (event.key === 'p' || event.key === 'P' || event.key === 'Tab')) return;
      store.setState(played(false));
    };
    for (const type of ['pointerdown', 'keydown', 'wheel', 'touchstart'])
      root.current?.ownerDocument.addEventListener(type, stop, { signal: life.signal, passive: true, capture: true });
    return () => {
      clearInterval(timer);
      life.abort();
    };
  }, [isPlaying, speed, extent, store, root]);
}
