/** Under a class's map: what its fills mean, those of them that are on it, and whose borders it draws. */
import type { ReactNode } from 'react';
import { BORDERS, keyWords } from '../../domain/words/class-key.ts';
import type { Filters } from '../../state/reader.ts';
import { useChronicle, useDay } from '../ui/reader-context.tsx';
import { type LegendEntry, legendEntries } from './legend-entries.tsx';
import type { MapScene } from './map-scene.ts';

type Props = {
  /** That of the page's patterns. */
  readonly hatchId: string;
  readonly scene: MapScene;
  readonly filters: Filters;
};

const hasPlanned = ({ paints, pins }: MapScene): boolean =>
  pins.some(({ state }) => state === 'planned') ||
  [...paints.values()].some(({ part, isPlanned }) => isPlanned && part !== 'none');

/** What is left out of the map is not told of in its key either. */
function isOnMap({ key }: LegendEntry, { scene, filters }: Omit<Props, 'hatchId'>): boolean {
  if (key === 'announced') return hasPlanned(scene);
  if (key === 'black-sea') return !filters.hidesBlackSea;
  return !(filters.hiddenParts as readonly string[]).includes(key);
}

export function ClassKey({ hatchId, scene, filters }: Props): ReactNode {
  const chronicle = useChronicle();
  const entries = legendEntries(chronicle, useDay(), hatchId).filter((entry) => isOnMap(entry, { scene, filters }));
  return (
    <div className="class-map-foot">
      <ul className="class-map-key" aria-label="Key to the map">
        {entries.map((entry) => {
          const words = keyWords(entry.key);
          return (
            words !== null && (
              <li key={entry.key}>
                {entry.marks} {words}
              </li>
            )
          );
        })}
      </ul>
      <p>{BORDERS[chronicle.worldview]}</p>
    </div>
  );
}
