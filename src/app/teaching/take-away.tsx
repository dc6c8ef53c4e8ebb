/** One's answers as a file, and as text to be marked and copied where a frame lets nothing be saved. Nothing is sent. */
import type { ReactNode } from 'react';

function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken it once this turn is over.
  setTimeout(() => URL.revokeObjectURL(url));
}

export function TakeAway({ name, text }: { readonly name: string; readonly text: string }): ReactNode {
  return (
    <section className="take-away needs-scripts" aria-label="Your answers">
      <p>Your answers are in this page alone: they are gone when it is closed, and nobody else gets them.</p>
      <button type="button" onClick={() => save(name, text)}>
        Save my answers as a file
      </button>
      <details>
        <summary>As text, to copy</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys too */}
        <pre role="region" aria-label="Your answers as text" tabIndex={0}>
          {text}
        </pre>
      </details>
    </section>
  );
}
