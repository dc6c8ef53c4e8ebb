/** What rests on each source: the way back from a source to every record that names it. */
import type { Chronicle, ChronicleEvent, Group, Iso3, SourceId } from '../chronicle.ts';

/** How many statements about one event name the source. */
export type EventUse = {
  readonly event: ChronicleEvent;
  readonly claims: number;
  readonly reports: number;
  readonly participants: number;
};

export type SourceUse = {
  /** In order of time. */
  readonly events: readonly EventUse[];
  readonly memberships: readonly { readonly group: Group; readonly countries: readonly Iso3[] }[];
  /** Names of people whose office, and of organisations and places whose name or position, it tells. */
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
};

type Sourced = { readonly sources: readonly SourceId[] };

const countOf = (records: readonly Sourced[], id: SourceId): number =>
  records.filter(({ sources }) => sources.includes(id)).length;

const namesOf = (records: Iterable<Sourced & { readonly name: string }>, id: SourceId): string[] =>
  [...records].filter(({ sources }) => sources.includes(id)).map(({ name }) => name);

/** Everything that names the source; lists are empty where nothing does. Cost grows with the whole chronicle. */
export function sourceUse(chronicle: Chronicle, id: SourceId): SourceUse {
  return {
    events: chronicle.events
      .map((event) => ({
        event,
        claims: countOf(event.claims, id),
        reports: countOf(event.reports, id),
        participants: countOf(event.participants, id),
      }))
      .filter(({ claims, reports, participants }) => claims + reports + participants > 0),
    memberships: chronicle.groups
      .map((group) => ({
        group,
        countries: group.members.filter(({ sources }) => sources.includes(id)).map(({ country }) => country),
      }))
      .filter(({ countries }) => countries.length > 0),
    people: namesOf(chronicle.people.values(), id),
    organisations: namesOf(chronicle.organisations.values(), id),
    places: namesOf(chronicle.places.values(), id),
  };
}
