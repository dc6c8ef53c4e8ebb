/** One chronicle at an address: loads its records, reads the address, and shows the week or says what is wrong. */

import { catalogue } from 'virtual:catalogue';
import { type ReactNode, useCallback, useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import type { Chronicle } from '../../domain/chronicle.ts';
import { fullDate } from '../../domain/words/dates.ts';
import { createReaderStore } from '../../state/reader.ts';
import { pathOf, readReader } from '../../state/url.ts';
import { ReaderProvider } from '../../views/ui/reader-context.tsx';
import { FaultNotice } from '../loading/fault-notice.tsx';
import { loadChronicle } from '../loading/load-chronicle.ts';
import { useLoaded } from '../loading/use-loaded.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { PlainPage } from './plain-page.tsx';
import { WeekPage } from './week-page.tsx';

type CatalogueEntry = (typeof catalogue)[number];

export function ChroniclePage(): ReactNode {
  const { chronicle } = useParams();
  const entry = catalogue.find(({ id }) => id === chronicle);
  return entry ? <LoadedChronicle key={entry.id} entry={entry} /> : <NotFoundPage />;
}

function LoadedChronicle({ entry }: { readonly entry: CatalogueEntry }): ReactNode {
  const [loaded, retry] = useLoaded(
    useCallback((signal: AbortSignal) => loadChronicle(entry.url, signal), [entry.url]),
  );
  switch (loaded.state) {
    case 'loading':
      return (
        <PlainPage title={entry.title}>
          <p aria-live="polite">The records are on their way …</p>
        </PlainPage>
      );
    case 'failed':
      return (
        <PlainPage title={entry.title}>
          <FaultNotice
            what="The records of this chronicle"
            stillWorks="This page and the other pages of the site still work; nothing you chose is lost, as it is in the address."
            fault={loaded.fault}
            onRetry={retry}
          />
        </PlainPage>
      );
    case 'ready':
      return <AddressedChronicle chronicle={loaded.value} />;
  }
}

/** The address is read once; from then on store and address keep each other right. */
function AddressedChronicle({ chronicle }: { readonly chronicle: Chronicle }): ReactNode {
  const { day } = useParams();
  const { search } = useLocation();
  const read = readReader({ day: day === 'index.html' ? null : (day ?? null), search }, chronicle);
  const wrongDay = read.problems.find(({ what }) => what === 'day');
  const [store] = useState(() => createReaderStore(read.state));
  if (wrongDay) {
    return (
      <PlainPage title="No such day">
        <p>
          “{wrongDay.given}” is not a day of “{chronicle.title}”, which runs from {fullDate(chronicle.extent.start)} to{' '}
          {fullDate(chronicle.extent.end)}.
        </p>
        <p>
          The nearest day is <Link to={pathOf(chronicle.id, read.state.day)}>{fullDate(read.state.day)}</Link>.
        </p>
      </PlainPage>
    );
  }
  return (
    <ReaderProvider chronicle={chronicle} store={store}>
      <WeekPage problems={read.problems} />
    </ReaderProvider>
  );
}
