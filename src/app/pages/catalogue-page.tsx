/** All chronicles of this build. */

import { catalogue } from 'virtual:catalogue';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { parsePlainDate } from '../../domain/time/plain-date.ts';
import { dateRange } from '../../domain/words/dates.ts';
import { PlainPage } from './plain-page.tsx';

function extentWords(extent: { readonly start: string; readonly end: string }): string {
  const start = parsePlainDate(extent.start);
  const end = parsePlainDate(extent.end);
  return start.ok && end.ok ? dateRange({ start: start.value, end: end.value }) : '';
}

export function CataloguePage(): ReactNode {
  return (
    <PlainPage title="Chronicles">
      <ul>
        {catalogue.map(({ id, title, extent }) => (
          <li key={id}>
            <Link to={`/${id}/${extent.start}/`}>{title}</Link> {extentWords(extent)}
          </li>
        ))}
      </ul>
    </PlainPage>
  );
}
