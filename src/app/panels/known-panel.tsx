/** The moment from which the week is seen, set over the week itself. */
import type { ReactNode } from 'react';
import { KnownControl } from '../../views/known/known-control.tsx';
import { useReader, useReaderStore } from '../../views/ui/reader-context.tsx';
import { type OpenedProps, PanelFrame } from './panel-frame.tsx';

export function KnownPanel(opened: OpenedProps): ReactNode {
  const store = useReaderStore();
  const knownAt = useReader((state) => state.knownAt);
  return (
    <PanelFrame {...opened} name="What was known when" stands="bar">
      <KnownControl value={knownAt} onChange={(next) => store.setState({ knownAt: next })} />
    </PanelFrame>
  );
}
