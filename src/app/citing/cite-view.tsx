/** Opens the citation of what is on the screen. As built, the page has none: its link is known to scripts alone. */
import { type ReactNode, Suspense } from 'react';
import { useIsFromServer } from '../../views/ui/as-built.tsx';
import { PanelBoundary } from '../../views/ui/boundary.tsx';
import { Disclosure } from '../../views/ui/disclosure.tsx';
import { latePart } from '../../views/ui/late-part.tsx';

const ViewCitation = latePart(() => import('./view-citation.tsx'), 'ViewCitation');

export function CiteView(): ReactNode {
  if (useIsFromServer()) return null;
  return (
    <div className="story-cite">
      <Disclosure label="Cite this view">
        <PanelBoundary name="The citation" stillWorks="All else still works.">
          <Suspense fallback={<p>On its way.</p>}>
            <ViewCitation />
          </Suspense>
        </PanelBoundary>
      </Disclosure>
    </div>
  );
}
