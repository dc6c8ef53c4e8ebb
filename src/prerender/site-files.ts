/** Files beside the pages, for machines: where the site's address is known, the site map and what each page says of itself to those who embed it. */
import type { Shelf } from '../app/shelf.ts';
import { oembedFiles } from './oembed.ts';
import { siteMap } from './site-map.ts';
import { type SharedHead, sitePages } from './site-pages.ts';

/** What can only be said in full addresses. */
const inFull = (pages: readonly SharedHead[], site: string): Readonly<Record<string, string>> => ({
  'sitemap.xml': siteMap(pages, site),
  ...oembedFiles(pages, site),
});

/** Texts by their path in the built folder. */
export const siteFiles = (shelf: Shelf, site: string | null): Readonly<Record<string, string>> =>
  site === null ? {} : inFull(sitePages(shelf), site);
