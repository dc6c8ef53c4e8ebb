/** What the signs of a day's map mean, for paper: the same as the map's own legend, with nothing to press. */
import type { ReactNode } from 'react';
import { useChronicle, useDay } from '../ui/reader-context.tsx';
import { BOUNDARY_NOTES, BoundaryFootnotes } from './boundary-note.tsx';
import { EntryWords, legendEntries } from './legend-entries.tsx';
import { SHEET_ID } from './sheet-map.tsx';

export function SheetLegend(): ReactNode {
  return (
    <ul className="sheet-legend" aria-label="Legend">
      {legendEntries(useChronicle(), useDay(), SHEET_ID).map((entry) => (
        <li key={entry.key}>
          <span className="sheet-legend-marks">{entry.marks}</span>
          <EntryWords entry={entry} />
        </li>
      ))}
    </ul>
  );
}

/** What the borders mean, all of it in sight. */
export function SheetBoundaryNote(): ReactNode {
  const { worldview } = useChronicle();
  return (
    <div className="sheet-note">
      <p>{BOUNDARY_NOTES[worldview]}</p>
      <BoundaryFootnotes />
    </div>
  );
}
