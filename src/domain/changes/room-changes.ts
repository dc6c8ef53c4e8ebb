/** Which rooms talks are held in. What else happens at a place, such as a statement, opens no room: its event tells of it. */
import type { Place } from '../chronicle.ts';
import type { Venue } from '../events/day.ts';
import type { DayEvent } from '../events/day-event.ts';
import { hasParticipants } from '../events/participation.ts';
import { isDone, lastReport } from '../events/status.ts';
import type { Room, RoomChange } from './change.ts';
import type { Compared, Seen } from './compared.ts';

type Talks = readonly DayEvent[];
type Moved = { readonly from: Talks; readonly to: Talks };

const stateOf = (talks: Talks): Room['state'] => {
  if (talks.length === 0) return 'idle';
  return talks.some(({ status }) => isDone(status)) ? 'held' : 'planned';
};
const roomOf = (talks: Talks): Room => ({ state: stateOf(talks), talks });

const talksOf = ({ events }: Venue): Talks => events.filter(({ event }) => hasParticipants(event));

const roomsOf = ({ day }: Seen): ReadonlyMap<string, { readonly place: Place; readonly talks: Talks }> =>
  new Map(day.venues.map((venue) => [venue.place.id, { place: venue.place, talks: talksOf(venue) }]));

function kindOf({ from, to }: Moved): RoomChange['kind'] {
  if (stateOf(to) === 'held') return 'room-opened';
  return stateOf(from) === 'held' ? 'room-closed' : 'room-moved';
}

/** Those whose place alone was told otherwise: of one event, no room opened and none closed. */
const isAlike = (a: Seen, b: Seen, id: string): boolean => {
  const stateIn = ({ day }: Seen): Room['state'] =>
    stateOf(day.venues.flatMap(talksOf).filter(({ event }) => event.id === id));
  return stateIn(a) === stateIn(b);
};

/** What each of the talks does there, together with those that do the same: talks of another event are other talks. */
function movedIn(from: Talks, to: Talks, isStill: (id: string) => boolean): Map<RoomChange['kind'], Moved> {
  const moved = new Map<RoomChange['kind'], Moved>();
  for (const id of new Set([...from, ...to].map(({ event }) => event.id))) {
    const isIt = ({ event }: DayEvent): boolean => event.id === id;
    const each = { from: from.filter(isIt), to: to.filter(isIt) };
    if (isStill(id)) continue;
    const kind = kindOf(each);
    const alike = moved.get(kind) ?? { from: [], to: [] };
    moved.set(kind, { from: [...alike.from, ...each.from], to: [...alike.to, ...each.to] });
  }
  return moved;
}

/** Whether talks are held in the town beside those. */
const hasOthers = ({ day }: Seen, { town }: Place, ids: readonly string[]): boolean =>
  day.venues.some(
    (venue) =>
      venue.place.town === town &&
      talksOf(venue).some(({ event, status }) => isDone(status) && !ids.includes(event.id)),
  );

/** The last reports of the talks, on each side: one that is called off is no longer in the room, but its report says why. */
const reportSources = ({ events, side }: Seen, ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => {
    const event = events.get(id)?.event;
    return (event && lastReport(event, side.knownAt)?.sources) ?? [];
  });

/** Opened, closed, moved; within each by the places' ids. */
export function roomChanges({ a, b, groundsOf }: Compared): RoomChange[] {
  const [before, after] = [roomsOf(a), roomsOf(b)];
  const isStill = (id: string): boolean => isAlike(a, b, id);
  const places = new Map([...before, ...after].map(([id, { place }]) => [id, place]));
  const changes = [...places].flatMap(([id, place]) =>
    [...movedIn(before.get(id)?.talks ?? [], after.get(id)?.talks ?? [], isStill)].map(
      ([kind, { from, to }]): RoomChange => {
        const ids = [...new Set([...to, ...from].map(({ event }) => event.id))];
        const grounds = groundsOf([...reportSources(b, ids), ...reportSources(a, ids)], ids);
        const isBesideOthers = kind !== 'room-moved' && hasOthers(kind === 'room-opened' ? a : b, place, ids);
        return { kind, place, from: roomOf(from), to: roomOf(to), isBesideOthers, ...grounds };
      },
    ),
  );
  const kinds: readonly RoomChange['kind'][] = ['room-opened', 'room-closed', 'room-moved'];
  return changes.sort((x, y) => kinds.indexOf(x.kind) - kinds.indexOf(y.kind) || (x.place.id < y.place.id ? -1 : 1));
}
