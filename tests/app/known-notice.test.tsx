// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { KnownNotice } from '../../src/app/pages/known-notice.tsx';
import { StateNotices } from '../../src/app/pages/state-notices.tsx';
import { momentsOf } from '../../src/domain/events/moments.ts';
import { NO_EVENT_FILTER, withValues } from '../../src/domain/finding/event-filter.ts';
import { createReaderStore, initialReader } from '../../src/state/reader.ts';
import { ReaderProvider } from '../../src/views/ui/reader-context.tsx';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { asOf, date } from '../fixtures/records.ts';
import { WEEK } from '../fixtures/week.ts';

afterEach(cleanup);

it('goes back to all that is known now, and leaves a keyboard at the page’s heading', async () => {
  const store = createReaderStore({ ...initialReader(date('2025-03-11')), knownAt: asOf('2025-03-11').at });
  render(
    <ReaderProvider chronicle={FIXTURE} store={store}>
      <h1>A week</h1>
      <KnownNotice />
    </ReaderProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Show all that is known now' }));
  expect(store.getState().knownAt).toBeNull();
  expect(screen.queryByRole('status')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'A week' }));
});

it('says which filters are on, in whatever form the week is read', () => {
  for (const [readAs, words] of [
    [null, 'Map, timeline and story show'],
    ['text', 'The text shows'],
  ] as const) {
    const eventFilter = withValues(NO_EVENT_FILTER, 'country', ['FRA', 'TUR']);
    const store = createReaderStore({ ...initialReader(WEEK.extent.start), readAs, eventFilter });
    render(
      <MemoryRouter>
        <ReaderProvider chronicle={WEEK} store={store}>
          <StateNotices isMomentTold={false} />
        </ReaderProvider>
      </MemoryRouter>,
    );
    expect(screen.getByRole('status').textContent).toBe(
      `${words} only the events that match the filters: Country: France or Türkiye.Show all events`,
    );
    cleanup();
  }
});

it('says at every moment of the week that it is on', () => {
  for (const { at } of momentsOf(WEEK)) {
    const store = createReaderStore({ ...initialReader(WEEK.extent.start), knownAt: at });
    render(
      <MemoryRouter>
        <ReaderProvider chronicle={WEEK} store={store}>
          <StateNotices isMomentTold={false} />
        </ReaderProvider>
      </MemoryRouter>,
    );
    expect(screen.getByRole('status').textContent).toMatch(/^As known by .*: what was reported later is left out\./);
    cleanup();
  }
});
