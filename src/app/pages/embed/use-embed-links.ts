/** The links of an embed: to other days it leads within its frame, and everywhere else to whole pages. */
import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { pathOf } from '../../../state/url.ts';
import type { PageLinks } from '../../../views/ui/page-links.ts';
import { embedPath } from '../../routing/embed-address.ts';
import { usePageLinks } from '../../routing/page-links.ts';
import { relativeHref } from '../../routing/relative-href.ts';

export function useEmbedLinks(chronicle: string): PageLinks {
  const { pathname } = useLocation();
  const links = usePageLinks(chronicle);
  return useMemo(
    () => ({ ...links, day: (date) => relativeHref(pathname, embedPath(pathOf(chronicle, date))) }),
    [links, chronicle, pathname],
  );
}
