/** What stands behind an event as known at a moment: its claims, reports and sources. */
import type { Chronicle, ChronicleEvent, Claim, Report, SourceId } from '../../domain/chronicle.ts';
import { isKnown, type KnownAt, lastReport, statusAt } from '../../domain/events/status.ts';

/** In order of `asOf`, then as written. */
export const knownClaims = (event: ChronicleEvent, knownAt: KnownAt): Claim[] =>
  event.claims.filter(({ asOf }) => isKnown(asOf, knownAt)).sort((a, b) => a.asOf.at - b.asOf.at);

export const knownReports = (event: ChronicleEvent, knownAt: KnownAt): Report[] =>
  event.reports.filter(({ asOf }) => isKnown(asOf, knownAt));

/**
 * The sources of an event, those that most of its statements rest on first and weak ones last. Never empty: an event that
 * was public before any source at hand falls back on all of its sources.
 */
export function sourcesOfEvent({ sources }: Chronicle, event: ChronicleEvent, knownAt: KnownAt): SourceId[] {
  const known = [...knownClaims(event, knownAt), ...knownReports(event, knownAt)];
  const statements = known.length > 0 ? known : [...event.claims, ...event.reports];
  const uses = new Map<SourceId, number>();
  for (const id of statements.flatMap((each) => each.sources)) uses.set(id, (uses.get(id) ?? 0) + 1);
  const weak = (id: SourceId): number => Number(sources.get(id)?.reliability === 'low');
  return [...uses].sort(([a, m], [b, n]) => weak(a) - weak(b) || n - m).map(([id]) => id);
}

/** The sources of its status: those of the last report by then, or the event's own where it was public before them. */
export const sourcesOfStatus = (chronicle: Chronicle, event: ChronicleEvent, knownAt: KnownAt): readonly SourceId[] =>
  lastReport(event, knownAt)?.sources ?? sourcesOfEvent(chronicle, event, knownAt);

/** Whether the summary, written when all was known, would tell more than was known then. */
export const isHindsight = (event: ChronicleEvent, knownAt: KnownAt): boolean =>
  knownAt !== null && statusAt(event, knownAt) !== statusAt(event, null);
