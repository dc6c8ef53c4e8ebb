/** What the map says today, before anything is projected or drawn. Pure; panning recomputes none of it. */
import type { Chronicle, EventId, Iso3 } from '../../domain/chronicle.ts';
import type { ChronicleDay, Venue } from '../../domain/events/day.ts';
import type { Journey } from '../../domain/events/journeys.ts';
import { leftOutOf } from '../../domain/events/matching-day.ts';
import type { Part } from '../../domain/events/participation.ts';
import { blackSeaStates, shownJourneys, shownParts } from '../../domain/events/shown.ts';
import { type TownToday, townsOf } from '../../domain/events/towns.ts';
import type { LngLat } from '../../domain/places/position.ts';
import type { Filters } from '../../state/reader.ts';

/** How a country is painted: its part after filters, and whether the selected event is about it. */
export type CountryPaint = { readonly part: Part; readonly isPlanned: boolean; readonly isEmphasised: boolean };

/** A town with its venues of the chronicle: one pin. */
export type Pin = {
  readonly town: string;
  readonly at: LngLat;
  readonly state: Venue['state'];
  readonly hasTalks: boolean;
  /** Today's events there, in order. */
  readonly events: readonly { readonly id: EventId; readonly label: string; readonly isPlanned: boolean }[];
  readonly isSelected: boolean;
  /** Whether filters leave events of the day out. */
  readonly isNarrowed: boolean;
};

export type MapScene = {
  readonly paints: ReadonlyMap<Iso3, CountryPaint>;
  readonly blackSea: readonly Iso3[];
  readonly pins: readonly Pin[];
  readonly journeys: readonly (Journey & { readonly isEmphasised: boolean })[];
};

const toPin = (
  { town, at, state, hasTalks, events }: TownToday,
  selected: EventId | null,
  isNarrowed: boolean,
): Pin => ({
  town,
  at,
  state,
  hasTalks,
  events: events.map(({ event: { id, label }, isPlanned }) => ({ id, label, isPlanned })),
  isSelected: events.some(({ event }) => event.id === selected),
  isNarrowed,
});

export function toMapScene(
  chronicle: Chronicle,
  day: ChronicleDay,
  filters: Filters,
  selected: EventId | null,
): MapScene {
  const paints = new Map(
    shownParts(day, filters.hiddenParts, selected).map(
      ({ iso3, shown, isPlanned, isEmphasised }): [Iso3, CountryPaint] => [
        iso3,
        { part: shown, isPlanned, isEmphasised },
      ],
    ),
  );
  return {
    paints,
    blackSea: filters.hidesBlackSea ? [] : blackSeaStates(chronicle, day.date),
    pins: townsOf(day).map((town) => toPin(town, selected, leftOutOf(day) > 0)),
    journeys: shownJourneys(day, filters).map((journey) => ({ ...journey, isEmphasised: journey.event === selected })),
  };
}
