/** The day's sources in one list, by publisher. */
import type { ReactNode } from 'react';
import { countWords } from '../../domain/words/lists.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { useChronicle, useDay } from '../ui/reader-context.tsx';
import { SourceList } from '../ui/source-list.tsx';
import { daySources } from './day-sources.ts';
import { useElsewhere } from './story-links.ts';

export function SourcesPanel(): ReactNode {
  const day = useDay();
  const { ids, publishers } = daySources(useChronicle(), day);
  const elsewhere = useElsewhere();
  if (ids.length === 0) return null;
  return (
    <Disclosure
      elsewhere={elsewhere?.daySources(day.date)}
      label={`Sources of this day: ${countWords(ids.length, 'source', 'sources')} by ${countWords(publishers, 'publisher', 'publishers')}`}
    >
      <SourceList ids={ids} form="full" label="Sources of this day" />
    </Disclosure>
  );
}
