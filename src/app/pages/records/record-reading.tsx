/** The records of one chronicle at hand to a page that only tells of them. */
import { type ReactNode, useState } from 'react';
import type { Chronicle } from '../../../domain/chronicle.ts';
import { createReaderStore, initialReader } from '../../../state/reader.ts';
import { StoryLinksProvider } from '../../../views/story/story-links.ts';
import { PageLinksProvider } from '../../../views/ui/page-links.ts';
import { ReaderProvider } from '../../../views/ui/reader-context.tsx';
import { usePageLinks } from '../../routing/page-links.ts';

/** What the views ask for: the records as known now, and links that are followed. */
export function RecordReading({
  chronicle,
  children,
}: {
  readonly chronicle: Chronicle;
  readonly children: ReactNode;
}): ReactNode {
  const [store] = useState(() => createReaderStore(initialReader(chronicle.extent.start)));
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
