import { describe, expect, it } from 'vitest';
import { asKnownAt } from '../../../src/domain/events/as-known.ts';
import { dayOf, knownEvents } from '../../../src/domain/events/day.ts';
import { isInLanes } from '../../../src/domain/events/whole-span.ts';
import { disagreementsOf } from '../../../src/domain/evidence/disagreements.ts';
import { NO_EVENT_FILTER } from '../../../src/domain/finding/event-filter.ts';
import { type Column, sorted } from '../../../src/domain/tabling/column.ts';
import { tabSeparated } from '../../../src/domain/tabling/tab-separated.ts';
import { weekRows } from '../../../src/domain/tabling/week-rows.ts';
import { attendeeWords } from '../../../src/domain/words/attendees.ts';
import { eventDayWords, eventHourWords, placeWords } from '../../../src/domain/words/event-place.ts';
import { countryColumns, eventColumns, townColumns } from '../../../src/domain/words/tables.ts';
import { NO_FILTERS } from '../../../src/state/reader.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { asOf, date, event, participant, when } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';

/** When nobody had told the town yet. */
const BEFORE_TOLD = asOf('2025-03-11T20:00Z').at;

const TUESDAY = date('2025-03-11');
const rows = weekRows(WEEK, dayOf(WEEK, TUESDAY, null), disagreementsOf(WEEK, null), {
  knownAt: null,
  selected: null,
  span: null,
  eventFilter: NO_EVENT_FILTER,
  filters: NO_FILTERS,
});

function told<Row>(columns: readonly Column<Row>[], row: Row | undefined): Record<string, string> {
  return Object.fromEntries(columns.flatMap(({ label, text }) => (row === undefined ? [] : [[label, text(row)]])));
}

describe('the columns', () => {
  it('tell an event: day, time with its zone, place, status, who, where sources differ, and sources', () => {
    const chiefs = rows.events.find(({ known }) => known.event.id === 'e-0311-chiefs');
    const cells = told(eventColumns(WEEK), chiefs);
    expect(cells).toMatchObject({ Day: 'Tuesday 11 March', Status: 'Took place' });
    expect(cells['Time']).toBe('Sources differ: about 16:30 or about 17:30 in Paris (UTC+1)');
    expect(cells['Place']).toContain('Paris, France');
    expect(cells['Who']).toMatch(/^In person: .*France.*Presence disputed: Croatia and Montenegro/);
    expect(cells['Where sources differ']).toMatch(/30 \(.*\); .*34/);
    expect(cells['Sources']).toMatch(/UNN, 1\d March 2025/);
    expect(cells['Sources']).not.toContain('https://');
    expect(tabSeparated(eventColumns(WEEK), rows.events)).toMatch(/UNN, 1\d March 2025, https:\/\//);
  });

  it('put events in the order of the timeline, where hours alone do not tell it', () => {
    for (const column of ['day', 'time'])
      expect(sorted(rows.events, eventColumns(WEEK), { column, direction: 'ascending' })).toEqual(rows.events);
  });

  it('tell a country: its part, how, its coast, its journeys, its groups, and sources', () => {
    const ukraine = rows.countries.find(({ iso3 }) => iso3 === 'UKR');
    expect(told(countryColumns(WEEK, rows.day), ukraine)).toMatchObject({
      Country: 'Ukraine',
      'Part today': 'Party to the ceasefire talks',
      'How, and in what': expect.stringMatching(/In person: US–Ukraine talks in Jeddah/),
      'Black Sea': 'Black Sea state',
      'Journeys drawn': 'Kyiv to Jeddah',
      Groups: 'Parties to the talks on a ceasefire',
      Sources: expect.stringContaining('11 March 2025'),
    });
  });

  it('tell a town: what is there today, as the legend names it', () => {
    const states = Object.fromEntries(
      rows.towns.map((row) => [row.town, told(townColumns(WEEK, rows.day), row)['Today']]),
    );
    expect(states).toMatchObject({ Paris: 'Talks today', Moscow: 'Another event today', London: 'Nothing today' });
  });

  it('never tell a day or an hour twice, nor leave one untold', () => {
    for (const { event: each } of knownEvents(WEEK, null).filter((known) => isInLanes(known.event, WEEK.extent))) {
      const [day, hour] = [eventDayWords(WEEK, each), eventHourWords(WEEK, each)];
      expect([each.id, day !== '', hour !== '', hour.includes(day)]).toEqual([each.id, true, true, false]);
    }
  });
});

describe('an event’s words', () => {
  it.each([
    ['2025-03-11T16:30', 'Tuesday 11 March', '16:30 in Paris (UTC+1), end not reported'],
    ['2025-03-11T16:30/2025-03-11T18:00', 'Tuesday 11 March', '16:30–18:00 in Paris (UTC+1)'],
    ['2025-03-11', 'Tuesday 11 March', 'time not reported'],
    ['2025-03-12/2025-03-14', '12–14 March', 'hours not reported'],
    ['2025-03-13?', 'Perhaps 13 March', 'time not reported'],
    ['2025-03-12/..', 'From 12 March', 'end not reported'],
    ['2025-03', 'March 2025', 'day not reported'],
  ])('%s', (text, day, hour) => {
    const each = event('e', 'E', '2025-03-11', { when: when(text), place: 'paris' });
    expect([eventDayWords(FIXTURE, each), eventHourWords(FIXTURE, each)]).toEqual([day, hour]);
  });

  it('say where, or how it was held where it was nowhere', () => {
    expect(placeWords(FIXTURE, event('e', 'E', '2025-03-11', { place: null, isVirtual: true }))).toBe(
      'By telephone or video',
    );
    expect(placeWords(FIXTURE, event('e', 'E', '2025-03-11', { place: null, kind: 'attack' }))).toBe(
      'No one place reported',
    );
    expect(placeWords(FIXTURE, event('e', 'E', '2025-03-11', { place: 'paris' }))).toBe('Paris, France');
  });

  it('say of an area that the map has no pin for it', () => {
    const visit = WEEK.events.find(({ id }) => id === 'e-0312-putin-kursk');
    const ministers = asKnownAt(WEEK, BEFORE_TOLD).events.find(({ id }) => id === 'e-0312-g7');
    expect(ministers && placeWords(WEEK, ministers)).toBe('Place not reported');
    expect(visit && placeWords(WEEK, visit)).toBe('Kursk region, Russia (an area, without a pin on the map)');
  });

  it('tell who came apart from who is only named', () => {
    const participants = [participant('FRA', 'in-person'), participant('GBR', 'disputed')];
    const who = (kind: 'talks' | 'attack', isPlanned: boolean): string =>
      attendeeWords(FIXTURE, {
        event: event('e', 'E', '2025-03-11', { kind, participants }),
        status: isPlanned ? 'announced' : 'took-place',
        isPlanned,
      });
    expect(who('talks', false)).toBe('In person: France. Presence disputed: United Kingdom');
    expect(who('talks', true)).toBe('Announced: in person: France. Presence disputed: United Kingdom');
    expect(who('attack', false)).toBe('Named: France and United Kingdom');
  });
});
