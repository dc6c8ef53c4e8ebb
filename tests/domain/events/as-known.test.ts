import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asKnownAt } from '../../../src/domain/events/as-known.ts';
import { lastReport, statusAt } from '../../../src/domain/events/status.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import { asOf, claim, event, FIXTURE, participant, report } from '../../fixtures/chronicle.ts';
import { WEEK } from '../../fixtures/week.ts';

const monday = asOf('2025-03-10').at;
const alone = (more: Parameters<typeof event>[3]) => ({
  ...FIXTURE,
  events: [event('meeting', 'Meeting', '2025-03-11', more), event('later', 'Later', '2025-03-15')],
});

describe('the chronicle as known at a moment', () => {
  const whole = alone({
    reports: [report('2025-03-10', 'announced', ['courier']), report('2025-03-12', 'took-place', ['gazette'])],
    claims: [claim('late', 'Late.', '2025-03-12'), claim('early', 'Early.', '2025-03-10')],
    participants: [
      participant('DEU', 'in-person', { sources: ['courier'] }),
      participant('FRA', 'in-person', { sources: ['gazette'] }),
    ],
    timeNote: 'It ended late.',
    related: ['later'],
  });
  const sources = new Map(
    [...whole.sources].map(([id, source]) => [
      id,
      {
        ...source,
        published: {
          ...source.published,
          date: id === 'courier' ? '2025-03-10' : '2025-03-12',
        } as typeof source.published,
      },
    ]),
  );

  it('holds no event, report, claim, participant, summary or cross reference that was not', () => {
    const [meeting, ...others] = asKnownAt({ ...whole, sources }, monday).events;
    expect(others).toEqual([]);
    expect(meeting?.reports.map(({ status }) => status)).toEqual(['announced']);
    expect(meeting?.claims.map(({ id }) => id)).toEqual(['early']);
    expect(meeting?.participants.map(({ party }) => party)).toEqual([{ kind: 'country', iso3: 'DEU' }]);
    expect(meeting).toMatchObject({ summary: '', timeNote: null, related: [] });
  });

  it('is the chronicle itself now, and once all is known', () => {
    expect(asKnownAt(WEEK, null)).toBe(WEEK);
    expect(asKnownAt(WEEK, asOf('2027-01-01').at)).toBe(WEEK);
  });

  it('lets an event that was public take place, as later sources say', () => {
    const publicFrom = { ...asOf('2025-03-11'), reason: 'Everyone saw it.' };
    const known = asKnownAt(
      alone({
        reports: [report('2025-03-13', 'took-place', ['gazette'])],
        publicFrom,
        participants: [participant('DEU')],
      }),
      asOf('2025-03-11').at,
    );
    expect(known.events[0]).toMatchObject({
      reports: [{ status: 'took-place', sources: ['gazette'] }],
      participants: [{ party: { iso3: 'DEU' } }],
    });
  });

  const moments = fc.constantFrom(
    ...new Set(WEEK.events.flatMap(({ reports, claims }) => [...reports, ...claims].map(({ asOf: { at } }) => at))),
  );

  it('holds nothing later, says what `statusAt` says, and is the same when asked again', () =>
    fc.assert(
      fc.property(moments, (at: Instant) => {
        const known = asKnownAt(WEEK, at);
        expect(asKnownAt(known, at)).toBe(known);
        for (const told of known.events) {
          const origin = WEEK.events.find(({ id }) => id === told.id);
          if (!origin) throw new Error(told.id);
          expect(lastReport(told, at)?.status).toBe(statusAt(origin, at));
          for (const said of [...told.reports, ...told.claims]) expect(said.asOf.at).toBeLessThanOrEqual(at);
        }
      }),
    ));

  it('only ever gains events, claims and participants as the moment moves on', () =>
    fc.assert(
      fc.property(moments, moments, (a: Instant, b: Instant) => {
        const [then, later] = [asKnownAt(WEEK, Math.min(a, b) as Instant), asKnownAt(WEEK, Math.max(a, b) as Instant)];
        for (const told of then.events) {
          const now = later.events.find(({ id }) => id === told.id);
          expect(now?.claims).toEqual(expect.arrayContaining([...told.claims]));
          expect(now?.participants).toEqual(expect.arrayContaining([...told.participants]));
        }
      }),
    ));
});

it('keeps the moments that are compared at hand, so that what is read stays the same', () => {
  const [read, compared] = [asKnownAt(WEEK, monday), asKnownAt(WEEK, asOf('2025-03-12').at)];
  expect(asKnownAt(WEEK, monday)).toBe(read);
  expect(asKnownAt(WEEK, asOf('2025-03-12').at)).toBe(compared);
});
