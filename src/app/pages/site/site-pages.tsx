/** The pages that belong to no chronicle: reads the address and shows the one that it names. */
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { readSitePath } from '../../routing/site-address.ts';
import { NotFoundPage } from '../not-found-page.tsx';
import { AboutPage } from './about-page.tsx';
import { DesksPage } from './desks-page.tsx';

export function SitePages(): ReactNode {
  const { pathname } = useLocation();
  switch (readSitePath(pathname)) {
    case 'about':
      return <AboutPage />;
    case 'desks':
      return <DesksPage />;
    case null:
      return <NotFoundPage />;
  }
}
