/** Who travelled to what is taken away, as lines over the globe: nobody is drawn on the way to what was called off. */
import type { Source } from '../../domain/chronicle.ts';
import type { DayEvent } from '../../domain/events/day-event.ts';
import { isLive } from '../../domain/events/day-event.ts';
import { journeysOf } from '../../domain/events/journeys.ts';
import type { LngLat } from '../../domain/places/position.ts';
import { reservationOf } from '../../domain/words/headline.ts';
import { greatCircle } from './great-circle.ts';
import type { Taken } from './taken.ts';
import { namedSources } from './told.ts';

export const JOURNEY_NOTE = 'The shortest line from the capital to the place of the talks. No source tells the route.';

export type DrawnJourney = {
  readonly dayEvent: DayEvent;
  readonly iso3: string;
  /** `France to “Ministers meet”`; what is only planned says so first. */
  readonly title: string;
  /** Two where it crosses the antimeridian. Never empty. */
  readonly lines: readonly (readonly LngLat[])[];
  readonly sources: readonly Source[];
};

/** Those of one event. */
export function drawnJourneys({ chronicle }: Taken, dayEvent: DayEvent): DrawnJourney[] {
  if (!isLive(dayEvent)) return [];
  const { event } = dayEvent;
  const reservation = reservationOf(dayEvent);
  return journeysOf(chronicle, [dayEvent]).flatMap(({ iso3, from, to }): DrawnJourney[] => {
    const lines = greatCircle(from, to);
    if (lines.length === 0) return [];
    const own = event.participants.filter(({ party }) => party.kind === 'country' && party.iso3 === iso3);
    const title = `${chronicle.countries.get(iso3)?.name ?? iso3} to “${event.title}”`;
    const told = reservation === null ? title : `${reservation}: ${title}`;
    return [{ dayEvent, iso3, title: told, lines, sources: namedSources(chronicle, own) }];
  });
}
