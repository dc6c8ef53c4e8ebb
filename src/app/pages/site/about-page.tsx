/** What this is, how it was made, and what its borders mean. */
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { relativeHref } from '../../routing/relative-href.ts';
import { SITE_TITLES, sitePath } from '../../routing/site-address.ts';
import { CatalogueFoot } from '../catalogue-foot.tsx';
import { PlainPage } from '../plain-page.tsx';

export function AboutPage(): ReactNode {
  const { pathname } = useLocation();
  return (
    <PlainPage title={SITE_TITLES.about} windowTitle={SITE_TITLES.about} foot={<CatalogueFoot />}>
      <p>
        Parley lets you step through a week of diplomacy, day by day, on a timeline and a map that move together.
        Everything shown is derived from a set of records in which every statement names its sources; where sources
        differ, each is shown and none is preferred.
      </p>
      <h2>What the map shows</h2>
      <p>
        Fill tells a country’s part in the talks of the day; a teal coast, a Black Sea state; a pin, a place where
        something happened. Journeys run from a country’s capital to the room and say who came, not which way. A country
        has no fill where no source tells of a part that day.
      </p>
      <h2>Borders</h2>
      <p>
        Borders follow the positions of the United Nations General Assembly (resolutions 68/262 and ES-11/1 for Ukraine,
        among others). Land that another state holds is hatched. Kosovo is drawn as a unit of its own; this is without
        prejudice to positions on status, and is in line with UN Security Council resolution 1244/1999 and the
        International Court of Justice’s Opinion on the Kosovo declaration of independence. The front line of March 2025
        is not drawn: the base map has no dated source for it. Boundaries shown do not imply endorsement.
      </p>
      <h2>Sources and licences</h2>
      <p>
        The records are published under the Creative Commons Attribution 4.0 licence; the program under the MIT licence;
        the base map derives from Natural Earth, which is in the public domain. Sources were read as excerpts; links may
        have moved.
      </p>
      <h2>Using it elsewhere</h2>
      <p>
        Every day and event can stand in an article, be cited and be taken away:{' '}
        <a href={relativeHref(pathname, sitePath('desks'))}>the page for desks</a> says how.
      </p>
      <h2>Privacy</h2>
      <p>
        This site sets no cookie and asks nothing of any other site. A choice of colours or keys is kept in your browser
        only if you make one.
      </p>
    </PlainPage>
  );
}
