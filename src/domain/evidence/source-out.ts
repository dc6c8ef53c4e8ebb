/** When sources came out, and so from when on they can be known. */
import type { Chronicle, ChronicleEvent, Source, SourceId } from '../chronicle.ts';
import type { KnownAt } from '../events/status.ts';
import { atLocal, type Instant, type Zone } from '../time/instant.ts';
import { addDays, type DateExtent, parsePlainDate } from '../time/plain-date.ts';

/** The days in the course of which it came out; null where it shows an hour, or no date. */
function daysOut({ published }: Source): DateExtent | null {
  if (published.kind === 'day') return { start: published.date, end: published.date };
  if (published.kind !== 'month') return null;
  const [first, ...lasts] = ['01', '31', '30', '29', '28'].map((day) => parsePlainDate(`${published.month}-${day}`));
  const last = lasts.find((day) => day.ok);
  return first?.ok && last?.ok ? { start: first.value, end: last.value } : null;
}

type Span = { readonly from: Instant; readonly by: Instant };
type Reckoned = { readonly zone: Zone; readonly span: Span | null };
/** Every comparison asks it of all sources, and midnights of a zone are slow to find. */
const reckonedBefore = new WeakMap<Source, Reckoned>();

/** When it came out at the earliest and at the latest; null where it shows no date. */
function spanOf(source: Source, chronicleZone: Zone): Span | null {
  const { published } = source;
  if (published.kind === 'instant') return { from: published.at, by: published.at };
  const zone = source.zone ?? chronicleZone;
  const before = reckonedBefore.get(source);
  if (before?.zone === zone) return before.span;
  const days = daysOut(source);
  const span = days && { from: atLocal(days.start, zone), by: atLocal(addDays(days.end, 1), zone) };
  reckonedBefore.set(source, { zone, span });
  return span;
}

/** When a source was out at the latest: the end of the day or month it shows; null where it shows no date. */
export const outBy = (source: Source, zone: Zone): Instant | null => spanOf(source, zone)?.by ?? null;

const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b);
const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);

type Naming = { readonly at: Instant; readonly sources: readonly SourceId[] };

/** What names sources, and since when that is known: a claim not before its event is. */
function namings({ reports, claims, publicFrom }: ChronicleEvent): Naming[] {
  const moments = [...reports.map(({ asOf }) => asOf.at), ...(publicFrom ? [publicFrom.at] : [])];
  const known = moments.length > 0 ? moments.reduce(earlier) : null;
  return [...reports, ...claims].map(({ asOf: { at }, sources }) => ({ at: known ? later(at, known) : at, sources }));
}

const outBefore = new WeakMap<Chronicle, ReadonlyMap<SourceId, Instant>>();

/**
 * From when on each source counts. One that tells no hour was out when a report or a claim first named it, within the days
 * that it shows; else when these end. What is as of a day before some of its sources does not date the others, if anything
 * else does. One that nothing dated names counts with the last that is known.
 */
export function sourcesOut(chronicle: Chronicle): ReadonlyMap<SourceId, Instant> {
  const before = outBefore.get(chronicle);
  if (before) return before;
  const { sources, zone } = chronicle;
  const spans = new Map([...sources].map(([id, source]) => [id, spanOf(source, zone)]));
  const all = chronicle.events.flatMap(namings);
  const named = new Map<SourceId, Naming[]>();
  for (const naming of all) for (const id of naming.sources) named.set(id, [...(named.get(id) ?? []), naming]);
  const isOfItsDay = (naming: Naming): boolean => naming.sources.every((id) => (spans.get(id)?.by ?? 0) <= naming.at);
  const last = all.map(({ at }) => at).reduce(later, 0 as Instant);
  const out = new Map(
    [...spans].map(([id, span]) => {
      const within = (named.get(id) ?? []).filter(({ at }) => !span || (span.from < at && at < span.by));
      const dating = span ? within : within.filter(isOfItsDay);
      const [first] = (dating.length > 0 ? dating : within).map(({ at }) => at).sort((a, b) => a - b);
      return [id, first ?? span?.by ?? last] as const;
    }),
  );
  outBefore.set(chronicle, out);
  return out;
}

/** A part of a chronicle dates its sources as the whole does. */
export const datedAs = <T extends Chronicle>(whole: Chronicle, part: T): T => {
  outBefore.set(part, sourcesOut(whole));
  return part;
};

/** Whether it can have been read by then; what the chronicle does not hold cannot. */
export function isOut(chronicle: Chronicle, id: SourceId, knownAt: KnownAt): boolean {
  const out = chronicle.sources.has(id) ? sourcesOut(chronicle).get(id) : undefined;
  return out !== undefined && (knownAt === null || out <= knownAt);
}
