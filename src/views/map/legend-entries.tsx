/** What the map's signs mean on a day: those that are on it, and no others. */
import type { ReactNode } from 'react';
import type { Chronicle, Iso3 } from '../../domain/chronicle.ts';
import type { ChronicleDay } from '../../domain/events/day.ts';
import { type CountryPart, membersOn, PARTS, type Part } from '../../domain/events/participation.ts';
import { listWords } from '../../domain/words/lists.ts';
import { partWords } from '../../domain/words/parts.ts';
import { PartSwatch } from './part-swatch.tsx';

export type LegendEntry = {
  readonly key: Part | 'black-sea' | 'journeys' | 'pins' | 'announced' | 'held';
  readonly marks: ReactNode;
  readonly words: string;
  /** How many countries it is said of; null for what is not counted. */
  readonly count: number | null;
};

function Swatch({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <svg className="map-swatch" width="22" height="16" viewBox="0 0 22 16" aria-hidden="true">
      {children}
    </svg>
  );
}

/** Parties have colours of their own: one swatch for each that is on the map. */
const swatchesOf = (part: Part, countries: readonly CountryPart[]): readonly (Iso3 | undefined)[] =>
  part === 'party' ? countries.map(({ iso3 }) => iso3).sort() : [undefined];

/** Parties are named beside their colours. */
const labelOf = (part: Part, countries: readonly CountryPart[], { countries: known }: Chronicle): string => {
  if (part !== 'party') return partWords(part);
  const names = countries
    .map(({ iso3 }) => iso3)
    .sort()
    .map((iso3) => known.get(iso3)?.name ?? iso3);
  return `${partWords(part)}: ${listWords(names, 'and')}`;
};

type MarksProps = { readonly part: Part; readonly countries: readonly CountryPart[]; readonly hatchId: string };

function PartMarks({ part, countries, hatchId }: MarksProps): ReactNode {
  return (
    <span className="map-legend-swatches">
      {swatchesOf(part, countries).map((iso3) => (
        <PartSwatch key={iso3 ?? part} part={part} hatchId={hatchId} {...(iso3 ? { iso3 } : {})} />
      ))}
    </span>
  );
}

const partEntries = (chronicle: Chronicle, day: ChronicleDay, hatchId: string): LegendEntry[] =>
  PARTS.flatMap((part) => {
    const countries = [...day.parts.values()].filter((country) => country.part === part);
    if (part === 'none' || countries.length === 0) return [];
    const marks = <PartMarks key={part} part={part} countries={countries} hatchId={hatchId} />;
    return [{ key: part, marks, words: labelOf(part, countries, chronicle), count: countries.length }];
  });

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

/** `hatchId` is that of the page's patterns. Parts first, in their order. */
export function legendEntries(chronicle: Chronicle, day: ChronicleDay, hatchId: string): LegendEntry[] {
  const blackSea = membersOn(chronicle, 'black-sea', day.date).length;
  const isAnyPlanned = [...day.parts.values()].some(({ part, isPlanned }) => isPlanned && part !== 'none');
  const entries: readonly (LegendEntry | false)[] = [
    ...partEntries(chronicle, day, hatchId),
    blackSea > 0 && { key: 'black-sea', marks: blackSeaMark, words: 'Black Sea coast', count: blackSea },
    day.journeys.length > 0 && { key: 'journeys', marks: journeyMark, words: 'From capital to room', count: null },
    { key: 'pins', marks: pinMarks, words: 'Talks today; another event', count: null },
    {
      key: 'announced',
      marks: (
        <>
          <Swatch>
            <circle className="map-pin-dot" data-state="planned" data-talks="" cx="11" cy="8" r="5.5" />
          </Swatch>
          {isAnyPlanned && <PartSwatch part="participant" isPlanned hatchId={hatchId} />}
        </>
      ),
      words: 'Only announced',
      count: null,
    },
    {
      key: 'held',
      marks: (
        <Swatch>
          <rect className="map-country" data-part="none" x="0.5" y="0.5" width="21" height="15" rx="3" />
          <rect fill={`url(#${hatchId}-held)`} x="0.5" y="0.5" width="21" height="15" rx="3" />
        </Swatch>
      ),
      words: 'Land held by another state',
      count: null,
    },
  ];
  return entries.filter((entry) => entry !== false);
}

/** The words of an entry with its count. */
export function EntryWords({ entry: { words, count } }: { readonly entry: LegendEntry }): ReactNode {
  return (
    <span>
      {words}
      {count !== null && (
        <>
          {' '}
          <span className="map-legend-count">{count}</span>
        </>
      )}
    </span>
  );
}
