/** What an event has of each facet, and whether a filter asks for it. */
import type { Chronicle, ChronicleEvent, Group, Iso3, Participant, ParticipationMode } from '../chronicle.ts';
import { membershipsOn } from '../events/participation.ts';
import { lastReport } from '../events/status.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { datesOf } from '../time/when.ts';
import { type EventFilter, FACETS, type Facet } from './event-filter.ts';

/** Those of whom a source says that they took no part are not the group's. */
const AWAY: readonly ParticipationMode[] = ['denied', 'absent'];

const countryOf = ({ party }: Participant): Iso3[] => (party.kind === 'country' ? [party.iso3] : []);

/** As on the page of a country: those with a part in it, in whatever way, and the one where it happened. */
function countriesOf({ participants, place }: ChronicleEvent, { places }: Chronicle): string[] {
  const there = place === null ? null : (places.get(place)?.country ?? null);
  return [...participants.flatMap(countryOf), ...(there === null ? [] : [there])];
}

const isMember = (group: Group, iso3: Iso3, date: PlainDate): boolean => membershipsOn(group, iso3, date).length > 0;

/** Of which a member, on its first or last day, took or was to take part. */
function groupsOf({ participants, when }: ChronicleEvent, { groups }: Chronicle): string[] {
  const { start, end } = datesOf(when);
  const present = participants.filter(({ mode }) => !AWAY.includes(mode)).flatMap(countryOf);
  return groups
    .filter((group) => present.some((iso3) => isMember(group, iso3, start) || isMember(group, iso3, end)))
    .map(({ id }) => id);
}

/** Its place, and the town as a whole where that is a place too: Paris for the Élysée. */
function venuesOf({ place: id }: ChronicleEvent, { places }: Chronicle): string[] {
  const place = id === null ? undefined : places.get(id);
  return place
    ? [place.id, ...[...places.values()].filter(({ name }) => name === place.town).map((town) => town.id)]
    : [];
}

function sourceKindsOf({ reports, claims, participants }: ChronicleEvent, { sources }: Chronicle): string[] {
  const ids = [...reports, ...claims, ...participants].flatMap((statement) => statement.sources);
  return ids.flatMap((id) => sources.get(id)?.kind ?? []);
}

function foldFacet(event: ChronicleEvent, facet: Facet, chronicle: Chronicle): ReadonlySet<string> {
  switch (facet) {
    case 'country':
      return new Set(countriesOf(event, chronicle));
    case 'group':
      return new Set(groupsOf(event, chronicle));
    case 'person':
      return new Set(event.participants.flatMap(({ people }) => people));
    case 'venue':
      return new Set(venuesOf(event, chronicle));
    case 'status':
      return new Set([lastReport(event, null)?.status ?? []].flat());
    case 'source':
      return new Set(sourceKindsOf(event, chronicle));
    case 'tag':
      return new Set(event.tags);
  }
}

type Remembered = WeakMap<ChronicleEvent, Map<Facet, ReadonlySet<string>>>;
const remembered = new WeakMap<Chronicle, Remembered>();

/**
 * Without doubles. The status is the last known; events and their statements are those of `chronicle`, as known then.
 * Folded once for each event: counting asks for all of them again and again.
 */
export function facetOf(event: ChronicleEvent, facet: Facet, chronicle: Chronicle): ReadonlySet<string> {
  const events: Remembered = remembered.get(chronicle) ?? new WeakMap();
  remembered.set(chronicle, events);
  const facets = events.get(event) ?? new Map<Facet, ReadonlySet<string>>();
  events.set(event, facets);
  const values = facets.get(facet) ?? foldFacet(event, facet, chronicle);
  facets.set(facet, values);
  return values;
}

const fits = (event: ChronicleEvent, facet: Facet, filter: EventFilter, chronicle: Chronicle): boolean => {
  const asked = filter[facet];
  if (asked.length === 0) return true;
  const has = facetOf(event, facet, chronicle);
  return asked.some((value) => has.has(value));
};

/** `but` is a facet to leave out of account. */
export const matches = (event: ChronicleEvent, filter: EventFilter, chronicle: Chronicle, but?: Facet): boolean =>
  FACETS.every((facet) => facet === but || fits(event, facet, filter, chronicle));
