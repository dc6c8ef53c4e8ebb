/**
 * Brings the file to life. What is a page load on the site is one here too: the page is loaded from the file and drawn
 * anew, at its start; only what the site does within a page, such as stepping days, is left to the router.
 */
import { catalogue } from 'virtual:catalogue';
import { useEffect } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { UNSAFE_createHashHistory as createHashHistory, unstable_HistoryRouter as HistoryRouter } from 'react-router';
import type { Chronicle } from '../../domain/chronicle.ts';
import { decoded } from '../../state/url.ts';
import { focusOn } from '../../views/ui/keep-focus.ts';
import { type Loaded, loadedApp, loadFor } from '../boot.tsx';
import type { LoadFault } from '../loading/fetch-json.ts';
import { createPageHistory } from '../routing/page-history.ts';
import { rightPath } from '../routing/right-path.ts';
import { type FilePlace, isSamePage, isSpot, readPlace, writePlace } from './file-place.ts';
import { bringToSpot, followLinks } from './follow-links.ts';
import { mayLeavePage } from './leave-guard.ts';
import { saveBeside } from './save-beside.ts';
import { canUnpack } from './unpacked.ts';

const here = (): FilePlace => readPlace(location.hash);

/** How far down the reader was, by address: a page that is drawn anew cannot be brought back there by the browser. */
const left = new Map<string, number>();

/** Tells when all beside it stands in the page. */
function Drawn({ tell }: { readonly tell: () => void }): null {
  useEffect(tell, [tell]);
  return null;
}

type Page = { readonly loaded: Loaded; readonly root: HTMLElement; readonly isBuilt: boolean };

/** Takes the place of what is drawn there. Resolves once the page stands. */
function draw({ loaded, root, isBuilt }: Page, drawn: Root | null): Promise<Root> {
  return new Promise((resolve) => {
    const app = (
      <HistoryRouter history={createPageHistory(createHashHistory({ v5Compat: true }))}>
        {loadedApp(loaded, isBuilt)}
        <Drawn tell={() => resolve(next)} />
      </HistoryRouter>
    );
    drawn?.unmount();
    const next = isBuilt ? hydrateRoot(root, app) : createRoot(root);
    if (!isBuilt) next.render(app);
  });
}

const FAULT = 'data-file-fault';

/** One is told at a time. */
function clearFault(root: HTMLElement): void {
  const told = root.previousElementSibling;
  if (told?.hasAttribute(FAULT)) told.remove();
}

/** To say of a whole file that it is not would have it copied for nothing. */
const reasonOf = ({ kind }: LoadFault): string =>
  kind === 'broken' && !canUnpack()
    ? 'this browser is too old to unpack what it holds. Open it in a newer one; what is below can be read here.'
    : 'it may not be whole. Copy it anew.';

/** What was shown stays. */
function tellFault(root: HTMLElement, what: string, fault: LoadFault): void {
  clearFault(root);
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.setAttribute(FAULT, '');
  notice.setAttribute('role', 'alert');
  notice.textContent = `${what} could not be read from this file: ${reasonOf(fault)}`;
  root.before(notice);
}

export function openFile(root: HTMLElement): void {
  const chronicle = catalogue[0]?.id ?? '';
  let held: Chronicle | null = null;
  let drawn: Root | null = null;
  let shown = '';
  /** The address of the page that is shown, for a reader who stays. */
  let stayed = '';
  /** Loads are in order, whatever the reader's haste. */
  let turn: Promise<void> = Promise.resolve();

  const load = async (down: number): Promise<void> => {
    const asked = here();
    const place = { ...asked, pathname: rightPath(asked.pathname, catalogue) };
    // The router knows of pages alone.
    if (location.hash !== '' && writePlace(place) !== location.hash)
      history.replaceState(history.state, '', writePlace(place));
    const isFirst = drawn === null;
    const loading = await loadFor(place.pathname, '');
    if ('fault' in loading) {
      tellFault(root, loading.what, loading.fault);
      return;
    }
    clearFault(root);
    held = loading.shelf.chronicles.get(chronicle) ?? held;
    const isBuilt = isFirst && place.pathname === '/' && root.firstElementChild !== null;
    drawn = await draw({ loaded: loading, root, isBuilt }, drawn);
    if (place.spot !== '') bringToSpot(place.spot.slice(1));
    else if (!isFirst) {
      scrollTo(0, down);
      focusOn(root.querySelector<HTMLElement>('h1'));
    }
  };

  const keepPlace = (): void => void left.set(location.hash, scrollY);
  followLinks(document, { save: (path) => held && void saveBeside(held, path), leave: keepPlace });
  addEventListener('scroll', keepPlace, { passive: true });
  const keepAddress = (): void => {
    stayed = location.hash;
  };
  for (const use of ['click', 'input']) addEventListener(use, keepAddress, { capture: true });
  // Before any router listens: it is told only of what is within the page.
  addEventListener('popstate', (event) => {
    if (isSpot(location.hash)) {
      event.stopImmediatePropagation();
      return;
    }
    const { pathname } = here();
    const before = shown;
    if (!isSamePage(before, pathname, chronicle) && !mayLeavePage()) {
      event.stopImmediatePropagation();
      history.pushState(null, '', stayed);
      return;
    }
    shown = pathname;
    if (isSamePage(before, pathname, chronicle)) {
      keepAddress();
      return;
    }
    event.stopImmediatePropagation();
    // A router marks what it has shown. Asked now: as pages change, they scroll.
    const down = history.state === null ? 0 : (left.get(location.hash) ?? 0);
    turn = turn.then(() => load(down));
  });
  // Typed or pasted while a page is shown, it is a spot of that page.
  addEventListener('hashchange', ({ oldURL }) => {
    const { hash } = location;
    if (!isSpot(hash)) return;
    history.replaceState(history.state, '', writePlace({ ...readPlace(new URL(oldURL).hash), spot: hash }));
    bringToSpot(decoded(hash.slice(1)));
  });
  shown = here().pathname;
  turn = load(0);
}
