/** Records as they stood on the sources that were out at a moment. */
import type { Chronicle, ChronicleEvent, Group, Source, SourceId } from '../chronicle.ts';
import { isOut, outBy } from '../evidence/source-out.ts';
import type { Instant } from '../time/instant.ts';

type Sourced = { readonly sources: readonly SourceId[] };

/** Those that came out first, whenever that was. */
function firstOut({ sources, zone }: Chronicle, ids: readonly SourceId[]): SourceId[] {
  const outAt = (id: SourceId): number => {
    const source = sources.get(id);
    return (source && outBy(source, zone)) ?? 0;
  };
  const first = Math.min(...ids.map(outAt));
  return ids.filter((id) => outAt(id) === first);
}

/** Its sources that were out by then; where none was, as for what an editor says was public, the first that came. */
export function onSourcesOut<T extends Sourced>(chronicle: Chronicle, record: T, knownAt: Instant): T {
  const out = record.sources.filter((id) => isOut(chronicle, id, knownAt));
  const sources = out.length > 0 ? out : firstOut(chronicle, record.sources);
  return sources.length === record.sources.length ? record : { ...record, sources };
}

/** The same group where nothing is taken away. */
export function groupOnSourcesOut(chronicle: Chronicle, group: Group, knownAt: Instant): Group {
  const members = group.members.map((member) => onSourcesOut(chronicle, member, knownAt));
  return members.every((member, at) => member === group.members[at]) ? group : { ...group, members };
}

/** Those that were out by then, and those that something told still rests on; the same map where that is all. */
export function sourcesAsKnown(
  chronicle: Chronicle,
  events: readonly ChronicleEvent[],
  groups: readonly Group[],
  knownAt: Instant,
): ReadonlyMap<SourceId, Source> {
  const { sources, people, places, organisations } = chronicle;
  const told: Sourced[] = [
    ...events.flatMap(({ reports, claims, participants }) => [...reports, ...claims, ...participants]),
    ...groups.flatMap(({ members }) => members),
    ...people.values(),
    ...places.values(),
    ...organisations.values(),
  ];
  const named = new Set(told.flatMap((record) => record.sources));
  const kept = [...sources].filter(([id]) => named.has(id) || isOut(chronicle, id, knownAt));
  return kept.length === sources.size ? sources : new Map(kept);
}
