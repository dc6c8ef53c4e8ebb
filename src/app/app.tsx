/** The routes. */

import { catalogue } from 'virtual:catalogue';
import type { ReactNode } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { AboutPage } from './pages/about-page.tsx';
import { CataloguePage } from './pages/catalogue-page.tsx';
import { ChroniclePage } from './pages/chronicle-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';

export function App(): ReactNode {
  const [first, ...others] = catalogue;
  return (
    <Routes>
      <Route
        index
        element={
          first && others.length === 0 ? (
            <Navigate replace to={`/${first.id}/${first.extent.start}/`} />
          ) : (
            <CataloguePage />
          )
        }
      />
      <Route path="index.html" element={<Navigate replace to="/" />} />
      <Route path="about" element={<AboutPage />} />
      <Route path="about/index.html" element={<AboutPage />} />
      {['/:chronicle', '/:chronicle/index.html', '/:chronicle/:day', '/:chronicle/:day/index.html'].map((path) => (
        <Route key={path} path={path} element={<ChroniclePage />} />
      ))}
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
