/** Explains what is on the map today, and leaves out what the reader does not want to see. */
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import {
  clearedFilters,
  type Filters,
  isHiding,
  type ReaderState,
  toggledBlackSea,
  toggledJourneys,
  toggledPart,
} from '../../state/reader.ts';
import { passingFocus } from '../ui/keep-focus.ts';
import { useChronicle, useDay, useReader, useReaderStore } from '../ui/reader-context.tsx';
import './legend.css';
import { EntryWords, type LegendEntry, legendEntries } from './legend-entries.tsx';

const toSummary = passingFocus((going) => going.closest('details')?.querySelector('summary'));

type Choice = { readonly isShown: boolean; readonly toggled: (state: ReaderState) => Partial<ReaderState> };

/** Whether it is shown and what a press makes of that; null for what is always drawn. */
function choiceOf(key: LegendEntry['key'], filters: Filters): Choice | null {
  switch (key) {
    case 'pins':
    case 'announced':
    case 'held':
      return null;
    case 'black-sea':
      return { isShown: !filters.hidesBlackSea, toggled: toggledBlackSea };
    case 'journeys':
      return { isShown: !filters.hidesJourneys, toggled: toggledJourneys };
    default:
      return { isShown: !filters.hiddenParts.includes(key), toggled: toggledPart(key) };
  }
}

export function Legend({
  hatchId,
  isOpenAtFirst,
}: {
  readonly hatchId: string;
  readonly isOpenAtFirst: boolean;
}): ReactNode {
  const day = useDay();
  const chronicle = useChronicle();
  const store = useReaderStore();
  const filters = useReader((state) => state.filters);
  const details = useRef<HTMLDetailsElement>(null);
  // In the same frame in which the map is drawn for its box: until then the page's style shows it open or shut.
  useLayoutEffect(() => {
    if (details.current) details.current.open = isOpenAtFirst;
  }, [isOpenAtFirst]);
  const hasFilters = isHiding(filters);

  return (
    <details className="map-legend" data-furniture="" ref={details}>
      <summary>{hasFilters ? 'Legend, filtered' : 'Legend'}</summary>
      <ul>
        {legendEntries(chronicle, day, hatchId).map((entry) => {
          const choice = choiceOf(entry.key, filters);
          if (!choice)
            return (
              <li key={entry.key} className="map-legend-row">
                {entry.marks}
                <EntryWords entry={entry} />
              </li>
            );
          return (
            <li key={entry.key}>
              <label className="map-legend-row">
                <input
                  className="needs-scripts"
                  type="checkbox"
                  checked={choice.isShown}
                  onChange={() => store.setState(choice.toggled)}
                />
                {entry.marks}
                <EntryWords entry={entry} />
              </label>
            </li>
          );
        })}
      </ul>
      {hasFilters && (
        <button ref={toSummary} type="button" onClick={() => store.setState(clearedFilters)}>
          Show all
        </button>
      )}
    </details>
  );
}
