/** Whether any of an element is on the screen; true until the browser has said so, and where it never does. */
import { type RefObject, useEffect, useState } from 'react';

export function useIsInSight(element: RefObject<Element | null>): boolean {
  const [isInSight, setInSight] = useState(true);
  useEffect(() => {
    if (!element.current || typeof IntersectionObserver === 'undefined') return;
    const watcher = new IntersectionObserver((seen) => setInSight(seen.some((entry) => entry.isIntersecting)));
    watcher.observe(element.current);
    return () => watcher.disconnect();
  }, [element]);
  return isInSight;
}
