/** Explains what is on the map today, and leaves out what the reader does not want to see. */
import { memo, type ReactNode } from 'react';
import type { ChronicleDay } from '../../domain/events/day.ts';
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
import { useAfterPaint } from '../ui/use-after-paint.ts';
import './legend.css';
import { type LegendEntry, legendEntries, SignLine } from './legend-entries.tsx';
import { useOpenAtFirst } from './use-open-at-first.ts';

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
  const seenDay = useAfterPaint(day);
  const filters = useReader((state) => state.filters);
  const details = useOpenAtFirst(isOpenAtFirst);
  // Where there is no room for it, it is shut, and follows once the day is seen.
  return (
    <details className="map-legend" data-furniture="" ref={details}>
      <summary>{isHiding(filters) ? 'Legend, filtered' : 'Legend'}</summary>
      <LegendRows hatchId={hatchId} day={isOpenAtFirst ? day : seenDay} />
    </details>
  );
}

type RowsProps = { readonly hatchId: string; readonly day: ChronicleDay };

const LegendRows = memo(function LegendRows({ hatchId, day }: RowsProps): ReactNode {
  const chronicle = useChronicle();
  const store = useReaderStore();
  const filters = useReader((state) => state.filters);
  return (
    <>
      <ul>
        {legendEntries(chronicle, day, hatchId).map(({ key, signs }) => {
          const choice = choiceOf(key, filters);
          const told = signs.map((sign) => <SignLine key={`${sign.isPlanned}`} sign={sign} />);
          return choice ? (
            <li key={key}>
              <label className="map-legend-row">
                <input
                  className="needs-scripts"
                  type="checkbox"
                  checked={choice.isShown}
                  onChange={() => store.setState(choice.toggled)}
                />
                {told}
              </label>
            </li>
          ) : (
            <li key={key} className="map-legend-row">
              {told}
            </li>
          );
        })}
      </ul>
      {isHiding(filters) && (
        <button ref={toSummary} type="button" onClick={() => store.setState(clearedFilters)}>
          Show all
        </button>
      )}
    </>
  );
});
