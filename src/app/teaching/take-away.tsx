/** One's answers as a file, and as text to be marked and copied where a frame lets nothing be saved. Nothing is sent. */
import type { ReactNode } from 'react';
import { saveBlob } from '../../views/ui/save-blob.ts';
import { Scrolls } from '../../views/ui/scrolls.tsx';

type Props = { readonly name: string; readonly text: string; readonly onTake: () => void };

export function TakeAway({ name, text, onTake }: Props): ReactNode {
  const save = (): void => {
    saveBlob(name, new Blob([text], { type: 'text/plain;charset=utf-8' }));
    onTake();
  };
  return (
    <section className="take-away needs-scripts" aria-label="Your answers">
      <p>Your answers are in this page alone: they are gone when it is closed, and nobody else gets them.</p>
      <button type="button" onClick={save}>
        Save my answers as a file
      </button>
      <details>
        <summary>As text, to copy</summary>
        <Scrolls className="lesson-text" aria-label="Your answers as text">
          {text}
        </Scrolls>
      </details>
    </section>
  );
}
