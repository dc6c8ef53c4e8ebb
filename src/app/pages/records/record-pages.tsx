/** The pages about one thing: reads the address and shows the event, the country or the sources that it names. */
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { type RecordAddress, readRecordAddress } from '../../routing/record-address.ts';
import { useShelf } from '../../shelf.ts';
import { NotFoundPage } from '../not-found-page.tsx';
import { CountriesPage, CountryPage } from './country-pages.tsx';
import { DataPage } from './data-page.tsx';
import { EventPage, EventsPage } from './event-pages.tsx';
import { EvidencePage } from './evidence-page.tsx';
import { RecordReading } from './record-reading.tsx';
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
