import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARTS } from '../../src/domain/events/participation.ts';
import { addMs } from '../../src/domain/time/instant.ts';
import { daysOf, hasDay } from '../../src/domain/time/plain-date.ts';
import { dayInterval } from '../../src/domain/time/when.ts';
import {
  createReaderStore,
  initialReader,
  type ReaderState,
  selectedEvent,
  stepped,
  toggledBlackSea,
  toggledPart,
  wentToDay,
} from '../../src/state/reader.ts';
import { pathOf, readReader, readViewport, writeSearch, writeViewport } from '../../src/state/url.ts';
import { WEEK } from '../fixtures/week.ts';

const DAYS = daysOf(WEEK.extent);
const MONDAY = WEEK.extent.start;
const days = fc.constantFrom(...DAYS);
const minute = fc
  .integer({ min: 0, max: 60 * 24 * 6 })
  .map((count) => addMs(dayInterval(MONDAY, WEEK.zone).start, count * 60_000));

const states: fc.Arbitrary<ReaderState> = fc
  .record({
    day: days,
    selected: fc.option(fc.constantFrom(...WEEK.events.map(({ id }) => id))),
    viewport: fc.option(
      fc.record({
        center: fc.tuple(
          fc.double({ min: -180, max: 180, noNaN: true }),
          fc.double({ min: -80, max: 80, noNaN: true }),
        ) as fc.Arbitrary<[number, number]>,
        zoom: fc.double({ min: 0, max: 12, noNaN: true }),
      }),
    ),
    span: fc.option(
      fc
        .tuple(minute, fc.integer({ min: 1, max: 3000 }))
        .map(([start, length]) => ({ start, end: addMs(start, length * 60_000) })),
    ),
    hiddenParts: fc.subarray([...PARTS]),
    hidesBlackSea: fc.boolean(),
    hidesJourneys: fc.boolean(),
    knownAt: fc.option(minute),
  })
  .map(({ hiddenParts, hidesBlackSea, hidesJourneys, day, ...rest }) => ({
    ...initialReader(day),
    ...rest,
    filters: { hiddenParts, hidesBlackSea, hidesJourneys },
  }));

describe('the address', () => {
  it('says again what was read from it', () =>
    fc.assert(
      fc.property(states, (state) => {
        const search = writeSearch(state, WEEK);
        const { state: back, problems } = readReader({ day: state.day, search }, WEEK);
        expect(problems).toEqual([]);
        expect(writeSearch(back, WEEK)).toBe(search);
        expect(back.day).toBe(state.day);
        expect(back.selected).toBe(state.selected);
        expect(back.filters).toEqual(state.filters);
        expect(back.knownAt).toBe(state.knownAt);
      }),
    ));

  it('is bare at first', () => {
    expect(writeSearch(initialReader(MONDAY), WEEK)).toBe('');
    expect(pathOf(WEEK.id, MONDAY)).toBe('/week-2025-03-10/2025-03-10/');
  });

  it('of a stranger is never thrown on, and always gives a day of the week', () =>
    fc.assert(
      fc.property(fc.option(fc.string()), fc.string(), (day, search) => {
        const { state } = readReader({ day, search: `?${search}` }, WEEK);
        expect(hasDay(WEEK.extent, state.day)).toBe(true);
      }),
    ));

  it.each([
    ['2025-03-09', '', 'day', '2025-03-10'],
    ['2025-04-01', '', 'day', '2025-03-16'],
    ['tuesday', '', 'day', '2025-03-10'],
    ['2025-03-11', '?event=e-0311-chefs', 'event', 'e-0311-chiefs'],
    ['2025-03-11', '?at=400,10,3', 'view', 'first view'],
    ['2025-03-11', '?span=2025-03-12', 'span', 'whole week'],
    ['2025-03-11', '?known=yesterday', 'moment', 'known now'],
    ['2025-03-11', '?hide=everything', 'filter', 'left out'],
    ['2025-03-11', '?event=%E0%A4%A', 'event', 'without it'],
  ])('%s%s is told to be wrong about the %s', (day, search, what, used) => {
    const [problem] = readReader({ day, search }, WEEK).problems;
    expect(problem?.what).toBe(what);
    expect(problem?.used).toContain(used);
  });

  it('keeps viewports to four decimals of a degree, and never writes a minus nought', () => {
    expect(writeViewport({ center: [-0.00001, 42.5], zoom: 3 })).toBe('0.0000,42.5000,3.00');
    expect(readViewport('24.5,42.5,3.38')).toEqual({ center: [24.5, 42.5], zoom: 3.38 });
    expect(readViewport('24.5,95,3')).toBeNull();
  });
});

describe('the reader’s acts', () => {
  it('step within the week and stay at its ends', () =>
    fc.assert(
      fc.property(days, fc.integer({ min: -9, max: 9 }), (day, by) => {
        const store = createReaderStore(initialReader(day));
        store.setState(stepped(WEEK.extent, by));
        const wanted = Math.min(DAYS.length - 1, Math.max(0, DAYS.indexOf(day) + by));
        expect(store.getState().day).toBe(DAYS[wanted]);
      }),
    ));

  it('leave nothing of another day selected', () => {
    const store = createReaderStore(initialReader(MONDAY));
    store.setState(selectedEvent('e-0310-denmark'));
    store.setState(wentToDay(MONDAY));
    expect(store.getState().selected).toBe('e-0310-denmark');
    store.setState(stepped(WEEK.extent, 1));
    expect(store.getState().selected).toBeNull();
  });

  it('undo a filter by doing it again', () =>
    fc.assert(
      fc.property(fc.constantFrom(...PARTS), (part) => {
        const store = createReaderStore(initialReader(MONDAY));
        store.setState(toggledPart(part));
        store.setState(toggledBlackSea);
        expect(store.getState().filters).toMatchObject({ hiddenParts: [part], hidesBlackSea: true });
        store.setState(toggledPart(part));
        store.setState(toggledBlackSea);
        expect(store.getState().filters).toEqual(initialReader(MONDAY).filters);
      }),
    ));
});
