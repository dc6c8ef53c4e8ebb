/**
 * Brings a page to life: loads what it is drawn from, then takes over what the build drew. If anything fails the page
 * stays as it was built, readable and with its links, and says so.
 */

import { catalogue } from 'virtual:catalogue';
import { type ReactNode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import {
  UNSAFE_createBrowserHistory as createBrowserHistory,
  unstable_HistoryRouter as HistoryRouter,
} from 'react-router';
import { FACETS } from '../domain/finding/event-filter.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { readQuery } from '../state/url.ts';
import { passFocus } from '../views/ui/keep-focus.ts';
import { App, type OwnPages } from './app.tsx';
import { askedEdition } from './editions/edition-query.ts';
import { keepPin } from './editions/keep-pin.ts';
import { type Edition, isRenewed } from './loading/edition.ts';
import { FaultNotice } from './loading/fault-notice.tsx';
import type { LoadFault } from './loading/fetch-json.ts';
import { loadBaseMap } from './loading/load-base-map.ts';
import { loadChronicle } from './loading/load-chronicle.ts';
import { clearLostPage, styleLostPage } from './loading/lost-page.ts';
import { keepAsBuilt } from './loading/still-page.ts';
import { nextTurn } from './loading/take-turns.ts';
import { watchEdition } from './loading/watch-edition.tsx';
import { loadEmbedPage } from './pages/lazy-embed.ts';
import { loadLessonPages } from './pages/lazy-lessons.ts';
import { loadRecordPages } from './pages/lazy-records.ts';
import { loadSitePages } from './pages/lazy-site.ts';
import { StateNotices } from './pages/week-page.tsx';
import { readEmbedPath } from './routing/embed-address.ts';
import { isLessonPath } from './routing/is-lesson-path.ts';
import { createPageHistory } from './routing/page-history.ts';
import { readPaperAddress } from './routing/paper-address.ts';
import { drawsMap, readRecordAddress } from './routing/record-address.ts';
import { stepsOf } from './routing/relative-href.ts';
import { rightPath } from './routing/right-path.ts';
import { readSitePath } from './routing/site-address.ts';
import { isOldEdition, type Shelf } from './shelf.ts';

/** All that the page at an address is drawn from. */
export type Loaded = { readonly shelf: Shelf; readonly ownPages?: OwnPages };

type Loading = Loaded | { readonly what: string; readonly fault: LoadFault };

/** The chronicle that an address needs: the one it names, or the only one. */
function neededBy(pathname: string): (typeof catalogue)[number] | undefined {
  const [first] = stepsOf(pathname);
  if (first === undefined) return catalogue.length === 1 ? catalogue[0] : undefined;
  return catalogue.find(({ id }) => id === first);
}

/** The script of a page that is drawn by one of its own; none for the others. */
async function loadOwnPages(pathname: string): Promise<Result<OwnPages, LoadFault>> {
  try {
    if (readSitePath(pathname)) return ok({ site: (await loadSitePages()).SitePages });
    if (readEmbedPath(pathname)) return ok({ embed: (await loadEmbedPage()).EmbedPage });
    if (isLessonPath(pathname)) return ok({ lessons: (await loadLessonPages()).LessonPages });
    return ok(readRecordAddress(pathname) ? { records: (await loadRecordPages()).RecordPages } : {});
  } catch {
    return err({ kind: 'unreachable' });
  }
}

/** Of a link that shows less than all that is now known, or another edition. */
const leavesOut = (search: string): boolean =>
  ['known', 'edition', ...FACETS].some((name) => readQuery(search).has(name));
const NOTICES_MS = 2000;

/** What a link leaves out is said as it is left out. Whoever draws it asks again, and says so if it does not come. */
const noticesInTime = (): Promise<unknown> =>
  Promise.race([StateNotices.fetch().catch(() => null), new Promise((resolve) => setTimeout(resolve, NOTICES_MS))]);

/** `pathname` is from the app's root; `search` may name an older edition. */
export async function loadFor(pathname: string, search: string): Promise<Loading> {
  const needed = neededBy(pathname);
  if (!needed) {
    const pages = await loadOwnPages(pathname);
    if (!pages.ok) return { what: 'The rest of this page', fault: pages.error };
    return { shelf: { catalogue, chronicles: new Map(), baseMap: null }, ownPages: pages.value };
  }
  const { edition, kept, url } = needed;
  const asked = askedEdition(search);
  const pinned = asked === edition || kept.find((each) => each === asked) ? asked : null;
  // Few pages about one thing need a map.
  const isLesson = isLessonPath(pathname);
  const record = readEmbedPath(pathname) || isLesson ? null : readRecordAddress(pathname);
  const [chronicle, baseMap, ownPages] = await Promise.all([
    loadChronicle(url.replace(edition, pinned ?? edition)),
    record && !drawsMap(record.address) ? null : loadBaseMap('sketch'),
    loadOwnPages(pathname),
    leavesOut(search) && noticesInTime(),
  ]);
  const isOfOld = pinned !== null && pinned !== edition;
  if (!chronicle.ok)
    return {
      what: isOfOld ? 'The edition that the link asks for' : 'The records of this week',
      fault: chronicle.error,
    };
  if (baseMap && !baseMap.ok) return { what: 'The map’s shapes', fault: baseMap.error };
  if (!ownPages.ok) return { what: 'The rest of this page', fault: ownPages.error };
  const lessons = isLesson ? await (await loadLessonPages()).readLessons(chronicle.value) : null;
  if (lessons && !lessons.ok) return { what: 'The lessons', fault: lessons.error };
  const chronicles = new Map([[needed.id, chronicle.value]]);
  return {
    shelf: {
      catalogue,
      chronicles,
      baseMap: baseMap?.value ?? null,
      editions: { newest: edition, url, kept, pinned },
      ...(lessons ? { lessons: new Map([[needed.id, lessons.value]]) } : {}),
    },
    ownPages: ownPages.value,
  };
}

/** To be drawn within a router. */
export const loadedApp = ({ shelf, ...pages }: Loaded, isBuilt: boolean): ReactNode => (
  <App isBuilt={isBuilt} shelf={shelf} {...pages} />
);

/** Draws the page that the address asks for into `root`, or says why it cannot. */
export async function boot(root: HTMLElement, edition: Edition): Promise<void> {
  const { base } = edition;
  const { pathname, search, hash } = location;
  // By this the page as built says what it cannot show yet.
  document.documentElement.dataset['asks'] = search;
  const asked = pathname.slice(base.length);
  const path = rightPath(asked, catalogue);
  if (path !== asked) history.replaceState(null, '', base + path + search + hash);
  // They must not follow the address as days are stepped; a page for wrong addresses does not even know its folder.
  for (const icon of document.querySelectorAll('link[rel="icon"]')) icon.setAttribute('href', `${base}/icon.svg`);
  for (const feed of document.querySelectorAll<HTMLLinkElement>('link[rel="alternate"]'))
    feed.setAttribute('href', feed.href);
  // Sheets hold nothing to press, and what they are drawn from is not for every eye: they stay as the build drew them.
  if (readPaperAddress(path) && root.firstElementChild !== null) return keepAsBuilt(root, base);
  const [loading] = await Promise.all([loadFor(path, search), styleLostPage(base)]);
  clearLostPage();
  await nextTurn();
  if ('fault' in loading) {
    showFault(root, edition, { ...loading, isOld: await isRenewed(edition) });
    return;
  }
  document.getElementById('fault')?.remove();
  const pinned = loading.shelf.editions?.pinned;
  if (pinned) keepPin(pinned, `${base}/`);
  // What stands there was drawn by the build for this very address, of the newest edition; or is nothing.
  const isBuilt = root.firstElementChild !== null && !isOldEdition(loading.shelf);
  const app = (
    <HistoryRouter basename={base} history={createPageHistory(createBrowserHistory({ v5Compat: true }))}>
      {loadedApp(loading, isBuilt)}
    </HistoryRouter>
  );
  // In slices, between which the page answers.
  if (isBuilt) startTransition(() => void hydrateRoot(root, app));
  else createRoot(root).render(app);
  watchEdition(root, edition);
}

const AS_BUILT = 'What is below is of the newest edition. It tells all that is now known. ';

const stillWorksOn = (pathname: string): string =>
  readRecordAddress(pathname) || isLessonPath(pathname)
    ? 'This page can still be read, with its sources and all its links.'
    : 'This page can still be read, with its map, its sources and all its links; it cannot be stepped or zoomed until they arrive.';

function showFault(
  root: HTMLElement,
  edition: Edition,
  { what, fault, isOld }: Extract<Loading, { readonly fault: LoadFault }> & { readonly isOld: boolean },
): void {
  const box = document.getElementById('fault') ?? document.createElement('div');
  box.id = 'fault';
  root.before(box);
  const hasPage = root.firstElementChild !== null;
  createRoot(box).render(
    <FaultNotice
      what={what}
      stillWorks={
        hasPage
          ? (leavesOut(location.search) ? AS_BUILT : '') + stillWorksOn(location.pathname.slice(edition.base.length))
          : 'Nothing you chose is lost: it is in the address.'
      }
      fault={fault}
      isOld={isOld}
      onRetry={() => {
        passFocus(box, () => root.querySelector<HTMLElement>('h1'));
        box.remove();
        void boot(root, edition);
      }}
      onReload={() => location.reload()}
    />,
  );
}
