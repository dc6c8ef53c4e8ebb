/** Text that fits: an estimate of widths for where nothing can be measured, and shortening. Lines of words: `wrapWords`. Widths in CSS px. */

/** Width of a text in the labels' font. */
export type Measure = (text: string) => number;

const NARROW = /[ijl.,:;'’|!ftIr\s()[\]-]/;
const WIDE = /[mwMW@%—…]/;
const CAPITAL = /[\p{Lu}]/u;

/** Rather too wide than too narrow: about a system sans at weight 600. Used in Node and before a browser has measured. */
export const estimateWidth =
  (sizePx: number): Measure =>
  (text) => {
    let ems = 0;
    for (const letter of text) {
      if (NARROW.test(letter)) ems += 0.38;
      else if (WIDE.test(letter)) ems += 0.95;
      else if (CAPITAL.test(letter)) ems += 0.74;
      else if ((letter.codePointAt(0) ?? 0) > 0x2e80) ems += 1.05;
      else ems += 0.6;
    }
    return ems * sizePx;
  };

/** Fewer letters than this, and the label says nothing. */
const LEAST_LETTERS = 3;

/** The text, or as much of it as fits with `…` after it; null where even three letters do not fit. */
export function shorten(text: string, widthPx: number, measure: Measure): string | null {
  if (measure(text) <= widthPx) return text;
  const letters = [...text];
  let fits = 0;
  let low = LEAST_LETTERS;
  let high = letters.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (measure(cut(letters, middle)) <= widthPx) {
      fits = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  return fits === 0 ? null : cut(letters, fits);
}

const cut = (letters: readonly string[], count: number): string =>
  `${letters
    .slice(0, count)
    .join('')
    .replace(/[\s,;:.–-]+$/u, '')}…`;
