/** What lies over the whole stage: nothing to see, or the step's address for phones. Pressing it takes it away. */
import { type ReactNode, Suspense } from 'react';
import type { Cover } from '../../state/class-desk.ts';
import { latePart } from '../../views/ui/late-part.tsx';

const CodeCard = latePart(() => import('./code-card.tsx'), 'CodeCard');

type Props = {
  readonly cover: Cover;
  /** In full. */
  readonly address: string;
  readonly onUncover: () => void;
};

export function ClassCover({ cover, address, onUncover }: Props): ReactNode {
  if (cover === 'none') return null;
  if (cover === 'blank')
    return (
      <button
        type="button"
        className="class-blank"
        aria-label="The screen is blank: show it again"
        onClick={onUncover}
      />
    );
  return (
    <section className="class-code" aria-label="This step on your phone">
      <Suspense fallback={<p>The code is on its way.</p>}>
        <CodeCard address={address} />
      </Suspense>
      <button type="button" onClick={onUncover}>
        Close
      </button>
    </section>
  );
}
