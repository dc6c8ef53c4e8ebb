/** Addresses of the pages that belong to no chronicle: `/about/`, `/desks/`. */
import { stepsOf } from './relative-href.ts';

export const SITE_PAGES = ['about', 'desks'] as const;
export type SitePage = (typeof SITE_PAGES)[number];

export const SITE_TITLES: Readonly<Record<SitePage, string>> = { about: 'About Parley', desks: 'For desks' };

/** From the app's root, with a slash at both ends. */
export const sitePath = (page: SitePage): string => `/${page}/`;

/** Null for any other address. */
export function readSitePath(pathname: string): SitePage | null {
  const [first, ...others] = stepsOf(pathname);
  return others.length > 0 ? null : (SITE_PAGES.find((page) => page === first) ?? null);
}
