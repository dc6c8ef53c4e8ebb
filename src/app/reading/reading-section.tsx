/** Another form of the week in place of its panels, and the way back to them. */
import { type ReactNode, Suspense, useCallback } from 'react';
import { type ReadForm, readAs } from '../../state/reader.ts';
import { PanelBoundary } from '../../views/ui/boundary.tsx';
import { focusOn } from '../../views/ui/keep-focus.ts';
import { latePart } from '../../views/ui/late-part.tsx';
import { useReaderStore } from '../../views/ui/reader-context.tsx';

const Reading = latePart(() => import('../../views/reading/reading.tsx'), 'Reading');

export const FORM_NAMES: Record<ReadForm, string> = { table: 'Table', text: 'Text' };

export function ReadingSection({ form }: { readonly form: ReadForm }): ReactNode {
  const store = useReaderStore();
  const back = useCallback(() => {
    focusOn(document.querySelector<HTMLElement>('h1'));
    store.setState(readAs(null));
  }, [store]);
  return (
    // The story’s name: links and keys that lead there find this in its place.
    <section className="week-reading" id="story" aria-label={FORM_NAMES[form]} tabIndex={-1}>
      <PanelBoundary
        name={`The week as a ${form}`}
        stillWorks="The map, the story and the timeline still work."
        at={form}
        onClose={back}
      >
        <Suspense fallback={<p className="notice">On its way.</p>}>
          <Reading form={form} onBack={back} />
        </Suspense>
      </PanelBoundary>
    </section>
  );
}
