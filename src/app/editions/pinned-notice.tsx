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
    <PanelBoundary name="The notice of a newer edition" stillWorks="The edition that is shown is an older one.">
      <Suspense>
        <OldEdition editions={shelf.editions} />
      </Suspense>
    </PanelBoundary>
  );
}
