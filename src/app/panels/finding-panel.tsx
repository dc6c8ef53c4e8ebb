/** The search, beside or above what it leads to. */
import type { ReactNode } from 'react';
import type { EventId } from '../../domain/chronicle.ts';
import { Finding } from '../../views/finding/finding.tsx';
import { focusOn } from '../../views/ui/keep-focus.ts';
import { useReaderStore } from '../../views/ui/reader-context.tsx';
import { type OpenedProps, PanelFrame, returnFocus } from './panel-frame.tsx';

/** The figures of panel-frame.css. */
const isBeside = (): boolean => matchMedia('(min-width: 1100px) and (min-height: 700px)').matches;

/** Where reading goes on. What is not drawn yet is reached by way of the story, which hands the focus on to its card. */
function storyOf(event: EventId | null): HTMLElement | null {
  const within = event === null ? 'h2' : `#story-${CSS.escape(event)}-title a`;
  return document.querySelector<HTMLElement>(`#story ${within}`) ?? document.getElementById('story');
}

export function FindingPanel(opened: OpenedProps): ReactNode {
  const store = useReaderStore();
  const { opener, takesFocus, onClose } = opened;
  return (
    <PanelFrame {...opened} name="Find" stands="side" closesItself>
      <Finding
        takesFocus={takesFocus}
        onGone={() => {
          focusOn(storyOf(store.getState().selected));
          // Where it lies above what was found, it would stand in the way.
          if (!isBeside()) onClose();
        }}
        onClose={() => {
          returnFocus(opener);
          onClose();
        }}
      />
    </PanelFrame>
  );
}
