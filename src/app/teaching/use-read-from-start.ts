/** A page that itself scrolls, as on phones, is read anew from where it begins to say what is new. The focus stays where it was. */
import { type RefObject, useLayoutEffect, useRef } from 'react';

const isWhollyInSight = (box: Element): boolean => {
  const { top, bottom } = box.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

/** `page` names what `box` says. Whoever has not scrolled yet, or has all of it in sight, is not moved. */
export function useReadFromStart(box: RefObject<HTMLElement | null>, page: string): void {
  const read = useRef(page);
  useLayoutEffect(() => {
    if (read.current === page) return;
    read.current = page;
    if (!box.current || scrollY === 0 || isWhollyInSight(box.current)) return;
    box.current.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, [box, page]);
}
