import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChronicleEvent } from '../../../src/domain/chronicle.ts';
import { dayOf } from '../../../src/domain/events/day.ts';
import { isPlanned } from '../../../src/domain/events/status.ts';
import { daysOf } from '../../../src/domain/time/plain-date.ts';
import { dayHeadline } from '../../../src/domain/words/headline.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { asOf, date, event, participant, report } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';
import { chronicles, days } from '../events/chronicles.ts';

const TUESDAY = date('2025-03-11');
const MARKED = { tags: ['headline'] };
const FORESEEN = { reports: [report('2025-03-01', 'announced')] };
const OFF = { reports: [report('2025-03-10', 'cancelled')] };
const headline = (...events: Partial<ChronicleEvent>[]): string =>
  dayHeadline(
    dayOf(
      {
        ...FIXTURE,
        events: events.map((more, at) => event(`e${at}`, `Event ${at}`, TUESDAY, { label: `Event ${at}`, ...more })),
      },
      TUESDAY,
      null,
    ),
  );

describe('a day’s headline', () => {
  it('is what an editor marked, two labels at most', () => {
    expect(headline({}, MARKED)).toBe('Event 1');
    expect(headline(MARKED, {}, MARKED, MARKED)).toBe('Event 0 · Event 2');
  });

  it('is the best attended where nothing is marked', () => {
    const [few, many] = [['ITA'], ['ITA', 'ESP']].map((list) => ({
      participants: list.map((iso3) => participant(iso3)),
    }));
    expect(headline({}, few ?? {}, many ?? {})).toBe('Event 2');
    expect(headline({}, {})).toBe('Event 0');
  });

  it('says what was only planned or called off', () => {
    expect(headline({ ...MARKED, ...FORESEEN })).toBe('Planned: Event 0');
    expect(headline({ ...MARKED, ...FORESEEN }, { ...MARKED, ...FORESEEN })).toBe('Planned: Event 0 · Event 1');
    expect(headline(MARKED, { ...MARKED, ...FORESEEN })).toBe('Event 0 · Planned: Event 1');
    expect(headline({ ...MARKED, ...FORESEEN }, MARKED)).toBe('Planned: Event 0');
    expect(headline({ ...MARKED, ...OFF }, {})).toBe('Event 1');
    expect(headline(OFF)).toBe('Cancelled: Event 0');
    expect(headline({ reports: [report('2025-03-10', 'superseded')] })).toBe('Superseded: Event 0');
  });

  it('leaves out a second label that has no room', () => {
    const long = { ...MARKED, label: 'A label of thirty-three characters' };
    expect(headline(long, long)).toBe(long.label);
    expect(headline()).toBe('No events');
  });

  it('is short on every day of the real week, whenever it is seen, and repeats nothing', () => {
    for (const day of daysOf(WEEK.extent))
      for (const moment of [null, asOf('2025-03-10').at, asOf('2025-03-12').at]) {
        const text = dayHeadline(dayOf(WEEK, day, moment));
        expect(text.length).toBeLessThanOrEqual(64);
        const labels = text.replace('Planned: ', '').split(' · ');
        expect(new Set(labels).size).toBe(labels.length);
      }
    for (const { label } of WEEK.events) expect([label, label.length <= 28]).toEqual([label, true]);
  });

  it('names events of that day, and none that is planned without saying so', () =>
    fc.assert(
      fc.property(chronicles, days, (chronicle, day) => {
        const shown = dayOf(chronicle, day, null);
        const text = dayHeadline(shown);
        if (shown.events.length === 0) expect(text).toBe('No events');
        for (const { event: each, status } of shown.events) {
          const isNamed = text.split(/ · |: /).includes(each.label);
          if (isNamed && isPlanned(status)) expect(text).toContain('Planned: ');
          if (isNamed && status === 'cancelled') expect(text).toBe(`Cancelled: ${each.label}`);
        }
      }),
    ));
});
