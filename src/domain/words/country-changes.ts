/** How countries' parts changed, in clauses: planned is never told as done, and doubt stays doubt. */
import type { CountryChange } from '../changes/change.ts';
import type { Chronicle } from '../chronicle.ts';
import { type CountryPart, GROUP_OF_PART, type Part, takesPart } from '../events/participation.ts';
import { inSentence } from './lists.ts';
import { type Clause, type Saying, type Way, was } from './saying.ts';

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

const isSameDay = (way: Way): boolean => way.endsWith('moment');

type Told = { readonly part: Part; readonly isPlanned: boolean };

const toldOf = (each: CountryPart | null): Told => ({
  part: each?.part ?? 'none',
  isPlanned: each !== null && each.part !== 'none' && each.isPlanned,
});

const tookPart = ({ isPlanned }: Told, count: number): string =>
  isPlanned ? `${was(count)} to take part` : 'took part';

/** That it takes part now: on a later day it joins; at another moment it is said to. */
function arrival(told: Told, way: Way): Clause {
  const { part, isPlanned } = told;
  if (way === 'later-day')
    return (list, count) => `${list} ${isPlanned ? `${was(count)} to join` : 'joined'}${roleOf(part, count)}`;
  if (way === 'earlier-day') return (list, count) => `${list} ${tookPart(told, count)}${roleOf(part, count)}`;
  const said = isPlanned ? 'announced' : 'reported';
  return (list, count) => `${list} ${was(count)} ${said} as taking part${roleOf(part, count)}`;
}

const doubt = (to: Told): Clause =>
  to.part === 'disputed'
    ? (list, count) => `sources differ on whether ${list} ${tookPart(to, count)}`
    : (list, count) => `that ${list} ${tookPart(to, count)} is not confirmed`;

/** When it was as it no longer is, or not yet: on the other side. */
const OTHERWISE: Record<Way, readonly [when: string, instead: string]> = {
  'later-day': ['before', 'no longer'],
  'later-moment': ['before', 'no longer'],
  'earlier-day': ['later', 'not'],
  'earlier-moment': ['later', 'not yet'],
};

/** From one part to another, or from planned to done, or back. */
function move(from: Told, to: Told, way: Way): Clause {
  const arrived = arrival(to, way);
  const [when, not] = OTHERWISE[way];
  if (!takesPart(from.part)) return (list, count) => arrived(`${list}, in doubt ${when},`, count);
  if (from.isPlanned && !to.isPlanned) return (list, count) => arrived(`${list}, only announced ${when},`, count);
  if (!from.isPlanned && to.isPlanned)
    return (list, count) =>
      isSameDay(way)
        ? `${list} ${was(count)} still only announced as taking part${roleOf(to.part, count)}`
        : arrived(`${list}, which took part ${when},`, count);
  // How it takes part is not told beside a role that sources told of later: it may do so as before.
  const isAdded = isSameDay(way) && GROUP_OF_PART[to.part] !== undefined && GROUP_OF_PART[from.part] === undefined;
  return (list, count) => {
    const instead = isAdded ? '' : roleOf(from.part, count);
    const before = instead === '' ? '' : `, and ${not}${instead}`;
    return `${list} ${tookPart(to, count)}${roleOf(to.part, count)}${before}`;
  };
}

/** Who is named only to say that it was not there has a part that is not confirmed. */
function absence(before: Told, kind: 'reported' | 'confirmed', way: Way): Clause {
  if (!takesPart(before.part)) return (list) => `${list}, in doubt ${OTHERWISE[way][0]}, had no ${kind} part`;
  if (way === 'earlier-day') return (list) => `${list} had no ${kind} part`;
  if (way === 'earlier-moment') return (list) => `${list} had no ${kind} part yet`;
  return (list) => `${list} no longer had a ${kind} part`;
}

function clauseOf({ from, to }: CountryChange, way: Way): Clause {
  const [before, after] = [toldOf(from), toldOf(to)];
  if (after.part === 'none') return absence(before, to === null ? 'reported' : 'confirmed', way);
  if (!takesPart(after.part)) return doubt(after);
  return before.part === 'none' ? arrival(after, way) : move(before, after, way);
}

export function countrySaying(chronicle: Chronicle, change: CountryChange, way: Way): Saying {
  return {
    change,
    subject: inSentence(chronicle.countries.get(change.iso3)?.name ?? change.iso3),
    clause: clauseOf(change, way),
  };
}
