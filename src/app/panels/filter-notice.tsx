/** Says that not all events are shown, in whatever form they are read, and leads back. */
import type { ReactNode } from 'react';
import { isFiltering } from '../../domain/finding/event-filter.ts';
import { filterWords } from '../../domain/words/finding.ts';
import { stoppedLooking } from '../../state/reader.ts';
import { toMainHeading } from '../../views/ui/keep-focus.ts';
import { useReader, useReaderStore, useWholeChronicle } from '../../views/ui/reader-context.tsx';

/** What is left out is never left out without being said. */
export function FilterNotice(): ReactNode {
  const store = useReaderStore();
  const chronicle = useWholeChronicle();
  const filter = useReader((state) => state.eventFilter);
  const form = useReader((state) => state.readAs);
  if (!isFiltering(filter)) return null;
  return (
    <div ref={toMainHeading} className="notice week-filtered" role="status">
      <p>
        {form === null ? 'Map, timeline and story show' : `The ${form} shows`} only the events that match the filters:{' '}
        {filterWords(chronicle, filter)}.
      </p>
      <button type="button" onClick={() => store.setState(stoppedLooking)}>
        Show all events
      </button>
    </div>
  );
}
