/** From address to page. The same tree is drawn to text by the build and taken over in the browser. */
import { type ComponentType, type ReactNode, Suspense, useEffect } from 'react';
import { useLocation } from 'react-router';
import { decoded } from '../state/url.ts';
import { AsBuiltProvider, useIsFromServer } from '../views/ui/as-built.tsx';
import { PanelBoundary } from '../views/ui/boundary.tsx';
import { CataloguePage } from './pages/catalogue-page.tsx';
import { ChroniclePage } from './pages/chronicle-page.tsx';
import { LazyEmbedPage } from './pages/lazy-embed.ts';
import { LazyPaperPages } from './pages/lazy-paper.ts';
import { LazyRecordPages } from './pages/lazy-records.ts';
import { LazySitePages } from './pages/lazy-site.ts';
import { readEmbedPath } from './routing/embed-address.ts';
import { isLessonPath } from './routing/is-lesson-path.ts';
import { readPaperAddress } from './routing/paper-address.ts';
import { readRecordAddress } from './routing/record-address.ts';
import { stepsOf } from './routing/relative-href.ts';
import { readSitePath } from './routing/site-address.ts';
import { type Shelf, ShelfContext, useShelf } from './shelf.ts';

export type OwnPages = {
  readonly records?: ComponentType;
  readonly embed?: ComponentType;
  readonly site?: ComponentType;
  readonly lessons?: ComponentType;
  /** Sheets are drawn here only where the build drew none. */
  readonly paper?: ComponentType;
};

type Props = {
  readonly shelf: Shelf;
  /** Whether the page is drawn by the build, or was. */
  readonly isBuilt?: boolean;
  /** Pages that have a script of their own, where the first page is one: it is then drawn whole at once, here as by the build. */
  readonly ownPages?: OwnPages | undefined;
};

const late = (page: ReactNode): ReactNode => (
  <Suspense
    fallback={
      <main className="plain-page">
        <h1>The page is on its way</h1>
      </main>
    }
  >
    {page}
  </Suspense>
);

/** For whoever waits until the page answers: styles of controls that need scripts, and tests. */
function Alive(): null {
  const isFromServer = useIsFromServer();
  useEffect(() => {
    if (isFromServer) return;
    document.documentElement.dataset['alive'] = '';
    // Where no style hides it, it would say what is no longer true.
    document.querySelector('.late-notice')?.remove();
  }, [isFromServer]);
  return null;
}

/** The last: whatever breaks, the page is never blank, and going back leads out of it. */
function PageBoundary({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <PanelBoundary name="This page" stillWorks="The other pages still work." at={useLocation().pathname}>
      {children}
    </PanelBoundary>
  );
}

/** The page that an address names. */
function AddressedPage({ ownPages = {} }: Pick<Props, 'ownPages'>): ReactNode {
  const { records: Records, embed: Embed, site: Site, lessons: Lessons, paper: Paper } = ownPages;
  const { pathname } = useLocation();
  const { catalogue, chronicles } = useShelf();
  const [first, ...others] = stepsOf(pathname);
  const only = catalogue.length === 1 ? catalogue[0] : undefined;
  if (first === undefined) return only ? <ChroniclePage id={only.id} /> : <CataloguePage />;
  if (readSitePath(pathname)) return Site ? <Site /> : late(<LazySitePages />);
  if (readEmbedPath(pathname)) return Embed ? <Embed /> : late(<LazyEmbedPage />);
  if (readPaperAddress(pathname)) return Paper ? <Paper /> : late(<LazyPaperPages />);
  // Each is come to by loading a page: links to them are followed.
  if (isLessonPath(pathname)) return Lessons ? <Lessons /> : late(<LazySitePages />);
  if (readRecordAddress(pathname)) return Records ? <Records /> : late(<LazyRecordPages />);
  const id = decoded(first);
  // What is nowhere is told by their script too.
  return others.length > 1 || !chronicles.has(id) ? late(<LazySitePages />) : <ChroniclePage id={id} />;
}

export function App({ shelf, isBuilt = false, ownPages }: Props): ReactNode {
  return (
    <ShelfContext value={shelf}>
      <AsBuiltProvider isBuilt={isBuilt}>
        <Alive />
        <PageBoundary>
          <AddressedPage ownPages={ownPages} />
        </PageBoundary>
      </AsBuiltProvider>
    </ShelfContext>
  );
}
