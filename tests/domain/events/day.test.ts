import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChronicleEvent } from '../../../src/domain/chronicle.ts';
import { type ChronicleDay, dayOf, isOn } from '../../../src/domain/events/day.ts';
import { isDone, isPlanned } from '../../../src/domain/events/status.ts';
import { daysOf } from '../../../src/domain/time/plain-date.ts';
import { datesOf, dayInterval } from '../../../src/domain/time/when.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { asOf, date, event, participant, report, when } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';
import { chronicles, days } from './chronicles.ts';

const on = (day: string, known: string | null = null): ChronicleDay =>
  dayOf(FIXTURE, date(day), known === null ? null : asOf(known).at);
const idsOf = ({ events }: ChronicleDay): string[] => events.map((each) => each.event.id);
const stateOf = (day: ChronicleDay, place: string): string | undefined =>
  day.venues.find((venue) => venue.place.id === place)?.state;

describe('a day', () => {
  it('holds the events that touch it, what it was about first', () => {
    expect(idsOf(on('2025-03-10'))).toEqual(['statement']);
    expect(idsOf(on('2025-03-11'))).toEqual(['chiefs', 'jeddah']);
    expect(idsOf(on('2025-03-13'))).toEqual(['ministers']);
    expect(idsOf(on('2025-03-17'))).toEqual([]);
  });

  it('holds them as known then, or not at all', () => {
    expect(on('2025-03-11', '2025-03-09').events).toMatchObject([
      { event: { id: 'chiefs' }, status: 'announced', isPlanned: true },
    ]);
    expect(on('2025-03-11', '2025-03-06').events).toEqual([]);
    expect(on('2025-03-15', '2025-03-14').events).toMatchObject([{ status: 'announced', isPlanned: true }]);
    expect(on('2025-03-15').events).toMatchObject([{ status: 'took-place', isPlanned: false }]);
  });

  it('paints only countries of its own talks that are foreseen or held', () =>
    fc.assert(
      fc.property(chronicles, days, (chronicle, day) => {
        const { events, parts } = dayOf(chronicle, day, null);
        const live = events.filter(({ status }) => isDone(status) || isPlanned(status));
        for (const { participations } of parts.values())
          for (const participation of participations) {
            const found = live.find((each) => each.event.id === participation.event.id);
            expect(found?.isPlanned).toBe(participation.isPlanned);
          }
      }),
    ));

  it('calls nothing planned that is done', () =>
    fc.assert(
      fc.property(chronicles, days, (chronicle, day) => {
        for (const each of dayOf(chronicle, day, null).events) expect(each.isPlanned).toBe(isPlanned(each.status));
      }),
    ));
});

describe('venues', () => {
  it('are held, planned or idle', () => {
    const tuesday = on('2025-03-11');
    expect(['paris', 'jeddah', 'london', 'moscow'].map((id) => stateOf(tuesday, id))).toEqual([
      'held',
      'held',
      'idle',
      'idle',
    ]);
    expect(stateOf(on('2025-03-15', '2025-03-14'), 'london')).toBe('planned');
    expect(stateOf(on('2025-03-15'), 'london')).toBe('held');
  });

  it('stand there idle only once something of the week is known there', () => {
    expect(stateOf(on('2025-03-11', '2025-03-09'), 'jeddah')).toBeUndefined();
    expect(stateOf(on('2025-03-11', '2025-03-09'), 'paris')).toBe('planned');
  });

  it('know whether people talk there', () => {
    const talks = (day: string, id: string) => on(day).venues.find(({ place }) => place.id === id)?.hasTalks;
    expect([talks('2025-03-10', 'moscow'), talks('2025-03-11', 'jeddah'), talks('2025-03-15', 'london')]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('come in order: held, planned, idle; each place once', () =>
    fc.assert(
      fc.property(chronicles, days, (chronicle, day) => {
        const { venues, events } = dayOf(chronicle, day, null);
        const order = venues.map(({ state }) => ['held', 'planned', 'idle'].indexOf(state));
        expect(order).toEqual([...order].sort());
        expect(new Set(venues.map(({ place }) => place.id)).size).toBe(venues.length);
        expect(venues.flatMap((venue) => venue.events)).toHaveLength(
          events.filter((each) => each.event.place !== null && (each.isPlanned || isDone(each.status))).length,
        );
      }),
    ));

  it('are idle where what was foreseen was called off', () => {
    const off = event('off', 'Off', '2025-03-11', { place: 'london', reports: [report('2025-03-10', 'cancelled')] });
    const day = dayOf({ ...FIXTURE, events: [off] }, date('2025-03-11'), null);
    expect(day.venues).toMatchObject([{ state: 'idle', events: [] }]);
  });

  it('of the real week pin every place of its events, and no area', () => {
    for (const day of daysOf(WEEK.extent)) {
      const { events, venues } = dayOf(WEEK, day, null);
      const pinned = new Set(venues.filter((venue) => venue.events.length > 0).map(({ place }) => place.id));
      for (const { event: held } of events) {
        const place = WEEK.places.get(held.place ?? '');
        if (place) expect(pinned.has(place.id)).toBe(place.precision !== 'area');
      }
    }
  });

  it('have the form of what made their state: talks only foreseen do not make talks held', () => {
    const attack = event('attack', 'Attack', '2025-03-11', { place: 'paris', kind: 'attack' });
    const talks = event('talks', 'Talks', '2025-03-11', {
      place: 'paris',
      reports: [report('2025-03-10', 'announced')],
    });
    const day = dayOf({ ...FIXTURE, events: [attack, talks] }, date('2025-03-11'), null);
    expect(day.venues).toMatchObject([{ state: 'held', hasTalks: false }]);
  });
});

describe('an event of several days', () => {
  const span = event('span', 'Span', '2025-03-12/2025-03-14', {
    place: 'paris',
    participants: [participant('DEU')],
    reports: [report('2025-03-12T09:00+01:00', 'happening'), report('2025-03-14', 'took-place')],
  });
  const at = (day: string, known: string): ChronicleDay =>
    dayOf({ ...FIXTURE, events: [span] }, date(day), asOf(known).at);

  it('is still to come on days that had not yet begun', () => {
    expect(at('2025-03-12', '2025-03-12').events).toMatchObject([{ status: 'happening', isPlanned: false }]);
    expect(at('2025-03-13', '2025-03-12T20:00+01:00').events).toMatchObject([{ status: 'expected', isPlanned: true }]);
    // The end of the day before is its first instant, and nothing of it has happened yet.
    expect(at('2025-03-13', '2025-03-12').events).toMatchObject([{ status: 'expected', isPlanned: true }]);
    expect(at('2025-03-13', '2025-03-13T00:01+01:00').events).toMatchObject([{ status: 'happening' }]);
  });

  it('is only foreseen for each day of the real week, seen from the end of the day before', () => {
    const begun = daysOf(WEEK.extent).flatMap((day) => {
      const eve = dayInterval(day, WEEK.zone).start;
      const { events } = dayOf(WEEK, day, eve);
      return events.filter(({ event: { when: time, zone } }) => zone === WEEK.zone && datesOf(time).start < day);
    });
    expect(begun.map(({ event: { id }, isPlanned: ahead }) => [id, ahead])).toEqual([
      ['e-0310-sandu-paris', true],
      ['e-0311-forum', true],
      ['e-0316-plan-to-us', true],
      ['e-0316-plan-to-us', true],
    ]);
  });

  it('is under way until its last day, on which alone it took place', () => {
    const statuses = (more: Partial<ChronicleEvent> = {}): (string | undefined)[] =>
      ['2025-03-12', '2025-03-13', '2025-03-14'].map(
        (day) => dayOf({ ...FIXTURE, events: [{ ...span, ...more }] }, date(day), null).events[0]?.status,
      );
    expect(statuses()).toEqual(['happening', 'happening', 'took-place']);
    expect(statuses({ reports: [report('2025-03-11', 'cancelled')] })).toEqual(Array(3).fill('cancelled'));
    // Nobody knows on which of these days it was.
    expect(statuses({ when: when('2025-03-12~/2025-03-14~') })).toEqual(Array(3).fill('took-place'));
    for (const day of daysOf(WEEK.extent))
      for (const { event: told, status } of dayOf(WEEK, day, null).events)
        if (status === 'took-place') expect(datesOf(told.when).end).toBe(day);
  });

  it('touches the days that its text names', () => {
    const span = event('span', 'Span', '2025-03-12/2025-03-14');
    const touched = daysOf(FIXTURE.extent).filter((day) => isOn(span, day));
    expect(touched).toEqual(['2025-03-12', '2025-03-13', '2025-03-14']);
  });
});

describe('journeys', () => {
  const journeys = (more: Partial<ChronicleEvent>): string[] => {
    const meeting = event('meeting', 'Meeting', '2025-03-11', {
      place: 'paris',
      participants: [participant('DEU'), participant('FRA'), participant('ITA', 'represented')],
      ...more,
    });
    return dayOf({ ...FIXTURE, events: [meeting] }, date('2025-03-11'), null).journeys.map(({ iso3 }) => iso3);
  };

  it('lead from the capital to the room, for those who came from elsewhere', () => {
    expect(journeys({})).toEqual(['DEU']);
    const [ukraine] = on('2025-03-11').journeys.filter(({ iso3, event: id }) => iso3 === 'UKR' && id === 'jeddah');
    expect(ukraine).toMatchObject({ from: [30.52, 50.45], to: [39.17, 21.54], isPlanned: false });
  });

  it('there are none for calls, statements, places not told, or those who were not there', () => {
    expect(journeys({ isVirtual: true })).toEqual([]);
    expect(journeys({ kind: 'statement' })).toEqual([]);
    expect(journeys({ place: null })).toEqual([]);
    const modes = ['represented', 'remote', 'observer', 'disputed', 'denied', 'unconfirmed', 'absent'] as const;
    expect(journeys({ participants: modes.map((mode) => participant('DEU', mode)) })).toEqual([]);
  });

  it('there are none to an area', () => {
    const paris = FIXTURE.places.get('paris');
    if (!paris) throw new Error('paris');
    const places = new Map([...FIXTURE.places, ['paris', { ...paris, precision: 'area' as const }]]);
    const day = dayOf({ ...FIXTURE, places }, date('2025-03-12'), null);
    expect(day.journeys).toEqual([]);
    expect(day.venues.some(({ place }) => place.id === 'paris')).toBe(false);
  });

  it('that are only foreseen say so', () => {
    const foreseen = event('foreseen', 'Foreseen', '2025-03-11', {
      place: 'paris',
      participants: [participant('DEU')],
      reports: [report('2025-03-09', 'announced')],
    });
    const day = dayOf({ ...FIXTURE, events: [foreseen] }, date('2025-03-11'), null);
    expect(day.journeys).toMatchObject([{ iso3: 'DEU', isPlanned: true }]);
  });
});
