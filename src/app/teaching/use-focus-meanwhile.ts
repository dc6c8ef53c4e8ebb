/** What is opened over a class has the focus while it is there, and gives it back to whoever opened it. */
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** Goes to what has the focus first. It is not given back where something else has taken it meanwhile, such as the way on. */
export function useFocusMeanwhile<T extends HTMLElement>(): RefObject<T | null> {
  const taker = useRef<T>(null);
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    // Before what is covered loses it.
    before.current ??= document.activeElement;
    taker.current?.focus();
  }, []);
  useEffect(
    // Once it is gone, and the focus with it if it had it, and what it covered can be focused again.
    () => () => {
      const isFree = document.activeElement === null || document.activeElement === document.body;
      if (isFree && before.current instanceof HTMLElement) before.current.focus();
    },
    [],
  );
  return taker;
}
