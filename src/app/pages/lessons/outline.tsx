/** A lesson's outline as text, to be marked and copied, or copied by a press where the browser lets it. */
import { type ReactNode, useId, useState } from 'react';
import { Scrolls } from '../../../views/ui/scrolls.tsx';

export function Outline({ title, text }: { readonly title: string; readonly text: string }): ReactNode {
  const id = useId();
  const [said, setSaid] = useState('');
  const copy = (): void => {
    const done = navigator.clipboard?.writeText(text);
    const refused = (): void => setSaid('The browser did not allow it: mark the text and copy it.');
    if (done) done.then(() => setSaid('Copied.'), refused);
    else refused();
  };
  return (
    <details className="lesson-outline">
      <summary>Outline to copy</summary>
      <Scrolls className="lesson-text" id={id} aria-label={`Outline of “${title}”`}>
        {text}
      </Scrolls>
      <p className="needs-scripts">
        <button type="button" onClick={copy}>
          Copy the outline
        </button>{' '}
        <span role="status">{said}</span>
      </p>
    </details>
  );
}
