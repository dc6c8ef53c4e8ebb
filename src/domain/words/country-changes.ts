/** How countries' parts changed, in clauses: planned is never told as done, and doubt stays doubt. */
import type { CountryChange } from '../changes/change.ts';
import type { Chronicle } from '../chronicle.ts';
import { type CountryPart, GROUP_OF_PART, type Part, takesPart } from '../events/participation.ts';
import { inSentence } from './lists.ts';
import { type Clause, type Saying, was } from './saying.ts';

/** As what it takes part; nothing where it just takes part. */
const ROLES: Partial<Record<Part, readonly [one: string, many: string]>> = {
  lead: ['as a leader of the coalition', 'as leaders of the coalition'],
  party: ['as a party', 'as parties'],
  host: ['as the host', 'as hosts'],
  remote: ['by video or phone', 'by video or phone'],
  observer: ['as an observer', 'as observers'],
};

const roleOf = (part: Part, count: number): string => {
  const words = ROLES[part]?.[count === 1 ? 0 : 1];
  return words === undefined ? '' : ` ${words}`;
};

type Told = { readonly part: Part; readonly isPlanned: boolean };

const toldOf = (each: CountryPart | null): Told => ({
  part: each?.part ?? 'none',
  isPlanned: each !== null && each.part !== 'none' && each.isPlanned,
});

const tookPart = ({ isPlanned }: Told, count: number): string =>
  isPlanned ? `${was(count)} to take part` : 'took part';

/** That it takes part now: on another day it joins; at another moment it is said to. */
function arrival({ part, isPlanned }: Told, isSameDay: boolean): Clause {
  if (!isSameDay)
    return (list, count) => `${list} ${isPlanned ? `${was(count)} to join` : 'joined'}${roleOf(part, count)}`;
  const said = isPlanned ? 'announced' : 'reported';
  return (list, count) => `${list} ${was(count)} ${said} as taking part${roleOf(part, count)}`;
}

const doubt = (to: Told): Clause =>
  to.part === 'disputed'
    ? (list, count) => `sources differ on whether ${list} ${tookPart(to, count)}`
    : (list, count) => `that ${list} ${tookPart(to, count)} is not confirmed`;

/** From one part to another, or from planned to done, or back. */
function move(from: Told, to: Told, isSameDay: boolean): Clause {
  const arrived = arrival(to, isSameDay);
  if (!takesPart(from.part)) return (list, count) => arrived(`${list}, in doubt before,`, count);
  if (from.isPlanned && !to.isPlanned) return (list, count) => arrived(`${list}, only announced before,`, count);
  if (!from.isPlanned && to.isPlanned)
    return (list, count) =>
      isSameDay
        ? `${list} ${was(count)} still only announced as taking part${roleOf(to.part, count)}`
        : arrived(`${list}, which took part before,`, count);
  // How it takes part is not told beside a role that sources told of later: it may do so as before.
  const isAdded = isSameDay && GROUP_OF_PART[to.part] !== undefined && GROUP_OF_PART[from.part] === undefined;
  return (list, count) => {
    const instead = isAdded ? '' : roleOf(from.part, count);
    const before = instead === '' ? '' : `, and no longer${instead}`;
    return `${list} ${tookPart(to, count)}${roleOf(to.part, count)}${before}`;
  };
}

function clauseOf({ from, to }: CountryChange, isSameDay: boolean): Clause {
  const [before, after] = [toldOf(from), toldOf(to)];
  if (after.part === 'none') {
    // Who is named only to say that it was not there has a part that is not confirmed.
    const kind = to === null ? 'reported' : 'confirmed';
    return takesPart(before.part)
      ? (list) => `${list} no longer had a ${kind} part`
      : (list) => `${list}, in doubt before, had no ${kind} part`;
  }
  if (!takesPart(after.part)) return doubt(after);
  return before.part === 'none' ? arrival(after, isSameDay) : move(before, after, isSameDay);
}

export function countrySaying(chronicle: Chronicle, change: CountryChange, isSameDay: boolean): Saying {
  return {
    change,
    subject: inSentence(chronicle.countries.get(change.iso3)?.name ?? change.iso3),
    clause: clauseOf(change, isSameDay),
  };
}
