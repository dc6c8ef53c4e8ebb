/** A wrong address: says so and offers the nearest right one. */
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { nearestName } from '../../domain/spelling.ts';
import { relativeHref, stepsOf } from '../routing/relative-href.ts';
import { useShelf } from '../shelf.ts';
import { PlainPage } from './plain-page.tsx';

export function NotFoundPage(): ReactNode {
  const { pathname } = useLocation();
  const { catalogue } = useShelf();
  const nearest = nearestName(
    stepsOf(pathname)[0] ?? '',
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
          {/* A page load: the records are not at hand here. */}
          The nearest page is{' '}
          <a href={relativeHref(pathname, `/${offered.id}/${offered.extent.start}/`)}>{offered.title}</a>.
        </p>
      )}
    </PlainPage>
  );
}
