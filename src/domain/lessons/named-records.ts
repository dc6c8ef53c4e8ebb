/** The records that a lesson names, by id. A lesson that has been read names only records that are there. */
import type {
  Chronicle,
  ChronicleEvent,
  Claim,
  EventId,
  Group,
  Place,
  PlaceId,
  Source,
  SourceId,
} from '../chronicle.ts';
import type { ClaimId } from './lesson.ts';

const claimsBefore = new WeakMap<Chronicle, ReadonlyMap<ClaimId, Claim>>();

function claimsById(chronicle: Chronicle): ReadonlyMap<ClaimId, Claim> {
  const before = claimsBefore.get(chronicle);
  if (before) return before;
  const claims = new Map(
    chronicle.events.flatMap(({ claims: told }) => told.map((claim) => [claim.id, claim] as const)),
  );
  claimsBefore.set(chronicle, claims);
  return claims;
}

const present = <Id, T>(ids: readonly Id[], find: (id: Id) => T | undefined): T[] =>
  ids.flatMap((id) => {
    const found = find(id);
    return found === undefined ? [] : [found];
  });

/** In the order named; unknown ids are left out. So in all of these. */
export const claimsNamed = (chronicle: Chronicle, ids: readonly ClaimId[]): Claim[] =>
  present(ids, (id) => claimsById(chronicle).get(id));

export const eventsNamed = ({ events }: Chronicle, ids: readonly EventId[]): ChronicleEvent[] =>
  present(ids, (id) => events.find((event) => event.id === id));

export const groupsNamed = ({ groups }: Chronicle, ids: readonly string[]): Group[] =>
  present(ids, (id) => groups.find((group) => group.id === id));

export const placesNamed = ({ places }: Chronicle, ids: readonly PlaceId[]): Place[] =>
  present(ids, (id) => places.get(id));

export const sourcesNamed = ({ sources }: Chronicle, ids: readonly SourceId[]): Source[] =>
  present(ids, (id) => sources.get(id));
