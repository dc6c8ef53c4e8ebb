import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, changeKey } from '../../../src/domain/changes/change.ts';
import { changedCountries } from '../../../src/domain/changes/changed-countries.ts';
import { changesBetween } from '../../../src/domain/changes/changes-between.ts';
import type { Chronicle } from '../../../src/domain/chronicle.ts';
import { dayOf } from '../../../src/domain/events/day.ts';
import { takesPart } from '../../../src/domain/events/participation.ts';
import { isKnown } from '../../../src/domain/events/status.ts';
import { isOut } from '../../../src/domain/evidence/source-out.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { asOf, event, participant, report } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';
import { chronicles } from '../events/chronicles.ts';
import { inOrderOfKnowledge, laterOf, outline, side, sidesOf, turned } from './sides.ts';

const weeks = fc.tuple(sidesOf(WEEK), sidesOf(WEEK));
const randoms = chronicles.chain((chronicle) => fc.tuple(sidesOf(chronicle), sidesOf(chronicle)));
const both = fc.oneof(weeks, randoms);

type Of<K extends Change['kind']> = Change & { readonly kind: K };

const of = <K extends Change['kind']>(changes: readonly Change[], kind: K): Of<K>[] =>
  changes.filter((change): change is Of<K> => change.kind === kind);
const NEVER = asOf('9999-01-01');
const isos = (changes: readonly Change[], kind: 'country-joined' | 'country-left' | 'country-moved'): string[] =>
  of(changes, kind).map(({ iso3 }) => iso3);

describe('what changed between two days', () => {
  const changes = changesBetween(side('2025-03-10'), side('2025-03-11'));

  it('is who joined, leaders and parties first, with what each did', () => {
    const joined = of(changes, 'country-joined');
    expect(joined).toHaveLength(17);
    expect(joined.slice(0, 3).map(({ iso3, from, to }) => [iso3, from, to?.part])).toEqual([
      ['FRA', null, 'lead'],
      ['GBR', null, 'lead'],
      ['UKR', null, 'party'],
    ]);
    expect(joined.find(({ iso3 }) => iso3 === 'FRA')).toMatchObject({
      sources: ['courier', 'gazette'],
      events: ['chiefs'],
    });
  });

  it('is of whom it is doubted, which is not to join, nor is what is denied', () => {
    expect(isos(changes, 'country-moved')).toEqual(['HRV', 'KOR']);
    expect(changes.some((change) => 'iso3' in change && change.iso3 === 'IRL')).toBe(false);
  });

  it('is which rooms opened, and never the place of a statement', () => {
    expect(of(changes, 'room-opened').map(({ place, from, to }) => [place.id, from.state, to.state])).toEqual([
      ['jeddah', 'idle', 'held'],
      ['paris', 'idle', 'held'],
    ]);
    expect(changes.some(({ kind }) => kind === 'room-closed')).toBe(false);
  });

  it('is nothing that depends on a moment', () => {
    expect([...new Set(changes.map(({ kind }) => kind))]).toEqual(['country-joined', 'country-moved', 'room-opened']);
  });

  it('is who left and which room closed', () => {
    const after = changesBetween(side('2025-03-11'), side('2025-03-12'));
    expect(isos(after, 'country-left')).toContain('USA');
    expect(
      of(after, 'room-closed').map(({ place, from }) => [place.id, from.talks.map(({ event: { id } }) => id)]),
    ).toEqual([
      ['jeddah', ['jeddah']],
      ['paris', ['chiefs']],
    ]);
    // In the same place: other talks.
    expect(of(after, 'room-opened')).toMatchObject([
      { place: { id: 'paris' }, to: { talks: [{ event: { id: 'ministers' } }] }, isBesideOthers: true },
    ]);
    expect(of(after, 'country-moved').map(({ iso3, from, to }) => [iso3, from?.part, to?.part])).toContainEqual([
      'FRA',
      'lead',
      'host',
    ]);
  });
});

describe('what changed between two moments', () => {
  it('is what was planned and took place, and what was heard of first', () => {
    const changes = changesBetween(side('2025-03-15', '2025-03-10'), side('2025-03-15', '2025-03-15'));
    expect(of(changes, 'status-moved')).toMatchObject([
      { event: { id: 'chiefs' }, from: 'announced', to: 'took-place', after: { sources: ['gazette'] } },
      { event: { id: 'call' }, from: 'announced', to: 'took-place', sources: ['herald', 'courier'] },
    ]);
    expect(of(changes, 'event-known').map(({ event: { id }, status }) => [id, status])).toEqual([
      ['jeddah', 'took-place'],
      ['ministers', 'took-place'],
      ['planning', 'announced'],
    ]);
    // That they lead is told by a source of the 12th.
    expect(of(changes, 'country-moved')).toMatchObject([
      { iso3: 'FRA', from: { part: 'remote', isPlanned: true }, to: { part: 'lead', isPlanned: false } },
      { iso3: 'GBR', from: { part: 'remote' }, to: { part: 'lead' } },
    ]);
    expect(of(changes, 'room-opened')).toMatchObject([{ place: { id: 'london' }, from: { state: 'planned' } }]);
    expect(of(changes, 'source-added').map(({ source: { id } }) => id)).toEqual(['herald', 'gazette', 'letter']);
  });

  it('is which values came beside which, and which exclude one another', () => {
    const before = changesBetween(side('2025-03-11', '2025-03-07'), side('2025-03-11', '2025-03-10'));
    expect(of(before, 'answers-added')).toMatchObject([
      { question: { id: 'how-many' }, relation: 'first', answers: [{ value: '30' }], others: [] },
    ]);
    const after = changesBetween(side('2025-03-11', '2025-03-11'), side('2025-03-11', '2025-03-12'));
    expect(of(after, 'answers-added')).toMatchObject([
      {
        relation: 'beside',
        answers: [{ value: '37' }],
        others: [{ value: '30' }, { value: '34' }],
        sources: ['letter'],
      },
      { relation: 'against', answers: [{ value: 'nine hours' }], others: [{ value: 'eight hours' }] },
    ]);
    expect(of(after, 'claim-added').map(({ claim }) => claim.id)).toEqual(['ministers-c1']);
  });

  it('is a public event, though its sources are later, and says that they are', () => {
    const publicFrom = { ...asOf('2025-03-11'), reason: 'All saw it.', tells: null };
    const reports = [report('2025-03-12', 'took-place', ['gazette'])];
    const meeting = event('m', 'Meeting', '2025-03-11', {
      reports,
      publicFrom,
      participants: [participant('FRA', 'in-person', { sources: ['gazette'] })],
    });
    const chronicle: Chronicle = { ...FIXTURE, events: [meeting] };
    const changes = changesBetween(
      side('2025-03-11', '2025-03-10', chronicle),
      side('2025-03-11', '2025-03-11', chronicle),
    );
    expect(changes.map(({ kind, isBeforeSources }) => [kind, isBeforeSources])).toEqual([
      ['country-joined', true],
      ['event-known', true],
      ['claim-added', false],
      ['source-added', false],
    ]);
  });
});

describe('any two sides', () => {
  it('of which both are the same differ in nothing', () =>
    fc.assert(
      fc.property(both, ([a]) => {
        expect(changesBetween(a, a)).toEqual([]);
      }),
    ));

  it('turned round tell the same, turned round', () =>
    fc.assert(
      fc.property(both, ([a, b]) => {
        expect(outline(changesBetween(b, a))).toEqual(turned(changesBetween(a, b)));
      }),
    ));

  it('tell each change once, and the same when asked again', () =>
    fc.assert(
      fc.property(both, ([a, b]) => {
        const changes = changesBetween(a, b);
        expect(new Set(changes.map(changeKey)).size).toBe(changes.length);
        expect(changesBetween(a, b)).toEqual(changes);
      }),
    ));

  it('lose nothing as the moment moves on: what was called off is still told, as that', () =>
    fc.assert(
      fc.property(both, (sides) => {
        const [a, b] = inOrderOfKnowledge(sides);
        expect(changesBetween(a, b).filter(({ kind }) => kind.endsWith('-dropped'))).toEqual([]);
      }),
    ));

  it('rest on sources that were out by then, but for what was public or is told as of a day before them', () =>
    fc.assert(
      fc.property(weeks, ([a, b]) => {
        const later = laterOf(a.knownAt, b.knownAt);
        for (const change of changesBetween(a, b)) {
          expect(change.sources.length > 0).toBe(!change.isBeforeSources);
          const out = change.sources.filter((id) => isOut(WEEK, id, later));
          const isDatedBefore = change.kind.startsWith('answers') || change.kind.startsWith('claim');
          const isPublic = WEEK.events.some(
            ({ id, publicFrom }) => change.events.includes(id) && isKnown(publicFrom ?? NEVER, later),
          );
          expect([changeKey(change), out]).toEqual([changeKey(change), change.isBeforeSources ? [] : change.sources]);
          if (change.isBeforeSources) expect([changeKey(change), isDatedBefore || isPublic]).toContain(true);
        }
      }),
    ));

  it('are told on the map by just the countries whose part differs', () =>
    fc.assert(
      fc.property(both, ([a, b]) => {
        const marks = changedCountries(changesBetween(a, b));
        const [before, after] = [a, b].map(({ chronicle, day, knownAt }) => dayOf(chronicle, day, knownAt).parts);
        for (const iso3 of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])) {
          const [from, to] = [before?.get(iso3)?.part ?? 'none', after?.get(iso3)?.part ?? 'none'];
          const mark = marks.get(iso3);
          if (from !== to) expect(mark).toBeDefined();
          if (mark === 'joined') expect([from, takesPart(to)]).toEqual(['none', true]);
          if (mark === 'left') expect([takesPart(from), to]).toEqual([true, 'none']);
        }
      }),
    ));
});

it('tells of no talks that they both opened and closed a room, as where their place was told more exactly', () => {
  fc.assert(
    fc.property(both, ([a, b]) => {
      const changes = changesBetween(a, b);
      const talksIn = (kind: 'room-opened' | 'room-closed', end: 'from' | 'to'): string[] =>
        of(changes, kind).flatMap((change) => change[end].talks.map(({ event: { id } }) => id));
      const closed = new Set(talksIn('room-closed', 'from'));
      expect(talksIn('room-opened', 'to').filter((id) => closed.has(id))).toEqual([]);
    }),
  );
  const jeddah = changesBetween(side('2025-03-10', '2025-03-10', WEEK), side('2025-03-10', '2025-03-11', WEEK));
  expect(jeddah.length).toBeGreaterThan(0);
  expect(
    jeddah.filter(
      ({ kind, events }) => kind.startsWith('room') && events.some((id) => `${id}` === 'e-0310-zelensky-mbs'),
    ),
  ).toEqual([]);
});
