/** Explains what is on the map today, and leaves out what the reader does not want to see. */
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Chronicle, Iso3 } from '../../domain/chronicle.ts';
import { type CountryPart, groupsOn, PARTS, type Part } from '../../domain/events/participation.ts';
import { listWords } from '../../domain/words/lists.ts';
import { partWords } from '../../domain/words/parts.ts';
import { clearedFilters, toggledBlackSea, toggledJourneys, toggledPart } from '../../state/reader.ts';
import { passingFocus } from '../ui/keep-focus.ts';
import { useChronicle, useDay, useReader, useReaderStore } from '../ui/reader-context.tsx';
import './legend.css';
import { PartSwatch } from './part-swatch.tsx';

const toSummary = passingFocus((going) => going.closest('details')?.querySelector('summary'));

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

function Row({
  isShown,
  onToggle,
  children,
}: {
  readonly isShown: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <li>
      <label className="map-legend-row">
        <input className="needs-scripts" type="checkbox" checked={isShown} onChange={onToggle} />
        {children}
      </label>
    </li>
  );
}

export function Legend({
  hatchId,
  isOpenAtFirst,
}: {
  readonly hatchId: string;
  readonly isOpenAtFirst: boolean;
}): ReactNode {
  const day = useDay();
  const chronicle = useChronicle();
  const store = useReaderStore();
  const filters = useReader((state) => state.filters);
  const details = useRef<HTMLDetailsElement>(null);
  // In the same frame in which the map is drawn for its box: until then the page's style shows it open or shut.
  useLayoutEffect(() => {
    if (details.current) details.current.open = isOpenAtFirst;
  }, [isOpenAtFirst]);

  const parts = PARTS.filter((part) => part !== 'none').flatMap((part) => {
    const countries = [...day.parts.values()].filter((country) => country.part === part);
    return countries.length === 0 ? [] : [{ part, countries }];
  });
  const hasFilters = filters.hiddenParts.length > 0 || filters.hidesBlackSea || filters.hidesJourneys;
  const blackSea = [...chronicle.countries.keys()].filter((iso3) =>
    groupsOn(chronicle.groups, iso3, day.date).includes('black-sea'),
  ).length;
  const isAnyPlanned = [...day.parts.values()].some(({ part, isPlanned }) => isPlanned && part !== 'none');

  return (
    <details className="map-legend" data-furniture="" ref={details}>
      <summary>Legend</summary>
      <ul>
        {parts.map(({ part, countries }) => (
          <Row
            key={part}
            isShown={!filters.hiddenParts.includes(part)}
            onToggle={() => store.setState(toggledPart(part))}
          >
            <span className="map-legend-swatches">
              {swatchesOf(part, countries).map((iso3) => (
                <PartSwatch key={iso3 ?? part} part={part} hatchId={hatchId} {...(iso3 ? { iso3 } : {})} />
              ))}
            </span>
            <span>
              {labelOf(part, countries, chronicle)} <span className="map-legend-count">{countries.length}</span>
            </span>
          </Row>
        ))}
        {blackSea > 0 && (
          <Row isShown={!filters.hidesBlackSea} onToggle={() => store.setState(toggledBlackSea)}>
            <svg className="map-swatch" width="22" height="16" viewBox="0 0 22 16" aria-hidden="true">
              <path className="map-black-sea-coast" d="M1 12C6 4 10 14 14 7S19 5 21 3" />
            </svg>
            <span>
              Black Sea coast <span className="map-legend-count">{blackSea}</span>
            </span>
          </Row>
        )}
        {day.journeys.length > 0 && (
          <Row isShown={!filters.hidesJourneys} onToggle={() => store.setState(toggledJourneys)}>
            <svg className="map-swatch" width="22" height="16" viewBox="0 0 22 16" aria-hidden="true">
              <path className="map-journey" d="M1 14Q11 -4 21 12" />
            </svg>
            <span>From capital to room</span>
          </Row>
        )}
        <li className="map-legend-row">
          <svg className="map-swatch" width="22" height="16" viewBox="0 0 22 16" aria-hidden="true">
            <circle className="map-pin-dot" data-state="held" data-talks="" cx="6" cy="8" r="5" />
            <rect
              className="map-pin-dot"
              data-state="held"
              x="13"
              y="4.5"
              width="7"
              height="7"
              transform="rotate(45 16.5 8)"
            />
          </svg>
          <span>Talks today; another event</span>
        </li>
        <li className="map-legend-row">
          <svg className="map-swatch" width="22" height="16" viewBox="0 0 22 16" aria-hidden="true">
            <circle className="map-pin-dot" data-state="planned" data-talks="" cx="11" cy="8" r="5.5" />
          </svg>
          {isAnyPlanned && <PartSwatch part="participant" isPlanned hatchId={hatchId} />}
          <span>Only announced</span>
        </li>
        <li className="map-legend-row">
          <svg className="map-swatch" width="22" height="16" viewBox="0 0 22 16" aria-hidden="true">
            <rect className="map-country" data-part="none" x="0.5" y="0.5" width="21" height="15" rx="3" />
            <rect fill={`url(#${hatchId}-held)`} x="0.5" y="0.5" width="21" height="15" rx="3" />
          </svg>
          <span>Land held by another state</span>
        </li>
      </ul>
      {hasFilters && (
        <button ref={toSummary} type="button" onClick={() => store.setState(clearedFilters)}>
          Show all
        </button>
      )}
    </details>
  );
}
