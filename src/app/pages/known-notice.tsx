/** Says that the week is seen as it was known at another moment, and leads back. */
import type { ReactNode } from 'react';
import { seenAtWords } from '../../domain/words/moments.ts';
import { toMainHeading } from '../../views/ui/keep-focus.ts';
import { useReader, useReaderStore, useWholeChronicle } from '../../views/ui/reader-context.tsx';

/** Another moment of knowledge shows another week: it is never on without being said. */
export function KnownNotice(): ReactNode {
  const chronicle = useWholeChronicle();
  const store = useReaderStore();
  const knownAt = useReader((state) => state.knownAt);
  if (knownAt === null) return null;
  return (
    <div ref={toMainHeading} className="notice week-known" role="status">
      <p>{seenAtWords(chronicle, knownAt)}</p>
      <button type="button" onClick={() => store.setState({ knownAt: null })}>
        Show all that is known now
      </button>
    </div>
  );
}
