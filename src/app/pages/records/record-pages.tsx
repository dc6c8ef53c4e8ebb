/** The pages about one thing: reads the address and shows the event, the country or the sources that it names. */
import { type ReactNode, useState } from 'react';
import { useLocation } from 'react-router';
import type { Chronicle } from '../../../domain/chronicle.ts';
import { createReaderStore, initialReader } from '../../../state/reader.ts';
import { StoryLinksProvider } from '../../../views/story/story-links.ts';
import { PageLinksProvider } from '../../../views/ui/page-links.ts';
import { ReaderProvider } from '../../../views/ui/reader-context.tsx';
import { usePageLinks } from '../../routing/page-links.ts';
import { type RecordAddress, readRecordAddress } from '../../routing/record-address.ts';
import { useShelf } from '../../shelf.ts';
import { NotFoundPage } from '../not-found-page.tsx';
import { CountriesPage, CountryPage } from './country-pages.tsx';
import { DataPage } from './data-page.tsx';
import { EventPage, EventsPage } from './event-pages.tsx';
import { EvidencePage } from './evidence-page.tsx';
import { DaySheetPage, SheetPage } from './sheet-pages.tsx';
import { DaySourcesPage, SourcesPage } from './source-pages.tsx';
import './records.css';

export function RecordPages(): ReactNode {
  const { pathname } = useLocation();
  const { chronicles } = useShelf();
  const read = readRecordAddress(pathname);
  const chronicle = read && chronicles.get(read.chronicle);
  if (!chronicle) return <NotFoundPage />;
  return (
    <RecordReading chronicle={chronicle}>
      <AddressedRecord address={read.address} />
    </RecordReading>
  );
}

/** What the views ask for: the records as known now, and links that are followed. */
function RecordReading({
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

function AddressedRecord({ address }: { readonly address: RecordAddress }): ReactNode {
  switch (address.kind) {
    case 'events':
      return <EventsPage />;
    case 'event':
      return <EventPage id={address.event} />;
    case 'countries':
      return <CountriesPage />;
    case 'country':
      return <CountryPage iso3={address.iso3} />;
    case 'sources':
      return <SourcesPage />;
    case 'evidence':
      return <EvidencePage />;
    case 'data':
      return <DataPage />;
    case 'day-sources':
      return <DaySourcesPage given={address.day} />;
    case 'sheet':
      return <SheetPage />;
    case 'day-sheet':
      return <DaySheetPage given={address.day} />;
  }
}
