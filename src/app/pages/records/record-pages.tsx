/** The pages about one thing: reads the address and shows the event, the country or the sources that it names. */
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { Chronicle } from '../../../domain/chronicle.ts';
import { followsMoment } from '../../routing/moment-addresses.ts';
import { type RecordAddress, readRecordAddress } from '../../routing/record-address.ts';
import { useShelf } from '../../shelf.ts';
import { NotFoundPage } from '../not-found-page.tsx';
import { useAskedMoment } from './asked-moment.ts';
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
    <SeenRecord chronicle={chronicle}>
      <AddressedRecord address={read.address} />
    </SeenRecord>
  );
}

/** As known at the moment that the address asks for, where the page can be. */
function SeenRecord({
  chronicle,
  children,
}: {
  readonly chronicle: Chronicle;
  readonly children: ReactNode;
}): ReactNode {
  const { pathname } = useLocation();
  const { knownAt } = useAskedMoment(chronicle);
  return (
    <RecordReading chronicle={chronicle} knownAt={followsMoment(pathname) ? knownAt : null}>
      {children}
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
