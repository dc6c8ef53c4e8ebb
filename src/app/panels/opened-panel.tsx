/** What a reader opens over the week, one at a time: each a part whose script comes when it is first asked for. */
import { type ReactNode, Suspense } from 'react';
import { PanelBoundary } from '../../views/ui/boundary.tsx';
import { latePart } from '../../views/ui/late-part.tsx';
import type { OpenedProps } from './panel-frame.tsx';

const PANELS = {
  find: latePart(() => import('./finding-panel.tsx'), 'FindingPanel'),
  known: latePart(() => import('./known-panel.tsx'), 'KnownPanel'),
  changes: latePart(() => import('./comparison-panel.tsx'), 'ComparisonPanel'),
};

/** What can be opened, by the word on its button. */
export const OPENERS = { find: 'Find', known: 'As known at', changes: 'What changed' } as const;
export type Openable = keyof typeof OPENERS;
export const OPENABLE: readonly Openable[] = ['find', 'known', 'changes'];

export type Opened = Pick<OpenedProps, 'opener' | 'takesFocus'> & { readonly which: Openable };

type Props = { readonly opened: Opened; readonly onClose: () => void };

export function OpenedPanel({ opened: { which, ...opened }, onClose }: Props): ReactNode {
  const Panel = PANELS[which];
  return (
    <PanelBoundary key={which} name={OPENERS[which]} stillWorks="All else still works." onClose={onClose}>
      <Suspense>
        <Panel {...opened} onClose={onClose} />
      </Suspense>
    </PanelBoundary>
  );
}
