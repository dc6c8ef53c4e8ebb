/** For whoever puts the week into an article: how, what is sent, how to cite and correct, what the borders mean, how to host. */
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { recordPath } from '../../routing/record-address.ts';
import { relativeHref } from '../../routing/relative-href.ts';
import { SITE_TITLES, sitePath } from '../../routing/site-address.ts';
import { useShelf } from '../../shelf.ts';
import { CatalogueFoot } from '../catalogue-foot.tsx';
import { PlainPage } from '../plain-page.tsx';
import { HowToEmbed, HowToHost } from './desks-embeds.tsx';
import './desks.css';

export function DesksPage(): ReactNode {
  const { pathname } = useLocation();
  const { catalogue } = useShelf();
  const [first] = catalogue;
  return (
    <PlainPage title={SITE_TITLES.desks} foot={<CatalogueFoot />}>
      <HowToEmbed />
      <h2>What is sent, and to whom</h2>
      <p>
        Nothing to anyone. An embed asks the site that it comes from for its files and no other; it sets no cookie,
        keeps nothing about readers, and counts nobody. That site’s host sees, as any host does, that a file was asked
        for; whoever wants none of that hosts the folder.
      </p>
      <h2>How to cite</h2>
      <p>
        Every view, event, statement and source can be cited as text, BibTeX, RIS and CSL-JSON, with its link, the
        edition of the records and its date.{' '}
        {first && (
          <>
            The <a href={relativeHref(pathname, recordPath(first.id, { kind: 'evidence' }))}>page on evidence</a> has
            all of them, and <a href={relativeHref(pathname, recordPath(first.id, { kind: 'data' }))}>the data</a> can
            be taken away.
          </>
        )}{' '}
        The records are under the licence that each embed and each file taken away names: name Parley, link the licence,
        say what you changed.
      </p>
      <h2>How to correct</h2>
      <p>
        Facts live in one file an event, each statement with its sources. A correction is a change to that file, or a
        letter to whoever publishes this site that names the statement and a source; what was mended is listed by date
        on the page on evidence.
      </p>
      <h2>What the borders mean</h2>
      <p>
        The note at every map says whose recognition its boundaries follow; where another state holds the land, it is
        hatched. <a href={relativeHref(pathname, sitePath('about'))}>The page about Parley</a> says more. Boundaries
        shown do not imply endorsement.
      </p>
      <HowToHost />
    </PlainPage>
  );
}
