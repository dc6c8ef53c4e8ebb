/** Where sources differ, in words. */
import type { Disagreement } from '../evidence/disagreements.ts';
import { listWords } from './lists.ts';

/** How the answers stand to one another. Of the mixed ones it names those that exclude each other, by their scope. */
export function kindWords({ kind, exclusive }: Disagreement): string {
  switch (kind) {
    case 'count-different-things':
      return 'They count different things: all can be true.';
    case 'can-all-be-true':
      return 'They differ in wording, in exactness or in what they count: all can be true.';
    case 'cannot-both-be-true':
      return 'They cannot all be true.';
    case 'mixed':
      return `Some count different things. On ${listWords(exclusive.map((scope) => `“${scope}”`))} they cannot all be true.`;
  }
}

/** The values without repeats, in order of date, kept apart since many hold commas or a `no`: `30; 34; 37`. */
export const valuesWords = ({ answers }: Disagreement): string =>
  [...new Set(answers.map(({ value }) => value))].join('; ');
