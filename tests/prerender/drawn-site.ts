/** The published week's site, drawn as the build draws it: each page once, however many tests read it. */
import { readBaseMapFiles } from '../../src/prerender/base-map-files.ts';
import { readChronicles, readLessons } from '../../src/prerender/chronicle-files.ts';
import { fillShell } from '../../src/prerender/page-shell.ts';
import { renderPath, toShelf } from '../../src/prerender/render-page.tsx';
import { type SharedHead, sitePages } from '../../src/prerender/site-pages.ts';

export const SHELF = toShelf(readChronicles('data'), readBaseMapFiles('data/base-map', 'sketch'), readLessons('data'));
export const HEADS: readonly SharedHead[] = sitePages(SHELF);

const SHELL =
  '<head><meta charset="utf-8" /><title>Parley</title><meta name="description" content="" /></head><div id="root"></div>';

const drawn = new Map<string, string>();

/** What the page's root holds. */
export function bodyOf(path: string): string {
  const body = drawn.get(path) ?? renderPath(path, SHELF);
  drawn.set(path, body);
  return body;
}

/** The whole page, in a shell of nothing else. */
export const pageOf = (head: SharedHead, site: string | null = null): string =>
  fillShell(SHELL, { ...head, body: bodyOf(head.path) }, site, []);
