/** What changed between two days or moments, in words and on a map. */
import { type ReactNode, useMemo } from 'react';
import { BEFORE } from '../../state/compared-url.ts';
import { comparing } from '../../state/reader.ts';
import { ChangesPanel } from '../../views/changes/changes-panel.tsx';
import { daysUpTo, momentsUpTo } from '../../views/changes/comparison.ts';
import { ChangedMap } from '../../views/map/changed-map.tsx';
import { useReader, useReaderStore, useWholeChronicle } from '../../views/ui/reader-context.tsx';
import { type OpenedProps, PanelFrame } from './panel-frame.tsx';

/** Follows the reader's day or moment until the reader, or a link, chooses two of them. */
export function ComparisonPanel(opened: OpenedProps): ReactNode {
  const chronicle = useWholeChronicle();
  const store = useReaderStore();
  const day = useReader((state) => state.day);
  const knownAt = useReader((state) => state.knownAt);
  const chosen = useReader((state) => state.compared) ?? BEFORE;
  const own = useMemo(
    () => (knownAt === null ? daysUpTo(chronicle, day) : momentsUpTo(chronicle, knownAt)),
    [chronicle, day, knownAt],
  );
  return (
    <PanelFrame {...opened} name="Comparison" stands="side">
      <ChangesPanel
        compared={chosen.kind === 'before' ? own : chosen}
        onCompared={(next) => store.setState(comparing(next))}
        renderMap={(marks) => <ChangedMap marks={marks} />}
      />
    </PanelFrame>
  );
}
