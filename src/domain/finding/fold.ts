/** Text as readers type it: without capitals, accents and apostrophes, so that `Erdogan` and `Erdoğan` are one word. */

/** Letters that no Unicode decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ə: 'e',
  ς: 'σ',
};
const APOSTROPHES = /['’‘ʼ`´]/g;
const POSSESSIVE = /['’‘ʼ`´]s$/i;
const SEVERAL_LETTERS = /[ıßøłđðþæœħəς]/g;

/** A word, folded, and where it stands in the text that it was read from: UTF-16 units, `[start, end)`. */
export type FoldedWord = { readonly text: string; readonly start: number; readonly end: number };

/** One word folded: `Erdoğan’s` is `erdogan`, `Støre` is `store`, `Straße` is `strasse`. */
export const foldWord = (word: string): string =>
  word
    .replace(POSSESSIVE, '')
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(SEVERAL_LETTERS, (letter) => LETTERS[letter] ?? letter);

/** Initials with dots are one word (`U.S.`); a letter before an apostrophe is one of its own (`l’Express`). */
const WORD =
  /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?|\p{L}(?=['’‘ʼ`´]\p{L}{2})|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’‘ʼ`´][\p{L}\p{M}]+)*/gu;

/** The words of a text, in order; no word is empty. */
export function foldedWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const folded = foldWord(match[0].replaceAll('.', ''));
    if (folded !== '') words.push({ text: folded, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** Words that are in so many texts that they tell nothing; also those in which people ask. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an and at by did do does for from in is of on or the to was were what when where who with'.split(' '),
);

/** Without the small words; all of them where there are no others. */
export function tellingWords<T extends { readonly text: string }>(words: readonly T[]): readonly T[] {
  const telling = words.filter(({ text }) => !SMALL_WORDS.has(text));
  return telling.length > 0 ? telling : words;
}
