/** A week, a day or an event inside another page: the week's own panels, small and whole, with the way to the full page. */
import { type ReactNode, useState } from 'react';
import { useHref, useLocation } from 'react-router';
import type { Chronicle, EventId } from '../../../domain/chronicle.ts';
import { createReaderStore, initialReader, type ReaderState } from '../../../state/reader.ts';
import { readReader } from '../../../state/url.ts';
import { PageLinksProvider } from '../../../views/ui/page-links.ts';
import { ReaderProvider } from '../../../views/ui/reader-context.tsx';
import { firstDayOf } from '../../embed/read-message.ts';
import { type EmbedAddress, readEmbedPath } from '../../routing/embed-address.ts';
import { useShelf } from '../../shelf.ts';
import { NotFoundPage } from '../not-found-page.tsx';
import { Astray } from './astray.tsx';
import { EmbedPanels } from './embed-panels.tsx';
import { useEmbedLinks } from './use-embed-links.ts';
import './embed.css';

/** What the path says; null where it names nothing here. */
function firstState(address: EmbedAddress, chronicle: Chronicle): ReaderState | null {
  switch (address.kind) {
    case 'week':
      return initialReader(chronicle.extent.start);
    case 'day': {
      const { state, problems } = readReader({ day: address.day, search: '' }, chronicle);
      return problems.length === 0 ? state : null;
    }
    case 'event': {
      const event = chronicle.events.find(({ id }) => id === address.event);
      return event
        ? { ...initialReader(firstDayOf(event, chronicle) ?? chronicle.extent.start), selected: event.id }
        : null;
    }
  }
}

export function EmbedPage(): ReactNode {
  const { pathname } = useLocation();
  const { chronicles } = useShelf();
  const read = readEmbedPath(pathname);
  const chronicle = read ? chronicles.get(read.chronicle) : undefined;
  const first = read && chronicle ? firstState(read.address, chronicle) : null;
  const folder = useHref(`/${read?.chronicle ?? ''}/`);
  if (!read || !chronicle) return <NotFoundPage />;
  if (!first) return <Astray address={read.address} folder={folder} />;
  const subject = read.address.kind === 'event' ? read.address.event : null;
  return <Embedded chronicle={chronicle} first={first} subject={subject} />;
}

type Props = {
  readonly chronicle: Chronicle;
  readonly first: ReaderState;
  /** The event that the embed is about. */
  readonly subject: EventId | null;
};

/** Its path never changes: what the reader does goes into the query. */
function Embedded({ chronicle, first, subject }: Props): ReactNode {
  const [begun] = useState(first);
  const [store] = useState(() => createReaderStore(begun));
  const links = useEmbedLinks(chronicle.id);
  return (
    <ReaderProvider chronicle={chronicle} store={store}>
      <PageLinksProvider value={links}>
        <EmbedPanels first={begun} subject={subject} />
      </PageLinksProvider>
    </ReaderProvider>
  );
}
