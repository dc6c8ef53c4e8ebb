/** The routes. The same tree is drawn to text by the build and taken over in the browser. */
import { type ReactNode, useEffect } from 'react';
import { Route, Routes } from 'react-router';
import { AboutPage } from './pages/about-page.tsx';
import { CataloguePage } from './pages/catalogue-page.tsx';
import { ChroniclePage } from './pages/chronicle-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { type Shelf, ShelfContext } from './shelf.ts';

export function App({ shelf }: { readonly shelf: Shelf }): ReactNode {
  // For whoever waits until the page answers: styles of controls that need scripts, and tests.
  useEffect(() => {
    document.documentElement.dataset['alive'] = '';
  }, []);
  const [first, ...others] = shelf.catalogue;
  const home = first && others.length === 0 ? <ChroniclePage id={first.id} /> : <CataloguePage />;
  return (
    <ShelfContext value={shelf}>
      <Routes>
        <Route index element={home} />
        <Route path="index.html" element={home} />
        <Route path="about" element={<AboutPage />} />
        <Route path="about/index.html" element={<AboutPage />} />
        {['/:chronicle', '/:chronicle/index.html', '/:chronicle/:day', '/:chronicle/:day/index.html'].map((path) => (
          <Route key={path} path={path} element={<ChroniclePage />} />
        ))}
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </ShelfContext>
  );
}
