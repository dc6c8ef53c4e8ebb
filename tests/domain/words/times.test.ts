import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/domain/chronicle.ts';
import { hasDay } from '../../../src/domain/time/plain-date.ts';
import {
  clocksOf,
  datedTimeWords,
  differingTimes,
  timeWords,
  zonedTimeWords,
} from '../../../src/domain/words/times.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { claim, date, event, when, zone } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';
import { dates } from '../time/zones.ts';

const words = (time: string, place: string | null = 'paris') =>
  timeWords({ ...event('any', 'Any', '2025-03-11'), when: when(time), place }, FIXTURE);

describe('when it happens, in words', () => {
  it.each([
    ['2025-03-11T16:30', '16:30 in Paris, end not reported', '16:30'],
    ['2025-03-11T16:30~', 'about 16:30 in Paris, end not reported', 'about 16:30'],
    ['2025-03-11T16:30?', 'perhaps 16:30 in Paris, end not reported', 'perhaps 16:30'],
    ['2025-03-12T15:15/2025-03-12T18:30', '15:15–18:30 in Paris', '15:15–18:30'],
    ['2025-03-11T16:30~/2025-03-11T19:00~', 'about 16:30–19:00 in Paris', 'about 16:30–19:00'],
    ['2025-03-11T22:00/2025-03-12T01:00', '22:00–01:00 in Paris, 11–12 March', '22:00–01:00'],
    ['2025-03-11T22:00/2025-03-11T24:00', '22:00–24:00 in Paris', '22:00–24:00'],
    ['2025-03-11T00:00/2025-03-11T24:00', 'all day in Paris', null],
    ['2025-03-11T00:00/2025-03-13T00:00', '11–12 March', null],
    ['2025-03-11', 'time not reported', null],
    ['2025-03-11~', 'about 11 March, time not reported', null],
    ['2025-03-11%', 'perhaps about 11 March, time not reported', null],
    ['2022-02-24', '24 February 2022', null],
    ['2025-03-20', '20 March 2025', null],
    ['2025-03-20~', 'about 20 March 2025', null],
    ['2025-03-12/2025-03-14', '12–14 March', null],
    ['2025-03-14~/2025-03-16~', 'about 14–16 March', null],
    ['2025-03-12/..', 'from 12 March, end not reported', null],
    ['2025-03-12~/..', 'from about 12 March, end not reported', null],
    ['../2025-03-14', 'until 14 March', null],
    ['../2025-03-14?', 'until perhaps 14 March', null],
    ['2025-02', 'February 2025, day not reported', null],
    ['2025-02~', 'about February 2025, day not reported', null],
    ['2025-02/2025-03', 'February 2025 – March 2025, days not reported', null],
    ['2025-02/..', 'from February 2025, end not reported', null],
    ['../2025-02', 'until February 2025', null],
    ['2024', '2024, day not reported', null],
    ['2022/2024', '2022 – 2024, days not reported', null],
  ])('%s: %s', (time, text, clock) => expect(words(time)).toEqual({ text, clock }));

  it.each([
    ['2025-03-11', '11 March 2025, time not reported'],
    ['2025-03-11~', 'about 11 March 2025, time not reported'],
    ['2025-03-11T16:30', '11 March 2025, 16:30 in Paris, end not reported'],
    ['2025-03-11T22:00/2025-03-12T01:00', '22:00–01:00 in Paris, 11–12 March 2025'],
    ['2025-03-12/2025-03-14', '12–14 March 2025'],
    ['2025-03-12/..', 'from 12 March 2025, end not reported'],
    ['../2025-03-14', 'until 14 March 2025'],
    ['2025-03-20', '20 March 2025'],
    ['2024-12-30/2025-01-02', '30 December 2024 – 2 January 2025'],
    ['2025-02', 'February 2025, day not reported'],
  ])('%s, away from its day: %s', (time, text) => {
    const there = { ...event('any', 'Any', '2025-03-11'), when: when(time), place: 'paris' };
    expect(datedTimeWords(there, FIXTURE)).toBe(text);
  });

  it('names the zone where there is no place', () => {
    const call = event('call', 'Call', '2025-03-11T09:00', { zone: zone('America/New_York') });
    expect(clocksOf(call, FIXTURE)).toBe(' New York time');
    expect(timeWords(call, FIXTURE).text).toBe('09:00 New York time, end not reported');
    expect(words('2025-03-11T09:00', 'nowhere').text).toBe('09:00 Paris time, end not reported');
  });

  it('never makes up an hour for a day', () =>
    fc.assert(
      fc.property(dates, fc.constantFrom('', '~', '?', '%'), (day, mark) => {
        const { clock, text } = words(day + mark);
        expect(clock).toBeNull();
        expect(text).not.toMatch(/\d:\d/);
        // Of what lies outside the week, that no hour is told is no news.
        expect(/time not reported$/.test(text)).toBe(hasDay(FIXTURE.extent, date(day)));
      }),
    ));

  it('has the year of every event of the real week, away from its day', () => {
    for (const each of WEEK.events) expect(datedTimeWords(each, WEEK), each.id).toMatch(/\b20\d\d\b/);
  });

  it('says of every event of the real week something whole', () => {
    for (const each of WEEK.events) expect(timeWords(each, WEEK).text).toMatch(/^[a-z0-9][^_]*[a-z0-9]$/i);
    const chiefs = WEEK.events.find(({ id }) => id === 'e-0311-chiefs');
    expect(chiefs && timeWords(chiefs, WEEK).text).toBe('sources differ: about 16:30 or about 17:30 in Paris');
  });

  it('tells every hour where sources differ on it, and takes none for its time', () => {
    const told = (values: readonly string[], about: 'time' | null = 'time') => {
      const claims = values.map((value, at) =>
        claim(`any-c${at}`, 'Said.', '2025-03-11', { question: 'when', value, scope: `hour ${at}` }),
      );
      const any = event('any', 'Any', '2025-03-11', { claims, place: 'paris' });
      const question: Question = { id: 'when', text: 'When?', about, exclusive: [], note: null };
      const chronicle = { ...FIXTURE, questions: new Map([['when', question]]) };
      return {
        ...timeWords(any, chronicle),
        zoned: zonedTimeWords(any, chronicle),
        dated: datedTimeWords(any, chronicle),
      };
    };
    expect(told(['09:00', 'all day'])).toEqual({
      clock: null,
      text: 'sources differ: 09:00 or all day in Paris',
      zoned: 'sources differ: 09:00 or all day in Paris (UTC+1)',
      dated: '11 March 2025, sources differ: 09:00 or all day in Paris',
    });
    for (const agreed of [told([]), told(['09:00']), told(['09:00', '09:00']), told(['09:00', 'all day'], null)])
      expect(agreed.text).toBe('time not reported');
  });

  it('is no one hour in the week where sources differ on it', () => {
    const differing = WEEK.events.filter((each) => differingTimes(each, WEEK).length > 0);
    expect(differing.map(({ id, when: { kind } }) => [id, kind])).toEqual([['e-0311-chiefs', 'days']]);
  });
});
