/** A text to hand on: selected when it is reached, copied on request, and told what to do where the browser forbids that. */
import { type ReactNode, useId, useRef } from 'react';
import { useCopying } from './use-copying.ts';

type Props = {
  readonly label: string;
  readonly text: string;
  /** What it is good for. */
  readonly note?: string;
  readonly rows?: number;
  /** The name under which the system's own share sheet offers it as a link. */
  readonly sharedAs?: string;
};

const canShare = (): boolean => typeof navigator.share === 'function';

export function GivenText({ label, text, note, rows = 2, sharedAs }: Props): ReactNode {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { told, say, copy } = useCopying(text, () => {
    field.current?.focus();
    field.current?.select();
  });

  const share = async (): Promise<void> => {
    try {
      await navigator.share({ title: sharedAs ?? label, url: text });
    } catch (error) {
      // To close the sheet is no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError'))
        say('The system’s own share sheet did not open; the text can be copied.');
    }
  };

  return (
    <div className="share-given">
      <label htmlFor={id}>{label}</label>
      {note !== undefined && <p id={`${id}note`}>{note}</p>}
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={rows}
        value={text}
        spellCheck={false}
        dir="auto"
        aria-describedby={note === undefined ? undefined : `${id}note`}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onClick={({ currentTarget }) => currentTarget.select()}
      />
      <div className="share-acts">
        <button type="button" aria-label={`Copy: ${label}`} onClick={() => void copy()}>
          Copy
        </button>
        {sharedAs !== undefined && canShare() && (
          <button type="button" aria-label={`Share with …: ${label}`} onClick={() => void share()}>
            Share with …
          </button>
        )}
        <span role="status">{told}</span>
      </div>
    </div>
  );
}
