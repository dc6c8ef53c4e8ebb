/** Files beside the pages, for machines: each chronicle's feed, and the site map where the site's address is known. */
import type { Shelf } from '../app/shelf.ts';
import { feedText } from './feed.ts';
import { siteMap } from './site-map.ts';
import { feedOf, sitePages } from './site-pages.ts';

/** Texts by their path in the built folder. */
export const siteFiles = (shelf: Shelf, site: string | null): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    [...shelf.chronicles.values()].map((chronicle) => [feedOf(chronicle).path.slice(1), feedText(chronicle, site)]),
  ),
  ...(site === null ? {} : { 'sitemap.xml': siteMap(sitePages(shelf), site) }),
});
