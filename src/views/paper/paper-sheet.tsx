/** One sheet of several: which lesson, which sheet of how many, and what goes on it. */
import type { ReactNode } from 'react';
import { useChronicle } from '../ui/reader-context.tsx';

type Props = {
  readonly title: string;
  /** From 1 on. */
  readonly at: number;
  readonly of: number;
  readonly note?: string | null;
  /** Whether a pupil writes a name on it. */
  readonly hasName?: boolean;
  readonly children: ReactNode;
};

export function PaperSheet({ title, at, of, note = null, hasName = false, children }: Props): ReactNode {
  const chronicle = useChronicle();
  return (
    <section className="paper-sheet" data-sheet={at} aria-label={`${title}, sheet ${at} of ${of}`}>
      <header className="paper-running">
        <h2>{title}</h2>
        <p>
          {chronicle.title} · sheet {at} of {of}
          {note !== null && <strong> · {note}</strong>}
        </p>
        {hasName && <p className="paper-line">Name:</p>}
      </header>
      {children}
    </section>
  );
}
