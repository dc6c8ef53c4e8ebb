/**
 * Brings the file to life. What is a page load on the site is one here too: the page is loaded from the file and drawn
 * anew, at its start; only what the site does within a page, such as stepping days, is left to the router.
 */
import { catalogue } from 'virtual:catalogue';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { HashRouter } from 'react-router';
import type { Chronicle } from '../../domain/chronicle.ts';
import { focusOn } from '../../views/ui/keep-focus.ts';
import { type Loaded, loadedApp, loadFor } from '../boot.tsx';
import { nextTurn } from '../loading/take-turns.ts';
import { rightPath } from '../routing/right-path.ts';
import { type FilePlace, isSamePage, readPlace, writePlace } from './file-place.ts';
import { bringToSpot, followLinks } from './follow-links.ts';
import { saveBeside } from './save-beside.ts';

const here = (): FilePlace => readPlace(location.hash);

/** How far down the reader was, by address: a page that is drawn anew cannot be brought back there by the browser. */
const left = new Map<string, number>();

/** Resolves once the page has something to show; what takes longer than a moment is not waited for. */
async function whenDrawn(root: HTMLElement): Promise<void> {
  for (let turn = 0; turn < 50 && !root.querySelector('h1'); turn++) await nextTurn();
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

function draw(root: HTMLElement, loading: Loaded, place: FilePlace, drawn: Root | null): Root {
  const isBuilt = drawn === null && place.pathname === '/' && root.firstElementChild !== null;
  const app = <HashRouter>{loadedApp(loading, isBuilt)}</HashRouter>;
  if (isBuilt) return hydrateRoot(root, app);
  drawn?.unmount();
  const next = createRoot(root);
  next.render(app);
  return next;
}

export function openFile(root: HTMLElement): void {
  const chronicle = catalogue[0]?.id ?? '';
  let held: Chronicle | null = null;
  let drawn: Root | null = null;
  let shown = '';
  /** Loads are in order, whatever the reader's haste. */
  let turn: Promise<void> = Promise.resolve();

  const load = async (isReturn: boolean): Promise<void> => {
    const asked = here();
    const place = { ...asked, pathname: rightPath(asked.pathname, catalogue) };
    // The router knows of pages alone.
    if (location.hash !== '' && writePlace(place) !== location.hash)
      history.replaceState(history.state, '', writePlace(place));
    const isFirst = drawn === null;
    const loading = await loadFor(place.pathname);
    if ('fault' in loading) throw new Error(`${loading.what}: ${loading.fault.kind}`);
    held = loading.shelf.chronicles.get(chronicle) ?? held;
    drawn = draw(root, loading, place, drawn);
    await whenDrawn(root);
    if (place.spot !== '') bringToSpot(place.spot.slice(1));
    else if (!isFirst) {
      scrollTo(0, isReturn ? (left.get(location.hash) ?? 0) : 0);
      focusOn(root.querySelector<HTMLElement>('h1'));
    }
  };

  followLinks(document, (path) => held && void saveBeside(held, path));
  addEventListener('scroll', () => left.set(location.hash, scrollY), { passive: true });
  // Before any router listens: it is told only of what is within the page.
  addEventListener('popstate', (event) => {
    const { pathname } = here();
    const before = shown;
    shown = pathname;
    if (isSamePage(before, pathname, chronicle)) return;
    event.stopImmediatePropagation();
    const isReturn = history.state !== null;
    turn = turn.then(() => load(isReturn));
  });
  shown = here().pathname;
  turn = load(false);
}
