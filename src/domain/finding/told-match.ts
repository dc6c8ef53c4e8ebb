/** What met the words, to be shown: the line of the thing found, and the text that met them where that line did not. */
import type { EntryField, FieldName } from './entry.ts';
import type { Found } from './find.ts';
import { foldedWords } from './fold.ts';
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

/** Which of the typed words the field meets. */
function metIn(words: readonly TypedWord[], { text, also = '' }: EntryField): TypedWord[] {
  const has = foldedWords(`${text} ${also}`);
  return words.filter((typed) => has.some((word) => meetingOf(typed, word.text) !== null));
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

/** Of the other fields that one which meets most of what the line leaves unmet, the first of equals. */
export function toldMatch({ entry, words }: Found): ToldMatch {
  const [line, ...others] = entry.fields;
  const inLine = new Set(metIn(words, { ...line, also: '' }));
  const left = words.filter((word) => !inLine.has(word));
  let best: { readonly field: EntryField; readonly count: number } | null = null;
  for (const field of [{ ...line, text: '' }, ...others]) {
    const { length: count } = metIn(left, field);
    if (count > (best?.count ?? 0)) best = { field, count };
  }
  const detail = best === null || best.field.text === '' ? null : marked(words, best.field);
  return { line: marked(words, line), detail };
}
