/** The list of pages for search engines (sitemaps.org 0.9). It knows full addresses alone, so it needs the site's. */

import { branch, leaf, xmlDocument } from '../format/export/xml.ts';
import type { PageHead } from './site-pages.ts';
import { fullAddress } from './site-url.ts';

/** Pages that stand for others are listed, those that show the same as another are not. */
export const siteMap = (pages: readonly PageHead[], site: string): string =>
  xmlDocument(
    branch(
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      pages
        .filter(({ canonical }) => canonical === undefined)
        .map(({ path }) => branch('url', {}, [leaf('loc', fullAddress(site, path))])),
    ),
  );
