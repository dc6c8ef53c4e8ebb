/** A chronicle's moments in words. */
import type { Chronicle } from '../../../src/domain/chronicle.ts';
import { momentsOf } from '../../../src/domain/events/moments.ts';
import { momentWords } from '../../../src/domain/words/moments.ts';

export const told = (chronicle: Chronicle): string[] =>
  momentsOf(chronicle).map((moment) => momentWords(chronicle, moment));
