/** What the signs of a day's map mean, for paper: the same as the map's own legend, with nothing to press. */
import type { ReactNode } from 'react';
import { useChronicle, useDay } from '../ui/reader-context.tsx';
import { BOUNDARY_NOTES, BoundaryFootnotes } from './boundary-note.tsx';
import { legendEntries, SignLine } from './legend-entries.tsx';
import { SHEET_ID } from './sheet-map.tsx';

export function SheetLegend(): ReactNode {
  return (
    <ul className="sheet-legend" aria-label="Legend">
      {legendEntries(useChronicle(), useDay(), SHEET_ID).flatMap(({ key, signs }) =>
        signs.map((sign) => (
          <li key={`${key} ${sign.isPlanned}`}>
            <SignLine sign={{ ...sign, marks: <span className="sheet-legend-marks">{sign.marks}</span> }} />
          </li>
        )),
      )}
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
