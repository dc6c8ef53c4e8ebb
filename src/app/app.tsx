/** The routes. The same tree is drawn to text by the build and taken over in the browser. */
import { type ComponentType, type ReactNode, Suspense, useEffect } from 'react';
import { Route, Routes } from 'react-router';
import { AsBuiltProvider } from '../views/ui/as-built.tsx';
import { PanelBoundary } from '../views/ui/boundary.tsx';
import { AboutPage } from './pages/about-page.tsx';
import { CataloguePage } from './pages/catalogue-page.tsx';
import { ChroniclePage } from './pages/chronicle-page.tsx';
import { LazyRecordPages } from './pages/lazy-records.ts';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { type Shelf, ShelfContext } from './shelf.ts';

/** Addresses of the pages about one thing; what is said after them is read by the page. */
const RECORDS = [
  '/:chronicle/events/*',
  '/:chronicle/countries/*',
  '/:chronicle/sources/*',
  '/:chronicle/:day/sources/*',
  '/:chronicle/print/*',
  '/:chronicle/:day/print/*',
];

type Props = {
  readonly shelf: Shelf;
  /** Whether the page is drawn by the build, or was. */
  readonly isBuilt?: boolean;
  /** The pages about one thing, where the first page is one: it is then drawn whole at once, here as by the build. */
  readonly recordPages?: ComponentType | undefined;
};

const lazyRecords = (
  <Suspense fallback={<p className="notice">The page is on its way.</p>}>
    <LazyRecordPages />
  </Suspense>
);

export function App({ shelf, isBuilt = false, recordPages: RecordPages }: Props): ReactNode {
  // For whoever waits until the page answers: styles of controls that need scripts, and tests.
  useEffect(() => {
    document.documentElement.dataset['alive'] = '';
  }, []);
  const [first, ...others] = shelf.catalogue;
  const home = first && others.length === 0 ? <ChroniclePage id={first.id} /> : <CataloguePage />;
  const records = (
    <PanelBoundary name="This page" stillWorks="The links to the other pages still work.">
      {RecordPages ? <RecordPages /> : lazyRecords}
    </PanelBoundary>
  );
  return (
    <ShelfContext value={shelf}>
      <AsBuiltProvider isBuilt={isBuilt}>
        <Routes>
          <Route index element={home} />
          <Route path="index.html" element={home} />
          <Route path="about" element={<AboutPage />} />
          <Route path="about/index.html" element={<AboutPage />} />
          {['/:chronicle', '/:chronicle/index.html', '/:chronicle/:day', '/:chronicle/:day/index.html'].map((path) => (
            <Route key={path} path={path} element={<ChroniclePage />} />
          ))}
          {RECORDS.map((path) => (
            <Route key={path} path={path} element={records} />
          ))}
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </AsBuiltProvider>
    </ShelfContext>
  );
}
