/** A wrong address: says so and offers the nearest right ones. */

import { catalogue } from 'virtual:catalogue';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { nearestName } from '../../domain/spelling.ts';
import { PlainPage } from './plain-page.tsx';

export function NotFoundPage(): ReactNode {
  const { pathname } = useLocation();
  const [given = ''] = pathname.split('/').filter((step) => step !== '');
  const nearest = nearestName(
    given,
    catalogue.map(({ id }) => id),
  );
  const offered = catalogue.find(({ id }) => id === nearest) ?? catalogue[0];
  return (
    <PlainPage title="No such page">
      <p>
        There is nothing at <code>{pathname}</code>. The link may be mistyped, or older than this site.
      </p>
      {offered && (
        <p>
          The nearest page is <Link to={`/${offered.id}/${offered.extent.start}/`}>{offered.title}</Link>.
        </p>
      )}
      <p>
        <Link to="/about">About Parley</Link>
      </p>
    </PlainPage>
  );
}
