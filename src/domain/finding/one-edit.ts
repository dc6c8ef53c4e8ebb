/** Whether a word is mistyped by one letter: one changed, missing, too many, or swapped with its neighbour. */

/**
 * With `asStart` the mistyped letters may be only the beginning of the word: `zelenks` begins `zelensky`. A word without a
 * mistake is one edit away too. Linear in the letters.
 */
export function isWithinOneEdit(typed: string, word: string, asStart: boolean): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at++;
  const goesOn = (inTyped: number, inWord: number): boolean =>
    asStart ? word.startsWith(typed.slice(inTyped), inWord) : typed.slice(inTyped) === word.slice(inWord);
  if (at === typed.length) return asStart || word.length <= at + 1;
  const isSwapped = at + 1 < typed.length && typed[at] === word[at + 1] && typed[at + 1] === word[at];
  return (
    (at < word.length && goesOn(at + 1, at + 1)) ||
    goesOn(at + 1, at) ||
    goesOn(at, at + 1) ||
    (isSwapped && goesOn(at + 2, at + 2))
  );
}
