/** The words of everything that can be found: made once for a chronicle at a moment, asked at every key stroke. */
import type { Chronicle } from '../chronicle.ts';
import { asKnownAt } from '../events/as-known.ts';
import type { KnownAt } from '../events/status.ts';
import { type Entry, GRADES } from './entry.ts';
import { eventEntries } from './event-entries.ts';
import { foldedWords, tellingWords } from './fold.ts';
import { nameEntries } from './name-entries.ts';
import { spellingsOf } from './spellings.ts';
import type { Spellings } from './typed-word.ts';

/** An exact name as its telling words. */
export type NameWords = readonly string[];

export type IndexedEntry = {
  readonly entry: Entry;
  readonly names: readonly NameWords[];
  readonly aliases: readonly NameWords[];
};

/** An entry that has the word, by its row, with the best grade of the fields that have it. */
export type Posting = { readonly row: number; readonly grade: number };

export type FindingIndex = {
  readonly rows: readonly IndexedEntry[];
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  readonly spellings: Spellings;
};

const toNameWords = (name: string): NameWords => tellingWords(foldedWords(name)).map(({ text }) => text);

/** The best grade for each word of the entry. */
function gradesOf({ fields }: Entry): ReadonlyMap<string, number> {
  const grades = new Map<string, number>();
  for (const { name, text, also = '' } of fields)
    for (const word of foldedWords(`${text} ${also}`)) {
      const grade = Math.min(grades.get(word.text) ?? Number.POSITIVE_INFINITY, GRADES[name]);
      grades.set(word.text, grade);
    }
  return grades;
}

export function indexOf(entries: readonly Entry[], spellings: Spellings): FindingIndex {
  const postings = new Map<string, Posting[]>();
  entries.forEach((entry, row) => {
    for (const [word, grade] of gradesOf(entry)) {
      const list = postings.get(word);
      if (list) list.push({ row, grade });
      else postings.set(word, [{ row, grade }]);
    }
  });
  const rows = entries.map((entry) => ({
    entry,
    names: entry.names.map(toNameWords),
    aliases: entry.aliases.map(toNameWords),
  }));
  return { rows, postings, spellings };
}

/** Everything of the chronicle that was known at the moment, and nothing else. A few milliseconds for a week. */
export function findingIndex(chronicle: Chronicle, knownAt: KnownAt): FindingIndex {
  const known = asKnownAt(chronicle, knownAt);
  // In the order of `FINDING_KINDS` within each part; what is found is put in order by its rank.
  return indexOf([...nameEntries(known), ...eventEntries(known, knownAt)], spellingsOf(chronicle));
}
