/** Says, where a page shows an older edition than the newest, that it does. */
import { type ReactNode, Suspense } from 'react';
import { PanelBoundary } from '../../views/ui/boundary.tsx';
import { latePart } from '../../views/ui/late-part.tsx';
import { isOldEdition, useShelf } from '../shelf.ts';

const OldEdition = latePart(() => import('./old-edition.tsx'), 'OldEdition');

export function PinnedNotice(): ReactNode {
  const shelf = useShelf();
  if (!shelf.editions || !isOldEdition(shelf)) return null;
  return (
    <PanelBoundary
      name="What is newer than this edition"
      stillWorks={`All else still works. The page shows edition ${shelf.editions.pinned}, to which its link is pinned; there is a newer one.`}
    >
      <Suspense>
        <OldEdition editions={shelf.editions} />
      </Suspense>
    </PanelBoundary>
  );
}
