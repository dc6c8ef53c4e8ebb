/**
 * Lets links from what is seen at an earlier moment, on a page, in an embed or in one file, say at which: what they lead to
 * is seen at the same, or, where it tells all that is now known as sheets and files do, can lead back.
 */
import { useEffect } from 'react';
import { useHref } from 'react-router';
import type { KnownAt } from '../../domain/events/status.ts';
import { writeMoment } from '../../state/moment-text.ts';
import { readQuery } from '../../state/url.ts';
import { keepsMoment } from './moment-addresses.ts';

/** Where a link leads, from the site's root; in one file, whose pages are all behind `#`, from the file's. */
function placeOf({ pathname, search, hash }: HTMLAnchorElement, isInFile: boolean) {
  const address = isInFile ? hash.slice(1) : pathname + search + hash;
  const [, path = '', query = '', spot = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(address) ?? [];
  return { path, query, spot };
}

/** Within `base`, the chronicle's folder, with a closing slash. What it returns puts the links back as they were. */
export function keepMoment(known: string, base: string): () => void {
  const life = new AbortController();
  const marked = new Map<HTMLAnchorElement, { readonly before: string; readonly after: string }>();
  const isInFile = base.startsWith('#');
  const folder = isInFile ? base.slice(1) : base;
  const root = folder.lastIndexOf('/', folder.length - 2);
  const mark = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest('a') : null;
    const before = link?.getAttribute('href');
    if (!link || !before || (before.startsWith('#') && !isInFile) || link.origin !== location.origin) return;
    const { path, query, spot } = placeOf(link, isInFile);
    const isKept = path.startsWith(folder) && path.endsWith('/') && keepsMoment(path.slice(root));
    if (!isKept || readQuery(query).has('known')) return;
    const told = `${path}${query === '' ? '?' : `${query}&`}known=${known}${spot}`;
    link.setAttribute('href', isInFile ? `#${told}` : told);
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
