/** The day's sources in one list, by publisher. */
import type { ReactNode } from 'react';
import { countWords } from '../../domain/words/lists.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { useChronicle, useDay } from '../ui/reader-context.tsx';
import { SourceList } from '../ui/source-list.tsx';
import { daySources } from './day-sources.ts';

export function SourcesPanel(): ReactNode {
  const { ids, publishers } = daySources(useChronicle(), useDay());
  if (ids.length === 0) return null;
  return (
    <Disclosure
      label={`Sources of this day: ${countWords(ids.length, 'source', 'sources')} by ${countWords(publishers, 'publisher', 'publishers')}`}
    >
      <SourceList ids={ids} form="full" label="Sources of this day" />
    </Disclosure>
  );
}
