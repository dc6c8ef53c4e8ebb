/** Why not all is there: what legend, hours and moment leave out, each with a way back where there is one. */
import type { ReactNode } from 'react';
import { leftOutCount } from '../../domain/tabling/country-rows.ts';
import type { WeekRows } from '../../domain/tabling/week-rows.ts';
import { countWords } from '../../domain/words/lists.ts';
import { clearedFilters, movedTimeline } from '../../state/reader.ts';
import { passingFocus } from '../ui/keep-focus.ts';
import { useChronicle, useReader, useReaderStore, useWholeChronicle } from '../ui/reader-context.tsx';

const toHeading = passingFocus((going) => going.closest('.reading')?.querySelector('h2'));

type NoteProps = {
  readonly children: string;
  readonly wayBack?: { readonly label: string; readonly onPress: () => void };
};

function Note({ children, wayBack }: NoteProps): ReactNode {
  return (
    <div className="reading-note" ref={toHeading}>
      <p>{children}</p>
      {wayBack && (
        <button type="button" onClick={wayBack.onPress}>
          {wayBack.label}
        </button>
      )}
    </div>
  );
}

export function ReadingNotes({ rows }: { readonly rows: WeekRows }): ReactNode {
  const store = useReaderStore();
  const chronicle = useChronicle();
  const whole = useWholeChronicle();
  const filters = useReader((state) => state.filters);
  const selected = useReader((state) => state.selected);
  const span = useReader((state) => state.span);
  const leftOut = leftOutCount(rows.day, { filters, selected });
  const isAnyLeftOut = filters.hiddenParts.length > 0 || filters.hidesBlackSea || filters.hidesJourneys;
  const has = (events: readonly { readonly id: string }[]): boolean => events.some(({ id }) => id === selected);
  const counted = leftOut > 0 ? `, among it the part of ${countWords(leftOut, 'country', 'countries')}` : '';
  return (
    <>
      {isAnyLeftOut && (
        <Note wayBack={{ label: 'Show all of the map', onPress: () => store.setState(clearedFilters) }}>
          {`What the map’s legend leaves out is left out here${counted}.`}
        </Note>
      )}
      {span !== null && (
        <Note wayBack={{ label: 'Show the whole week', onPress: () => store.setState(movedTimeline(null)) }}>
          The timeline is zoomed in: only events in the hours that it shows are listed.
        </Note>
      )}
      {has(whole.events) && !has(chronicle.events) && <Note>The selected event was not yet known at that moment.</Note>}
    </>
  );
}
