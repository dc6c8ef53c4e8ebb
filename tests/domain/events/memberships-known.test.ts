/** As known at a moment, no country has a role, or is counted in a group, that no source told by then. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chronicle, GroupKind, Iso3, Membership } from '../../../src/domain/chronicle.ts';
import { asKnownAt } from '../../../src/domain/events/as-known.ts';
import { type ChronicleDay, dayOf } from '../../../src/domain/events/day.ts';
import { matchingEvents } from '../../../src/domain/events/matching-day.ts';
import { momentsOf } from '../../../src/domain/events/moments.ts';
import { GROUP_OF_PART, membersOn, takesPart } from '../../../src/domain/events/participation.ts';
import { NO_EVENT_FILTER, withValues } from '../../../src/domain/finding/event-filter.ts';
import { findingIndex } from '../../../src/domain/finding/finding-index.ts';
import { countryRows } from '../../../src/domain/tabling/country-rows.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import { daysOf } from '../../../src/domain/time/plain-date.ts';
import { datesOf } from '../../../src/domain/time/when.ts';
import { countrySentences } from '../../../src/domain/words/country.ts';
import { NO_FILTERS } from '../../../src/state/reader.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { membersTold } from '../../fixtures/members-told.ts';
import { asOf, date } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';

const DAYS = daysOf(WEEK.extent);
const COUNTRIES = [...WEEK.countries.keys()];
/** Each at which something came in, and a minute before. */
const MOMENTS: readonly Instant[] = momentsOf(WEEK).flatMap(({ at }) => [(at - 60_000) as Instant, at]);

const { wasOut, toldIn, isMember } = membersTold(WEEK);

/** What a role is called, on a card and wherever else a part is told in words. */
const ROLES: readonly (readonly [GroupKind, string])[] = [
  ['parties', 'a party to the ceasefire talks'],
  ['leads', 'a leader of the coalition'],
  ['black-sea', 'a Black Sea coast'],
];

/** All that is told of roles that no source told, of one day at one moment. */
function untold(known: Chronicle, day: ChronicleDay, at: Instant): string[] {
  const choice = { selected: null, filters: NO_FILTERS };
  const isTold = (kind: GroupKind | undefined, iso3: Iso3): boolean =>
    kind === undefined || isMember(kind, iso3, at, day.date);
  return [
    ...[...day.parts.values()].flatMap(({ iso3, part, groups }) =>
      [GROUP_OF_PART[part], ...groups].flatMap((kind) => (isTold(kind, iso3) ? [] : [`fill of ${iso3}: ${kind}`])),
    ),
    ...COUNTRIES.flatMap((iso3) => {
      const sentences = countrySentences(known, day, iso3);
      const text = sentences.map((said) => said.text).join(' ');
      const roles = ROLES.filter(([kind, words]) => text.includes(words) && !isTold(kind, iso3));
      const early = sentences.flatMap(({ sources }) => sources.filter((id) => !wasOut(at)(id)));
      return [...roles.map(([kind]) => `card of ${iso3}: ${kind}`), ...early.map((id) => `card of ${iso3} by ${id}`)];
    }),
    ...countryRows(known, day, choice).flatMap(({ iso3, groups, sources, part }) => [
      ...[GROUP_OF_PART[part], ...groups.map(({ kind }) => kind)].flatMap((kind) =>
        isTold(kind, iso3) ? [] : [`row of ${iso3}: ${kind}`],
      ),
      ...sources.filter((id) => !wasOut(at)(id)).map((id) => `row of ${iso3} by ${id}`),
    ]),
    ...WEEK.groups.flatMap(({ kind }) =>
      membersOn(known, kind, day.date).flatMap((iso3) => (isTold(kind, iso3) ? [] : [`count of ${kind}: ${iso3}`])),
    ),
  ];
}

describe('as known at each moment of the week', () => {
  it('no fill, card, row or count tells a role that no source had told', () => {
    for (const at of MOMENTS) {
      const known = asKnownAt(WEEK, at);
      for (const on of DAYS) expect(untold(known, dayOf(WEEK, on, at), at), `${on} at ${at}`).toEqual([]);
    }
  });

  it('every membership that was told is there, on the sources that were out, and no group without any', () => {
    for (const at of MOMENTS) {
      const told = WEEK.groups.flatMap((group) => {
        const members = toldIn(group, at).map(({ country, sources }) => [country, sources.filter(wasOut(at))]);
        return members.length === 0 ? [] : [[group.id, members]];
      });
      const known = asKnownAt(WEEK, at).groups.map(({ id, members }) => [
        id,
        members.map(({ country, sources }) => [country, sources]),
      ]);
      expect(known, `${at}`).toEqual(told);
    }
  });

  it('no search and no filter finds a group by a member that no source had told', () => {
    for (const at of MOMENTS) {
      const entries = findingIndex(WEEK, at).rows.filter(({ entry }) => entry.kind === 'group');
      const abouts = entries.map(({ entry: { id, about } }) => [id, Number.parseInt(about, 10)]);
      expect(abouts).toEqual(
        WEEK.groups.flatMap((group) => {
          const { size } = new Set(toldIn(group, at).map(({ country }) => country));
          return size === 0 ? [] : [[group.id, size]];
        }),
      );
      for (const { id, kind } of WEEK.groups)
        for (const { event } of matchingEvents(WEEK, withValues(NO_EVENT_FILTER, 'group', [id]), at)) {
          const { start, end } = datesOf(event.when);
          const members = event.participants.filter(
            ({ party }) => party.kind === 'country' && [start, end].some((on) => isMember(kind, party.iso3, at, on)),
          );
          expect(members, `${event.id} by ${id} at ${at}`).not.toEqual([]);
        }
    }
  });

  it('only ever gains members, each on more sources, as the moment moves on', () =>
    fc.assert(
      fc.property(fc.constantFrom(...MOMENTS), fc.constantFrom(...MOMENTS), (a, b) => {
        const members = (at: number) =>
          asKnownAt(WEEK, at as Instant).groups.flatMap((group) =>
            group.members.map((member) => ({ id: group.id, ...member })),
          );
        const later = members(Math.max(a, b));
        for (const { id, country, sources, note } of members(Math.min(a, b))) {
          const same = later.find((each) => each.id === id && each.country === country);
          expect(same?.sources).toEqual(expect.arrayContaining([...sources]));
          expect(same?.note).toBe(note ?? same?.note);
        }
      }),
    ));
});

describe('at the end of Monday', () => {
  const monday = asOf('2025-03-10').at;
  const tuesday = dayOf(WEEK, date('2025-03-11'), monday);

  it('Ukraine is to take part in the talks of Tuesday, and nobody told yet that it is a party', () => {
    const part = tuesday.parts.get('UKR');
    expect(part && takesPart(part.part)).toBe(true);
    expect(part?.groups).toEqual(['black-sea']);
    expect(countrySentences(asKnownAt(WEEK, monday), tuesday, 'UKR')[0]?.text).not.toContain('party');
    expect(dayOf(WEEK, date('2025-03-11'), asOf('2025-03-11').at).parts.get('UKR')?.part).toBe('party');
  });

  it('what stood before the week is there: the coast, and the members of unions', () => {
    const known = asKnownAt(WEEK, monday);
    for (const kind of ['black-sea', 'nato', 'eu'] as const)
      expect(membersOn(known, kind, tuesday.date)).toEqual(membersOn(WEEK, kind, tuesday.date));
  });
});

describe('a membership', () => {
  const membership = (more: Partial<Membership>): Chronicle => ({
    ...FIXTURE,
    groups: [
      {
        id: 'eu',
        label: 'Union',
        kind: 'eu',
        note: 'As all of it says.',
        members: [
          { country: 'FRA', from: null, until: null, sources: ['courier'], note: null },
          { country: 'ITA', from: null, until: null, sources: ['letter'], note: 'As the letter says.', ...more },
        ],
      },
    ],
  });
  const membersAt = (chronicle: Chronicle, on: string) =>
    asKnownAt(chronicle, asOf(on).at).groups.map(({ note, members }) => [
      note,
      ...members.map(({ country, sources, note: own }) => [country, sources, own]),
    ]);

  it('by a source without a date stood before, unless it began in the days shown', () => {
    const before = [
      ['FRA', ['courier'], null],
      ['ITA', [], null],
    ];
    expect(membersAt(membership({}), '2025-03-10')).toEqual([[null, ...before]]);
    expect(membersAt(membership({ from: date('2025-03-09') }), '2025-03-10')).toEqual([[null, ...before]]);
    expect(membersAt(membership({ from: date('2025-03-10') }), '2025-03-10')).toEqual([[null, before[0]]]);
  });

  it('by one with a date is told once that is out; a group of which none is told is not there', () => {
    const late = membership({ sources: ['gazette'] });
    expect(membersAt(late, '2025-03-09')).toEqual([]);
    expect(membersAt(late, '2025-03-11')).toEqual([[null, ['FRA', ['courier'], null]]]);
    expect(asKnownAt(late, asOf('2025-03-12').at).groups).toBe(late.groups);
  });
});
