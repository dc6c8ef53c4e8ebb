import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChronicleEvent, Group, ParticipationMode } from '../../../src/domain/chronicle.ts';
import {
  groupsOn,
  hasParticipants,
  PARTS,
  type Part,
  partIn,
  partsOf,
  takesPart,
} from '../../../src/domain/events/participation.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { date, event, participant } from '../../fixtures/records.ts';
import { events } from './chronicles.ts';

const TUESDAY = date('2025-03-11');
const rank = (part: Part): number => PARTS.indexOf(part);
const talks = (more: Partial<ChronicleEvent> = {}): ChronicleEvent =>
  event('talks', 'Talks', '2025-03-11', { place: 'paris', ...more });
const partOf = (iso3: string, mode: ParticipationMode, more: Partial<ChronicleEvent> = {}): Part | undefined =>
  partsOf(FIXTURE, TUESDAY, [
    { event: talks({ participants: [participant(iso3, mode)], ...more }), isPlanned: false },
  ]).get(iso3)?.part;

describe('what one participation makes of a country', () => {
  it.each([
    ['FRA', 'in-person', { tags: ['coalition'] }, 'lead'],
    ['FRA', 'remote', { tags: ['coalition'] }, 'lead'],
    ['FRA', 'represented', { tags: ['coalition'] }, 'lead'],
    ['FRA', 'observer', { tags: ['coalition'] }, 'observer'],
    ['FRA', 'in-person', {}, 'host'],
    ['FRA', 'in-person', { isVirtual: true }, 'participant'],
    ['FRA', 'in-person', { place: 'london' }, 'participant'],
    ['FRA', 'in-person', { place: null }, 'participant'],
    ['UKR', 'in-person', { tags: ['coalition'] }, 'party'],
    ['SAU', 'in-person', { place: 'jeddah' }, 'host'],
    ['DEU', 'in-person', {}, 'participant'],
    ['DEU', 'represented', {}, 'participant'],
    ['DEU', 'remote', {}, 'remote'],
    ['DEU', 'remote', { isVirtual: true }, 'remote'],
    ['DEU', 'observer', {}, 'observer'],
    ['DEU', 'disputed', {}, 'disputed'],
    ['DEU', 'unconfirmed', {}, 'unconfirmed'],
    ['DEU', 'denied', {}, 'none'],
    ['DEU', 'absent', {}, 'none'],
    ['DEU', 'in-person', { kind: 'call' }, 'participant'],
    ['DEU', 'in-person', { kind: 'statement' }, undefined],
    ['DEU', 'in-person', { kind: 'gathering' }, undefined],
    ['DEU', 'in-person', { kind: 'attack' }, undefined],
  ] as const)('%s %s %j: %s', (iso3, mode, more, part) => {
    expect(partOf(iso3, mode, { ...more, tags: 'tags' in more ? [...more.tags] : [] })).toBe(part);
  });

  it('takes part unless that is doubtful or denied', () => {
    expect(PARTS.filter(takesPart)).toEqual(['lead', 'party', 'host', 'participant', 'remote', 'observer']);
  });
});

describe('a country’s part on a day', () => {
  const rows = fc.array(fc.record({ event: events, isPlanned: fc.boolean() }), { maxLength: 8 });

  it('is the foremost of what its participations make, whatever they are', () =>
    fc.assert(
      fc.property(rows, (held) => {
        const parts = partsOf(FIXTURE, TUESDAY, held);
        for (const iso3 of FIXTURE.countries.keys()) {
          const groups = groupsOn(FIXTURE.groups, iso3, TUESDAY);
          const made = held
            .filter((row) => hasParticipants(row.event))
            .flatMap(({ event: at, isPlanned }) =>
              at.participants
                .filter(({ party }) => party.kind === 'country' && party.iso3 === iso3)
                .map((each) => {
                  const country = at.place === null ? null : (FIXTURE.places.get(at.place)?.country ?? null);
                  return { isPlanned, part: partIn({ event: at, isPlanned, participant: each }, groups, country) };
                }),
            );
          const found = parts.get(iso3);
          expect(found !== undefined).toBe(made.length > 0);
          if (!found) continue;
          // Taking part goes before doubt, and what was done before what was said.
          const sure = made.filter(({ part }) => takesPart(part));
          const told = sure.length > 0 ? sure : made;
          const done = told.filter((each) => !each.isPlanned);
          const counted = done.length > 0 ? done : told;
          expect(found.part).toBe(counted.map(({ part }) => part).sort((a, b) => rank(a) - rank(b))[0]);
          expect(found.isPlanned).toBe(done.length === 0);
          expect(found.madeBy.length).toBe(counted.filter(({ part }) => part === found.part).length);
          expect(found.participations).toHaveLength(made.length);
        }
      }),
    ));

  it('does not hang on the order in which the events are told', () =>
    fc.assert(
      fc.property(rows, (held) => {
        const told = (list: typeof held): string[] =>
          [...partsOf(FIXTURE, TUESDAY, list).values()].map((p) => `${p.iso3} ${p.part} ${p.isPlanned}`).sort();
        expect(told([...held].reverse())).toEqual(told(held));
      }),
    ));

  it('is done as soon as one of the events that make it so is', () => {
    const at = talks({ participants: [participant('DEU')] });
    const of = (...planned: boolean[]): boolean | undefined =>
      partsOf(
        FIXTURE,
        TUESDAY,
        planned.map((isPlanned) => ({ event: at, isPlanned })),
      ).get('DEU')?.isPlanned;
    expect([of(true), of(true, true), of(true, false), of(false)]).toEqual([true, true, false, false]);
  });

  it('puts first the evidence that made it so', () => {
    const first = talks({ id: 'seen', participants: [participant('DEU', 'observer')] });
    const second = talks({ id: 'took', participants: [participant('DEU')] });
    const held = [first, second].map((each) => ({ event: each, isPlanned: false }));
    const part = partsOf(FIXTURE, TUESDAY, held).get('DEU');
    expect(part?.participations.map((each) => each.event.id)).toEqual(['took', 'seen']);
  });

  it('is nobody’s where only an organisation came', () => {
    const nato = { ...participant('FRA'), party: { kind: 'organisation', id: 'nato' } as const };
    expect(partsOf(FIXTURE, TUESDAY, [{ event: talks({ participants: [nato] }), isPlanned: false }]).size).toBe(0);
  });
});

describe('membership', () => {
  const groups = (from: string | null, until: string | null): readonly Group[] => {
    const ends = { from: from === null ? null : date(from), until: until === null ? null : date(until) };
    const members = [{ country: 'NOR', ...ends, sources: ['courier'], note: null }];
    return [{ id: 'five', label: 'Five', kind: 'e5', note: null, members }];
  };

  it('counts from its first day to its last', () => {
    const five = groups('2025-03-11', '2025-03-12');
    const on = ['2025-03-10', '2025-03-11', '2025-03-12', '2025-03-13'].map(
      (day) => groupsOn(five, 'NOR', date(day)).length,
    );
    expect(on).toEqual([0, 1, 1, 0]);
    expect(groupsOn(five, 'SWE', TUESDAY)).toEqual([]);
  });

  it('without ends counts always', () => {
    expect(groupsOn(groups(null, null), 'NOR', date('1999-01-01'))).toEqual(['e5']);
    expect(groupsOn(groups(null, '2025-03-12'), 'NOR', date('1999-01-01'))).toEqual(['e5']);
    expect(groupsOn(groups('2025-03-11', null), 'NOR', date('2099-01-01'))).toEqual(['e5']);
  });
});
