/** A page's address in words, for where a link cannot be followed: on paper. */
import { site } from 'virtual:catalogue';
import { useHref } from 'react-router';
import { useIsFromServer } from '../../views/ui/as-built.tsx';

/**
 * In full where the build was told the site's address, or once scripts know it; until then from the site's own folder, as
 * nothing else is known. `path` begins and ends with a slash.
 */
export function usePageAddress(path: string): string {
  const href = useHref(path);
  const isFromServer = useIsFromServer();
  if (site !== null) return site + path.slice(1);
  return isFromServer ? path : location.origin + href;
}
