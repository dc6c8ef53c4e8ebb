/** Which rooms talks are held in. What else happens at a place, such as a statement, opens no room: its event tells of it. */
import type { Place } from '../chronicle.ts';
import type { Venue } from '../events/day.ts';
import { hasParticipants } from '../events/participation.ts';
import { isDone, lastReport } from '../events/status.ts';
import type { Room, RoomChange } from './change.ts';
import type { Compared, Seen } from './compared.ts';

const IDLE: Room = { state: 'idle', talks: [] };

function roomOf({ events }: Venue): Room {
  const talks = events.filter(({ event }) => hasParticipants(event));
  if (talks.length === 0) return IDLE;
  return { state: talks.some(({ status }) => isDone(status)) ? 'held' : 'planned', talks };
}

const roomsOf = ({ day }: Seen): ReadonlyMap<string, { readonly place: Place; readonly room: Room }> =>
  new Map(day.venues.map((venue) => [venue.place.id, { place: venue.place, room: roomOf(venue) }]));

function kindOf(from: Room, to: Room): RoomChange['kind'] {
  if (to.state === 'held') return 'room-opened';
  return from.state === 'held' ? 'room-closed' : 'room-moved';
}

/** The last reports of the talks, on each side: one that is called off is no longer in the room, but its report says why. */
const reportSources = ({ events, side }: Seen, ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => {
    const event = events.get(id)?.event;
    return (event && lastReport(event, side.knownAt)?.sources) ?? [];
  });

/** Opened, closed, moved; within each by the places' ids. */
export function roomChanges({ a, b, groundsOf }: Compared): RoomChange[] {
  const [before, after] = [roomsOf(a), roomsOf(b)];
  const places = new Map([...before, ...after].map(([id, { place }]) => [id, place]));
  const changes = [...places].flatMap(([id, place]): RoomChange[] => {
    const [from, to] = [before.get(id)?.room ?? IDLE, after.get(id)?.room ?? IDLE];
    if (from.state === to.state) return [];
    const ids = [...to.talks, ...from.talks].map(({ event }) => event.id);
    const grounds = groundsOf([...reportSources(b, ids), ...reportSources(a, ids)], ids);
    return [{ kind: kindOf(from, to), place, from, to, ...grounds }];
  });
  const kinds: readonly RoomChange['kind'][] = ['room-opened', 'room-closed', 'room-moved'];
  return changes.sort((x, y) => kinds.indexOf(x.kind) - kinds.indexOf(y.kind) || (x.place.id < y.place.id ? -1 : 1));
}
