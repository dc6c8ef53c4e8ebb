// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Chronicle } from '../../src/domain/chronicle.ts';
import { NO_EVENT_FILTER, withValues } from '../../src/domain/finding/event-filter.ts';
import type { Comparison } from '../../src/state/compared-url.ts';
import { createReaderStore, initialReader, type ReaderState } from '../../src/state/reader.ts';
import { ChangesPanel } from '../../src/views/changes/changes-panel.tsx';
import { daysUpTo, momentsUpTo } from '../../src/views/changes/comparison.ts';
import { ReaderProvider } from '../../src/views/ui/reader-context.tsx';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { asOf, date } from '../fixtures/records.ts';
import { WEEK } from '../fixtures/week.ts';
import { walkStatements } from '../story/statement-walk.ts';
import { openAll } from '../story/told-story.tsx';

afterEach(cleanup);

const TUESDAY = date('2025-03-11');

function Owner({ first }: { readonly first: Comparison }): ReactNode {
  const [compared, setCompared] = useState(first);
  return <ChangesPanel compared={compared} onCompared={setCompared} />;
}

function show(choice: Partial<ReaderState> = {}, first?: Comparison, chronicle: Chronicle = FIXTURE) {
  const store = createReaderStore({ ...initialReader(TUESDAY), ...choice });
  const page = render(
    <ReaderProvider chronicle={chronicle} store={store}>
      <Owner first={first ?? daysUpTo(chronicle, TUESDAY)} />
    </ReaderProvider>,
  );
  return { store, ...page };
}

const sentence = (): string =>
  screen.getByRole('region', { name: 'What changed' }).querySelector('.changes-sentence')?.textContent ?? '';
const chosen = (name: string): string | undefined =>
  screen.getByRole<HTMLSelectElement>('combobox', { name }).selectedOptions[0]?.text;

describe('what changed', () => {
  it('tells it of a day and the one before', () => {
    show();
    expect([chosen('From'), chosen('To')]).toEqual(['Monday 10 March', 'Tuesday 11 March']);
    expect(sentence()).toMatch(
      /^Since Monday: France and the United Kingdom joined as leaders of the coalition; Ukraine/,
    );
  });

  it('lists each change under its heading, with its sources', async () => {
    show();
    await userEvent.click(screen.getByText('Countries: 19'));
    const items = within(screen.getByRole('list', { name: 'Countries' })).getAllByText(/\.$/);
    expect(items).toHaveLength(19);
    expect(screen.getByText('Japan joined by video or phone.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Japan' })).toBeTruthy();
    await userEvent.click(screen.getByText('Rooms: 2'));
    const room = screen.getByText('The room in Jeddah opened.').closest('li');
    expect(within(room as HTMLElement).getByRole('link', { name: 'The Courier' })).toBeTruthy();
  });

  it('compares other days, either way round', async () => {
    show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'To' }), 'Wednesday 12 March');
    expect(sentence()).toMatch(/^Since Monday: /);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'From' }), 'Friday 14 March');
    expect(sentence()).toMatch(/^Compared with Friday, nothing changed\.$/);
  });

  it('compares moments of the reader’s day, and days again', async () => {
    show({ knownAt: asOf('2025-03-12').at });
    await userEvent.click(screen.getByRole('radio', { name: 'Two moments' }));
    expect([chosen('From'), chosen('To')]).toEqual([
      'Tuesday 11 March, end of the day',
      'Wednesday 12 March, end of the day',
    ]);
    expect(sentence()).toMatch(/^Since what was known by the end of Tuesday 11 March: .*“37” beside “30” and “34”/);
    await userEvent.click(screen.getByText(/^Events: /));
    const moved = screen.getByText('“Chiefs in Paris” took place.').closest('li');
    expect(moved?.textContent).toMatch(/^Reported under way→toTook place/);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'To' }), 'Now known');
    expect(sentence()).toContain('“Leaders speak by video”');
    await userEvent.click(screen.getByRole('radio', { name: 'Two days' }));
    expect([chosen('From'), chosen('To')]).toEqual(['Monday 10 March', 'Tuesday 11 March']);
  });

  it('sees days as they were known at the reader’s moment', () => {
    show({ knownAt: asOf('2025-03-10').at });
    expect(sentence()).toMatch(/^Since Monday: .* were to join/);
    expect(sentence()).not.toMatch(/joined|opened/);
  });

  it('follows the filters, says so, and leads back', async () => {
    const { store } = show({ eventFilter: withValues(NO_EVENT_FILTER, 'venue', ['jeddah']) });
    expect(sentence()).toMatch(/^Since Monday, of the events that match the filters: .*the room in Jeddah opened\.$/);
    expect(sentence()).not.toContain('Paris');
    screen.getByText(/^Only the events that match the filters are compared \(Place: Jeddah\)\.$/);
    await userEvent.click(screen.getByRole('button', { name: 'Compare all events' }));
    expect(store.getState().eventFilter).toEqual(NO_EVENT_FILTER);
    expect(sentence()).toMatch(/^Since Monday: .*Paris/);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'What changed' }));
  });

  it('says where the filters leave no event at all', () => {
    show({ eventFilter: withValues(NO_EVENT_FILTER, 'status', ['cancelled']) });
    screen.getByText('No event that was known by then matches the filters (Status: Cancelled).');
  });

  it('takes up a moment at which nothing came in', () => {
    const at = asOf('2025-03-11T08:00+01:00').at;
    show({}, { kind: 'moments', from: at, to: null });
    expect(chosen('From')).toBe('Tuesday 11 March, 08:00');
  });

  it('says who says each, by links, on the whole week', async () => {
    const { container } = show({}, daysUpTo(WEEK, TUESDAY), WEEK);
    await openAll(container);
    const { count, faults } = walkStatements(container, WEEK);
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(30);
  });
});

describe('what is compared at first', () => {
  it('is a day with the one before, and the first with the next', () => {
    expect(daysUpTo(FIXTURE, TUESDAY)).toEqual({ kind: 'days', from: '2025-03-10', to: '2025-03-11' });
    expect(daysUpTo(FIXTURE, date('2025-03-10'))).toEqual({ kind: 'days', from: '2025-03-10', to: '2025-03-11' });
  });

  it('is a moment with the one before, and now with the last but one', () => {
    const at = asOf('2025-03-11').at;
    expect(momentsUpTo(FIXTURE, at)).toEqual({ kind: 'moments', from: asOf('2025-03-11T16:45+01:00').at, to: at });
    expect(momentsUpTo(FIXTURE, null)).toEqual({ kind: 'moments', from: asOf('2025-03-15').at, to: null });
    const first = asOf('2022-02-24').at;
    expect(momentsUpTo(FIXTURE, first)).toEqual({ kind: 'moments', from: first, to: first });
  });
});
