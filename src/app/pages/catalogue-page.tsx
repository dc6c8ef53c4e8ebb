/** All chronicles of this build. */
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { parsePlainDate } from '../../domain/time/plain-date.ts';
import { dateRange } from '../../domain/words/dates.ts';
import { relativeHref } from '../routing/relative-href.ts';
import { useShelf } from '../shelf.ts';
import { PlainPage } from './plain-page.tsx';

function extentWords(extent: { readonly start: string; readonly end: string }): string {
  const start = parsePlainDate(extent.start);
  const end = parsePlainDate(extent.end);
  return start.ok && end.ok ? dateRange({ start: start.value, end: end.value }) : '';
}

export function CataloguePage(): ReactNode {
  const { catalogue } = useShelf();
  const { pathname } = useLocation();
  return (
    <PlainPage title="Chronicles">
      <ul>
        {catalogue.map(({ id, title, extent }) => (
          <li key={id}>
            {/* A page load: each chronicle brings its own records. */}
            <a href={relativeHref(pathname, `/${id}/${extent.start}/`)}>{title}</a> {extentWords(extent)}
          </li>
        ))}
      </ul>
    </PlainPage>
  );
}
