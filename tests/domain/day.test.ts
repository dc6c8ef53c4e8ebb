import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParticipationMode } from '../../src/domain/chronicle.ts';
import { dayOf } from '../../src/domain/events/day.ts';
import { hasParticipants, PARTS, type Part, partIn, partsOf } from '../../src/domain/events/participation.ts';
import { isKnown, isPlanned, statusAt } from '../../src/domain/events/status.ts';
import { disagreementsOf } from '../../src/domain/evidence/disagreements.ts';
import { editDistance, nearestName } from '../../src/domain/spelling.ts';
import { addMs, type Instant } from '../../src/domain/time/instant.ts';
import { daysOf, type PlainDate } from '../../src/domain/time/plain-date.ts';
import { WEEK } from '../fixtures/week.ts';

const moments = [...new Set(WEEK.events.flatMap(({ reports }) => reports.map(({ asOf }) => asOf.at)))].sort(
  (a, b) => a - b,
);
const MODES: readonly ParticipationMode[] = [
  'in-person',
  'remote',
  'observer',
  'represented',
  'disputed',
  'denied',
  'unconfirmed',
  'absent',
];
const rank = (part: Part): number => PARTS.indexOf(part);

describe('a country’s part', () => {
  it('is the foremost of what its participations make, whatever they are', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ at: fc.nat(WEEK.events.length - 1), mode: fc.constantFrom(...MODES), isPlanned: fc.boolean() }),
          { maxLength: 6 },
        ),
        fc.constantFrom('FRA', 'UKR', 'SAU', 'ROU', 'JPN'),
        (rows, iso3) => {
          const events = rows.flatMap(({ at, mode, isPlanned: planned }) => {
            const event = WEEK.events[at];
            if (!event) return [];
            const participant = {
              party: { kind: 'country', iso3 } as const,
              mode,
              level: null,
              people: [],
              sources: ['seed-000'],
              note: null,
            };
            return [{ event: { ...event, participants: [participant] }, isPlanned: planned }];
          });
          const counted = events.filter(({ event }) => hasParticipants(event));
          const part = partsOf(WEEK, '2025-03-11' as PlainDate, events).get(iso3);
          if (counted.length === 0) {
            expect(part).toBeUndefined();
            return;
          }
          const made = counted.flatMap(({ event, isPlanned: planned }) =>
            event.participants.map((participant) =>
              partIn(
                { event, isPlanned: planned, participant },
                part?.groups ?? [],
                event.place === null ? null : (WEEK.places.get(event.place)?.country ?? null),
              ),
            ),
          );
          expect(part?.part).toBe(made.reduce((best, next) => (rank(next) < rank(best) ? next : best)));
          expect(part?.participations).toHaveLength(counted.length);
        },
      ),
    ));

  it('is none without a participation: denied and absent make none', () => {
    const day = dayOf(WEEK, '2025-03-11' as PlainDate, null);
    expect(day.parts.get('IRL')?.part).toBe('none');
    expect(day.parts.has('CHE')).toBe(false);
  });

  it('rests on sources on every day', () => {
    for (const date of daysOf(WEEK.extent))
      for (const { participations } of dayOf(WEEK, date, null).parts.values())
        for (const { participant } of participations) expect(participant.sources.length).toBeGreaterThan(0);
  });
});

describe('knowledge', () => {
  it('only grows: a later moment never forgets a report or an event', () =>
    fc.assert(
      fc.property(fc.constantFrom(...moments), fc.nat(40), (moment, hours) => {
        const later = addMs(moment, hours * 3_600_000);
        for (const event of WEEK.events) {
          const known = event.reports.filter(({ asOf }) => isKnown(asOf, moment)).length;
          expect(event.reports.filter(({ asOf }) => isKnown(asOf, later)).length).toBeGreaterThanOrEqual(known);
          if (statusAt(event, moment) !== null) expect(statusAt(event, later)).not.toBeNull();
        }
      }),
    ));

  it('has nothing before the first report', () => {
    const before = addMs((moments[0] ?? 0) as Instant, -365 * 86_400_000);
    expect(WEEK.events.filter((event) => event.publicFrom === null && statusAt(event, before) !== null)).toEqual([]);
  });

  it('never tells what is only planned as done', () => {
    for (const event of WEEK.events.filter(({ tier }) => tier === 'forward')) {
      const status = statusAt(event, null);
      expect(status === null || isPlanned(status)).toBe(true);
    }
  });
});

describe('a day', () => {
  it('has journeys to rooms alone: none for calls, none from the host', () => {
    for (const date of daysOf(WEEK.extent))
      for (const journey of dayOf(WEEK, date, null).journeys) {
        const event = WEEK.events.find(({ id }) => id === journey.event);
        expect(event?.isVirtual).toBe(false);
        expect(WEEK.places.get(event?.place ?? '')?.country).not.toBe(journey.iso3);
      }
  });

  it('pins every venue of its events, and no area', () => {
    for (const date of daysOf(WEEK.extent)) {
      const { events, venues } = dayOf(WEEK, date, null);
      const pinned = new Set(venues.filter(({ state }) => state !== 'idle').map(({ place }) => place.id));
      for (const { event } of events) {
        const place = WEEK.places.get(event.place ?? '');
        if (place) expect(pinned.has(place.id)).toBe(place.precision !== 'area');
      }
    }
  });
});

describe('disagreements', () => {
  const found = disagreementsOf(WEEK, null);

  it('hold every value of every claim on their question exactly once, in order of date', () => {
    for (const { question, answers } of found) {
      const claims = WEEK.events.flatMap((event) => event.claims).filter((claim) => claim.question === question.id);
      expect(
        answers
          .flatMap((answer) => answer.claims)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(claims.map(({ id }) => id).sort());
      const firsts = answers.map(({ claims: [first] }) => first?.asOf.at ?? 0);
      expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
    }
  });

  it('tell what counts different things from what cannot both be true', () => {
    const kind = (id: string) => found.find(({ question }) => question.id === id)?.kind;
    expect(kind('q-kursk')).toBe('cannot-both-be-true');
    expect(kind('q-nuclear')).toBe('count-different-things');
    expect(kind('q-venue')).toBe('mixed');
  });

  it('are not there before the second value is known', () => {
    for (const { question, answers } of found) {
      const first = answers[0]?.claims[0]?.asOf.at;
      const others = answers.filter((answer) => answer.claims.every(({ asOf }) => asOf.at > (first ?? 0)));
      if (first !== undefined && others.length === answers.length - 1)
        expect(disagreementsOf(WEEK, first).some((early) => early.question.id === question.id)).toBe(false);
    }
  });
});

describe('spelling', () => {
  it('measures edits as a distance', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    ));

  it('finds the nearest name, and none where all are far', () => {
    expect(
      nearestName(
        'e-0311-chefs',
        WEEK.events.map(({ id }) => id),
      ),
    ).toBe('e-0311-chiefs');
    expect(nearestName('zzzzzz', ['e-0311-chiefs'])).toBeNull();
  });
});
