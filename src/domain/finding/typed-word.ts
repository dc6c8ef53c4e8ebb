/** How one typed word meets one word of the records. */
import { type FoldedWord, foldedWords, tellingWords } from './fold.ts';
import { isWithinOneEdit } from './one-edit.ts';

export type TypedWord = {
  readonly text: string;
  /** The reader may still be typing it: the start of a word is enough. */
  readonly isLast: boolean;
  /** Whether one letter may be wrong. */
  readonly isForgiven: boolean;
  /** The same name in other spellings: `kyiv` for `kiev`. */
  readonly spellings: readonly string[];
};

/** From best to worst: the whole word, in another spelling, its start (or all but its ending), with one letter wrong. */
export type Meeting = 'whole' | 'spelling' | 'start' | 'mistyped';

/** By a folded word, the folded words that are other spellings of the same name. */
export type Spellings = ReadonlyMap<string, readonly string[]>;

/** Fewer letters say too little to guess by. */
const SHORTEST_FORGIVEN = 5;
/** `chief` is meant by who types `chiefs of`, and `Russia` by who types `Russian`: endings of up to so many letters. */
const LONGEST_ENDING = 2;
const SHORTEST_STEM = 3;

export const canBeMistyped = ({ text }: TypedWord): boolean => text.length >= SHORTEST_FORGIVEN && !/\p{N}/u.test(text);

/** The telling words of what was typed, none forgiven yet; empty where nothing was. */
export function typedWords(query: string, spellings: Spellings): TypedWord[] {
  const words: readonly FoldedWord[] = tellingWords(foldedWords(query));
  return words.map(({ text }, at) => ({
    text,
    isLast: at === words.length - 1,
    isForgiven: false,
    spellings: spellings.get(text) ?? [],
  }));
}

/** Null where they do not meet. */
export function meetingOf({ text, isLast, isForgiven, spellings }: TypedWord, word: string): Meeting | null {
  if (word === text) return 'whole';
  if (spellings.includes(word)) return 'spelling';
  if (word.startsWith(text)) {
    const isEnding = text.length >= SHORTEST_STEM && word.length - text.length <= LONGEST_ENDING;
    if (isLast || isEnding) return 'start';
  }
  return isForgiven && isWithinOneEdit(text, word, isLast) ? 'mistyped' : null;
}
