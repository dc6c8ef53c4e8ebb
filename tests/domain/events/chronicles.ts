/** Random weeks: the small chronicle with other events, made of what the parser lets through. */
import fc from 'fast-check';
import type {
  Chronicle,
  ChronicleEvent,
  EventKind,
  Participant,
  ParticipationMode,
} from '../../../src/domain/chronicle.ts';
import { inOrder } from '../../../src/domain/events/order.ts';
import { REPORT_STATUSES } from '../../../src/domain/events/report-statuses.ts';
import { daysOf } from '../../../src/domain/time/plain-date.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { event, participant, report } from '../../fixtures/records.ts';

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
const KINDS: readonly EventKind[] = ['talks', 'call', 'statement', 'decision', 'attack', 'gathering'];

export const modes = fc.constantFrom(...MODES);
export const days = fc.constantFrom(...daysOf(FIXTURE.extent));

const participants: fc.Arbitrary<readonly Participant[]> = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...FIXTURE.countries.keys()), modes).map(([iso3, mode]) => participant(iso3, mode)),
  { maxLength: 12, selector: ({ party }) => (party.kind === 'country' ? party.iso3 : party.id) },
);

/** Statuses as they become known, at most one a day, the first some days before the week. */
const reports = fc
  .uniqueArray(fc.record({ day: fc.integer({ min: 1, max: 20 }), status: fc.constantFrom(...REPORT_STATUSES) }), {
    minLength: 1,
    maxLength: 4,
    selector: ({ day }) => day,
  })
  .map((list) =>
    list
      .toSorted((a, b) => a.day - b.day)
      .map(({ day, status }) => report(`2025-03-${String(day).padStart(2, '0')}`, status)),
  );

export const events: fc.Arbitrary<ChronicleEvent> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    day: days,
    place: fc.constantFrom(null, 'paris', 'london', 'jeddah', 'moscow'),
    isVirtual: fc.boolean(),
    participants,
    reports,
    tags: fc.subarray(['coalition', 'headline']),
  })
  .map(({ day, ...more }) => event('', 'Something happens', day, more));

export const chronicles: fc.Arbitrary<Chronicle> = fc.array(events, { maxLength: 6 }).map((list) => ({
  ...FIXTURE,
  events: inOrder(
    list.map((each, at) => ({
      ...each,
      id: `event-${at}`,
      label: `Event ${at}`,
      claims: each.claims.map((said) => ({ ...said, id: `event-${at}-c1` })),
    })),
  ),
}));
