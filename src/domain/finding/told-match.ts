/** What met the words, to be shown: the line of the thing found, and the text that met them where that line did not. */
import type { EntryField, FieldName } from './entry.ts';
import type { Found } from './find.ts';
import { type FoldedWord, foldedWords } from './fold.ts';
import { meetingOf, type TypedWord } from './typed-word.ts';

/** UTF-16 units of the text, `[start, end)`, in order and apart. */
export type Range = readonly [start: number, end: number];

export type MarkedText = { readonly field: FieldName; readonly text: string; readonly ranges: readonly Range[] };

export type ToldMatch = {
  readonly line: MarkedText;
  /** Null where the line itself met all words; its ranges are empty where only another spelling of it did. */
  readonly detail: MarkedText | null;
};

/** A detail longer than this is cut to what stands around the first word met. */
const MOST_CHARACTERS = 140;
const BEFORE = 40;

const isMet = (words: readonly TypedWord[], word: string): boolean =>
  words.some((typed) => meetingOf(typed, word) !== null);

const rangesOf = (words: readonly TypedWord[], text: string): Range[] =>
  foldedWords(text)
    .filter((word) => isMet(words, word.text))
    .map(({ start, end }) => [start, end]);

type FieldWords = { readonly shown: readonly FoldedWord[]; readonly also: readonly FoldedWord[] };
const folded = new WeakMap<EntryField, FieldWords>();

/** Folded once for each field: what is found stays much the same from one key stroke to the next. */
function wordsOf(field: EntryField): FieldWords {
  const words = folded.get(field) ?? { shown: foldedWords(field.text), also: foldedWords(field.also ?? '') };
  folded.set(field, words);
  return words;
}

const meets = (has: readonly FoldedWord[], typed: TypedWord): boolean =>
  has.some((word) => meetingOf(typed, word.text) !== null);

/** The field that meets most of the words, the first of equals; null where none meets any. */
function bestOf(fields: readonly EntryField[], words: readonly TypedWord[]): EntryField | null {
  let best: { readonly field: EntryField; readonly count: number } | null = null;
  for (const field of fields) {
    const { shown, also } = wordsOf(field);
    const count = words.filter((typed) => meets(shown, typed) || meets(also, typed)).length;
    if (count > (best?.count ?? 0)) best = { field, count };
  }
  return best?.field ?? null;
}

function cutAround(text: string, [first]: readonly Range[]): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const wished = Math.max(0, (first?.[0] ?? 0) - BEFORE);
  const from = wished === 0 ? 0 : text.indexOf(' ', wished) + 1;
  const rest = text.slice(from, from + MOST_CHARACTERS);
  const isWhole = from + MOST_CHARACTERS >= text.length;
  const to = isWhole ? rest.length : rest.lastIndexOf(' ');
  return `${from > 0 ? '… ' : ''}${rest.slice(0, to > 0 ? to : rest.length)}${isWhole ? '' : ' …'}`;
}

function marked(words: readonly TypedWord[], { name, text }: EntryField): MarkedText {
  const shown = cutAround(text, rangesOf(words, text));
  return { field: name, text: shown, ranges: rangesOf(words, shown) };
}

/** The detail is of the field that meets most of what the line leaves unmet. */
export function toldMatch({ entry, words }: Found): ToldMatch {
  const [line, ...others] = entry.fields;
  const { shown, also } = wordsOf(line);
  const left = words.filter((typed) => !meets(shown, typed) && !meets(also, typed));
  const best = left.length === 0 ? null : bestOf(others, left);
  return { line: marked(words, line), detail: best && marked(words, best) };
}
