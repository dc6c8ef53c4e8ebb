/** A wrong address: says so and offers the nearest right one. */
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { fullDate } from '../../domain/words/dates.ts';
import { nearestPage } from '../routing/nearest-page.ts';
import { relativeHref } from '../routing/relative-href.ts';
import { readSitePath, SITE_TITLES } from '../routing/site-address.ts';
import { useShelf } from '../shelf.ts';
import { PlainPage } from './plain-page.tsx';

export function NotFoundPage(): ReactNode {
  const { pathname, search } = useLocation();
  const { catalogue } = useShelf();
  const near = nearestPage(pathname, catalogue);
  const page = near && readSitePath(near.path);
  const title = page ? SITE_TITLES[page] : catalogue.find(({ id }) => id === near?.id)?.title;
  return (
    <PlainPage title="No such page">
      <p>
        There is nothing at <code>{pathname}</code>. The link may be mistyped, or older than this site.
      </p>
      {near && (
        <p>
          {/* A page load: the records are not at hand here. What the link asked for beside the page goes along. */}
          The nearest page is{' '}
          <a href={relativeHref(pathname, near.path) + search}>
            {near.day ? `${fullDate(near.day)}, ${title}` : title}
          </a>
          .
        </p>
      )}
    </PlainPage>
  );
}
