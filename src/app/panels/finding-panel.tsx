/** The search, over the story that it leads to. */
import type { ReactNode } from 'react';
import { Finding } from '../../views/finding/finding.tsx';
import { focusOn } from '../../views/ui/keep-focus.ts';
import { type OpenedProps, PanelFrame } from './panel-frame.tsx';

const isNarrow = (): boolean => !matchMedia('(min-width: 900px) and (min-height: 700px)').matches;

export function FindingPanel(opened: OpenedProps): ReactNode {
  const { opener, takesFocus, onClose } = opened;
  return (
    <PanelFrame {...opened} name="Find" stands="side" closesItself>
      <Finding
        takesFocus={takesFocus}
        onGone={() => {
          // Where it lies above what was found, it would stand in the way.
          if (!isNarrow()) return;
          focusOn(document.getElementById('story'));
          onClose();
        }}
        onClose={() => {
          focusOn(opener ?? document.querySelector<HTMLElement>('h1'));
          onClose();
        }}
      />
    </PanelFrame>
  );
}
