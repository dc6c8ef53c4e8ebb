import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chronicle } from '../../src/domain/chronicle.ts';
import { NO_EVENT_FILTER, withValues } from '../../src/domain/finding/event-filter.ts';
import { hasDay } from '../../src/domain/time/plain-date.ts';
import { dayInterval } from '../../src/domain/time/when.ts';
import { initialReader, type ReaderState } from '../../src/state/reader.ts';
import { type LinkProblem, pathOf, readReader, readViewport, writeSearch, writeViewport } from '../../src/state/url.ts';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { asOf, date, event, zone } from '../fixtures/records.ts';
import { WEEK } from '../fixtures/week.ts';
import { days, MONDAY, states, viewports } from './reader-states.ts';

/** Addresses that a stranger might make: right names with odd values, and plain noise. */
const searches = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.tuple(
        fc.constantFrom('event', 'at', 'span', 'hide', 'known', 'q', 'country', 'tag', 'as', 'compare', 'utm'),
        fc.oneof(
          fc.string(),
          fc.constantFrom(
            '24.5,42.5,3',
            '2025-03-11T10:00/2025-03-12T10:00',
            'host,journeys',
            'e-0311-chiefs',
            'fra,GBR',
            'Text',
          ),
          fc.constantFrom(
            '9999-12-31T23:00-12:00',
            '2025-03-11T16:27Z',
            '9999-12-31T00:00/9999-12-31T24:00',
            '%',
            '%E0',
          ),
          fc.constantFrom('2025-03-30T02:30/2025-03-30T03:00', '2025-10-26T02:30/2025-10-26T02:45', '-0,-0,0'),
        ),
      ),
      { maxLength: 6 },
    )
    .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&')),
);

const read = (search: string, day: string | null = MONDAY) => readReader({ day, search }, WEEK);

describe('the address', () => {
  it('says again what was read from it', () =>
    fc.assert(
      fc.property(states, (state) => {
        const search = writeSearch(state, WEEK);
        const { state: back, problems } = read(search, state.day);
        expect(problems).toEqual([]);
        expect(writeSearch(back, WEEK)).toBe(search);
        const { viewport: _shown, ...exact } = back;
        const { viewport: _view, ...given } = state;
        expect(exact).toEqual(given);
      }),
    ));

  it('of a stranger is never thrown on, gives a day of the week, and is settled once written', () =>
    fc.assert(
      fc.property(fc.option(fc.oneof(fc.string(), days)), searches, (day, search) => {
        const { state } = read(`?${search}`, day);
        expect(hasDay(WEEK.extent, state.day)).toBe(true);
        const once = writeSearch(state, WEEK);
        const again = read(once, state.day);
        expect([again.problems, writeSearch(again.state, WEEK)]).toEqual([[], once]);
      }),
      { numRuns: 1000 },
    ));

  it('is bare at first, and names the day in its path', () => {
    expect(writeSearch(initialReader(MONDAY), WEEK)).toBe('');
    expect(pathOf(WEEK.id, MONDAY)).toBe('/week-2025-03-10/2025-03-10/');
    expect(read('', null)).toEqual({ state: initialReader(MONDAY), problems: [] });
  });

  it('is read by people too', () => {
    const state: ReaderState = {
      ...initialReader(date('2025-03-11')),
      selected: 'e-0311-chiefs',
      viewport: { center: [24.5, 42.5], zoom: 3.38 },
      span: dayInterval(date('2025-03-11'), WEEK.zone),
      filters: { hiddenParts: ['remote', 'host'], hidesBlackSea: true, hidesJourneys: true },
      knownAt: asOf('2025-03-12T08:00+01:00').at,
    };
    expect(writeSearch(state, WEEK)).toBe(
      '?event=e-0311-chiefs&at=24.5000,42.5000,3.38&span=2025-03-11T00:00/2025-03-12T00:00' +
        '&hide=black-sea,host,journeys,remote&known=2025-03-12T07:00Z',
    );
  });

  it('says what is looked for', () => {
    const eventFilter = withValues(withValues(NO_EVENT_FILTER, 'country', ['GBR', 'FRA']), 'source', ['official']);
    const state: ReaderState = { ...initialReader(MONDAY), query: 'erdoğan call ', eventFilter };
    expect(writeSearch(state, WEEK)).toBe('?q=erdo%C4%9Fan%20call&country=FRA,GBR&source=official');
    expect(read('?country=gbr,fra,gbr').state.eventFilter.country).toEqual(['FRA', 'GBR']);
    expect(read('?q=+a%0Ab++c+').state.query).toBe('a b c');
    expect(read(`?q=${'x'.repeat(900)}`).state.query).toHaveLength(100);
  });

  it('says in which form the week is read', () => {
    expect(writeSearch({ ...initialReader(MONDAY), readAs: 'table' }, WEEK)).toBe('?as=table');
    expect(read('?as=Text').state.readAs).toBe('text');
    expect(read('?as=').state.readAs).toBeNull();
  });

  it('takes the first of two values, other people’s names for nothing, and what mail programs encode', () => {
    expect(read('?event=e-0311-chiefs&event=e-0311-jeddah').state.selected).toBe('e-0311-chiefs');
    expect(read('?utm_source=mail&fbclid=1')).toEqual({ state: initialReader(MONDAY), problems: [] });
    expect(read('?at=24.5%2C42.5%2C3').state.viewport).toEqual({ center: [24.5, 42.5], zoom: 3 });
    expect(read('?%65vent=e-0311-chiefs').state.selected).toBe('e-0311-chiefs');
    expect(read('?event=&at=&span=&hide=&known=').problems).toEqual([]);
  });

  it('reads an event’s name in whatever capitals it comes', () => {
    const { state, problems } = read('?event=E-0311-Chiefs');
    expect(state.selected).toBe('e-0311-chiefs');
    expect(problems).toEqual([]);
  });
});

describe('a link that asks for what is not here', () => {
  it.each<[day: string, search: string, problem: LinkProblem]>([
    ['2025-03-09', '', { what: 'day', given: '2025-03-09', used: 'Monday 10 March 2025 is shown.' }],
    ['2025-04-01', '', { what: 'day', given: '2025-04-01', used: 'Sunday 16 March 2025 is shown.' }],
    ['tuesday', '', { what: 'day', given: 'tuesday', used: 'Monday 10 March 2025 is shown.' }],
    ['2025-02-30', '', { what: 'day', given: '2025-02-30', used: 'Monday 10 March 2025 is shown.' }],
    [
      '2025-03-11',
      '?event=e-0311-chefs',
      {
        what: 'event',
        given: 'e-0311-chefs',
        used: 'The day is shown without it; “e-0311-chiefs” is the nearest.',
      },
    ],
    ['2025-03-11', '?event=zzzz', { what: 'event', given: 'zzzz', used: 'The day is shown without it.' }],
    ['2025-03-11', '?at=400,10,3', { what: 'view', given: '400,10,3', used: 'The map shows its first view.' }],
    ['2025-03-11', '?at=24.5', { what: 'view', given: '24.5', used: 'The map shows its first view.' }],
    [
      '2025-03-11',
      '?span=2025-03-12',
      { what: 'span', given: '2025-03-12', used: 'The timeline shows the whole week.' },
    ],
    [
      '2025-03-11',
      '?span=2024-03-11T08:00/2024-03-11T20:00',
      {
        what: 'span',
        given: '2024-03-11T08:00/2024-03-11T20:00',
        used: 'The timeline shows the whole week.',
      },
    ],
    ['2025-03-11', '?known=yesterday', { what: 'moment', given: 'yesterday', used: 'The week is shown as known now.' }],
    ['2025-03-11', '?as=film', { what: 'form', given: 'film', used: 'The map, the story and the timeline are shown.' }],
    ['2025-03-11', '?country=FRX&tag=talk', { what: 'filter', given: 'FRX,talk', used: 'It is left out.' }],
    ['2025-03-11', '?hide=host,everything,all', { what: 'filter', given: 'everything,all', used: 'It is left out.' }],
  ])('%s%s', (day, search, problem) => {
    const { state, problems } = read(search, day);
    expect(problems).toEqual([problem]);
    expect({ ...state, filters: null, day: null }).toEqual({ ...initialReader(MONDAY), filters: null, day: null });
  });

  it('is told each of its faults, and shown the rest', () => {
    const { state, problems } = read('?event=x&at=1,2&span=a/b&known=k&hide=host,b', '2025-03-99');
    expect(problems.map(({ what }) => what)).toEqual(['day', 'event', 'view', 'span', 'moment', 'filter']);
    expect(state.filters.hiddenParts).toEqual(['host']);
  });

  it('is quoted no longer than is good to read', () => {
    for (const { given } of read(`?event=${'x'.repeat(900)}&hide=${'y'.repeat(900)}`).problems)
      expect(given).toHaveLength(80);
  });

  it.each([
    '2025-03-12T10:00/2025-03-11T10:00',
    '2025-03-11T10:00/2025-03-11T10:00',
    '2025-03-11T10:00',
    '2025-03-11T10:00~/2025-03-12T10:00',
    '2025-03-11/2025-03-12',
    '2025-03-11T10:00/9999-12-31T24:00',
    '2025-03-09T00:00/2025-03-10T00:00',
  ])('cannot have the span %s', (span) => expect(read(`?span=${span}`).problems).toHaveLength(1));
});

it('is sent to hours beyond the week’s days where something is told of them', () => {
  const late = event('late', 'Late in Washington', '2025-03-16T21:00/2025-03-16T22:00', {
    zone: zone('America/New_York'),
  });
  const search = '?span=2025-03-17T01:00/2025-03-17T03:00';
  const readIn = (chronicle: Chronicle) => readReader({ day: '2025-03-16', search }, chronicle).problems.length;
  expect(readIn(FIXTURE)).toBe(1);
  expect(readIn({ ...FIXTURE, events: [...FIXTURE.events, late] })).toBe(0);
});

describe('a viewport in text', () => {
  it('is kept to four decimals of a degree, and reading what was written writes it again', () =>
    fc.assert(
      fc.property(viewports, (viewport) => {
        const once = writeViewport(viewport);
        const back = readViewport(once);
        expect(back && writeViewport(back)).toBe(once);
        expect(Math.abs((back?.center[0] ?? 999) - viewport.center[0])).toBeLessThan(0.0001);
        expect(Math.abs((back?.zoom ?? 999) - viewport.zoom)).toBeLessThan(0.01);
      }),
    ));

  it('never has a minus nought', () => {
    expect(writeViewport({ center: [-0.00001, 42.5], zoom: 3 })).toBe('0.0000,42.5000,3.00');
  });

  it.each([
    '',
    '24.5,95,3',
    '181,10,3',
    '24.5,42.5,13',
    '24.5,42.5,-1',
    '24.5,42.5',
    'a,b,c',
    '1e2,0,3',
    ' 1,2,3',
    '1,2,3,4',
  ])('is none where it is malformed, off the globe or of no zoom that is drawn: %j', (text) =>
    expect(readViewport(text)).toBeNull(),
  );
});
