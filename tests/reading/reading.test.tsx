// @vitest-environment happy-dom
/** The week as a table and as text, as drawn: what is on the page is what map and timeline draw. */
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aheadFrom } from '../../src/domain/events/ahead.ts';
import { leftOutOf } from '../../src/domain/events/matching-day.ts';
import { NO_EVENT_FILTER, withValues } from '../../src/domain/finding/event-filter.ts';
import { standingWords } from '../../src/domain/words/ahead.ts';
import { partWords } from '../../src/domain/words/parts.ts';
import { NOTHING_SAID, summarySentences } from '../../src/domain/words/summary.ts';
import { noEventWords } from '../../src/domain/words/tables.ts';
import { createReaderStore, initialReader, type ReaderState } from '../../src/state/reader.ts';
import { Reading } from '../../src/views/reading/reading.tsx';
import { ReaderProvider } from '../../src/views/ui/reader-context.tsx';
import { asOf, date } from '../fixtures/records.ts';
import { WEEK } from '../fixtures/week.ts';
import { scenesOf } from '../fixtures/week-scenes.ts';
import { TELLING_STATES, weekStates } from '../fixtures/week-states.ts';
import { storyPage } from '../story/told-story.tsx';

afterEach(cleanup);

function show(form: 'table' | 'text', choice: Partial<ReaderState> = {}) {
  const store = createReaderStore({ ...initialReader(date('2025-03-11')), ...choice, readAs: form });
  const onBack = vi.fn();
  const { container } = render(
    <ReaderProvider chronicle={WEEK} store={store}>
      <Reading form={form} onBack={onBack} />
    </ReaderProvider>,
  );
  return { store, onBack, container };
}

/** By hand: roles of so many cells are slow to find. */
const tableCalled = (name: string): HTMLTableElement | undefined =>
  [...document.querySelectorAll('table')].find(({ caption }) => caption?.textContent === name);

const textOf = (element: Element | null | undefined): string => element?.textContent.trim() ?? '';

describe.each(['table', 'text'] as const)('the week as a %s', (form) => {
  /** Each with its part in words, as the cell or the heading above says it. */
  const countriesOn = (container: Element): string[] =>
    [...container.querySelectorAll('[data-iso3]')].map((row) => {
      const part =
        form === 'table'
          ? textOf(row.querySelector('[data-column="part"]'))
          : textOf(row.closest('[data-part]')?.querySelector('h4')).replace(/: \d+$/, '');
      return `${row.getAttribute('data-iso3')} ${part}`;
    });
  const eventsOn = (container: Element): string[] => {
    const rows =
      form === 'table'
        ? [...(tableCalled('Events on the timeline')?.querySelectorAll('tbody > tr') ?? [])]
        : [...container.querySelectorAll('[data-timeline] article')];
    return rows.map((row) => {
      const said = [...row.querySelectorAll('.ui-status, .reading-ahead, .reading-status')].map(textOf);
      const status = said.join('; ').replace(/\.$/, '');
      return `${row.getAttribute('data-event')} ${status} ${row.getAttribute('data-lane')}`;
    });
  };

  it(
    'shows the countries, pins and marks that map and timeline draw, in the same words',
    () =>
      fc.assert(
        fc.property(weekStates, (state) => {
          cleanup();
          const { day, map, timeline } = scenesOf(state);
          const { container } = show(form, state);
          const painted = [...map.paints].filter(([, { part }]) => part !== 'none');
          const unpainted = [partWords('none'), 'No part in what matches the filters', 'Left out in the legend'];
          // What a filter leaves out is never denied.
          if (leftOutOf(day) > 0) expect(textOf(container)).not.toMatch(/No part reported|Nothing today(?! that)/);
          expect(
            countriesOn(container)
              .filter((told) => !unpainted.some((words) => told.endsWith(words)))
              .sort(),
          ).toEqual(painted.map(([iso3, { part, isPlanned }]) => `${iso3} ${partWords(part, isPlanned)}`).sort());
          const towns = [...container.querySelectorAll('[data-town]')];
          expect(towns.map((row) => row.getAttribute('data-town'))).toEqual(map.pins.map(({ town }) => town));
          for (const [at, { state: pin }] of map.pins.entries())
            expect(textOf(towns[at])).toMatch(
              { held: /(Talks|Another event) today/, planned: /only announced/, idle: /Nothing today/ }[pin],
            );
          const marks = timeline.marks.map(
            ({ id, known, laneId }) => `${id} ${standingWords(known, aheadFrom(known, state.knownAt))} ${laneId}`,
          );
          if (marks.length === 0)
            expect(container.textContent).toContain(noEventWords(day.narrowed !== null, state.span !== null));
          else expect(eventsOn(container)).toEqual(marks);
          cleanup();
        }),
        { numRuns: 6, examples: TELLING_STATES.map((state) => [state]) },
      ),
    60_000,
  );

  it('links every source of every row, or holds it folded', async () => {
    const { container } = show(form, { knownAt: asOf('2025-03-11T18:00Z').at });
    for (const details of container.querySelectorAll('details')) {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    }
    expect(container.querySelectorAll('[data-sources]').length).toBeGreaterThan(20);
    await waitFor(() => {
      for (const row of container.querySelectorAll('[data-sources]')) {
        const panel = form === 'text' && row.matches('.reading-sentence') ? row.parentElement : row;
        const linked = [...(panel?.querySelectorAll('[data-source]') ?? [])].map((each) =>
          each.getAttribute('data-source'),
        );
        const told = (row.getAttribute('data-sources') ?? '').split(' ').filter((id) => id !== '');
        expect([row.className, told.filter((id) => !linked.includes(id))]).toEqual([row.className, []]);
      }
    });
  });

  it('says what is left out, and shows it again', async () => {
    const filters = { hiddenParts: ['participant' as const], hidesBlackSea: true, hidesJourneys: true };
    const span = { start: asOf('2025-03-11T08:00Z').at, end: asOf('2025-03-11T12:00Z').at };
    const { container, store } = show(form, { filters, span });
    expect(screen.getByText(/among it the part of 32 countries/)).toBeTruthy();
    expect(container.textContent).not.toContain('Black Sea coast');
    const before = container.querySelectorAll('[data-iso3]').length;
    await userEvent.click(screen.getByText('Show all of the map'));
    expect(container.querySelectorAll('[data-iso3]').length).toBeGreaterThan(before + 30);
    await userEvent.click(screen.getByText('Show the whole week'));
    expect(store.getState().span).toBeNull();
    expect(document.activeElement).toBe(document.querySelector('h2'));
  });

  it('marks what is selected in words, and says of what was not yet known only that', () => {
    show(form, { selected: 'e-0311-chiefs' });
    expect(screen.getAllByText('(selected)').length).toBe(2);
    cleanup();
    const { container } = show(form, { selected: 'e-0315-leaders', knownAt: asOf('2025-03-10T06:00Z').at });
    expect(screen.queryAllByText('(selected)')).toEqual([]);
    expect(container.querySelector('[data-event="e-0315-leaders"]')).toBeNull();
  });

  it('says of what a filter leaves nothing of that nothing matches, not that there is nothing', () => {
    const { container } = show(form, { eventFilter: withValues(NO_EVENT_FILTER, 'status', ['cancelled']) });
    screen.getByText('No place of an event that matches the filters is marked on the map.');
    screen.getByText('No event of these days matches the filters.');
    expect(textOf(container)).toContain('No part in what matches the filters');
    expect(textOf(container)).not.toMatch(/shows no event|No part reported|Nothing today/);
    cleanup();
    const jeddah = show(form, {
      day: date('2025-03-12'),
      eventFilter: withValues(NO_EVENT_FILTER, 'venue', ['pl-jeddah']),
    });
    expect(textOf(jeddah.container.querySelector('[data-town="Jeddah"]'))).toContain(
      'Nothing today that matches the filters',
    );
  });

  it('goes to the other form and back to the map', async () => {
    const { store, onBack } = show(form);
    await userEvent.click(screen.getByText(/^Read as/));
    expect(store.getState().readAs).toBe(form === 'table' ? 'text' : 'table');
    await userEvent.click(screen.getByText('Back to the map'));
    expect(onBack).toHaveBeenCalledOnce();
  });
});

describe('a text', () => {
  const summaryIn = (container: Element, id: string): string =>
    textOf(container.querySelector(`article[data-event="${id}"] .reading-summary`));

  it('tells of each event what the story tells, with the day on which that was told', () => {
    let dated = 0;
    fc.assert(
      fc.property(weekStates, (state) => {
        cleanup();
        const { chronicle, day, timeline } = scenesOf(state);
        const { container } = show('text', state);
        const told = new Map(
          [...timeline.marks.map(({ known }) => known), ...day.events].map((each) => [each.event.id, each]),
        );
        for (const [id, { event }] of told) {
          const date = day.events.some((each) => each.event.id === id) ? day.date : null;
          const sentences = summarySentences(chronicle, event, date).map(({ text }) => text);
          expect([id, summaryIn(container, id)]).toEqual([id, sentences.join(' ') || NOTHING_SAID]);
          dated += Number(sentences.some((text) => text.startsWith('As told on ')));
        }
        cleanup();
      }),
      { numRuns: 6, examples: TELLING_STATES.map((state) => [state]) },
    );
    expect(dated).toBeGreaterThan(0);
  }, 60_000);

  it('has the words of the story’s own cards', () => {
    const choice = { day: date('2025-03-13'), selected: 'e-0312-g7' };
    const cards = storyPage({ ...choice, day: '2025-03-13' }, WEEK);
    const { container } = show('text', choice);
    const summaries = [...cards.querySelectorAll('.story-card[data-event="e-0312-g7"] .story-summary')].map(textOf);
    expect(summaries).toEqual([expect.stringMatching(/^As told on 14 March: /)]);
    expect(summaryIn(container, 'e-0312-g7')).toBe(summaries.join(' '));
  });
});

describe('a table', () => {
  const firstCells = (): string[] =>
    [...(tableCalled('Events on the timeline')?.querySelectorAll('tbody th') ?? [])].map((cell) => textOf(cell));
  const headCalled = (name: string): Element | undefined =>
    [...(tableCalled('Events on the timeline')?.querySelectorAll('thead th') ?? [])].find(
      (head) => textOf(head) === name,
    );
  const press = (head: Element | undefined): Promise<void> =>
    userEvent.click(head?.querySelector('button') ?? document.body);

  it('sorts by its heads, says so, and turns round', async () => {
    show('table');
    expect(headCalled('Time')?.getAttribute('aria-sort')).toBe('ascending');
    await press(headCalled('What'));
    expect(headCalled('What')?.getAttribute('aria-sort')).toBe('ascending');
    const once = firstCells();
    await press(headCalled('What'));
    expect(headCalled('What')?.getAttribute('aria-sort')).toBe('descending');
    expect(firstCells()).toEqual([...once].reverse());
    expect(tableCalled('Events on the timeline')?.querySelectorAll('[aria-sort]').length).toBe(1);
  });

  it('unfolds on paper: every source, and where they differ', () => {
    show('table', { selected: 'e-0311-chiefs' });
    const row = (): Element | null => document.querySelector('tr[data-event="e-0311-chiefs"]');
    expect(row()?.querySelectorAll('details').length).toBe(2);
    act(() => void dispatchEvent(new Event('beforeprint')));
    expect(row()?.querySelectorAll('details').length).toBe(0);
    expect(textOf(row()?.querySelector('[data-column="differ"]'))).toMatch(/30 \(/);
    act(() => void dispatchEvent(new Event('afterprint')));
    expect(row()?.querySelectorAll('details').length).toBe(2);
  });

  it('is filtered by words and says how many are left', async () => {
    show('table');
    const all = firstCells().length;
    await userEvent.type(screen.getByLabelText('Filter “Events on the timeline”'), 'jeddah zelen');
    await waitFor(() => expect(firstCells().length).toBeLessThan(all));
    const left = firstCells().length;
    const told = [...document.querySelectorAll('.reading-tools > [role="status"]')].map((each) => textOf(each));
    expect(told).toContain(`${left} of ${all} in “Events on the timeline”`);
  });

  it('is copied as it stands, and given to be copied by hand where the clipboard is denied', async () => {
    const user = userEvent.setup();
    show('table');
    await user.type(screen.getByLabelText('Filter “Places on the map”'), 'paris');
    const copy = screen.getByText('“Places on the map” as tab-separated text');
    await user.click(copy);
    const text = await navigator.clipboard.readText();
    expect(text.split('\n').map((line) => line.split('\t')[0])).toEqual(['Town', 'Paris', '']);
    expect(screen.getByText('Copied: 1 row.')).toBeTruthy();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(copy);
    const field = await screen.findByLabelText<HTMLTextAreaElement>(/copied by hand/);
    expect([field.value, field.selectionStart, field.selectionEnd]).toEqual([text, 0, text.length]);
    expect(document.activeElement).toBe(field);
  });
});
