/**
 * Lets links from a week that is seen at an earlier moment say at which: a day opened beside it is seen at the same, and a
 * page that tells all that is now known can lead back.
 */
import { useEffect } from 'react';
import { useHref } from 'react-router';
import type { KnownAt } from '../../domain/events/status.ts';
import { readQuery, writeMoment } from '../../state/url.ts';

/** Days, and what tells of one thing; not files, sheets or lessons. */
const TOLD = /^(events|countries|sources|evidence|\d{4}-\d\d-\d\d)\/([^/]+\/)?$/;

/** Within `base`, the chronicle's folder, with a closing slash. What it returns puts the links back as they were. */
export function keepMoment(known: string, base: string): () => void {
  const life = new AbortController();
  const marked = new Map<HTMLAnchorElement, { readonly before: string; readonly after: string }>();
  const mark = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest('a') : null;
    const before = link?.getAttribute('href');
    if (!link || !before || before.startsWith('#') || link.origin !== location.origin) return;
    const isTold = link.pathname.startsWith(base) && TOLD.test(link.pathname.slice(base.length));
    if (!isTold || readQuery(link.search).has('known')) return;
    link.search = `${link.search === '' ? '?' : `${link.search}&`}known=${known}`;
    marked.set(link, { before, after: link.href });
  };
  // The first of a press, by which a browser also offers to copy a link or opens it beside; and the press of a key.
  for (const name of ['pointerdown', 'click']) addEventListener(name, mark, { capture: true, signal: life.signal });
  return () => {
    life.abort();
    for (const [link, { before, after }] of marked) if (link.href === after) link.setAttribute('href', before);
  };
}

export function useKeptMoment(chronicle: string, knownAt: KnownAt): void {
  const base = useHref(`/${chronicle}/`);
  useEffect(() => (knownAt === null ? undefined : keepMoment(writeMoment(knownAt), base)), [knownAt, base]);
}
