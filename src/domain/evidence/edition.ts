/** The edition of a chronicle: the day on which its records last changed, by what they say themselves. */
import type { Chronicle } from '../chronicle.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** The later of its publication and its newest correction; null where the records tell neither. */
export function editionDate({ published, corrections }: Chronicle): PlainDate | null {
  const newest = corrections[0]?.date ?? null;
  if (published === null || newest === null) return published ?? newest;
  return newest > published ? newest : published;
}
