/** An outline map for paper: numbers for names, white to be coloured in, or coloured by the day's parts as its answer. */
import type { ReactNode } from 'react';
import type { Iso3 } from '../../domain/chronicle.ts';
import type { CountryPart } from '../../domain/events/participation.ts';
import { useChronicle, useDay } from '../ui/reader-context.tsx';
import { type BaseMap, ownerOf } from './base-map.ts';
import { homeFrame } from './camera.ts';
import { patternId } from './colouring-patterns.tsx';
import type { NumberedCountry } from './numbered-countries.ts';
import { SHEET_ID, SHEET_SIZE } from './sheet-map.tsx';
import './map.css';
import './sheet-map.css';
import './colouring.css';

type Props = {
  readonly base: BaseMap;
  readonly numbered: readonly NumberedCountry[];
  readonly isColoured: boolean;
  readonly label: string;
};

/** Needs `SheetMapShapes` and, if coloured, `ColouringPatterns` in the page. */
export function ColouringMap({ base, numbered, isColoured, label }: Props): ReactNode {
  const { worldview } = useChronicle();
  const { parts } = useDay();
  const painted = base.countries.flatMap(({ iso3 }): { readonly shape: Iso3; readonly of: CountryPart }[] => {
    const of = parts.get(ownerOf(iso3, worldview));
    return isColoured && of && of.part !== 'none' ? [{ shape: iso3, of }] : [];
  });
  return (
    <svg
      className="colouring-map"
      data-small={isColoured || undefined}
      viewBox={homeFrame(SHEET_SIZE)}
      role="img"
      aria-label={label}
    >
      <use className="map-country" href={`#${SHEET_ID}-land`} />
      {painted.map(({ shape, of: { part, isPlanned } }) => (
        <use
          key={shape}
          data-coloured={part}
          data-planned={isPlanned || undefined}
          fill={`url(#${patternId(part)})`}
          href={`#${SHEET_ID}-${shape}`}
        />
      ))}
      <use href={`#${SHEET_ID}-lines`} />
      {numbered.map(({ number, x, y }) => (
        <text key={number} className="colouring-number" x={x} y={y} textAnchor="middle" dominantBaseline="central">
          {number}
        </text>
      ))}
    </svg>
  );
}
