/** What the map says today, before anything is projected or drawn. Pure; panning recomputes none of it. */
import type { Chronicle, ChronicleEvent, EventId, Iso3 } from '../../domain/chronicle.ts';
import type { ChronicleDay, Venue } from '../../domain/events/day.ts';
import type { Journey } from '../../domain/events/journeys.ts';
import { groupsOn, type Part } from '../../domain/events/participation.ts';
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
};

export type MapScene = {
  readonly paints: ReadonlyMap<Iso3, CountryPaint>;
  readonly blackSea: readonly Iso3[];
  readonly pins: readonly Pin[];
  readonly journeys: readonly (Journey & { readonly isEmphasised: boolean })[];
};

const RANK: Record<Venue['state'], number> = { held: 0, planned: 1, idle: 2 };

function pinsOf({ venues }: ChronicleDay, selected: EventId | null): Pin[] {
  const towns = new Map<string, Venue[]>();
  for (const venue of venues) towns.set(venue.place.town, [...(towns.get(venue.place.town) ?? []), venue]);
  return [...towns].flatMap(([town, [first, ...others]]): Pin[] => {
    if (!first) return [];
    const all = [first, ...others].sort((a, b) => RANK[a.state] - RANK[b.state]);
    const foremost = all[0] ?? first;
    const events = all.flatMap((venue) =>
      venue.events.map(({ event: { id, label }, isPlanned }) => ({ id, label, isPlanned })),
    );
    return [
      {
        town,
        at: foremost.place.position,
        state: foremost.state,
        hasTalks: all.some((venue) => venue.state === foremost.state && venue.hasTalks),
        events,
        isSelected: events.some(({ id }) => id === selected),
      },
    ];
  });
}

const countriesOf = (event: ChronicleEvent | undefined): ReadonlySet<Iso3> =>
  new Set(event?.participants.flatMap(({ party }) => (party.kind === 'country' ? [party.iso3] : [])));

export function toMapScene(
  chronicle: Chronicle,
  day: ChronicleDay,
  filters: Filters,
  selected: EventId | null,
): MapScene {
  const chosen = day.events.find(({ event }) => event.id === selected)?.event;
  const concerned = countriesOf(chosen);
  const paints = new Map<Iso3, CountryPaint>();
  for (const { iso3, part, isPlanned } of day.parts.values()) {
    const shown = filters.hiddenParts.includes(part) ? 'none' : part;
    paints.set(iso3, { part: shown, isPlanned, isEmphasised: concerned.has(iso3) });
  }
  for (const iso3 of concerned)
    if (!paints.has(iso3)) paints.set(iso3, { part: 'none', isPlanned: false, isEmphasised: true });
  return {
    paints,
    blackSea: filters.hidesBlackSea
      ? []
      : [...chronicle.countries.keys()].filter((iso3) =>
          groupsOn(chronicle.groups, iso3, day.date).includes('black-sea'),
        ),
    pins: pinsOf(day, selected),
    journeys: filters.hidesJourneys
      ? []
      : day.journeys
          .filter(({ iso3 }) => !filters.hiddenParts.includes(day.parts.get(iso3)?.part ?? 'none'))
          .map((journey) => ({ ...journey, isEmphasised: journey.event === selected })),
  };
}
