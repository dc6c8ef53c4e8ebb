import { describe, expect, it } from 'vitest';
import type { Chronicle, ChronicleEvent, Report, Telling } from '../../../src/domain/chronicle.ts';
import { asKnownAt } from '../../../src/domain/events/as-known.ts';
import { toldBy } from '../../../src/domain/events/telling.ts';
import { datedTimeWords } from '../../../src/domain/words/times.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { asOf, claim, event, report, when } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';

const tells = (more: Partial<Telling>): Telling => ({
  title: null,
  label: null,
  when: null,
  timeNote: null,
  place: null,
  ...more,
});
const telling = (on: string, status: Report['status'], more: Partial<Telling>): Report => ({
  ...report(on, status),
  tells: tells(more),
});

const HOURS = when('2025-03-15T10:00/2025-03-15T12:00');
const MEETING = event('meeting', 'Leaders meet at the palace', '2025-03-15T10:00/2025-03-15T12:00', {
  place: 'jeddah',
  timeNote: 'It began late.',
  reports: [
    telling('2025-03-10', 'announced', {
      title: 'Leaders are to meet',
      when: when('2025-03-10~/2025-03-16~'),
      timeNote: 'No day was named.',
    }),
    telling('2025-03-12', 'announced', { when: when('2025-03-15') }),
    telling('2025-03-13', 'announced', { title: 'Leaders meet at the palace', place: 'jeddah' }),
    telling('2025-03-15', 'took-place', { when: HOURS }),
  ],
  claims: [claim('c', 'They are to meet.', '2025-03-10')],
});
const seen = (on: string, meeting: ChronicleEvent = MEETING, more: Partial<Chronicle> = {}) =>
  asKnownAt({ ...FIXTURE, ...more, events: [meeting] }, asOf(on).at).events[0];

describe('an event as it had been told', () => {
  it('has the title, time and place that reports had told last, and no place before the first told one', () => {
    expect(seen('2025-03-10')).toMatchObject({
      title: 'Leaders are to meet',
      when: { start: '2025-03-10', end: '2025-03-16' },
      timeNote: 'No day was named.',
      place: null,
      zone: 'Europe/Paris',
    });
    expect(seen('2025-03-12')).toMatchObject({ when: { start: '2025-03-15' }, timeNote: null, place: null });
    expect(seen('2025-03-13')).toMatchObject({
      title: MEETING.title,
      when: { kind: 'days' },
      place: 'jeddah',
      zone: MEETING.zone,
    });
    expect(seen('2025-03-15')).toEqual(MEETING);
  });

  it('is the same when asked again, and is in the order of what was told', () => {
    const other = event('other', 'Others meet', '2025-03-14', { reports: [report('2025-03-10', 'announced')] });
    const whole: Chronicle = { ...FIXTURE, events: [other, MEETING] };
    const known = asKnownAt(whole, asOf('2025-03-10').at);
    expect(known.events.map(({ id }) => id)).toEqual(['meeting', 'other']);
    expect(asKnownAt(known, asOf('2025-03-10').at)).toBe(known);
  });

  it('has what was public where only that tells it, and the reason not before', () => {
    const meeting: ChronicleEvent = {
      ...MEETING,
      reports: [
        telling('2025-03-10', 'announced', { when: HOURS }),
        telling('2025-03-16', 'took-place', { place: 'jeddah' }),
      ],
      publicFrom: { ...asOf('2025-03-15'), reason: 'All saw it.', tells: tells({ place: 'paris' }) },
    };
    expect(seen('2025-03-10', meeting)).toMatchObject({ place: null, publicFrom: null });
    expect(seen('2025-03-15', meeting)).toMatchObject({ place: 'paris', publicFrom: { reason: 'All saw it.' } });
    expect(seen('2025-03-16', meeting)).toMatchObject({ place: 'jeddah' });
  });

  it('has no summary before all that it tells had been said', () => {
    const meeting = { ...MEETING, summaryFrom: asOf('2025-03-16') };
    expect(seen('2025-03-15', meeting)?.summary).toBe('');
    expect(seen('2025-03-16', meeting)).toBe(meeting);
  });

  it('rests on the reports that tell it, the last first', () => {
    expect(toldBy(MEETING, 'when').map(({ asOf: { text } }) => text)).toEqual([
      '2025-03-15',
      '2025-03-12',
      '2025-03-10',
    ]);
    expect(toldBy(MEETING, 'place').map(({ asOf: { text } }) => text)).toEqual(['2025-03-13']);
  });
});

describe('in the week', () => {
  it.each([
    ['2025-03-05', 'e-0311-chiefs', 'about 10–16 March 2025', 'pl-paris'],
    ['2025-03-07', 'e-0311-chiefs', '11 March 2025, time not reported', 'pl-paris'],
    ['2025-03-11', 'e-0311-chiefs', '11 March 2025, sources differ: about 16:30 or about 17:30 in Paris', 'pl-paris'],
    ['2025-03-12', 'e-0311-chiefs', '11 March 2025, sources differ: about 16:30 or about 17:30 in Paris', 'pl-paris'],
    ['2025-03-11', 'e-0311-forum', 'from 11 March 2025, end not reported', 'pl-paris'],
    ['2025-03-12', 'e-0311-forum', '11–13 March 2025', 'pl-ecole-militaire'],
    ['2025-03-06', 'e-0311-jeddah', 'perhaps 12 March 2025, time not reported', null],
    ['2025-03-07', 'e-0311-jeddah', 'about 10–16 March 2025', 'pl-jeddah'],
    ['2025-03-10', 'e-0315-leaders-call', '15 March 2025, time not reported', null],
    ['2025-03-15', 'e-0315-leaders-call', '15 March 2025, about 10:00–12:00 in London', 'pl-downing-street'],
    ['2025-03-11', 'e-0312-e5', '12 March 2025, time not reported', 'pl-paris'],
    ['2025-03-10', 'e-0312-g7', '12–14 March 2025', null],
    ['2025-03-12', 'e-0312-g7', '12–14 March 2025', 'pl-la-malbaie'],
  ])('as known by the end of %s, %s is told for %s at %s', (on, id, time, place) => {
    const known = asKnownAt(WEEK, asOf(on).at);
    const told = known.events.find((each) => each.id === id);
    expect(told && datedTimeWords(told, known)).toBe(time);
    expect(told?.place).toBe(place);
  });

  it('holds no place that nothing had told of', () => {
    const known = asKnownAt(WEEK, asOf('2025-03-10').at);
    expect(known.places.has('pl-ecole-militaire')).toBe(false);
    expect(known.places.has('pl-jeddah')).toBe(true);
  });
});
