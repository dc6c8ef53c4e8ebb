/** The day's sources in one list, by publisher. */
import type { ReactNode } from 'react';
import type { ChronicleDay } from '../../domain/events/day.ts';
import { countWords } from '../../domain/words/lists.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { useChronicle, useDay } from '../ui/reader-context.tsx';
import { SourceList } from '../ui/source-list.tsx';
import { sourcesOfEvent } from './event-evidence.ts';
import { useStoryLinks } from './story-links.ts';

function useDaySources({ events }: ChronicleDay): { readonly ids: string[]; readonly publishers: number } {
  const chronicle = useChronicle();
  const publisherOf = (id: string): string => chronicle.sources.get(id)?.publisher ?? '';
  const ids = [
    ...new Set(
      events.flatMap(({ event }) => [
        ...sourcesOfEvent(chronicle, event),
        ...event.participants.flatMap(({ sources }) => sources),
      ]),
    ),
  ].sort((a, b) => (publisherOf(a) < publisherOf(b) ? -1 : publisherOf(a) > publisherOf(b) ? 1 : 0));
  return { ids, publishers: new Set(ids.map(publisherOf)).size };
}

export function SourcesPanel(): ReactNode {
  const day = useDay();
  const { ids, publishers } = useDaySources(day);
  const { sourcesHref } = useStoryLinks();
  if (ids.length === 0) return null;
  return (
    <Disclosure
      elsewhere={sourcesHref?.(day.date)}
      label={`Sources of this day: ${countWords(ids.length, 'source', 'sources')} by ${countWords(publishers, 'publisher', 'publishers')}`}
    >
      <SourceList ids={ids} form="full" label="Sources of this day" />
    </Disclosure>
  );
}
