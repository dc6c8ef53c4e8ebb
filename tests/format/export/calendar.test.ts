/** A calendar that a strict reader opens (RFC 5545, by ical.js), with the same instants and days that the records tell. */
import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Chronicle } from '../../../src/domain/chronicle.ts';
import { intervalOf } from '../../../src/domain/time/when.ts';
import { calendarText } from '../../../src/format/export/calendar.ts';
import { eventsTable } from '../../../src/format/export/tables.ts';
import type { Taken } from '../../../src/format/export/taken.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { asOf, event, report, when, zone } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';
import { hostileTexts, saying } from './hostile.ts';
import { HASH, SITE, takenOf } from './taken-of.ts';

const opened = (taken: Taken): ICAL.Component => new ICAL.Component(ICAL.parse(calendarText(taken)));
const eventsOf = (taken: Taken): ICAL.Component[] => opened(taken).getAllSubcomponents('vevent');
const textOf = (component: ICAL.Component | undefined, name: string): string =>
  String(component?.getFirstPropertyValue(name) ?? '');
const timeOf = (component: ICAL.Component | undefined, name: string): ICAL.Time | null =>
  (component?.getFirstPropertyValue(name) ?? null) as ICAL.Time | null;

/** The one event of the chronicle, as a calendar has it. */
const alone = (time: string, more: Parameters<typeof event>[3] = {}): ICAL.Component | undefined =>
  eventsOf(takenOf({ ...FIXTURE, events: [event('one', 'One', '2025-03-11', { ...more, when: when(time) })] }))[0];

describe('the week as a calendar', () => {
  const taken = takenOf(WEEK);
  const calendar = opened(taken);
  const events = eventsOf(taken);

  it('says what it is, with licence and edition', () => {
    expect(textOf(calendar, 'version')).toBe('2.0');
    expect(textOf(calendar, 'name')).toBe(WEEK.title);
    expect(textOf(calendar, 'description')).toContain('CC-BY-4.0');
    expect(textOf(calendar, 'description')).toContain(HASH);
    expect(textOf(calendar, 'url')).toBe(`${SITE}${WEEK.id}/`);
  });

  it('has lines of at most 75 octets that end as they must', () => {
    const text = calendarText(taken);
    expect(text.endsWith('\r\n')).toBe(true);
    const lines = text.slice(0, -2).split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
  });

  it('has every event once, with an id that never changes, a stamp from no clock, and its page', () => {
    const ids = events.map((each) => textOf(each, 'uid'));
    expect(new Set(ids).size).toBe(WEEK.events.length);
    expect(eventsOf(takenOf(WEEK, { site: null })).map((each) => textOf(each, 'uid'))).toEqual(ids);
    for (const [at, each] of events.entries()) {
      expect(timeOf(each, 'dtstamp')?.toICALString()).toBe('20261127T000000Z');
      expect(textOf(each, 'url')).toBe(`${SITE}${WEEK.id}/events/${WEEK.events[at]?.id}/`);
    }
  });

  it('as known at a moment has other events, of that moment: they do not overwrite those of now', () => {
    const then = eventsOf(takenOf(WEEK, { knownAt: asOf('2025-03-12').at }));
    const ids = events.map((each) => textOf(each, 'uid'));
    expect(then.length).toBeGreaterThan(0);
    expect(then.filter((each) => ids.includes(textOf(each, 'uid')))).toEqual([]);
    expect(timeOf(then[0], 'dtstamp')?.toICALString()).toMatch(/^202503(12|13)T/);
  });

  it('has the instants where hours are exact, and else the days, whose end is the day after', () => {
    for (const [at, { when, zone: own }] of WEEK.events.entries()) {
      const start = timeOf(events[at], 'dtstart');
      const end = timeOf(events[at], 'dtend');
      const isClock = when.kind === 'clock' && when.certainty === 'exact';
      expect(start?.isDate).toBe(!isClock);
      if (isClock) expect(start?.toJSDate().getTime()).toBe(intervalOf(when, own).start);
      else {
        expect(start?.toString()).toBe(when.start.slice(0, 10));
        expect(end?.isDate).toBe(true);
        end?.adjust(-1, 0, 0, 0);
        expect(end?.toString()).toBe((when.end ?? when.start).slice(0, 10));
      }
    }
  });

  it('has what is planned as tentative, and says so before all else', () => {
    for (const [at, { isPlanned, status }] of taken.events.entries()) {
      expect(textOf(events[at], 'status') === 'TENTATIVE').toBe(isPlanned);
      expect(textOf(events[at], 'summary').startsWith('Planned: ')).toBe(isPlanned);
      // It was done before it was overtaken.
      if (status === 'superseded') expect(textOf(events[at], 'status')).toBe('CONFIRMED');
    }
  });

  it('has a point where the other files have one: a call, where it is led from', () => {
    const rows = csvParse(eventsTable(taken).slice(1));
    expect(WEEK.events.some(({ isVirtual, place }) => isVirtual && place !== null)).toBe(true);
    for (const [at, each] of events.entries())
      expect(each.hasProperty('geo'), WEEK.events[at]?.id).toBe(rows[at]?.['longitude'] !== '');
  });

  it('names in each event every source of it, with its address', () => {
    for (const [at, { claims, reports, participants }] of WEEK.events.entries()) {
      const told = textOf(events[at], 'description');
      for (const id of [...claims, ...reports, ...participants].flatMap(({ sources }) => sources)) {
        expect(told).toContain(WEEK.sources.get(id)?.publisher);
        expect(told).toContain(WEEK.sources.get(id)?.url ?? '');
      }
    }
  });
});

describe('an event', () => {
  it.each([
    ['2025-03-11T16:30/2025-03-11T19:00', '20250311T153000Z', '20250311T180000Z'],
    ['2025-03-11T16:30', '20250311T153000Z', undefined],
    ['2025-03-11T16:30~/2025-03-11T19:00~', '20250311', '20250312'],
    ['2025-03-11T22:00~/2025-03-12T02:00~', '20250311', '20250313'],
    ['2025-03-11T00:00/2025-03-11T24:00', '20250311', '20250312'],
    ['2025-03-12/2025-03-14', '20250312', '20250315'],
    ['2024-02-28/2024-02-29', '20240228', '20240301'],
    ['2025-03-30T01:30/2025-03-30T03:30', '20250330T003000Z', '20250330T013000Z'],
  ])('at %s begins %s and ends %s', (time, start, end) => {
    const each = alone(time);
    expect(timeOf(each, 'dtstart')?.toICALString()).toBe(start);
    expect(timeOf(each, 'dtend')?.toICALString()).toBe(end);
  });

  it('is told on the clocks of its own place', () => {
    const apia = alone('2025-03-11T16:30', { zone: zone('Pacific/Apia') });
    expect(timeOf(apia, 'dtstart')?.toICALString()).toBe('20250311T033000Z');
  });

  it('whose days are unsure says so where a calendar shows it', () => {
    expect(textOf(alone('2025-03-13?'), 'summary')).toBe('One (Perhaps 13 March 2025, time not reported)');
    expect(textOf(alone('2025-03'), 'summary')).toBe('One (March 2025, day not reported)');
    expect(textOf(alone('2025-03-12/..'), 'summary')).toBe('One (From 12 March 2025, end not reported)');
    expect(textOf(alone('2025-03-11T16:30~'), 'summary')).toBe('One');
    expect(textOf(alone('2025-03-11T16:30~'), 'description')).toContain('bout 16:30 Paris time, end not reported');
  });

  it('that was called off is cancelled, as is one that was overtaken before it came about', () => {
    const off = [report('2025-03-10', 'announced'), report('2025-03-11', 'cancelled')];
    const over = [report('2025-03-10', 'announced'), report('2025-03-11', 'superseded')];
    expect(textOf(alone('2025-03-12', { reports: off }), 'status')).toBe('CANCELLED');
    expect(textOf(alone('2025-03-12', { reports: off }), 'summary')).toBe('Cancelled: One');
    expect(textOf(alone('2025-03-12', { reports: over }), 'status')).toBe('CANCELLED');
  });
});

it('where sources differ, each answer stands', () => {
  const chiefs = eventsOf(takenOf(FIXTURE)).find((each) => textOf(each, 'summary').startsWith('Chiefs'));
  for (const answer of ['30 (invited', '34 (in the room', '37 (with'])
    expect(textOf(chiefs, 'description')).toContain(`How many countries took part? ${answer}`);
});

it('hostile texts stay texts', () => {
  /** What no calendar can hold is left out; every end of a line is one. */
  const told = (text: string): string =>
    text.replace(/[^\t\n\r\u{20}-\u{7E}\u{80}-\u{D7FF}\u{E000}-\u{10FFFF}]/gu, '').replace(/\r\n?/g, '\n');
  fc.assert(
    fc.property(hostileTexts, (text) => {
      const chronicle: Chronicle = saying(text);
      const events = eventsOf(takenOf(chronicle));
      expect(events).toHaveLength(chronicle.events.length);
      for (const each of events) expect(textOf(each, 'summary').replace(/^Planned: /, '')).toContain(told(text));
    }),
    { numRuns: 50 },
  );
});
