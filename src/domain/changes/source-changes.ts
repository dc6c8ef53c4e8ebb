/** Which sources came out. */
import type { SourceId } from '../chronicle.ts';
import { isOut } from '../evidence/source-out.ts';
import type { SourceChange } from './change.ts';
import type { Compared, Seen } from './compared.ts';

/** Those that an event asked for names. */
const namedIn = ({ events }: Seen): SourceId[] =>
  [...events.values()].flatMap(({ event: { reports, claims, participants } }) =>
    [...reports, ...claims, ...participants].flatMap(({ sources }) => sources),
  );

/** Added, dropped; within each in order of the chronicle's list. Of a filter, those that the events which match name. */
export function sourceChanges({ a, b, groundsOf, isNarrowed }: Compared): SourceChange[] {
  const named = new Set([...namedIn(a), ...namedIn(b)]);
  const only = (one: Seen, other: Seen, kind: SourceChange['kind']): SourceChange[] =>
    [...one.chronicle.sources.values()]
      .filter(({ id }) => isOut(one.chronicle, id, one.side.knownAt) && !isOut(one.chronicle, id, other.side.knownAt))
      .filter(({ id }) => !isNarrowed || named.has(id))
      .map((source) => ({ kind, source, ...groundsOf([source.id], []) }));
  return [...only(b, a, 'source-added'), ...only(a, b, 'source-dropped')];
}
