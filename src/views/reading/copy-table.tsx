/** Copies a table as it stands; where the clipboard is denied, gives the text to be copied by hand. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { countWords } from '../../domain/words/lists.ts';

type Props = {
  /** Of which table, for those who hear its button alone. */
  readonly name: string;
  readonly rows: number;
  readonly makeText: () => string;
};

type Outcome = { readonly kind: 'none' | 'copied' } | { readonly kind: 'denied'; readonly text: string };

async function copy(text: string): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(text);
    return { kind: 'copied' };
  } catch {
    return { kind: 'denied', text };
  }
}

function ByHand({ name, text }: { readonly name: string; readonly text: string }): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <label className="reading-by-hand">
      The browser does not let this page copy. The text of “{name}”, selected, to be copied by hand:
      <textarea ref={field} readOnly rows={6} value={text} />
    </label>
  );
}

export function CopyTable({ name, rows, makeText }: Props): ReactNode {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const [told, setTold] = useState('');
  const press = async (): Promise<void> => {
    const next = await copy(makeText());
    setOutcome(next);
    setTold(next.kind === 'copied' ? `Copied: ${countWords(rows, 'row', 'rows')}.` : '');
  };
  return (
    <>
      <button type="button" onClick={() => void press()}>
        Copy<span className="visually-hidden"> “{name}” as tab-separated text</span>
      </button>
      <span className="reading-copied" role="status">
        {told}
      </span>
      {outcome.kind === 'denied' && <ByHand key={outcome.text} name={name} text={outcome.text} />}
    </>
  );
}
