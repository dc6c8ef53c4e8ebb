import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChronicleEvent } from '../../../src/domain/chronicle.ts';
import { type ChronicleDay, dayOf, isOn } from '../../../src/domain/events/day.ts';
import { inOrder, isForemost } from '../../../src/domain/events/order.ts';
import { daysOf } from '../../../src/domain/time/plain-date.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { date, event } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';
import { chronicles, days } from './chronicles.ts';

const idsOf = ({ events }: ChronicleDay): string[] => events.map((each) => each.event.id);

describe('the order of events', () => {
  it('is by the clock, then by id; the same whatever it was before', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray([...FIXTURE.events], { minLength: FIXTURE.events.length }), (shuffled) => {
        expect(inOrder(shuffled).map(({ id }) => id)).toEqual(FIXTURE.events.map(({ id }) => id));
      }),
    ));

  it('puts an event of which only the day is known before those with an hour', () => {
    const [dayOnly, hour] = [event('z', 'Z', '2025-03-11'), event('a', 'A', '2025-03-11T09:00')];
    expect(inOrder([hour, dayOnly]).map(({ id }) => id)).toEqual(['z', 'a']);
  });

  it('puts an event without an hour right behind those that it came after, whatever the ids', () => {
    const talks = event('talks', 'Talks', '2025-03-11T12:00');
    const later = event('later', 'Later', '2025-03-11T18:00');
    const answer = event('answer', 'Answer', '2025-03-11', { after: ['statement'] });
    const statement = event('statement', 'Statement', '2025-03-11', { after: ['talks'] });
    expect(inOrder([answer, later, statement, talks]).map(({ id }) => id)).toEqual([
      'talks',
      'statement',
      'answer',
      'later',
    ]);
  });

  it('loses no event where two came after each other', () => {
    const [a, b] = [event('a', 'A', '2025-03-11', { after: ['b'] }), event('b', 'B', '2025-03-11', { after: ['a'] })];
    expect(new Set(inOrder([a, b]))).toEqual(new Set([a, b]));
  });
});

describe('the order in which a day is told', () => {
  const toldOrder = (...events: ChronicleEvent[]): string[] =>
    idsOf(dayOf({ ...FIXTURE, events: inOrder(events) }, date('2025-03-11'), null));
  const marked = { tags: ['headline'] };

  it('is what it was about, the rest of the week, what lies around; each by the hour, those without one last', () => {
    expect(
      toldOrder(
        event('plan', 'Plan', '2025-03-11T08:00', { tier: 'forward' }),
        event('days', 'Days', '2025-03-10/2025-03-12'),
        event('day', 'Day', '2025-03-11'),
        event('noon', 'Noon', '2025-03-11T12:00'),
        event('early', 'Early', '2025-03-11T07:00'),
        event('late', 'Late', '2025-03-11T18:00', marked),
        event('open', 'Open', '2025-03-11', marked),
      ),
    ).toEqual(['late', 'open', 'early', 'noon', 'days', 'day', 'plan']);
  });

  it('takes for an hour that is not told, at the earliest, that of what it came after', () => {
    const talks = event('talks', 'Talks', '2025-03-11T12:00', marked);
    const rest = [
      event('a-day', 'Day', '2025-03-11'),
      event('evening', 'Evening', '2025-03-11T20:00'),
      event('text', 'Text', '2025-03-11', { after: ['talks'] }),
    ];
    expect(toldOrder(talks, ...rest)).toEqual(['talks', 'text', 'evening', 'a-day']);
  });

  it('opens every day of the real week on what its editors marked, Tuesday on its two meetings', () => {
    for (const day of daysOf(WEEK.extent)) {
      const ranks = dayOf(WEEK, day, null).events.map((each) => (isForemost(each) ? 0 : 1));
      expect([day, ranks[0]]).toEqual([day, 0]);
      expect(ranks).toEqual([...ranks].sort());
    }
    expect(idsOf(dayOf(WEEK, date('2025-03-11'), null)).slice(0, 3)).toEqual([
      'e-0311-jeddah',
      'e-0311-chiefs',
      'e-0311-joint-statement',
    ]);
  });

  it('keeps every event of the day, once, whatever the week and however it is seen', () =>
    fc.assert(
      fc.property(chronicles, days, (chronicle, day) => {
        const there = chronicle.events.filter((each) => isOn(each, day)).map(({ id }) => id);
        expect(idsOf(dayOf(chronicle, day, null)).sort()).toEqual(there.sort());
      }),
    ));
});
