/** What stands behind an event: its claims and sources. */
import type { Chronicle, ChronicleEvent, Claim, SourceId } from '../chronicle.ts';

/** In order of `asOf`, then as written. */
export const claimsByDate = ({ claims }: ChronicleEvent): Claim[] => [...claims].sort((a, b) => a.asOf.at - b.asOf.at);

/** The sources of an event, those that most of its statements rest on first and weak ones last. Empty where all of them came later. */
export function sourcesOfEvent({ sources }: Chronicle, { claims, reports }: ChronicleEvent): SourceId[] {
  const uses = new Map<SourceId, number>();
  for (const id of [...claims, ...reports].flatMap((each) => each.sources)) uses.set(id, (uses.get(id) ?? 0) + 1);
  const weak = (id: SourceId): number => Number(sources.get(id)?.reliability === 'low');
  return [...uses].sort(([a, m], [b, n]) => weak(a) - weak(b) || n - m).map(([id]) => id);
}

/** The sources of its status: those of the last report. */
export const sourcesOfStatus = ({ reports }: ChronicleEvent): readonly SourceId[] => reports.at(-1)?.sources ?? [];
