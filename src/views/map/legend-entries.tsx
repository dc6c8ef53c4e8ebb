/** What the map's signs mean on a day: those that are on it, and no others. */
import type { ReactNode } from 'react';
import type { Chronicle } from '../../domain/chronicle.ts';
import type { ChronicleDay } from '../../domain/events/day.ts';
import { type CountryPart, membersOn, PARTS, type Part } from '../../domain/events/participation.ts';
import { listWords } from '../../domain/words/lists.ts';
import { partWords } from '../../domain/words/parts.ts';
import { PartSwatch } from './part-swatch.tsx';

type Sign = {
  /** Of a part that is only announced. */
  readonly isPlanned: boolean;
  readonly marks: ReactNode;
  readonly words: string;
  /** How many countries it is said of; null for what is not counted. */
  readonly count: number | null;
};

export type LegendEntry = {
  readonly key: Part | 'black-sea' | 'journeys' | 'pins' | 'announced' | 'held';
  /** Two of a part that some countries have and others are only announced to have. */
  readonly signs: readonly Sign[];
};

const entry = (key: LegendEntry['key'], marks: ReactNode, words: string, count: number | null = null): LegendEntry => ({
  key,
  signs: [{ isPlanned: false, marks, words, count }],
});

function Swatch({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <svg className="map-swatch" width="22" height="16" viewBox="0 0 22 16" aria-hidden="true">
      {children}
    </svg>
  );
}

type Kind = { readonly part: Part; readonly isPlanned: boolean; readonly countries: readonly CountryPart[] };

/** Parties have colours of their own: one swatch for each that is on the map, and their names beside. */
function partSign(chronicle: Chronicle, { part, isPlanned, countries }: Kind, hatchId: string): Sign {
  const codes = countries.map(({ iso3 }) => iso3).sort();
  const names = codes.map((iso3) => chronicle.countries.get(iso3)?.name ?? iso3);
  const isParty = part === 'party';
  return {
    isPlanned,
    marks: (
      <span className="map-legend-swatches">
        {(isParty ? codes : [undefined]).map((iso3) => (
          <PartSwatch key={iso3 ?? part} part={part} iso3={iso3} isPlanned={isPlanned} hatchId={hatchId} />
        ))}
      </span>
    ),
    words: partWords(part, isPlanned) + (isParty ? `: ${listWords(names)}` : ''),
    count: codes.length,
  };
}

/** As `partsOfRows` has them, so that the legend counts what the text does. */
export const partEntries = (chronicle: Chronicle, parts: readonly CountryPart[], hatchId: string): LegendEntry[] =>
  PARTS.map((part) => ({
    key: part,
    signs: [false, true]
      .map((isPlanned) => ({
        part,
        isPlanned,
        countries: parts.filter((each) => each.part === part && each.isPlanned === isPlanned),
      }))
      .filter(({ countries }) => countries.length > 0)
      .map((kind) => partSign(chronicle, kind, hatchId)),
  })).filter(({ key, signs }) => key !== 'none' && signs.length > 0);

const blackSeaMark = (
  <Swatch>
    <path className="map-black-sea-coast" d="M1 12C6 4 10 14 14 7S19 5 21 3" />
  </Swatch>
);
const journeyMark = (
  <Swatch>
    <path className="map-journey" d="M1 14Q11 -4 21 12" />
  </Swatch>
);
const pinMarks = (
  <Swatch>
    <circle className="map-pin-dot" data-state="held" data-talks="" cx="6" cy="8" r="5" />
    <rect className="map-pin-dot" data-state="held" x="13" y="4.5" width="7" height="7" transform="rotate(45 16.5 8)" />
  </Swatch>
);

/** All but the parts. */
export function signEntries(chronicle: Chronicle, day: ChronicleDay, hatchId: string): LegendEntry[] {
  const blackSea = membersOn(chronicle, 'black-sea', day.date).length;
  const entries: readonly (LegendEntry | false)[] = [
    blackSea > 0 && entry('black-sea', blackSeaMark, 'Black Sea coast', blackSea),
    day.journeys.length > 0 && entry('journeys', journeyMark, 'From capital to room'),
    entry('pins', pinMarks, 'Talks today; another event'),
    entry(
      'announced',
      <Swatch>
        <circle className="map-pin-dot" data-state="planned" data-talks="" cx="11" cy="8" r="5.5" />
      </Swatch>,
      'Only announced',
    ),
    entry(
      'held',
      <Swatch>
        <rect className="map-country" data-part="none" x="0.5" y="0.5" width="21" height="15" rx="3" />
        <rect fill={`url(#${hatchId}-held)`} x="0.5" y="0.5" width="21" height="15" rx="3" />
      </Swatch>,
      'Land held by another state',
    ),
  ];
  return entries.filter((each) => each !== false);
}

/** `hatchId` is that of the page's patterns. Parts first, in their order. */
export const legendEntries = (chronicle: Chronicle, day: ChronicleDay, hatchId: string): LegendEntry[] => [
  ...partEntries(chronicle, [...day.parts.values()], hatchId),
  ...signEntries(chronicle, day, hatchId),
];

/** A sign with its words and count. */
export function SignLine({ sign: { marks, words, count } }: { readonly sign: Sign }): ReactNode {
  return (
    <>
      {marks}{' '}
      <span>
        {words}
        {count !== null && (
          <>
            {' '}
            <span className="map-legend-count">{count}</span>
          </>
        )}
      </span>
    </>
  );
}
