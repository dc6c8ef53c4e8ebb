/**
 * Whoever says what a country's part rests on: the participations that made it, and membership where that does too. Nobody
 * where no source tells of those participations: that it is a member does not say that it took part.
 */
import type { Chronicle, SourceId } from '../chronicle.ts';
import { type CountryPart, GROUP_OF_PART, membershipsOn } from '../events/participation.ts';
import type { PlainDate } from '../time/plain-date.ts';

export function partSources({ groups }: Chronicle, { iso3, part, madeBy }: CountryPart, date: PlainDate): SourceId[] {
  const memberships = groups
    .filter(({ kind }) => kind === GROUP_OF_PART[part])
    .flatMap((group) => membershipsOn(group, iso3, date));
  const told = madeBy.flatMap(({ participant }) => participant.sources);
  return told.length === 0 ? [] : [...new Set([...told, ...memberships.flatMap(({ sources }) => sources)])];
}
