/** Says that not all events are compared, and leads back. */
import type { ReactNode } from 'react';
import { matchingEvents } from '../../domain/events/matching-day.ts';
import { isFiltering } from '../../domain/finding/event-filter.ts';
import type { Sides } from '../../domain/words/changes.ts';
import { filterWords } from '../../domain/words/finding.ts';
import { stoppedLooking } from '../../state/reader.ts';
import { passingFocus } from '../ui/keep-focus.ts';
import { useReader, useReaderStore, useWholeChronicle } from '../ui/reader-context.tsx';

const toHeading = passingFocus((going) => going.closest('.changes')?.querySelector('h2'));

export function ComparedFilter({ sides: { a, b } }: { readonly sides: Sides }): ReactNode {
  const chronicle = useWholeChronicle();
  const store = useReaderStore();
  const filter = useReader((state) => state.eventFilter);
  if (!isFiltering(filter)) return null;
  const isAnyLeft = [a, b].some(({ knownAt }) => matchingEvents(chronicle, filter, knownAt).length > 0);
  const asked = filterWords(chronicle, filter);
  return (
    <div className="changes-filter" ref={toHeading}>
      <p>
        {isAnyLeft
          ? `Only the events that match the filters are compared (${asked}).`
          : `No event that was known by then matches the filters (${asked}).`}
      </p>
      <button type="button" onClick={() => store.setState(stoppedLooking)}>
        Compare all events
      </button>
    </div>
  );
}
