/** The events that name a country, however they do. */
import type { Chronicle, Iso3, Participant } from '../chronicle.ts';
import { knownEvents } from './day.ts';
import type { DayEvent } from './day-event.ts';

export type CountryEvent = DayEvent & {
  /** Its own parts in the event, as sources tell them; empty where it is only the place. */
  readonly participants: readonly Participant[];
  /** Whether it happened, or was to happen, there. */
  readonly isThere: boolean;
};

/** In order of time; those without the country are left out. */
export function countryEvents(chronicle: Chronicle, iso3: Iso3): CountryEvent[] {
  return knownEvents(chronicle, null)
    .map((dayEvent): CountryEvent => {
      const { participants, place } = dayEvent.event;
      return {
        ...dayEvent,
        participants: participants.filter(({ party }) => party.kind === 'country' && party.iso3 === iso3),
        isThere: place !== null && chronicle.places.get(place)?.country === iso3,
      };
    })
    .filter(({ participants, isThere }) => participants.length > 0 || isThere);
}
