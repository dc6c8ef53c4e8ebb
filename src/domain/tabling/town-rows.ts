/** The map's pins as rows. */
import type { EventId, SourceId } from '../chronicle.ts';
import type { ChronicleDay } from '../events/day.ts';
import { type TownToday, townsOf } from '../events/towns.ts';

export type TownRow = TownToday & {
  readonly isSelected: boolean;
  /** Of what is told of today's events there; of the places themselves where there are none. */
  readonly sources: readonly SourceId[];
};

export function townRows(day: ChronicleDay, selected: EventId | null): TownRow[] {
  return townsOf(day).map((town) => {
    const { events, venues } = town;
    const told = events.length > 0 ? events.flatMap(({ event }) => event.reports) : venues.map(({ place }) => place);
    return {
      ...town,
      isSelected: events.some(({ event }) => event.id === selected),
      sources: [...new Set(told.flatMap(({ sources }) => sources))],
    };
  });
}
