/** One chronicle at an address: reads the address and shows the week, or says what is wrong with it. */
import { type ReactNode, useState } from 'react';
import { useLocation } from 'react-router';
import type { Chronicle } from '../../domain/chronicle.ts';
import { fullDate } from '../../domain/words/dates.ts';
import { createReaderStore } from '../../state/reader.ts';
import { pathOf, readReader } from '../../state/url.ts';
import { ReaderProvider } from '../../views/ui/reader-context.tsx';
import { AppLink } from '../routing/app-link.tsx';
import { dayIn } from '../routing/url-sync.ts';
import { useShelf } from '../shelf.ts';
import { PlainPage } from './plain-page.tsx';
import { WeekPage } from './week-page.tsx';

export function ChroniclePage({ id }: { readonly id: string }): ReactNode {
  const chronicle = useShelf().chronicles.get(id);
  return chronicle ? <AddressedChronicle key={chronicle.id} chronicle={chronicle} /> : null;
}

/** Drawn first as the path alone says, as the build drew it; what follows `?` is taken in at once after that. */
function AddressedChronicle({ chronicle }: { readonly chronicle: Chronicle }): ReactNode {
  const { pathname, search } = useLocation();
  const { state, problems } = readReader({ day: dayIn(pathname), search: '' }, chronicle);
  const [store] = useState(() => createReaderStore(state));

  const wrongDay = problems.find(({ what }) => what === 'day');
  if (wrongDay) {
    return (
      <PlainPage title="No such day">
        <p>
          “{wrongDay.given}” is not a day of “{chronicle.title}”, which runs from {fullDate(chronicle.extent.start)} to{' '}
          {fullDate(chronicle.extent.end)}.
        </p>
        <p>
          The nearest day is <AppLink to={pathOf(chronicle.id, state.day) + search}>{fullDate(state.day)}</AppLink>.
        </p>
      </PlainPage>
    );
  }
  return (
    <ReaderProvider chronicle={chronicle} store={store}>
      <WeekPage />
    </ReaderProvider>
  );
}
