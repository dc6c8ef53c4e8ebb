/** Which rooms opened and closed, in clauses. A call that is led from a place opens no room there. */
import type { Room, RoomChange } from '../changes/change.ts';
import type { Place } from '../chronicle.ts';
import { listWords } from './lists.ts';
import { type Clause, quoted, type Saying, type Way } from './saying.ts';

/** `Jeddah`, `Paris (Val-de-Grâce)`: the town, and the building where it is told. */
function roomName({ name, town }: Place): string {
  const building = name.endsWith(`, ${town}`) ? name.slice(0, -town.length - 2) : name;
  return building === town ? town : `${town} (${building})`;
}

const isCallAlone = ({ talks }: Room): boolean =>
  talks.length > 0 && talks.every(({ event }) => event.isVirtual || event.kind === 'call');

const rooms = (count: number): string => (count === 1 ? 'the room' : 'the rooms');

const VERBS: Record<'held' | 'planned', string> = { held: 'reported', planned: 'announced' };

/** What is no longer, or was not yet, where nothing is held or planned. */
function noCallClause(from: 'held' | 'planned', way: Way): Clause {
  if (way === 'earlier-moment') return (list) => `a call from ${list} was not yet ${VERBS[from]}`;
  const more = way === 'earlier-day' ? '' : ' any more';
  return (list) => `no call was ${from === 'held' ? 'led' : 'planned'} from ${list}${more}`;
}

function callClause({ from, to }: RoomChange, way: Way): Clause {
  if (to.state === 'held') return (list) => `a call was led from ${list}`;
  if (to.state === 'planned') return (list) => `a call was planned from ${list}`;
  return noCallClause(from.state === 'held' ? 'held' : 'planned', way);
}

/** Seen from a later day or moment: that there are talks opens no room. */
function heldBefore({ from }: RoomChange, way: Way): Clause {
  const beyond = from.state === 'planned' ? ', and not only planned' : '';
  return (list) => `talks in ${list} were ${way === 'earlier-day' ? 'held' : 'reported'}${beyond}`;
}

function idleClause(from: 'held' | 'planned', way: Way): Clause {
  if (way === 'earlier-day') return (list) => `no talks were ${from} in ${list}`;
  if (way === 'earlier-moment') return (list) => `talks in ${list} were not yet ${VERBS[from]}`;
  return from === 'held'
    ? (list, count) => `${rooms(count)} in ${list} closed`
    : (list) => `talks were no longer planned in ${list}`;
}

function clauseOf(change: RoomChange, way: Way): Clause {
  const { from, to } = change;
  if (to.state === 'idle') return idleClause(from.state === 'held' ? 'held' : 'planned', way);
  if (to.state === 'planned')
    return from.state === 'held'
      ? (list) => `talks in ${list} were only planned`
      : (list) => `talks were planned in ${list}`;
  if (way.startsWith('earlier')) return heldBefore(change, way);
  return from.state === 'planned'
    ? (list, count) => `${rooms(count)} in ${list}, only planned before, opened`
    : (list, count) => `${rooms(count)} in ${list} opened`;
}

const TALKS: Record<Way, readonly [held: string, not: string]> = {
  'later-day': ['opened', 'ended'],
  'later-moment': ['opened', 'ended'],
  'earlier-day': ['took place', 'had not yet begun'],
  'earlier-moment': ['had been reported', 'had not yet been reported'],
};

/** Of talks that must be told from others in the town, by their names. */
function talksClause({ from, to }: RoomChange, way: Way): Clause {
  const [held, not] = TALKS[way];
  if (to.state !== 'held') return (list) => `${list} ${not}`;
  const isOpened = from.state === 'planned' && way.startsWith('later');
  return (list) => `${list}${isOpened ? ', only planned before,' : ''} ${held}`;
}

export function roomSaying(change: RoomChange, way: Way): Saying {
  const { from, to, place, isBesideOthers } = change;
  const { talks } = to.state === 'held' ? to : from;
  const isCall = isCallAlone(to.state === 'idle' ? from : to);
  if (isBesideOthers && !isCall)
    return {
      change,
      subject: listWords(talks.map(({ event }) => quoted(event.label))),
      clause: talksClause(change, way),
    };
  return {
    change,
    subject: roomName(place),
    clause: isCall ? callClause(change, way) : clauseOf(change, way),
  };
}
