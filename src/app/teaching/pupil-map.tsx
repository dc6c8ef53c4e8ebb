/** The step's map in a pupil's hand: where countries are to be found, each is chosen by pressing it, or by its box in the list. */
import type { ReactNode } from 'react';
import type { Iso3 } from '../../domain/chronicle.ts';
import type { AskedStep } from '../../domain/lessons/asked.ts';
import { ClassMap } from '../../views/map/class-map.tsx';
import { PanelBoundary } from '../../views/ui/boundary.tsx';
import { useChronicle } from '../../views/ui/reader-context.tsx';
import { keptBaseMap } from '../loading/load-base-map.ts';
import { useShelf } from '../shelf.ts';

type Props = {
  readonly step: AskedStep;
  readonly isRevealed: boolean;
  readonly countries: readonly Iso3[];
  readonly onCountries: (countries: readonly Iso3[]) => void;
};

export function PupilMap({ step, isRevealed, countries, onCountries }: Props): ReactNode {
  const { baseMap } = useShelf();
  const { countries: known } = useChronicle();
  if (!baseMap) return <p className="notice">The map’s shapes are not at hand; the words tell what it would show.</p>;
  const isAsked = !isRevealed && step.task?.kind === 'place' && step.task.placing.kind === 'group';
  const toggle = (iso3: Iso3): void => {
    if (known.has(iso3))
      onCountries(countries.includes(iso3) ? countries.filter((each) => each !== iso3) : [...countries, iso3]);
  };
  return (
    <div className="pupil-map">
      <PanelBoundary name="The map" stillWorks="The lesson still works." at={step.id}>
        <ClassMap
          sketch={baseMap}
          loadMap={keptBaseMap}
          isInHand
          marked={countries}
          {...(isAsked ? { onCountry: toggle } : {})}
        />
      </PanelBoundary>
    </div>
  );
}
