/** How statements are covered, in words. */
import type { ClaimCover, CoverCounts } from '../evidence/coverage.ts';
import { countWords } from './lists.ts';

/** `two chains of reporting, an official text among them`. */
export function coverWords({ chains, isOfficial }: ClaimCover): string {
  const told = countWords(chains, 'chain of reporting', 'chains of reporting');
  return isOfficial ? `${told}, with an official text` : told;
}

/** A share of all statements, `41%`; no share of none. */
export const shareWords = (count: number, { statements }: CoverCounts): string =>
  statements === 0 ? '–' : `${Math.round((count / statements) * 100)}%`;
