/** Takes a step at every interval until there is none, or until the reader turns to anything else. */
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

type Playing = { readonly isPlaying: boolean; readonly setPlaying: (isPlaying: boolean) => void };

/** `takeStep` says whether there are more. Nothing is stepped while nobody looks; acts within `root` stop nothing. */
export function usePlaying(
  root: RefObject<HTMLElement | null>,
  secondsPerStep: number,
  takeStep: () => boolean,
): Playing {
  const [isPlaying, setPlaying] = useState(false);
  const step = useEffectEvent(() => {
    if (!document.hidden && !takeStep()) setPlaying(false);
  });
  useEffect(() => {
    if (!isPlaying) return;
    const life = new AbortController();
    const timer = setInterval(() => step(), secondsPerStep * 1000);
    const stop = (event: Event): void => {
      const isWithin = event.target instanceof Node && root.current?.contains(event.target);
      if (!isWithin) setPlaying(false);
    };
    for (const type of ['pointerdown', 'keydown'])
      document.addEventListener(type, stop, { signal: life.signal, capture: true });
    return () => {
      clearInterval(timer);
      life.abort();
    };
  }, [isPlaying, secondsPerStep, root]);
  return { isPlaying, setPlaying };
}
