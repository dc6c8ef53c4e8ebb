/** What a card's map shows, in few words: the colours and marks that are on it, and what of the day lies beyond its frame. */
import type { Chronicle, Iso3 } from '../../domain/chronicle.ts';
import type { ChronicleDay } from '../../domain/events/day.ts';
import { PARTS, type Part } from '../../domain/events/participation.ts';
import { listWords } from '../../domain/words/lists.ts';
import { partWords } from '../../domain/words/parts.ts';
import type { Pin } from '../../views/map/map-scene.ts';

export type Swatch =
  | { readonly kind: 'part'; readonly part: Part; readonly isPlanned: boolean; readonly iso3: Iso3 | null }
  | { readonly kind: 'pin'; readonly state: Pin['state']; readonly hasTalks: boolean };

export type CardSign = {
  /** More than one for parties, which have colours of their own. */
  readonly swatches: readonly Swatch[];
  readonly words: string;
};

/** Countries of each part, done and planned apart, each with its count. */
function partSigns({ parts }: ChronicleDay): CardSign[] {
  return PARTS.flatMap((part) =>
    [false, true].flatMap((isPlanned): CardSign[] => {
      const countries = [...parts.values()].filter((each) => each.part === part && each.isPlanned === isPlanned);
      if (part === 'none' || countries.length === 0) return [];
      const colours = part === 'party' ? countries.map(({ iso3 }) => iso3).sort() : [null];
      const swatches = colours.map((iso3): Swatch => ({ kind: 'part', part, isPlanned, iso3 }));
      return [{ swatches, words: `${partWords(part, isPlanned)}: ${countries.length}` }];
    }),
  );
}

/** The shapes of the pins that are in sight. A pin that is only announced is dashed, whatever its shape. */
function pinSigns(pins: readonly Pick<Pin, 'state' | 'hasTalks'>[]): CardSign[] {
  const signs: readonly (readonly [isSeen: boolean, swatch: Swatch, words: string])[] = [
    [
      pins.some(({ state, hasTalks }) => state === 'held' && hasTalks),
      { kind: 'pin', state: 'held', hasTalks: true },
      'Talks',
    ],
    [
      pins.some(({ state, hasTalks }) => state === 'held' && !hasTalks),
      { kind: 'pin', state: 'held', hasTalks: false },
      'Another event',
    ],
    [
      pins.some(({ state }) => state === 'planned'),
      { kind: 'pin', state: 'planned', hasTalks: true },
      'Only announced',
    ],
  ];
  return signs.flatMap(([isSeen, swatch, words]) => (isSeen ? [{ swatches: [swatch], words }] : []));
}

export const cardSigns = (day: ChronicleDay, pins: readonly Pick<Pin, 'state' | 'hasTalks'>[]): CardSign[] => [
  ...partSigns(day),
  ...pinSigns(pins),
];

type Beyond = { readonly countries: readonly Iso3[]; readonly places: ChronicleDay['venues'] };

/** Nobody is lost who takes part beyond the frame, and no place of an event; a place is told with its country, once. */
export function beyondWords({ countries: known }: Chronicle, { countries, places }: Beyond): string {
  const nameOf = (iso3: Iso3): string => known.get(iso3)?.name ?? iso3;
  const towns = new Map(places.map(({ place }) => [place.town, place.country]));
  const hosts = new Set(towns.values());
  const told = [
    ...[...towns].map(([town, iso3]) => (iso3 === null ? town : `${town} (${nameOf(iso3)})`)),
    ...countries.filter((iso3) => !hosts.has(iso3)).map(nameOf),
  ];
  return told.length === 0 ? '' : `Beyond this map: ${listWords(told, 'and', 3)}`;
}
