// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { createReaderStore, initialReader } from '../../src/state/reader.ts';
import { BeyondPlate } from '../../src/views/map/beyond-plate.tsx';
import { ReaderProvider } from '../../src/views/ui/reader-context.tsx';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { date } from '../fixtures/records.ts';

function plate(countries: readonly string[], day = '2025-03-11') {
  const store = createReaderStore(initialReader(date(day)));
  const shown = render(
    <ReaderProvider chronicle={FIXTURE} store={store}>
      <BeyondPlate countries={countries} isOpenAtFirst />
    </ReaderProvider>,
  );
  return { store, ...shown };
}

describe('BeyondPlate', () => {
  afterEach(cleanup);

  it('names each country under how it took part, and a press asks about it', async () => {
    const { store, container } = plate(['USA', 'JPN']);
    expect(container.querySelector('summary')?.textContent).toBe('Beyond this map: 2');
    const ways = [...container.querySelectorAll('dt')].map((way) => way.textContent);
    expect(new Set(ways).size).toBe(2);
    expect(ways[0]).toBe('Party to the ceasefire talks');
    await userEvent.click(screen.getByRole('button', { name: 'United States' }));
    expect(store.getState().asked).toBe('USA');
  });

  it('puts countries that took part alike under one heading', () => {
    const { container } = plate(['USA', 'UKR']);
    expect(container.querySelectorAll('dt')).toHaveLength(1);
    expect(container.querySelectorAll('dd')).toHaveLength(2);
  });

  it('hatches what is only planned, as the map does', () => {
    const hatches = (day: string) => plate(['USA'], day).container.querySelectorAll('.ui-hatch[data-planned]').length;
    expect(hatches('2025-03-11')).toBe(0);
    cleanup();
    expect(hatches('2025-03-16')).toBe(1);
  });

  it('is not there when nobody is beyond the map', () => {
    expect(plate([]).container.innerHTML).toBe('');
  });
});
