// @vitest-environment happy-dom
/** Map, timeline and story under a filter: they show one state, say so, and lead out of it. */
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { pressKey } from '../../src/app/stepping/step-keys.ts';
import { type ChronicleDay, dayOf, isOn } from '../../src/domain/events/day.ts';
import { matches } from '../../src/domain/finding/event-facets.ts';
import { type EventFilter, NO_EVENT_FILTER } from '../../src/domain/finding/event-filter.ts';
import { daysOf } from '../../src/domain/time/plain-date.ts';
import {
  createReaderStore,
  initialReader,
  isLooking,
  lookedFor,
  type ReaderState,
  wentToDay,
} from '../../src/state/reader.ts';
import { CountryCard } from '../../src/views/map/country-card.tsx';
import { Legend } from '../../src/views/map/legend.tsx';
import { MapPanel } from '../../src/views/map/map-panel.tsx';
import { SmallMap } from '../../src/views/map/small-map.tsx';
import { StoryPanel } from '../../src/views/story/story-panel.tsx';
import { TimelinePanel } from '../../src/views/timeline/timeline-panel.tsx';
import { ReaderProvider } from '../../src/views/ui/reader-context.tsx';
import { date } from '../fixtures/records.ts';
import { WEEK } from '../fixtures/week.ts';
import { BASE_MAP } from '../map/drawn-map.ts';

afterEach(cleanup);

const filterOf = (values: Partial<EventFilter>): EventFilter => ({ ...NO_EVENT_FILTER, ...values });
const TURKEY = filterOf({ country: ['TUR'] });
const OFFICIAL_E5 = filterOf({ group: ['e5'], source: ['official'] });
const NOTHING = filterOf({ country: ['TUR'], status: ['cancelled'] });

/** With the map, or with what it counts alone: drawing all of it takes long. */
function show(choice: Partial<ReaderState>, map: ReactNode = <Legend hatchId="map" isOpenAtFirst />) {
  const store = createReaderStore({ ...initialReader(date('2025-03-11')), ...choice });
  render(
    <ReaderProvider chronicle={WEEK} store={store}>
      <TimelinePanel renderSmallMap={(day) => <SmallMap day={day} />} controls={null} />
      {map}
      <StoryPanel dayHref={(to) => `../${to}/`} />
    </ReaderProvider>,
  );
  return store;
}

const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
const cards = (): string[] =>
  all('.story-card')
    .map(({ dataset }) => dataset['event'] ?? '')
    .sort();
const painted = (inside: Element | undefined): (string | undefined)[] =>
  [...(inside?.querySelectorAll<HTMLElement>('.map-country[data-part]') ?? [])]
    .map(({ dataset }) => dataset['country'])
    .sort();
/** How many countries the legend of the map counts, its coast aside. */
const counted = (): number =>
  all('.map-legend label, .map-legend li > .map-legend-row')
    .filter(({ textContent }) => !textContent.includes('Black Sea'))
    .flatMap((row) => [...row.querySelectorAll('.map-legend-count')])
    .reduce((sum, { textContent }) => sum + Number(textContent), 0);

describe.each([
  ['of a country', TURKEY],
  ['of a group and a kind of source', OFFICIAL_E5],
  ['that leaves nothing', NOTHING],
])('under a filter %s', (_, eventFilter) => {
  it('story, strip, lanes and maps show the same events and countries on every day', async () => {
    const store = show({ eventFilter });
    const events = WEEK.events.filter((event) => matches(event, eventFilter, WEEK));
    for (const [at, day] of daysOf(WEEK.extent).entries()) {
      act(() => store.setState(wentToDay(day)));
      const today = events.filter((event) => isOn(event, day));
      const ids = today.map(({ id }) => id).sort();
      await waitFor(() => expect(cards()).toEqual(ids));
      expect(
        all('.timeline-mark[data-today]')
          .map(({ dataset }) => dataset['event'])
          .sort(),
      ).toEqual(ids);
      const cell = all('.timeline-day')[at];
      const match = ids.length === dayOf(WEEK, day, null).events.length ? '' : 'matching ';
      expect(cell?.textContent).toContain(`${ids.length || 'no'} ${match}${ids.length === 1 ? 'event' : 'events'}`);
      const parts = [...dayOf({ ...WEEK, events }, day, null).parts.values()].filter(({ part }) => part !== 'none');
      expect(painted(cell)).toEqual(parts.map(({ iso3 }) => iso3).sort());
      expect(counted()).toBe(parts.length);
    }
  });
});

describe('what filters leave out', () => {
  const whole = dayOf(WEEK, date('2025-03-11'), null).events.length;

  it('is counted in the story, which leads to all of it', async () => {
    const store = show({ eventFilter: TURKEY });
    expect(
      screen.getByText(`${whole - 1} events of this day do not match the filters, and are left out.`),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show all events' }));
    expect(isLooking(store.getState())).toBe(false);
    await waitFor(() => expect(cards()).toHaveLength(whole));
    expect(document.activeElement?.textContent).toBe('Tuesday 11 March 2025');
    expect(screen.queryByText(/left out/)).toBeNull();
  });

  it('is not said to be on another day where it was chosen', () => {
    const left = dayOf(WEEK, date('2025-03-11'), null).events.find(({ event }) => !matches(event, TURKEY, WEEK));
    show({ eventFilter: TURKEY, selected: left?.event.id ?? null });
    const outside = screen.getByRole('region', { name: 'Left out by the filters' });
    expect(within(outside).getByRole('heading', { name: left?.event.title ?? '' })).toBeTruthy();
  });

  it('is not walked by the keys', () => {
    const store = show({ eventFilter: TURKEY });
    const acts = { openHelp: () => {}, ask: () => {}, find: () => {} };
    for (const key of ['j', 'j', 'k']) {
      act(() => void pressKey(key, WEEK, store, acts));
      expect(cards()).toContain(store.getState().selected);
    }
  });

  it('is not denied: of a country, of a pin, of the hours', () => {
    show(
      { eventFilter: NOTHING },
      <MapPanel sketch={BASE_MAP} loadMap={() => Promise.resolve(BASE_MAP)} glWish="off" CountryCard={CountryCard} />,
    );
    expect(document.querySelector('.map-focus')?.getAttribute('aria-label')).toContain('in the events that match');
    expect(document.querySelector('.timeline-empty')?.textContent).toBe('No event of these hours matches the filters.');
    expect(document.body.textContent).not.toMatch(/No talks or calls are reported|Nothing is reported|No events/);
  });
});

describe('without a filter', () => {
  it('a day is the same one however often it is asked for, so that nothing is drawn anew', () => {
    const drawn: ChronicleDay[] = [];
    const store = createReaderStore(initialReader(date('2025-03-11')));
    render(
      <ReaderProvider chronicle={WEEK} store={store}>
        <TimelinePanel
          renderSmallMap={(day) => {
            drawn.push(day);
            return null;
          }}
          controls={null}
        />
      </ReaderProvider>,
    );
    act(() => store.setState(lookedFor('erdogan')));
    act(() => store.setState(wentToDay(date('2025-03-12'))));
    expect(new Set(drawn).size).toBe(daysOf(WEEK.extent).length);
  });
});
