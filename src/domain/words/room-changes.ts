/** Which rooms opened and closed, in clauses. A call that is led from a place opens no room there. */
import type { Room, RoomChange } from '../changes/change.ts';
import type { Place } from '../chronicle.ts';
import { listWords } from './lists.ts';
import { type Clause, quoted, type Saying } from './saying.ts';

/** `Jeddah`, `Paris (Val-de-Grâce)`: the town, and the building where it is told. */
function roomName({ name, town }: Place): string {
  const building = name.endsWith(`, ${town}`) ? name.slice(0, -town.length - 2) : name;
  return building === town ? town : `${town} (${building})`;
}

const isCallAlone = ({ talks }: Room): boolean =>
  talks.length > 0 && talks.every(({ event }) => event.isVirtual || event.kind === 'call');

const rooms = (count: number): string => (count === 1 ? 'the room' : 'the rooms');

function callClause({ from, to }: RoomChange): Clause {
  if (to.state === 'held') return (list) => `a call was led from ${list}`;
  if (to.state === 'planned') return (list) => `a call was planned from ${list}`;
  return (list) => `no call was ${from.state === 'held' ? 'led' : 'planned'} from ${list} any more`;
}

function clauseOf({ from, to }: RoomChange): Clause {
  if (to.state === 'held')
    return from.state === 'planned'
      ? (list, count) => `${rooms(count)} in ${list}, only planned before, opened`
      : (list, count) => `${rooms(count)} in ${list} opened`;
  if (to.state === 'planned')
    return from.state === 'held'
      ? (list) => `talks in ${list} were only planned`
      : (list) => `talks were planned in ${list}`;
  return from.state === 'held'
    ? (list, count) => `${rooms(count)} in ${list} closed`
    : (list) => `talks were no longer planned in ${list}`;
}

/** Of talks that must be told from others in the town, by their names. */
function talksClause({ from, to }: RoomChange): Clause {
  if (to.state !== 'held') return (list) => `${list} ended`;
  return from.state === 'planned' ? (list) => `${list}, only planned before, opened` : (list) => `${list} opened`;
}

export function roomSaying(change: RoomChange): Saying {
  const { from, to, place, isBesideOthers } = change;
  const { talks } = to.state === 'held' ? to : from;
  const isCall = isCallAlone(to.state === 'idle' ? from : to);
  if (isBesideOthers && !isCall)
    return { change, subject: listWords(talks.map(({ event }) => quoted(event.label))), clause: talksClause(change) };
  return {
    change,
    subject: roomName(place),
    clause: isCall ? callClause(change) : clauseOf(change),
  };
}
