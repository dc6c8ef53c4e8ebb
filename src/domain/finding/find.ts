/**
 * What a reader finds by some words: all of them must be met. First what is called just so, then what begins so, then by
 * how near the text that met them is to a name; one mistyped letter is forgiven where nothing else would be found.
 */
import type { Tier } from '../chronicle.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { type Entry, FINDING_KINDS } from './entry.ts';
import type { FindingIndex, IndexedEntry, NameWords } from './finding-index.ts';
import { canBeMistyped, type Meeting, meetingOf, type TypedWord, typedWords } from './typed-word.ts';

export type Found = {
  readonly entry: Entry;
  /** How the words were understood: to show what met them. */
  readonly words: readonly TypedWord[];
};

/** A grade weighs more than whether the word is whole. */
const COSTS: Readonly<Record<Meeting, number>> = { whole: 0, spelling: 1, start: 1, mistyped: 1 };
const GRADE_COST = 2;

/** By row, the least cost at which the word is met. */
type Costs = ReadonlyMap<number, number>;

function costsOf({ postings }: FindingIndex, typed: TypedWord): Costs {
  const costs = new Map<number, number>();
  for (const [word, list] of postings) {
    const meeting = meetingOf(typed, word);
    if (meeting === null) continue;
    for (const { row, grade } of list) {
      const cost = grade * GRADE_COST + COSTS[meeting];
      const least = costs.get(row);
      if (least === undefined || cost < least) costs.set(row, cost);
    }
  }
  return costs;
}

/** Rows that every word meets, with the sum of what they cost. */
function inAll([first, ...others]: readonly Costs[]): Costs {
  const sums = new Map(first ?? []);
  for (const costs of others)
    for (const [row, sum] of sums) {
      const cost = costs.get(row);
      if (cost === undefined) sums.delete(row);
      else sums.set(row, sum + cost);
    }
  return sums;
}

const forgiven = (word: TypedWord): TypedWord => (canBeMistyped(word) ? { ...word, isForgiven: true } : word);

type Met = { readonly words: readonly TypedWord[]; readonly costs: Costs };

/** Forgives only a word that nothing meets; and all of them where no one thing meets them all. */
function metBy(index: FindingIndex, typed: readonly TypedWord[]): Met {
  const met = typed.map((word) => {
    const costs = costsOf(index, word);
    const again = forgiven(word);
    return costs.size > 0 || again === word ? { word, costs } : { word: again, costs: costsOf(index, again) };
  });
  const costs = inAll(met.map((each) => each.costs));
  if (costs.size > 0) return { words: met.map(({ word }) => word), costs };
  const words = typed.map(forgiven);
  return { words, costs: inAll(words.map((word) => costsOf(index, word))) };
}

type NameMatch = 'whole' | 'start' | null;

function matchOf(words: readonly TypedWord[], name: NameWords): NameMatch {
  if (name.length < words.length) return null;
  const meetings = words.map((word, at) => meetingOf(word, name[at] ?? ''));
  if (meetings.includes(null)) return null;
  return name.length === words.length && !meetings.includes('start') ? 'whole' : 'start';
}

/** 0 called just so, 1 so called elsewhere, 2 the name begins so, 3 none of these. */
function likenessOf(words: readonly TypedWord[], { names, aliases }: IndexedEntry): number {
  const matches = names.map((name) => matchOf(words, name));
  if (matches.includes('whole')) return 0;
  if (aliases.some((alias) => matchOf(words, alias) === 'whole')) return 1;
  return matches.includes('start') ? 2 : 3;
}

const TIERS: Readonly<Record<Tier, number>> = { core: 0, forward: 1, context: 2, background: 3 };

function isOfDay({ dates }: Entry, day: PlainDate | null): boolean {
  return day !== null && dates !== null && dates.start <= day && day <= dates.end;
}

/** Compared from left to right, less first. */
function rankOf(index: FindingIndex, { words, costs }: Met, row: number, day: PlainDate | null): readonly number[] {
  const indexed = index.rows[row];
  if (!indexed) return [];
  const { entry } = indexed;
  return [
    likenessOf(words, indexed),
    costs.get(row) ?? 0,
    FINDING_KINDS.indexOf(entry.kind),
    TIERS[entry.tier],
    isOfDay(entry, day) ? 0 : 1,
    row,
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((each, index) => each !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/**
 * In order, best first; of equals those of the shown day go first. Empty for a query without words. Cost grows with the
 * words of the index: well under a millisecond for a week.
 */
export function find(index: FindingIndex, query: string, day: PlainDate | null): Found[] {
  const typed = typedWords(query, index.spellings);
  if (typed.length === 0) return [];
  const met = metBy(index, typed);
  return [...met.costs.keys()]
    .map((row) => ({ row, rank: rankOf(index, met, row, day) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .flatMap(({ row }) => {
      const entry = index.rows[row]?.entry;
      return entry ? [{ entry, words: met.words }] : [];
    });
}
