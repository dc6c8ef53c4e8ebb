// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { PARTS } from '../../src/domain/events/participation.ts';
import { partWords } from '../../src/domain/words/parts.ts';
import { createReaderStore, initialReader, NO_FILTERS } from '../../src/state/reader.ts';
import { Legend } from '../../src/views/map/legend.tsx';
import { ReaderProvider } from '../../src/views/ui/reader-context.tsx';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { asOf, date } from '../fixtures/records.ts';
import { WEEK } from '../fixtures/week.ts';

const isOfPart = (row: string): boolean => !/^(Black Sea|From capital)/.test(row);

function legendOf(day: string) {
  const store = createReaderStore(initialReader(date(day)));
  const page = (
    <ReaderProvider chronicle={FIXTURE} store={store}>
      <Legend hatchId="map" isOpenAtFirst />
    </ReaderProvider>
  );
  return { store, page };
}

describe('Legend', () => {
  afterEach(cleanup);

  it('tells the day’s parts with their counts, and names the parties beside their colours', () => {
    const { page } = legendOf('2025-03-11');
    const { container } = render(page);
    expect(
      screen.getByRole('checkbox', { name: /Party to the ceasefire talks: Ukraine and United States 2/ }),
    ).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: /Hosts the talks 1/ })).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: /Black Sea coast 5/ })).toBeTruthy();
    expect(container.querySelectorAll('[data-part="party"]')).toHaveLength(2);
  });

  it('calls a part as the rest of the page does', () => {
    for (const day of ['2025-03-11', '2025-03-12', '2025-03-16']) {
      const { container } = render(legendOf(day).page);
      const words = PARTS.flatMap((part) => [partWords(part), partWords(part, true)]);
      const rows = [...container.querySelectorAll('label')]
        .map(({ textContent }) => textContent?.trim() ?? '')
        .filter(isOfPart);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(words).toContain(row.replace(/(:.*)? \d+$/, ''));
      cleanup();
    }
  });

  it('tells who took part from who is announced, under one box', () => {
    const store = createReaderStore({
      ...initialReader(date('2025-03-11')),
      knownAt: asOf('2025-03-11T09:00+01:00').at,
    });
    render(
      <ReaderProvider chronicle={WEEK} store={store}>
        <Legend hatchId="map" isOpenAtFirst />
      </ReaderProvider>,
    );
    const [box, ...others] = screen.getAllByRole('checkbox', { name: /Takes part|Announced to take part/ });
    expect(others).toEqual([]);
    expect(box?.closest('label')?.textContent.trim()).toBe('Takes part 1 Announced to take part 4');
    expect(box?.closest('label')?.querySelectorAll('[data-planned]')).toHaveLength(1);
  });

  it('leaves out parts that nobody has that day', () => {
    render(legendOf('2025-03-10').page);
    expect(screen.queryByRole('checkbox', { name: /Leads the coalition/ })).toBeNull();
  });

  it('filters by keyboard, and offers the way out only while something is left out', async () => {
    const { store, page } = legendOf('2025-03-11');
    render(page);
    expect(screen.queryByRole('button', { name: 'Show all' })).toBeNull();
    screen.getByRole('checkbox', { name: /Hosts the talks/ }).focus();
    await userEvent.keyboard(' ');
    await userEvent.click(screen.getByRole('checkbox', { name: /Black Sea coast/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: /From capital to room/ }));
    expect(store.getState().filters).toEqual({ hiddenParts: ['host'], hidesBlackSea: true, hidesJourneys: true });
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Hosts the talks/ }).checked).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(store.getState().filters).toBe(NO_FILTERS);
  });

  it('leaves a keyboard at its heading when the way out is taken and gone', async () => {
    render(legendOf('2025-03-11').page);
    await userEvent.click(screen.getByRole('checkbox', { name: /Hosts the talks/ }));
    screen.getByRole('button', { name: 'Show all' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByText('Legend'));
  });

  it('shows the hatch of what is only planned on days that have it', () => {
    const planned = (day: string): number =>
      render(legendOf(day).page).container.querySelectorAll('[data-planned]').length;
    expect(planned('2025-03-16')).toBe(2);
    cleanup();
    expect(planned('2025-03-11')).toBe(0);
  });

  it('is written without a browser, closed', () => {
    const text = renderToString(legendOf('2025-03-11').page);
    expect(text).toContain('<summary>Legend</summary>');
    expect(text).not.toMatch(/<details[^>]* open/);
    expect(text).not.toContain('style=');
  });
});
