/** Everything that can be asked of a day, as known at a moment: all that its views show, and what they list. */
import type { Chronicle } from '../../../src/domain/chronicle.ts';
import { asKnownAt } from '../../../src/domain/events/as-known.ts';
import { type ChronicleDay, knownEvents } from '../../../src/domain/events/day.ts';
import { PARTS } from '../../../src/domain/events/participation.ts';
import type { KnownAt } from '../../../src/domain/events/status.ts';
import { disagreementsOf } from '../../../src/domain/evidence/disagreements.ts';
import type { Subject } from '../../../src/domain/evidence/subject.ts';

const SIDES = ['event', 'status', 'time', 'summary', 'attendance'] as const;
const OF_THE_DAY = ['sentence', 'headline', 'differences', 'venues', 'ground'] as const;
const EVENTS = ['all', 'done', 'planned', 'before', 'after', 'elsewhere'] as const;

export function subjectsOf(chronicle: Chronicle, day: ChronicleDay, knownAt: KnownAt): Subject[] {
  const then = asKnownAt(chronicle, knownAt);
  const known = knownEvents(then, knownAt).map(({ event }) => event);
  const places = known.flatMap(({ place }) => then.places.get(place ?? '') ?? []);
  return [
    ...[...then.countries.keys()].map((iso3): Subject => ({ kind: 'country', iso3 })),
    ...PARTS.map((part): Subject => ({ kind: 'part', part })),
    { kind: 'countries', countries: [...day.parts.keys()] },
    ...then.groups.map((group): Subject => ({ kind: 'group', group: group.kind })),
    ...places.flatMap(({ id, town }): Subject[] => [
      { kind: 'town', town },
      { kind: 'place', place: id },
    ]),
    ...known.flatMap(({ id, participants, claims }): Subject[] => [
      ...SIDES.map((kind): Subject => ({ kind, event: id })),
      ...participants.map(({ party }): Subject => {
        const of = party.kind === 'country' ? party.iso3 : party.id;
        return { kind: 'party', event: id, party: of };
      }),
      ...claims.map((claim): Subject => ({ kind: 'claim', event: id, claim: claim.id })),
    ]),
    ...disagreementsOf(then, knownAt).flatMap(({ question, answers }): Subject[] => [
      { kind: 'question', question: question.id, value: null },
      ...answers.map(({ value }): Subject => ({ kind: 'question', question: question.id, value })),
    ]),
    ...[null, ...day.journeys.map(({ iso3 }) => iso3)].map((iso3): Subject => ({ kind: 'journeys', iso3 })),
    ...OF_THE_DAY.map((kind): Subject => ({ kind })),
    ...EVENTS.map((which): Subject => ({ kind: 'events', which })),
  ];
}
