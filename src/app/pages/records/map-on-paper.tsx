/** A day's map for paper, with all that is to be said of it. */
import type { ReactNode } from 'react';
import { daySentence } from '../../../domain/words/day.ts';
import { SheetBoundaryNote, SheetLegend } from '../../../views/map/sheet-legend.tsx';
import { SheetMap } from '../../../views/map/sheet-map.tsx';
import { useChronicle, useDay } from '../../../views/ui/reader-context.tsx';
import { useShelf } from '../../shelf.ts';

/** The map with what its signs and its borders mean. */
export function MapOnPaper(): ReactNode {
  const { baseMap } = useShelf();
  const chronicle = useChronicle();
  const { text } = daySentence(chronicle, useDay());
  if (!baseMap)
    return <p className="notice">The map’s shapes are not at hand; the words below tell all that it would show.</p>;
  return (
    <figure className="sheet-figure">
      <div className="sheet-map-row">
        <SheetMap base={baseMap} label={`Map. ${text}`} />
        <SheetLegend />
      </div>
      <figcaption>
        <SheetBoundaryNote />
      </figcaption>
    </figure>
  );
}
