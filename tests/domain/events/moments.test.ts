import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chronicle } from '../../../src/domain/chronicle.ts';
import { asKnownAt } from '../../../src/domain/events/as-known.ts';
import {
  dayPartOf,
  momentAfter,
  momentBefore,
  momentDays,
  momentOf,
  momentsOf,
} from '../../../src/domain/events/moments.ts';
import type { KnownAt } from '../../../src/domain/events/status.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { asOf, claim, event, participant, report } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';
import { chronicles } from './chronicles.ts';
import { told } from './moment-words.ts';

const events = (chronicle: Chronicle, at: number) => asKnownAt(chronicle, at as Instant).events;
const alone = (more: Parameters<typeof event>[3]): Chronicle => ({
  ...FIXTURE,
  events: [event('meeting', 'Meeting', '2025-03-11', { claims: [], ...more })],
});

/** More is known at each moment than just before it, and nothing more until the next. */
function expectSteps(chronicle: Chronicle): void {
  const moments = momentsOf(chronicle);
  expect(moments.map(({ at }) => at)).toEqual([...new Set(moments.map(({ at }) => at))].sort((a, b) => a - b));
  for (const { at } of moments) {
    const before = momentBefore(moments, at);
    expect(events(chronicle, at)).not.toEqual(events(chronicle, at - 1));
    if (before) expect(events(chronicle, at - 1)).toEqual(events(chronicle, before.at));
    else expect(events(chronicle, at - 1)).toEqual([]);
  }
  const last = moments.at(-1);
  if (last) expect(events(chronicle, last.at + 1e12)).toEqual(events(chronicle, last.at));
}

describe('the moments at which more became known', () => {
  it('are just those that change the chronicle as known: of the week', () => expectSteps(WEEK));

  it('are just those that change the chronicle as known: of any', () =>
    fc.assert(
      fc.property(chronicles, fc.array(fc.constantFrom('2025-03-09', '2025-03-11', '2025-03-13')), (chronicle, days) =>
        expectSteps({
          ...chronicle,
          events: chronicle.events.map((each, at) => {
            const day = days[at];
            return day === undefined
              ? each
              : { ...each, publicFrom: { ...asOf(day), reason: 'All saw it.', tells: null } };
          }),
        }),
      ),
    ));

  it('are told with their hour, or by the day or month alone', () => {
    expect(told(FIXTURE)).toEqual([
      'Thursday 24 February 2022, end of the day',
      'Sunday 2 March, end of the day',
      'Friday 7 March, end of the day',
      'Monday 10 March, end of the day',
      'Tuesday 11 March, 16:45',
      'Tuesday 11 March, end of the day',
      'Wednesday 12 March, end of the day',
      'Saturday 15 March, end of the day',
      'Thursday 20 March, end of the day',
    ]);
    const sources = new Map(
      [...FIXTURE.sources].map(([id, source]) => [
        id,
        { ...source, published: { kind: 'month', month: '2025-03' } as const },
      ]),
    );
    const reports = [report('2025-03-11T23:30+01:00', 'took-place')];
    const participants = [participant('FRA', 'in-person', { sources: ['gazette'] })];
    expect(told({ ...alone({ reports, participants }), sources })).toEqual([
      'Tuesday 11 March, 23:30',
      'March 2025, end of the month',
    ]);
  });

  it('are told by the hour where one of those at the same instant is', () => {
    const claims = [claim('c', 'Said.', '2025-03-12T00:00+01:00')];
    expect(told(alone({ reports: [report('2025-03-11', 'took-place')], claims }))).toEqual([
      'Wednesday 12 March, 00:00',
    ]);
  });

  it('leave out a claim that nobody could place until its event was known', () => {
    const moments = momentsOf(
      alone({ reports: [report('2025-03-11', 'took-place')], claims: [claim('c', 'Said.', '2025-03-09')] }),
    );
    expect(moments.map(({ at }) => at)).toEqual([asOf('2025-03-11').at]);
  });

  it('follow one another; before now stands the last', () => {
    const moments = momentsOf(FIXTURE);
    const [first, second] = moments;
    const last = moments.at(-1);
    expect(momentBefore(moments, first?.at ?? null)).toBeNull();
    expect(momentBefore(moments, null)).toBe(last);
    expect(momentAfter(moments, first?.at ?? null)).toBe(second);
    expect(momentAfter(moments, last?.at ?? null)).toBeNull();
    expect(momentAfter(moments, null)).toBeNull();
    expect(momentOf(moments, null)).toBe(last);
    expect(momentOf(moments, ((second?.at ?? 0) - 1) as KnownAt)).toBe(first);
    expect(momentOf(moments, 0 as KnownAt)).toBeNull();
  });

  it('stand in days and parts of days, all of them and in order', () => {
    for (const chronicle of [FIXTURE, WEEK]) {
      const moments = momentsOf(chronicle);
      const days = momentDays(moments, chronicle.zone);
      expect(days.flatMap(({ parts }) => parts.flatMap((part) => part.moments))).toEqual(moments);
      expect(new Set(days.map(({ date }) => date)).size).toBe(days.length);
    }
    const [tuesday] = momentDays(momentsOf(FIXTURE), FIXTURE.zone).filter(({ date }) => date === '2025-03-11');
    expect(tuesday?.parts.map(({ part }) => part)).toEqual(['afternoon', 'unknown']);
  });

  it.each([
    ['00:00', 'night'],
    ['05:59', 'night'],
    ['06:00', 'morning'],
    ['11:00', 'noon'],
    ['13:59', 'noon'],
    ['14:00', 'afternoon'],
    ['18:00', 'evening'],
    ['23:59', 'evening'],
  ])('at %s are of the %s', (hour, part) => {
    const { at } = asOf(`2025-03-11T${hour}+01:00`);
    expect(dayPartOf({ at, told: 'clock', date: FIXTURE.extent.start }, FIXTURE.zone)).toBe(part);
  });
});
