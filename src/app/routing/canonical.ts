/** The address under which search engines and share sheets find the page: the build wrote it, and days are stepped since. */
import { useEffect, useRef } from 'react';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import { pathOf } from '../../state/url.ts';

/** The same site's address of another day; as it was where it is not of the chronicle. */
export function canonicalOfDay(href: string, chronicle: string, day: PlainDate): string {
  const at = href.lastIndexOf(`/${chronicle}/`);
  return at === -1 ? href : href.slice(0, at) + pathOf(chronicle, day);
}

/** Follows the day once it is another than at first; does nothing in a site that was built without its address. */
export function useCanonical(chronicle: string, day: PlainDate): void {
  const last = useRef(day);
  useEffect(() => {
    if (last.current === day) return;
    last.current = day;
    const link = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
    if (link) link.href = canonicalOfDay(link.href, chronicle, day);
  }, [chronicle, day]);
}
