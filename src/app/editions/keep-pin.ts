/** Lets the links of a page that is pinned to an edition lead to pages of that edition. */
import { askedEdition, withEdition } from './edition-query.ts';

/** Pages end in a slash; files are of the newest edition whatever they are asked with. */
const isPage = ({ origin, pathname }: HTMLAnchorElement): boolean =>
  origin === location.origin && pathname.endsWith('/');

/** Within `base`, the site's folder, with a closing slash. What is marked `data-newest` leads out of the pin. */
export function keepPin(edition: string, base: string): () => void {
  const life = new AbortController();
  const pin = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link || !isPage(link) || !link.pathname.startsWith(base) || 'newest' in link.dataset) return;
    if (askedEdition(link.search) === null && link.getAttribute('href')?.startsWith('#') !== true)
      link.search = withEdition(link.search, edition);
  };
  // The first of a press, by which a browser also offers to copy a link or opens it beside; and the press of a key.
  for (const name of ['pointerdown', 'click']) addEventListener(name, pin, { capture: true, signal: life.signal });
  return () => life.abort();
}
