/** What a newer edition changed, in words. */
import type { EditionChanges, RecordCounts } from '../changes/edition-changes.ts';
import { capitalised, countWords, listWords } from './lists.ts';

const saidOf = ({ added, changed, removed }: RecordCounts, one: string, many: string): string[] =>
  (
    [
      [added, 'added'],
      [changed, 'changed'],
      [removed, 'removed'],
    ] as const
  ).flatMap(([count, verb]) => (count === 0 ? [] : [`${countWords(count, one, many)} ${verb}`]));

/** `Two events changed, one statement added and one source removed.` */
export function editionChangeWords({ events, statements, sources }: EditionChanges): string {
  const said = [
    ...saidOf(events, 'event', 'events'),
    ...saidOf(statements, 'statement', 'statements'),
    ...saidOf(sources, 'source', 'sources'),
  ];
  return said.length === 0 ? 'No event, statement or source differs.' : `${capitalised(listWords(said, 'and'))}.`;
}
