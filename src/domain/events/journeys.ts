/** Who travelled: from the capital to the room, for those reported there in person. Drawn, not claimed as a route. */
import type { Chronicle, EventId, Iso3 } from '../chronicle.ts';
import type { LngLat } from '../places/position.ts';
import type { DayEvent } from './day-event.ts';
import { hasParticipants } from './participation.ts';

export type Journey = {
  readonly event: EventId;
  readonly iso3: Iso3;
  readonly from: LngLat;
  readonly to: LngLat;
  readonly isPlanned: boolean;
};

/**
 * One journey per country and event held in a room; none for the country the room is in, for calls or for areas, nor for
 * one that was represented: whoever stood in, such as an attaché, may have come from anywhere.
 */
export function journeysOf(chronicle: Chronicle, events: readonly DayEvent[]): Journey[] {
  return events.flatMap(({ event, isPlanned }) => {
    const place = event.place === null ? undefined : chronicle.places.get(event.place);
    if (!place || place.precision === 'area' || event.isVirtual || !hasParticipants(event)) return [];
    return event.participants.flatMap(({ party, mode }): Journey[] => {
      if (party.kind !== 'country' || party.iso3 === place.country || mode !== 'in-person') return [];
      const country = chronicle.countries.get(party.iso3);
      if (!country) return [];
      return [{ event: event.id, iso3: party.iso3, from: country.capital.position, to: place.position, isPlanned }];
    });
  });
}
