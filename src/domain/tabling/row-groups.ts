/** Rows under heads, for text: countries by part, events by day. */
import { isOn } from '../events/day.ts';
import { type DateExtent, daysOf, type PlainDate } from '../time/plain-date.ts';
import type { CountryRow } from './country-rows.ts';
import type { EventRow } from './event-rows.ts';

export type PartGroup = { readonly key: string; readonly first: CountryRow; readonly rows: readonly CountryRow[] };

/** Countries of one part, planned or not, stand together; groups in order of their first row. */
export function partsOfRows(rows: readonly CountryRow[]): PartGroup[] {
  const groups = new Map<string, PartGroup>();
  for (const row of rows) {
    const key = `${row.part} ${row.isPlanned && row.part !== 'none'} ${row.isLeftOut}`;
    const group = groups.get(key);
    groups.set(key, { key, first: group?.first ?? row, rows: [...(group?.rows ?? []), row] });
  }
  return [...groups.values()];
}

export type DayGroup = { readonly date: PlainDate; readonly rows: readonly EventRow[] };

/** By the first day of the extent that each is on, in order. */
export function daysOfRows(rows: readonly EventRow[], extent: DateExtent): DayGroup[] {
  const days = daysOf(extent);
  const firstOf = ({ known }: EventRow): PlainDate | undefined => days.find((day) => isOn(known.event, day));
  return days
    .map((date) => ({ date, rows: rows.filter((row) => firstOf(row) === date) }))
    .filter((group) => group.rows.length > 0);
}
