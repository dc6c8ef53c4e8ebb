// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { PaperFoot } from '../../src/app/pages/paper-foot.tsx';
import { createReaderStore, initialReader, type ReaderState } from '../../src/state/reader.ts';
import { ReaderProvider } from '../../src/views/ui/reader-context.tsx';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { asOf, date } from '../fixtures/records.ts';

afterEach(cleanup);

const DAY = date('2025-03-11');

function footOf(state: Partial<ReaderState>): string {
  render(
    <MemoryRouter>
      <ReaderProvider chronicle={FIXTURE} store={createReaderStore({ ...initialReader(DAY), ...state })}>
        <PaperFoot day={DAY} />
      </ReaderProvider>
    </MemoryRouter>,
  );
  return screen.getByText(/^This page:/).textContent ?? '';
}

it('says the address of the view that is printed, its moment and filters included', () => {
  expect(footOf({})).toContain(`/${FIXTURE.id}/2025-03-11/ – `);
  cleanup();
  const said = footOf({ knownAt: asOf('2025-03-11').at, query: 'jeddah' });
  expect(said).toContain(`/${FIXTURE.id}/2025-03-11/?known=2025-03-11T`);
  expect(said).toContain('q=jeddah – ');
});
