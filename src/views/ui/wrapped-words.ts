/** Text broken into lines that fit. Apart from `text-width`, as what is drawn first is not broken. */
import { type Measure, shorten } from './text-width.ts';

/** Breaks between words into lines that fit; a word that is too long, and what is left on the last line, is shortened. */
export function wrapWords(text: string, widthPx: number, mostLines: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.split(' ');
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= widthPx) {
      line = longer;
      continue;
    }
    if (line === '' || lines.length === mostLines - 1) {
      const rest = [line, ...words.slice(index)].filter((part) => part !== '').join(' ');
      const short = lines.length === mostLines - 1 ? shorten(rest, widthPx, measure) : shorten(word, widthPx, measure);
      if (lines.length === mostLines - 1) return [...lines, short ?? ''];
      lines.push(short ?? '');
      line = '';
      continue;
    }
    lines.push(line);
    line = measure(word) <= widthPx ? word : (shorten(word, widthPx, measure) ?? '');
  }
  return line === '' ? lines : [...lines, line];
}
