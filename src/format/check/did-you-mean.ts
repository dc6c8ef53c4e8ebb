/** The word that was meant, offered. */
import { nearestName } from '../../domain/spelling.ts';

/** Words of a format are short and alike: beyond a third of its letters, another is not a slip of this one. */
const SLIP = 1 / 3;

/** `Did you mean "talks"? `, or nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const meant = nearestName(word, [...known], SLIP);
  return meant === null ? '' : `Did you mean "${meant}"? `;
}
