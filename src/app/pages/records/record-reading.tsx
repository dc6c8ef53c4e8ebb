/** The records of one chronicle at hand to a page that only tells of them. */
import { type ReactNode, useMemo } from 'react';
import type { Chronicle } from '../../../domain/chronicle.ts';
import type { KnownAt } from '../../../domain/events/status.ts';
import { createReaderStore, initialReader } from '../../../state/reader.ts';
import { StoryLinksProvider } from '../../../views/story/story-links.ts';
import { PageLinksProvider } from '../../../views/ui/page-links.ts';
import { ReaderProvider } from '../../../views/ui/reader-context.tsx';
import { usePageLinks } from '../../routing/page-links.ts';

type Props = {
  readonly chronicle: Chronicle;
  /** The moment from which they are told; null for all that is now known. */
  readonly knownAt?: KnownAt;
  readonly children: ReactNode;
};

/** What the views ask for: the records as known at a moment, and links that are followed. */
export function RecordReading({ chronicle, knownAt = null, children }: Props): ReactNode {
  const store = useMemo(
    () => createReaderStore({ ...initialReader(chronicle.extent.start), knownAt }),
    [chronicle, knownAt],
  );
  const links = usePageLinks(chronicle.id);
  return (
    <ReaderProvider chronicle={chronicle} store={store}>
      <PageLinksProvider value={links}>
        <StoryLinksProvider value={{ dayHref: links.day, eventHref: links.event, isFollowed: true }}>
          {children}
        </StoryLinksProvider>
      </PageLinksProvider>
    </ReaderProvider>
  );
}
