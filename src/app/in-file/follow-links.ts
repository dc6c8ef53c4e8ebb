/** Links that the file's address cannot follow by itself: to a spot on the page that is shown, and to files to be saved. */
import { focusOn } from '../../views/ui/keep-focus.ts';
import { isPage, isSpot, readPlace } from './file-place.ts';

/** What has that id, as a browser goes to it: in sight, and next in the order of keys. */
export function bringToSpot(id: string): void {
  const spot = document.getElementById(id);
  if (!spot) return;
  focusOn(spot);
  spot.scrollIntoView();
}

/** The hash of a link within the file; null for any other. */
const hashOf = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest('a[href^="#"]')?.getAttribute('href') ?? null) : null;

type Acts = {
  /** Of the site's file at a path from the app's root. */
  readonly save: (path: string) => void;
  /** For another page, at once. */
  readonly leave: () => void;
};

/** What the page itself has answered is left alone. */
export function followLinks(page: Document, { save, leave }: Acts): void {
  page.addEventListener('click', (event) => {
    const hash = hashOf(event.target);
    if (hash === null || event.defaultPrevented) return;
    const place = readPlace(hash);
    if (isSpot(hash)) {
      event.preventDefault();
      bringToSpot(decodeURIComponent(hash.slice(1)));
    } else if (!isPage(place)) {
      event.preventDefault();
      save(place.pathname);
    } else leave();
  });
}
