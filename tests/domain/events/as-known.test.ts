import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asKnownAt } from '../../../src/domain/events/as-known.ts';
import { lastReport, statusAt } from '../../../src/domain/events/status.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { asOf, claim, event, participant, report, when } from '../../fixtures/records.ts';
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
    const publicFrom = { ...asOf('2025-03-11'), reason: 'Everyone saw it.', tells: null };
    const known = asKnownAt(
      alone({
        reports: [report('2025-03-13', 'took-place', ['gazette'])],
        publicFrom,
        participants: [participant('DEU')],
      }),
      asOf('2025-03-11').at,
    );
    expect(known.events[0]).toMatchObject({
      reports: [{ status: 'took-place', sources: [] }],
      participants: [{ party: { iso3: 'DEU' } }],
    });
  });

  it('tells of an event that was public no more than that it goes on, until its account is out', () => {
    const known = asKnownAt(
      {
        ...alone({
          when: when('2025-03-11/2025-03-13'),
          reports: [report('2025-03-10', 'announced'), report('2025-03-13', 'took-place', ['gazette'])],
          publicFrom: { ...asOf('2025-03-11'), reason: 'Everyone saw it.', tells: null },
          participants: [
            participant('DEU', 'in-person', { sources: ['gazette'], note: 'It came to terms.' }),
            participant('ITA', 'absent', { sources: ['gazette'] }),
          ],
          timeNote: 'It ended late.',
        }),
        sources,
      },
      asOf('2025-03-11').at,
    ).events[0];
    expect(known).toMatchObject({ summary: '', timeNote: null });
    expect(known?.reports.map(({ status }) => status)).toEqual(['announced', 'happening']);
    expect(known?.participants.map(({ party, note }) => [party, note])).toEqual([
      [{ kind: 'country', iso3: 'DEU' }, null],
    ]);
  });

  it('takes what only all the sources of a participant say together with the last of them', () => {
    const both = { sources: ['courier', 'gazette'], note: 'As both say.', people: ['burkhard'] };
    const whole = alone({
      participants: [participant('FRA', 'in-person', both), participant('IRL', 'disputed', both)],
      reports: [report('2025-03-10', 'took-place')],
    });
    const seen = (on: string) => asKnownAt({ ...whole, sources }, asOf(on).at).events[0]?.participants;
    expect(seen('2025-03-11')).toEqual([
      { ...whole.events[0]?.participants[0], note: null, people: [], sources: ['courier'] },
    ]);
    expect(seen('2025-03-12')).toEqual(whole.events[0]?.participants);
  });

  it('says of an event that is only planned who is to come, and not what was noted of it since', () => {
    const early = { sources: ['courier'], note: 'Named in a list of that day.' };
    const whole = alone({
      participants: [participant('ESP', 'in-person', early), participant('IRL', 'denied', early)],
      reports: [report('2025-03-10', 'announced'), report('2025-03-12', 'took-place', ['gazette'])],
    });
    const seen = (on: string) => asKnownAt({ ...whole, sources }, asOf(on).at).events[0]?.participants;
    expect(seen('2025-03-10')).toEqual([{ ...whole.events[0]?.participants[0], note: null }]);
    expect(seen('2025-03-12')).toEqual(whole.events[0]?.participants);
  });

  it.each([
    ['e-0312-g7', '2025-03-12T23:30Z', 'happening'],
    ['e-0310-zelensky-mbs', '2025-03-10T23:30Z', 'took-place'],
    ['e-0212-trump-putin', '2025-02-13T12:00Z', 'took-place'],
  ])('tells %s as of %s without the account that came later', (id, moment, status) => {
    const at = asOf(moment).at;
    const told = asKnownAt(WEEK, at).events.find((each) => each.id === id);
    expect(told).toMatchObject({ summary: '', timeNote: null, claims: [] });
    expect(told && statusAt(told, at)).toBe(status);
    for (const { note, mode } of told?.participants ?? []) {
      expect(note).toBeNull();
      expect(mode).not.toMatch(/denied|disputed|absent/);
    }
  });

  it('has no country denied, and none noted, at the meeting of chiefs while that is only announced', () => {
    const chiefs = asKnownAt(WEEK, asOf('2025-03-10T23:00Z').at).events.find(({ id }) => id === 'e-0311-chiefs');
    expect(chiefs?.reports.at(-1)?.status).toBe('announced');
    expect(chiefs?.participants.filter(({ mode }) => /denied|disputed|absent/.test(mode))).toEqual([]);
    expect(chiefs?.participants.filter(({ note }) => note !== null)).toEqual([]);
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

  it('only ever gains events, reports, claims, participants, sources and what is told of them as the moment moves on', () =>
    fc.assert(
      fc.property(moments, moments, (a: Instant, b: Instant) => {
        const [then, later] = [asKnownAt(WEEK, Math.min(a, b) as Instant), asKnownAt(WEEK, Math.max(a, b) as Instant)];
        expect([...later.sources.keys()]).toEqual(expect.arrayContaining([...then.sources.keys()]));
        for (const told of then.events) {
          const now = later.events.find(({ id }) => id === told.id);
          for (const { id, sources, ...rest } of told.claims) {
            const same = now?.claims.find((each) => each.id === id);
            expect(same).toMatchObject(rest);
            expect(same?.sources).toEqual(expect.arrayContaining([...sources]));
          }
          const origin = WEEK.events.find(({ id }) => id === told.id);
          const firm = told.reports.filter(({ asOf }) => origin?.reports.some((each) => each.asOf === asOf));
          expect(firm.length).toBeGreaterThanOrEqual(told.reports.length - 1);
          for (const { asOf, status, sources } of firm) {
            const same = now?.reports.find((each) => each.asOf === asOf && each.status === status);
            expect(same?.sources).toEqual(expect.arrayContaining([...sources]));
          }
          for (const { party, mode, people, note, sources } of told.participants) {
            const same = now?.participants.find((each) => each.party === party);
            expect(same?.sources).toEqual(expect.arrayContaining([...sources]));
            expect(same).toMatchObject({ mode, note: note ?? same?.note });
            expect(same?.people).toEqual(expect.arrayContaining([...people]));
          }
        }
      }),
    ));
});

it('keeps the moments that are compared at hand, so that what is read stays the same', () => {
  const [read, compared] = [asKnownAt(WEEK, monday), asKnownAt(WEEK, asOf('2025-03-12').at)];
  expect(asKnownAt(WEEK, monday)).toBe(read);
  expect(asKnownAt(WEEK, asOf('2025-03-12').at)).toBe(compared);
});
