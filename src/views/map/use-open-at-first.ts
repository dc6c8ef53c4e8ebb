/** What stands on the map and opens there: open at first where there is room beside what it tells of. */
import { type RefObject, useLayoutEffect, useRef } from 'react';

/** `isThere`: whether it is drawn at all. */
export function useOpenAtFirst(isOpen: boolean, isThere = true): RefObject<HTMLDetailsElement | null> {
  const details = useRef<HTMLDetailsElement>(null);
  // In the same frame in which the map is drawn for its box: until then the page's style shows it open or shut.
  useLayoutEffect(() => {
    if (isThere && details.current) details.current.open = isOpen;
  }, [isOpen, isThere]);
  return details;
}
