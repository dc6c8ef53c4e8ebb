/** Countries that take part today and lie beyond the frame: never lost, told with how they took part. */
import type { ReactNode } from 'react';
import type { Iso3 } from '../../domain/chronicle.ts';
import type { ChronicleDay } from '../../domain/events/day.ts';
import type { Part } from '../../domain/events/participation.ts';
import { partWords } from '../../domain/words/parts.ts';
import { CountryChip } from '../ui/country-chip.tsx';
import { useDay } from '../ui/reader-context.tsx';
import './beyond-plate.css';
import { useOpenAtFirst } from './use-open-at-first.ts';

type Way = { readonly part: Part; readonly isPlanned: boolean; readonly countries: readonly Iso3[] };

/** Countries by how they take part, in words. */
export function waysOf(countries: readonly Iso3[], { parts }: ChronicleDay): ReadonlyMap<string, Way> {
  const ways = new Map<string, Way>();
  for (const iso3 of countries) {
    const { part, isPlanned } = parts.get(iso3) ?? { part: 'none' as const, isPlanned: false };
    const words = partWords(part, isPlanned);
    ways.set(words, { part, isPlanned, countries: [...(ways.get(words)?.countries ?? []), iso3] });
  }
  return ways;
}

type Props = { readonly countries: readonly Iso3[]; readonly isOpenAtFirst: boolean };

export function BeyondPlate({ countries, isOpenAtFirst }: Props): ReactNode {
  const day = useDay();
  const isThere = countries.length > 0;
  const details = useOpenAtFirst(isOpenAtFirst, isThere);
  if (!isThere) return null;
  return (
    <details className="map-beyond" data-furniture="" ref={details}>
      <summary>
        Beyond<span> this map</span>
        {`: ${countries.length}`}
      </summary>
      <dl>
        {[...waysOf(countries, day)].map(([words, { part, isPlanned, countries: list }]) => (
          <div key={words}>
            <dt>{words}</dt>
            {list.map((iso3) => (
              <dd key={iso3}>
                <CountryChip iso3={iso3} part={part} isPlanned={isPlanned} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
