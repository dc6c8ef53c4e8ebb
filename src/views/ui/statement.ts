/** Marks what says something, so that a reader's tool or a test can ask each: says who? */
import type { SourceId } from '../../domain/chronicle.ts';

export type StatementKind =
  | 'sentence'
  | 'event'
  | 'status'
  | 'summary'
  | 'participant'
  | 'person'
  | 'claim'
  | 'answer'
  | 'report'
  | 'membership';

export type StatementMark = { readonly 'data-statement': StatementKind; readonly 'data-sources': string };

/** Attributes for the element that carries the statement. Each source is to be linked from the same panel. */
export const statement = (kind: StatementKind, sources: readonly SourceId[]): StatementMark => ({
  'data-statement': kind,
  'data-sources': [...new Set(sources)].join(' '),
});
