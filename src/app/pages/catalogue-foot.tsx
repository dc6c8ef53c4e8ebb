/** The ways on from a page that belongs to no chronicle: to each of them, and to its sources. */
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { recordPath } from '../routing/record-address.ts';
import { relativeHref } from '../routing/relative-href.ts';
import { useShelf } from '../shelf.ts';

export function CatalogueFoot(): ReactNode {
  const { pathname } = useLocation();
  const { catalogue } = useShelf();
  return (
    <nav className="ui-pages" aria-label="Chronicles">
      <ul>
        {catalogue.flatMap(({ id, title }) => [
          <li key={id}>
            <a href={relativeHref(pathname, `/${id}/`)}>{title}</a>
          </li>,
          <li key={`${id} sources`}>
            <a href={relativeHref(pathname, recordPath(id, { kind: 'sources' }))}>Its sources</a>
          </li>,
        ])}
      </ul>
    </nav>
  );
}
