/** A chronicle of some of the events: they and whatever they name, and nothing that names what is not there. */
import type { Chronicle, ChronicleEvent, EventId, SourceId } from '../../domain/chronicle.ts';
import { tellersOf } from '../../domain/events/telling.ts';

type Sourced = { readonly sources: readonly SourceId[] };

const only = <K, V>(all: ReadonlyMap<K, V>, keys: readonly K[]): Map<K, V> => {
  const kept = new Set(keys);
  return new Map([...all].filter(([key]) => kept.has(key)));
};

/** Without references to events that are left out. */
const within = (event: ChronicleEvent, ids: ReadonlySet<EventId>): ChronicleEvent => ({
  ...event,
  related: event.related.filter((id) => ids.has(id)),
  after: event.after.filter((id) => ids.has(id)),
});

/** What is told of some of the events; what is told of none in particular belongs to the whole. */
const ofThem = <T extends { readonly events: readonly EventId[] }>(
  records: readonly T[],
  ids: ReadonlySet<EventId>,
): T[] =>
  records
    .map((record) => ({ ...record, events: record.events.filter((id) => ids.has(id)) }))
    .filter(({ events }) => events.length > 0);

/** In the order that the chronicle has them. */
export function excerptOf(chronicle: Chronicle, ids: ReadonlySet<EventId>): Chronicle {
  const events = chronicle.events.filter(({ id }) => ids.has(id)).map((event) => within(event, ids));
  const parts = events.flatMap(({ participants }) => participants);
  const places = only(
    chronicle.places,
    events.flatMap((event) => [event.place ?? [], tellersOf(event).map(({ tells }) => tells.place ?? [])].flat(2)),
  );
  const people = only(
    chronicle.people,
    parts.flatMap((part) => part.people),
  );
  const organisations = only(
    chronicle.organisations,
    parts.flatMap(({ party }) => (party.kind === 'organisation' ? party.id : [])),
  );
  const countries = only(chronicle.countries, [
    ...parts.flatMap(({ party }) => (party.kind === 'country' ? party.iso3 : [])),
    ...[...places.values(), ...people.values()].flatMap(({ country }) => country ?? []),
  ]);
  const groups = chronicle.groups
    .map((group) => ({ ...group, members: group.members.filter(({ country }) => countries.has(country)) }))
    .filter(({ members }) => members.length > 0);
  const corrections = ofThem(chronicle.corrections, ids);
  const told: readonly Sourced[] = [
    ...events.flatMap(({ reports, claims, participants }) => [...reports, ...claims, ...participants]),
    ...places.values(),
    ...people.values(),
    ...organisations.values(),
    ...groups.flatMap(({ members }) => members),
    ...corrections,
  ];
  return {
    ...chronicle,
    events,
    places,
    people,
    organisations,
    countries,
    groups,
    corrections,
    unsourced: ofThem(chronicle.unsourced, ids),
    questions: only(
      chronicle.questions,
      events.flatMap(({ claims }) => claims.flatMap(({ question }) => question ?? [])),
    ),
    sources: only(
      chronicle.sources,
      told.flatMap(({ sources }) => sources),
    ),
  };
}
