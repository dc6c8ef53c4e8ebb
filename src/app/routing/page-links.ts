/** Links to every page about one thing, relative to the page they stand on. */
import { lessonUrls } from 'virtual:lessons';
import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { pathOf } from '../../state/url.ts';
import type { PageLinks } from '../../views/ui/page-links.ts';
import { citationPath, sourcesCitationPath } from './citation-address.ts';
import { LESSONS } from './is-lesson-path.ts';
import { paperPath } from './paper-address.ts';
import { type RecordAddress, recordPath } from './record-address.ts';
import { stepsOf } from './relative-href.ts';
import { upFrom } from './up-from.ts';

/** The same object while the page is as deep as before, whatever its day: what draws by it is not drawn anew. */
export function usePageLinks(chronicle: string): PageLinks {
  const depth = stepsOf(useLocation().pathname).length;
  return useMemo(() => {
    const to = (path: string): string => upFrom(depth) + path.slice(1);
    const toRecord = (address: RecordAddress): string => to(recordPath(chronicle, address));
    return {
      day: (date) => to(pathOf(chronicle, date)),
      event: (event) => toRecord({ kind: 'event', event }),
      country: (iso3) => toRecord({ kind: 'country', iso3 }),
      daySources: (day) => toRecord({ kind: 'day-sources', day }),
      chronicle: to(`/${chronicle}/`),
      events: toRecord({ kind: 'events' }),
      countries: toRecord({ kind: 'countries' }),
      sources: toRecord({ kind: 'sources' }),
      evidence: toRecord({ kind: 'evidence' }),
      data: toRecord({ kind: 'data' }),
      citation: (of, id, ending) => to(citationPath(chronicle, of, id, ending)),
      allSources: (ending) => to(sourcesCitationPath(chronicle, ending)),
      sheet: toRecord({ kind: 'sheet' }),
      daySheet: (day) => toRecord({ kind: 'day-sheet', day }),
      lessons: lessonUrls[chronicle] === undefined ? null : to(`/${chronicle}/${LESSONS}/`),
      paper: to(paperPath(chronicle, { kind: 'paper' })),
      feed: to(`/${chronicle}/feed.xml`),
      about: to('/about/'),
    };
  }, [depth, chronicle]);
}
