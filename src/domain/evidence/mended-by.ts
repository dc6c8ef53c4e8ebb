/** What had been mended in the records by a moment. */
import type { Chronicle, Correction } from '../chronicle.ts';
import type { KnownAt } from '../events/status.ts';
import { atLocal } from '../time/instant.ts';
import { addDays } from '../time/plain-date.ts';

/** Newest first. What was mended in the course of a day counts from its end. */
export const mendedBy = ({ corrections, zone }: Chronicle, knownAt: KnownAt): readonly Correction[] =>
  knownAt === null ? corrections : corrections.filter(({ date }) => atLocal(addDays(date, 1), zone) <= knownAt);
