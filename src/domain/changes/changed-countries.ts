/** What the map shows of changes: one mark for each country whose part changed. */
import type { Iso3 } from '../chronicle.ts';
import type { Change } from './change.ts';

export type CountryMark = 'joined' | 'left' | 'moved';

export function changedCountries(changes: readonly Change[]): ReadonlyMap<Iso3, CountryMark> {
  const marks = new Map<Iso3, CountryMark>();
  for (const change of changes) {
    if (change.kind === 'country-joined') marks.set(change.iso3, 'joined');
    if (change.kind === 'country-left') marks.set(change.iso3, 'left');
    if (change.kind === 'country-moved') marks.set(change.iso3, 'moved');
  }
  return marks;
}
