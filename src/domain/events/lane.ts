/** The lane of the timeline in which an event stands: that of its town. */
import type { Chronicle, ChronicleEvent } from '../chronicle.ts';
import type { Zone } from '../time/instant.ts';

export type LaneName = {
  /** Empty for the one without a place. */
  readonly id: string;
  /** `Jeddah`. */
  readonly town: string;
  readonly zone: Zone;
};

/** Of all that stand in it: calls, statements, attacks on many places, and meetings of which the town is not told yet. */
export const NOWHERE = 'By phone, or no one place told';

export function laneOf(chronicle: Chronicle, { place: id }: ChronicleEvent): LaneName {
  const place = id === null ? undefined : chronicle.places.get(id);
  return place
    ? { id: `${place.town} ${place.zone}`, town: place.town, zone: place.zone }
    : { id: '', town: NOWHERE, zone: chronicle.zone };
}
