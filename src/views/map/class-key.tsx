/** Under a class's map: what its fills mean, those of them that are on it, and whose borders it draws. */
import type { ReactNode } from 'react';
import { BORDERS, keyWords } from '../../domain/words/class-key.ts';
import type { Filters } from '../../state/reader.ts';
import { useChronicle, useDay } from '../ui/reader-context.tsx';
import { type LegendEntry, partEntries, signEntries } from './legend-entries.tsx';
import type { MapScene } from './map-scene.ts';
import { PartSwatch } from './part-swatch.tsx';

type Props = {
  /** That of the page's patterns. */
  readonly hatchId: string;
  readonly scene: MapScene;
  readonly filters: Filters;
};

const hasPlannedFill = ({ paints }: MapScene): boolean =>
  [...paints.values()].some(({ part, isPlanned }) => isPlanned && part !== 'none');

const hasPlanned = (scene: MapScene): boolean =>
  scene.pins.some(({ state }) => state === 'planned') || hasPlannedFill(scene);

/** What is left out of the map is not told of in its key either. */
function isOnMap({ key }: LegendEntry, { scene, filters }: Omit<Props, 'hatchId'>): boolean {
  if (key === 'announced') return hasPlanned(scene);
  if (key === 'black-sea') return !filters.hidesBlackSea;
  return !(filters.hiddenParts as readonly string[]).includes(key);
}

export function ClassKey({ hatchId, scene, filters }: Props): ReactNode {
  const chronicle = useChronicle();
  const day = useDay();
  // A fill and what is only announced are two signs here, so that all of them stand under the map.
  const fills = [...day.parts.values()].map((each) => ({ ...each, isPlanned: false }));
  const entries = [...partEntries(chronicle, fills, hatchId), ...signEntries(chronicle, day, hatchId)].filter((entry) =>
    isOnMap(entry, { scene, filters }),
  );
  return (
    <div className="class-map-foot">
      <ul className="class-map-key" aria-label="Key to the map">
        {entries.map(({ key, signs }) => {
          const words = keyWords(key);
          return (
            words !== null && (
              <li key={key}>
                {signs[0]?.marks}
                {key === 'announced' && hasPlannedFill(scene) && (
                  <PartSwatch part="participant" isPlanned hatchId={hatchId} />
                )}{' '}
                {words}
              </li>
            )
          );
        })}
      </ul>
      <p>{BORDERS[chronicle.worldview]}</p>
    </div>
  );
}
