/** The day's sources in one list, by publisher: to be opened on screens, laid open on paper. */
import type { ReactNode } from 'react';
import type { ChronicleDay } from '../../domain/events/day.ts';
import { countWords } from '../../domain/words/lists.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { useChronicle } from '../ui/reader-context.tsx';
import { says } from '../ui/says.ts';
import { SourceList } from '../ui/source-list.tsx';
import { daySources } from './day-sources.ts';
import { useElsewhere, useStoryLinks } from './story-links.ts';

export function SourcesPanel({ day }: { readonly day: ChronicleDay }): ReactNode {
  const { ids, publishers } = daySources(useChronicle(), day);
  const elsewhere = useElsewhere();
  const { isOnPaper } = useStoryLinks();
  if (ids.length === 0) return null;
  const whose = day.narrowed === null ? 'Sources of this day' : 'Sources of the events that match';
  const label = `${whose}: ${countWords(ids.length, 'source', 'sources')} by ${countWords(publishers, 'publisher', 'publishers')}`;
  const list = <SourceList ids={ids} form="full" label={whose} />;
  return (
    <>
      <Disclosure says={says('events', 'all')} elsewhere={elsewhere?.daySources(day.date)} label={label}>
        {list}
      </Disclosure>
      {isOnPaper && (
        <>
          <h3>{label}</h3>
          {list}
        </>
      )}
    </>
  );
}
