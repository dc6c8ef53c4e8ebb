/** What is shown, for whoever hands it on. Needs `ReaderProvider` around it. */
import { site } from 'virtual:catalogue';
import { useHref } from 'react-router';
import { useReader, useWholeChronicle } from '../../views/ui/reader-context.tsx';
import { useShelf } from '../shelf.ts';
import type { Shown } from './shared-links.ts';

/** Where the build was not told the site's address, it is where the page stands. */
export function useShown(): Shown {
  const chronicle = useWholeChronicle();
  const state = useReader((all) => all);
  const { editions } = useShelf();
  const { href } = new URL(useHref('/').replace(/\/*$/, '/'), location.href);
  return { root: site ?? href, chronicle, state, pinned: editions?.pinned ?? null };
}
