/** Towns with a place of the chronicle in them, each once: what one pin tells of. */
import type { LngLat } from '../places/position.ts';
import type { ChronicleDay, Venue } from './day.ts';
import type { DayEvent } from './day-event.ts';

export type TownToday = {
  readonly town: string;
  /** Where its foremost place is. */
  readonly at: LngLat;
  readonly state: Venue['state'];
  readonly hasTalks: boolean;
  /** Today's events there, by their places, in order. */
  readonly events: readonly DayEvent[];
  /** Never empty; the foremost first. */
  readonly venues: readonly Venue[];
};

const RANK: Record<Venue['state'], number> = { held: 0, planned: 1, idle: 2 };

/** In order of the day's venues. */
export function townsOf({ venues }: ChronicleDay): TownToday[] {
  const towns = new Map<string, Venue[]>();
  for (const venue of venues) towns.set(venue.place.town, [...(towns.get(venue.place.town) ?? []), venue]);
  return [...towns].flatMap(([town, [first, ...others]]): TownToday[] => {
    if (!first) return [];
    const all = [first, ...others].sort((a, b) => RANK[a.state] - RANK[b.state]);
    const foremost = all[0] ?? first;
    return [
      {
        town,
        at: foremost.place.position,
        state: foremost.state,
        hasTalks: all.some((venue) => venue.state === foremost.state && venue.hasTalks),
        events: all.flatMap((venue) => venue.events),
        venues: all,
      },
    ];
  });
}
