/** The share dialog, opened as a reader does. */
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { MemoryRouter } from 'react-router';
import { usePageLinks } from '../../../src/app/routing/page-links.ts';
import { ShareDialog } from '../../../src/app/sharing/share-dialog.tsx';
import { type Editions, ShelfContext } from '../../../src/app/shelf.ts';
import { createReaderStore, initialReader, type ReaderState } from '../../../src/state/reader.ts';
import { PageLinksProvider } from '../../../src/views/ui/page-links.ts';
import { ReaderProvider } from '../../../src/views/ui/reader-context.tsx';
import { date } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';

const TUESDAY = initialReader(date('2025-03-11'));
export const EDITIONS: Editions = { newest: 'bbbbbbbbbb', url: '/b.json', kept: ['aaaaaaaaaa'], pinned: null };

function Page({ state, editions }: { readonly state: ReaderState; readonly editions: Editions }) {
  const [store] = useState(() => createReaderStore(state));
  const [isOpen, setOpen] = useState(false);
  return (
    <ShelfContext value={{ catalogue: [], chronicles: new Map([[WEEK.id, WEEK]]), baseMap: null, editions }}>
      <ReaderProvider chronicle={WEEK} store={store}>
        <PageLinksProvider value={usePageLinks(WEEK.id)}>
          <button type="button" onClick={() => setOpen(true)}>
            Share
          </button>
          {isOpen && <ShareDialog onClose={() => setOpen(false)} />}
        </PageLinksProvider>
      </ReaderProvider>
    </ShelfContext>
  );
}

/** The dialog, opened over the week at Tuesday. */
export async function openedWith(state: Partial<ReaderState> = {}, editions: Partial<Editions> = {}) {
  render(
    <MemoryRouter initialEntries={[`/${WEEK.id}/2025-03-11/`]}>
      <Page state={{ ...TUESDAY, ...state }} editions={{ ...EDITIONS, ...editions }} />
    </MemoryRouter>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Share' }));
  return screen.getByRole('dialog', { name: 'Share' });
}

/** What stands in the field of that name. */
export const link = (label: string): string => screen.getByLabelText<HTMLTextAreaElement>(label).value;
