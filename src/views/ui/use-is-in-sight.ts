/** Whether an element is on the screen, other than at its foot; true until the browser has said so, and where it never does. */
import { type RefObject, useEffect, useState } from 'react';

/** What only begins here is not yet read. */
const FOOT = { rootMargin: '0px 0px -20%' };

export function useIsInSight(element: RefObject<Element | null>): boolean {
  const [isInSight, setInSight] = useState(true);
  useEffect(() => {
    if (!element.current || typeof IntersectionObserver === 'undefined') return;
    // A busy page is told of several crossings at once: the last is how it stands.
    const watcher = new IntersectionObserver((seen) => setInSight(seen.at(-1)?.isIntersecting ?? true), FOOT);
    watcher.observe(element.current);
    return () => watcher.disconnect();
  }, [element]);
  return isInSight;
}
