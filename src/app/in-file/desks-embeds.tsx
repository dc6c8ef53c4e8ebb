/** Said where a site would be needed: a file of the reader's own has no address to put into an article. */
import { site } from 'virtual:catalogue';

type Parts = typeof import('../pages/site/desks-embeds.tsx');

export const HowToEmbed: Parts['HowToEmbed'] = () => (
  <>
    <p>
      This file is a copy of one’s own, for reading and for a class. What stands in an article comes from a site, which
      has an embed of every week, day and event, and a page for desks with the code.
    </p>
    {site !== null && (
      <p>
        That page is at <a href={`${site}desks/`}>{`${site}desks/`}</a>.
      </p>
    )}
  </>
);

/** The file needs no host. */
export const HowToHost: Parts['HowToHost'] = () => null;
