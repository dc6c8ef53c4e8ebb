/** Which sources came out. */
import { isOut } from '../evidence/source-out.ts';
import type { SourceChange } from './change.ts';
import type { Compared, Seen } from './compared.ts';

/** Added, dropped; within each in order of the chronicle's list. */
export function sourceChanges({ a, b, groundsOf }: Compared): SourceChange[] {
  const only = (one: Seen, other: Seen, kind: SourceChange['kind']): SourceChange[] =>
    [...one.chronicle.sources.values()]
      .filter(({ id }) => isOut(one.chronicle, id, one.side.knownAt) && !isOut(one.chronicle, id, other.side.knownAt))
      .map((source) => ({ kind, source, ...groundsOf([source.id], []) }));
  return [...only(b, a, 'source-added'), ...only(a, b, 'source-dropped')];
}
