/** What the borders mean: always in sight, with the longer footnotes to open. */
import { memo, type ReactNode } from 'react';
import type { Worldview } from '../../domain/chronicle.ts';
import { Scrolls } from '../ui/scrolls.tsx';

export const BOUNDARY_NOTES: Record<Worldview, string> = {
  ed: 'Borders as the UN General Assembly recognises them; hatched where another state holds the land.',
  un: 'Worldview: strict UN practice (Kosovo within Serbia, Taiwan with China). Hatched where another state holds the land.',
};

/** The longer footnotes. */
export const BoundaryFootnotes = (): ReactNode => (
  <>
    <p>Crimea: occupied by Russia since 2014; recognised as part of Ukraine (UN General Assembly resolution 68/262).</p>
    <p>
      Kosovo: this designation is without prejudice to positions on status, and is in line with UN Security Council
      resolution 1244/1999 and the International Court of Justice’s Opinion on the Kosovo declaration of independence.
    </p>
    <p>
      The front line of March 2025 is not drawn. Boundaries shown do not imply endorsement. Map: Natural Earth;
      boundaries adapted.
    </p>
  </>
);

export const BoundaryNote = memo(function BoundaryNote({ worldview }: { readonly worldview: Worldview }): ReactNode {
  return (
    <details className="map-note">
      <summary>
        {BOUNDARY_NOTES[worldview]} <span className="map-note-more">More</span>
      </summary>
      <Scrolls className="map-note-whole" role="group" aria-label="What the borders mean">
        <BoundaryFootnotes />
      </Scrolls>
    </details>
  );
});
