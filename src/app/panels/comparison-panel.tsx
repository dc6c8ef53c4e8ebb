/** What changed between two days or moments, in words and on a map. */
import { type ReactNode, useState } from 'react';
import { ChangesPanel } from '../../views/changes/changes-panel.tsx';
import { type Comparison, daysUpTo, momentsUpTo } from '../../views/changes/comparison.ts';
import { ChangedMap } from '../../views/map/changed-map.tsx';
import { useReader, useWholeChronicle } from '../../views/ui/reader-context.tsx';
import { type OpenedProps, PanelFrame } from './panel-frame.tsx';

/** Follows the reader's day or moment until the reader chooses two of them. */
export function ComparisonPanel(opened: OpenedProps): ReactNode {
  const chronicle = useWholeChronicle();
  const day = useReader((state) => state.day);
  const knownAt = useReader((state) => state.knownAt);
  const [chosen, setChosen] = useState<Comparison | null>(null);
  const own = knownAt === null ? daysUpTo(chronicle, day) : momentsUpTo(chronicle, knownAt);
  return (
    <PanelFrame {...opened} name="Comparison" stands="side">
      <ChangesPanel
        compared={chosen ?? own}
        onCompared={setChosen}
        renderMap={(marks) => <ChangedMap marks={marks} />}
      />
    </PanelFrame>
  );
}
