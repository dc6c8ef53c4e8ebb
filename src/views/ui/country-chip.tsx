/** A country's name with the colour and hatch it has on the map; pressing it asks about the country. */
import { memo, type ReactNode } from 'react';
import type { Iso3 } from '../../domain/chronicle.ts';
import type { Part } from '../../domain/events/participation.ts';
import { askedCountry } from '../../state/reader.ts';
import { useChronicle, useReader, useReaderStore } from './reader-context.tsx';
import './ui.css';

const HATCHED: ReadonlySet<Part> = new Set<Part>(['host', 'remote', 'observer', 'disputed', 'unconfirmed']);

type Props = {
  readonly iso3: Iso3;
  /** The part that the map shows; `none` where it takes none. */
  readonly part: Part;
  readonly isPlanned?: boolean;
};

/** The map's fill for the part, in a strip of 8 by 24; what is only planned is hatched in its own way, whatever the part. */
function PartSwatch({ iso3, part, isPlanned }: Required<Props>): ReactNode {
  const isOnLand = !isPlanned && (part === 'disputed' || part === 'unconfirmed');
  return (
    <svg width="8" height="24" viewBox="0 0 8 24" preserveAspectRatio="none" aria-hidden="true">
      <rect className="ui-swatch" data-part={part} data-country={iso3} width="8" height="24" />
      {((isPlanned && part !== 'none') || HATCHED.has(part)) && (
        <path
          className="ui-hatch"
          data-planned={isPlanned || undefined}
          data-on-land={isOnLand || undefined}
          d="M-1 5 9-3M-1 13 9 5M-1 21 9 13M-1 29 9 21"
        />
      )}
    </svg>
  );
}

export const CountryChip = memo(function CountryChip({ iso3, part, isPlanned = false }: Props): ReactNode {
  const chronicle = useChronicle();
  const store = useReaderStore();
  const isAsked = useReader((state) => state.asked === iso3);
  return (
    <button
      type="button"
      className="ui-country"
      aria-pressed={isAsked}
      onClick={() => store.setState(askedCountry(isAsked ? null : iso3))}
    >
      <PartSwatch iso3={iso3} part={part} isPlanned={isPlanned} />
      <span>{chronicle.countries.get(iso3)?.name ?? iso3}</span>
    </button>
  );
});
