import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { PARTS } from '../../src/domain/events/participation.ts';
import { NO_EVENT_FILTER } from '../../src/domain/finding/event-filter.ts';
import { daysOf, hasDay } from '../../src/domain/time/plain-date.ts';
import { dayInterval } from '../../src/domain/time/when.ts';
import {
  askedCountry,
  askedForOnly,
  clearedFilters,
  createReaderStore,
  droppedFacet,
  initialReader,
  lookedFor,
  movedMap,
  movedTimeline,
  NO_FILTERS,
  played,
  type ReaderState,
  selectedEvent,
  setSpeed,
  stepped,
  stoppedLooking,
  toggledBlackSea,
  toggledJourneys,
  toggledPart,
  toggledValue,
  wentToDay,
} from '../../src/state/reader.ts';
import { date } from '../fixtures/records.ts';
import { WEEK } from '../fixtures/week.ts';

const DAYS = daysOf(WEEK.extent);
const MONDAY = WEEK.extent.start;
const days = fc.constantFrom(...DAYS);
const parts = fc.constantFrom(...PARTS);
type Act = (state: ReaderState) => Partial<ReaderState>;
/** The state after these acts, one after another. */
const acted = (first: ReaderState, ...acts: readonly Act[]): ReaderState => {
  const store = createReaderStore(first);
  for (const act of acts) store.setState(act);
  return store.getState();
};

describe('stepping', () => {
  it('goes by days and stays at the ends of the week', () =>
    fc.assert(
      fc.property(days, fc.integer({ min: -9, max: 9 }), (day, by) => {
        const wanted = Math.min(DAYS.length - 1, Math.max(0, DAYS.indexOf(day) + by));
        expect(acted(initialReader(day), stepped(WEEK.extent, by)).day).toBe(DAYS[wanted]);
      }),
    ));

  it('never leaves the week, however one steps', () =>
    fc.assert(
      fc.property(days, fc.array(fc.integer({ min: -400, max: 400 }), { maxLength: 12 }), (day, steps) => {
        const acts = steps.map((by) => stepped(WEEK.extent, by));
        expect(hasDay(WEEK.extent, acted(initialReader(day), ...acts).day)).toBe(true);
      }),
    ));

  it('forth and back comes to the same day, but for the ends', () =>
    fc.assert(
      fc.property(fc.constantFrom(...DAYS.slice(1, -1)), (day) => {
        expect(acted(initialReader(day), stepped(WEEK.extent, 1), stepped(WEEK.extent, -1)).day).toBe(day);
      }),
    ));

  it('comes back into the week from outside it', () => {
    const outside = initialReader(date('2025-04-20'));
    expect(acted(outside, stepped(WEEK.extent, 1)).day).toBe(WEEK.extent.end);
    expect(acted(outside, stepped(WEEK.extent, -1)).day).toBe(MONDAY);
  });
});

describe('going to a day', () => {
  const chosen = acted(initialReader(MONDAY), selectedEvent('e-0310-denmark'), askedCountry('DNK'));

  it('leaves nothing of another day selected', () =>
    fc.assert(
      fc.property(days, (day) => {
        const { selected, asked } = acted(chosen, wentToDay(day));
        expect([selected, asked]).toEqual(day === MONDAY ? ['e-0310-denmark', 'DNK'] : [null, null]);
      }),
    ));

  it('leaves the view, the filters and the moment as they are', () => {
    const viewport = { center: [20, 50] as [number, number], zoom: 4 };
    const set = acted(chosen, movedMap(viewport), toggledPart('host'), movedTimeline(dayInterval(MONDAY, WEEK.zone)));
    const { viewport: view, filters, span, knownAt } = acted(set, stepped(WEEK.extent, 1));
    expect({ view, filters, span, knownAt }).toEqual({
      view: viewport,
      filters: set.filters,
      span: set.span,
      knownAt: null,
    });
  });

  it('at which the reader is changes nothing, so that nobody is told', () => {
    expect(wentToDay(MONDAY)(chosen)).toEqual({});
    const store = createReaderStore(chosen);
    const told = vi.fn();
    store.subscribe((state) => state.day, told);
    store.setState(wentToDay(MONDAY));
    store.setState(stepped(WEEK.extent, -1));
    expect(told).not.toHaveBeenCalled();
    store.setState(stepped(WEEK.extent, 1));
    expect(told).toHaveBeenCalledExactlyOnceWith('2025-03-11', '2025-03-10');
  });

  it('by an event goes to a day of that event, and selects it', () => {
    const state = acted(chosen, selectedEvent('e-0312-g7', date('2025-03-12')));
    expect([state.day, state.selected]).toEqual(['2025-03-12', 'e-0312-g7']);
    const none = acted(state, selectedEvent(null));
    expect([none.day, none.selected]).toEqual(['2025-03-12', null]);
  });
});

describe('filters', () => {
  const acts = fc.oneof(
    parts.map((part) => toggledPart(part)),
    fc.constantFrom<Act>(toggledBlackSea, toggledJourneys),
  );
  const filtered = fc.array(acts, { maxLength: 10 }).map((list) => acted(initialReader(MONDAY), ...list));
  /** Hidden parts are a set: their order is nobody's business. */
  const asSet = ({ filters }: ReaderState) => ({ ...filters, hiddenParts: [...filters.hiddenParts].sort() });

  it('are undone by doing them again', () =>
    fc.assert(
      fc.property(filtered, acts, (state, act) => {
        expect(asSet(acted(state, act))).not.toEqual(asSet(state));
        expect(asSet(acted(state, act, act))).toEqual(asSet(state));
      }),
    ));

  it('do not hang on each other’s order', () =>
    fc.assert(
      fc.property(filtered, acts, acts, (state, a, b) => {
        expect(asSet(acted(state, a, b))).toEqual(asSet(acted(state, b, a)));
      }),
    ));

  it('hide no part twice, and are cleared at once', () =>
    fc.assert(
      fc.property(filtered, (state) => {
        expect(new Set(state.filters.hiddenParts).size).toBe(state.filters.hiddenParts.length);
        expect(acted(state, clearedFilters).filters).toEqual(NO_FILTERS);
      }),
    ));
});

describe('the store', () => {
  it('remembers who moved the map, so that only moves by others are carried out', () => {
    const viewport = { center: [24.5, 42.5] as [number, number], zoom: 3 };
    const state = acted(initialReader(MONDAY), movedMap(viewport));
    expect(state.viewport).toEqual(viewport);
    expect(acted(state, movedMap(null)).viewport).toBeNull();
  });

  it('plays at the speed that was set, and shows the whole week again when the span goes', () => {
    const span = dayInterval(MONDAY, WEEK.zone);
    const state = acted(initialReader(MONDAY), played(true), setSpeed(8), movedTimeline(span));
    expect([state.isPlaying, state.speed, state.span]).toEqual([true, 8, span]);
    expect(acted(state, played(false), movedTimeline(null))).toMatchObject({ isPlaying: false, span: null, speed: 8 });
  });

  it('is begun on its day with nothing chosen', () => {
    expect(createReaderStore(initialReader(MONDAY)).getState()).toEqual({
      day: MONDAY,
      compared: null,
      readAs: null,
      query: '',
      eventFilter: NO_EVENT_FILTER,
      selected: null,
      asked: null,
      knownAt: null,
      filters: NO_FILTERS,
      viewport: null,
      span: null,
      isPlaying: false,
      speed: 4,
    });
  });
});

describe('looking for events', () => {
  const first = initialReader(MONDAY);

  it('asks for a value and no longer, in an order of its own', () => {
    const both = acted(first, toggledValue('country', 'GBR'), toggledValue('country', 'FRA'));
    expect(both.eventFilter).toEqual({ ...NO_EVENT_FILTER, country: ['FRA', 'GBR'] });
    expect(acted(both, toggledValue('country', 'FRA')).eventFilter.country).toEqual(['GBR']);
    expect(acted(both, droppedFacet('country')).eventFilter).toEqual(NO_EVENT_FILTER);
  });

  it('of one thing alone forgets what was looked for before, and stopping forgets all', () => {
    const busy = acted(first, lookedFor('truce'), toggledValue('tag', 'truce'));
    expect(busy.query).toBe('truce');
    const only = acted(busy, askedForOnly('person', 'p-macron'));
    expect([only.query, only.eventFilter]).toEqual(['', { ...NO_EVENT_FILTER, person: ['p-macron'] }]);
    expect(acted(busy, stoppedLooking)).toEqual(first);
  });

  it('stays while days are stepped', () =>
    expect(acted(first, lookedFor('truce'), wentToDay(date('2025-03-12'))).query).toBe('truce'));
});
