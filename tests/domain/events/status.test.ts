import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportStatus } from '../../../src/domain/chronicle.ts';
import { knownEvents } from '../../../src/domain/events/day.ts';
import { isDone, isKnown, isPlanned, lastReport, standingOf, statusAt } from '../../../src/domain/events/status.ts';
import { addMs, HOUR_MS, type Instant } from '../../../src/domain/time/instant.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { asOf, event, report } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';
import { events } from './chronicles.ts';

const at = (text: string): Instant => asOf(text).at;
const moments = fc.integer({ min: at('2025-02-25'), max: at('2025-03-31') }).map((ms) => ms as Instant);
const laters = fc
  .tuple(moments, fc.nat(30 * 24))
  .map(([early, hours]) => [early, addMs(early, hours * HOUR_MS)] as const);

describe('what was known', () => {
  it('only grows: a later moment never forgets a report, a claim or an event', () =>
    fc.assert(
      fc.property(events, laters, (random, [early, late]) => {
        for (const each of [random, ...FIXTURE.events, ...WEEK.events]) {
          for (const said of [...each.reports, ...each.claims])
            if (isKnown(said.asOf, early)) expect(isKnown(said.asOf, late)).toBe(true);
          if (statusAt(each, early) !== null) expect(statusAt(each, late)).not.toBeNull();
        }
      }),
    ));

  it('holds ever more events, and now all of them', () =>
    fc.assert(
      fc.property(laters, ([early, late]) => {
        const ids = knownEvents(WEEK, late).map((known) => known.event.id);
        expect(ids).toEqual(expect.arrayContaining(knownEvents(WEEK, early).map((known) => known.event.id)));
        expect(knownEvents(WEEK, null)).toHaveLength(WEEK.events.length);
      }),
    ));

  it('is the last report by then: a day’s counts from its end, an instant’s from itself', () => {
    const chiefs = FIXTURE.events.find(({ id }) => id === 'chiefs');
    if (!chiefs) throw new Error('chiefs');
    expect(statusAt(chiefs, at('2025-03-06'))).toBeNull();
    expect(statusAt(chiefs, addMs(at('2025-03-07'), -1))).toBeNull();
    expect(statusAt(chiefs, at('2025-03-07'))).toBe('announced');
    expect(statusAt(chiefs, at('2025-03-11T16:44+01:00'))).toBe('announced');
    expect(statusAt(chiefs, at('2025-03-11T16:45+01:00'))).toBe('happening');
    expect(statusAt(chiefs, at('2025-03-12'))).toBe('took-place');
    expect(statusAt(chiefs, null)).toBe('took-place');
    expect(lastReport(chiefs, null)?.sources).toEqual(['gazette']);
    expect(lastReport(chiefs, at('2025-03-01'))).toBeNull();
  });
});

describe('what was public when it happened', () => {
  const published = (status: ReportStatus) =>
    event('speech', 'A speech', '2025-03-11', {
      reports: [report('2025-03-09', 'announced'), report('2025-03-14', status)],
      publicFrom: { ...asOf('2025-03-11T20:00+01:00'), reason: 'It was broadcast.', tells: null },
    });

  it('counts as held from then on, though our sources are later', () => {
    expect(statusAt(published('took-place'), at('2025-03-11T19:59+01:00'))).toBe('announced');
    expect(statusAt(published('took-place'), at('2025-03-11T20:00+01:00'))).toBe('happening');
    expect(statusAt(published('took-place'), addMs(at('2025-03-11'), -1))).toBe('happening');
    expect(statusAt(published('took-place'), at('2025-03-11'))).toBe('took-place');
    const unreported = { ...published('took-place'), reports: [report('2025-03-14', 'took-place')] };
    expect(statusAt(unreported, at('2025-03-11T19:59+01:00'))).toBeNull();
    expect(statusAt(unreported, at('2025-03-12'))).toBe('took-place');
  });

  it('does not overrule a later report that it was called off', () => {
    expect(statusAt(published('cancelled'), at('2025-03-13'))).toBe('took-place');
    expect(statusAt(published('cancelled'), at('2025-03-14'))).toBe('cancelled');
    expect(statusAt(published('cancelled'), null)).toBe('cancelled');
  });

  it('says nothing by itself of what is known now', () => {
    expect(statusAt({ ...published('expected') }, null)).toBe('expected');
  });
});

describe('planned and done', () => {
  it('exclude each other, and what was called off or overtaken is neither', () => {
    const statuses: ReportStatus[] = ['announced', 'expected', 'happening', 'took-place', 'superseded', 'cancelled'];
    expect(statuses.filter(isPlanned)).toEqual(['announced', 'expected']);
    expect(statuses.filter(isDone)).toEqual(['happening', 'took-place']);
    expect(statuses.map(standingOf)).toEqual(['planned', 'planned', 'done', 'done', 'off', 'off']);
  });

  it('in the real week nothing that lies after it is told as done', () => {
    const forward = WEEK.events.filter(({ tier }) => tier === 'forward');
    expect(forward.length).toBeGreaterThan(0);
    for (const each of forward) expect(isPlanned(statusAt(each, null) ?? 'announced')).toBe(true);
  });
});
