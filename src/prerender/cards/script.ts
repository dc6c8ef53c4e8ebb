/** Which letters a language is written in, and which way they run. */

/** Those for which cards have fonts of their own; `Other` has Latin's. */
export type Script = 'Arab' | 'Hebr' | 'Other';

/** `language` as BCP 47; one that is not is taken to be written as English is. */
export function scriptOf(language: string): Script {
  try {
    const { script } = new Intl.Locale(language).maximize();
    return script === 'Arab' || script === 'Hebr' ? script : 'Other';
  } catch {
    return 'Other';
  }
}

export const runsLeft = (script: Script): boolean => script !== 'Other';

/** Unicode's marks around words that run from right to left: without them the renderer orders a line as if it ran right. */
const [EMBEDDED, END] = ['\u202b', '\u202c'];
const LEFTWARD = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A line as it is to be written on a card. */
export const directed = (text: string): string => (LEFTWARD.test(text) ? EMBEDDED + text + END : text);
