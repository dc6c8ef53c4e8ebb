/** The routes. The same tree is drawn to text by the build and taken over in the browser. */
import { type ReactNode, Suspense, useEffect } from 'react';
import { Route, Routes } from 'react-router';
import { PanelBoundary } from '../views/ui/boundary.tsx';
import { ChroniclePage } from './pages/chronicle-page.tsx';
import { AboutPage, CataloguePage, NotFoundPage } from './pages/lazy-pages.ts';
import { LazyRecordPages } from './pages/lazy-records.ts';
import { type Shelf, ShelfContext } from './shelf.ts';

const ON_ITS_WAY = <p className="notice">The page is on its way.</p>;

/** Addresses of the pages about one thing; what is said after them is read by the page. */
const RECORDS = [
  '/:chronicle/events/*',
  '/:chronicle/countries/*',
  '/:chronicle/sources/*',
  '/:chronicle/:day/sources/*',
];

const records = (
  <PanelBoundary name="This page" stillWorks="The links to the other pages still work.">
    <Suspense fallback={ON_ITS_WAY}>
      <LazyRecordPages />
    </Suspense>
  </PanelBoundary>
);

export function App({ shelf }: { readonly shelf: Shelf }): ReactNode {
  // For whoever waits until the page answers: styles of controls that need scripts, and tests.
  useEffect(() => {
    document.documentElement.dataset['alive'] = '';
  }, []);
  const [first, ...others] = shelf.catalogue;
  const home = first && others.length === 0 ? <ChroniclePage id={first.id} /> : <CataloguePage />;
  return (
    <ShelfContext value={shelf}>
      <Suspense fallback={ON_ITS_WAY}>
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
      </Suspense>
    </ShelfContext>
  );
}
