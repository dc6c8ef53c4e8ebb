/**
 * The moments at which something came in: from each on, more of the chronicle is known than before. A report, a claim or a
 * source that is dated by its day alone counts from the end of that day. What comes after the last moment is 'now known'.
 */
import type { Chronicle, ChronicleEvent, SourceId } from '../chronicle.ts';
import { sourcesOut } from '../evidence/source-out.ts';
import { type Instant, toLocal, type Zone } from '../time/instant.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { intervalOf } from '../time/when.ts';
import { eventAsKnown } from './as-known.ts';
import { type KnownAt, statusAt } from './status.ts';

/** How exactly it is told when something came in: at an hour, in the course of a day, or of a month. */
type Told = 'clock' | 'day' | 'month';

export type Moment = {
  readonly at: Instant;
  readonly told: Told;
  /** On the chronicle's clocks. Where no hour is told, the day at whose end it counts. */
  readonly date: PlainDate;
};

/** Hours at which the parts of a day begin, on the chronicle's clocks. */
const DAY_PARTS = [
  { part: 'evening', from: 18 },
  { part: 'afternoon', from: 14 },
  { part: 'noon', from: 11 },
  { part: 'morning', from: 6 },
  { part: 'night', from: 0 },
] as const;

/** `unknown` where only the day is told: such a moment closes its day. */
export type DayPart = (typeof DAY_PARTS)[number]['part'] | 'unknown';

export type MomentDay = {
  readonly date: PlainDate;
  /** In order of time; parts without a moment are left out. */
  readonly parts: readonly { readonly part: DayPart; readonly moments: readonly Moment[] }[];
};

type CameIn = { readonly at: Instant; readonly told: Told };

const TOLD: readonly Told[] = ['clock', 'day', 'month'];

const toldBy = (text: string): Told => (text.includes('T') ? 'clock' : 'day');

const endTold = ({ when }: ChronicleEvent): Told => (when.kind === 'clock' ? 'clock' : 'day');

function outOf(chronicle: Chronicle, ids: readonly SourceId[]): CameIn[] {
  return ids.flatMap((id): CameIn[] => {
    const at = sourcesOut(chronicle).get(id);
    if (at === undefined) return [];
    const kind = chronicle.sources.get(id)?.published.kind;
    return [{ at, told: kind === 'instant' ? 'clock' : kind === 'month' ? 'month' : 'day' }];
  });
}

/** All that was told of it then, in short: two that are alike tell the same. Empty while it was not known. */
function toldAt(chronicle: Chronicle, event: ChronicleEvent, at: Instant): string {
  const status = statusAt(event, at);
  if (status === null) return '';
  const told = eventAsKnown(chronicle, event, at, new Set(event.related));
  const { reports, claims, participants, summary, title, when, place, publicFrom } = told;
  const rests = [...reports, ...claims].map(({ asOf, sources }) => [asOf.at, sources.length]);
  const parts = participants.map(({ party, people, note, sources }) => [party, people.length, note, sources.length]);
  return JSON.stringify([status, rests, parts, summary === '', title, when, place, publicFrom]);
}

/** When more became known of the event; each of these changes what is told of it. */
function cameIn(chronicle: Chronicle, event: ChronicleEvent): CameIn[] {
  const { reports, claims, participants, publicFrom } = event;
  const said = [...reports, ...claims, ...(publicFrom ? [{ asOf: publicFrom, sources: [] }] : [])];
  const maybe = [
    // What was before all eyes is seen to end.
    ...(publicFrom ? [{ at: intervalOf(event.when, event.zone).end, told: endTold(event) }] : []),
    ...said.map(({ asOf }) => ({ at: asOf.at, told: toldBy(asOf.text) })),
    ...[...said, ...participants].flatMap(({ sources }) => outOf(chronicle, sources)),
  ].sort((a, b) => a.at - b.at || TOLD.indexOf(a.told) - TOLD.indexOf(b.told));
  let before = '';
  return maybe.filter(({ at }, index) => {
    // The most exact stands first.
    if (maybe[index - 1]?.at === at) return false;
    const told = toldAt(chronicle, event, at);
    const isNews = told !== before;
    before = told;
    return isNews;
  });
}

/** An end of a day or month is the midnight after it: a moment before that is still of the day. */
const dateOf = ({ at, told }: CameIn, zone: Zone): PlainDate =>
  toLocal((told === 'clock' ? at : at - 1) as Instant, zone).slice(0, 10) as PlainDate;

const known = new WeakMap<Chronicle, readonly Moment[]>();

/** In order of time, each once. To be asked of the whole chronicle: as known at a moment, it ends there. */
export function momentsOf(chronicle: Chronicle): readonly Moment[] {
  const kept = known.get(chronicle);
  if (kept) return kept;
  const byInstant = new Map<Instant, Told>();
  for (const { at, told } of chronicle.events.flatMap((event) => cameIn(chronicle, event))) {
    const before = byInstant.get(at);
    // An hour that is told for one of them is the hour of all.
    byInstant.set(at, TOLD.find((each) => each === told || each === before) ?? told);
  }
  const moments = [...byInstant]
    .sort(([a], [b]) => a - b)
    .map(([at, told]) => ({ at, told, date: dateOf({ at, told }, chronicle.zone) }));
  known.set(chronicle, moments);
  return moments;
}

/** The first at which the event was known. */
export const firstKnown = (chronicle: Chronicle, event: ChronicleEvent): Moment | null =>
  momentsOf(chronicle).find(({ at }) => statusAt(event, at) !== null) ?? null;

/** The last one by then: what is known then is what came in up to it. Null before the first; for `null`, the very last. */
export const momentOf = (moments: readonly Moment[], knownAt: KnownAt): Moment | null =>
  moments.findLast(({ at }) => knownAt === null || at <= knownAt) ?? null;

/** The one before, at which less was known; null where there is none. Before now stands the very last. */
export const momentBefore = (moments: readonly Moment[], knownAt: KnownAt): Moment | null =>
  moments.findLast(({ at }) => knownAt === null || at < knownAt) ?? null;

/** The next, at which more is known; null after the last, and for now. */
export const momentAfter = (moments: readonly Moment[], knownAt: KnownAt): Moment | null =>
  (knownAt === null ? null : moments.find(({ at }) => at > knownAt)) ?? null;

export function dayPartOf({ at, told }: Moment, zone: Zone): DayPart {
  if (told !== 'clock') return 'unknown';
  const hour = Number(toLocal(at, zone).slice(11, 13));
  return DAY_PARTS.find(({ from }) => hour >= from)?.part ?? 'night';
}

/** The moments by day, and within it by part of day. */
export function momentDays(moments: readonly Moment[], zone: Zone): MomentDay[] {
  const days = new Map<PlainDate, Map<DayPart, Moment[]>>();
  for (const moment of moments) {
    const parts = days.get(moment.date) ?? new Map<DayPart, Moment[]>();
    days.set(moment.date, parts);
    const part = dayPartOf(moment, zone);
    parts.set(part, [...(parts.get(part) ?? []), moment]);
  }
  return [...days].map(([date, parts]) => ({
    date,
    parts: [...parts].map(([part, ofPart]) => ({ part, moments: ofPart })),
  }));
}
