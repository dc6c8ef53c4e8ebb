/** The week as tables: the map's countries and towns, the timeline's events, and what the story tells beside them. */
import { type ReactNode, useMemo } from 'react';
import type { CountryRow } from '../../domain/tabling/country-rows.ts';
import type { EventRow } from '../../domain/tabling/event-rows.ts';
import type { TownRow } from '../../domain/tabling/town-rows.ts';
import type { WeekRows } from '../../domain/tabling/week-rows.ts';
import { standingAt } from '../../domain/words/ahead.ts';
import { countWords } from '../../domain/words/lists.ts';
import {
  countryColumns,
  differWords,
  eventColumns,
  noEventWords,
  noTownWords,
  townColumns,
} from '../../domain/words/tables.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { useChronicle, useReader } from '../ui/reader-context.tsx';
import { statement } from '../ui/statement.ts';
import { StatusChip } from '../ui/status-chip.tsx';
import { useIsPrinting } from '../ui/use-is-printing.ts';
import { DataTable } from './data-table.tsx';
import { CountryName, Differences, EventName, RowSources, Selected } from './row-parts.tsx';

/** Folded; on paper, where nothing opens, in words. */
function DifferCell({ disagreements }: Pick<EventRow, 'disagreements'>): ReactNode {
  const isPrinting = useIsPrinting();
  if (disagreements.length === 0) return null;
  if (isPrinting) return disagreements.map(differWords).join(' ');
  return (
    <Disclosure label={`On ${countWords(disagreements.length, 'question', 'questions')}`}>
      <Differences disagreements={disagreements} />
    </Disclosure>
  );
}

function StatusCell({ row: { known, aheadFrom } }: { readonly row: EventRow }): ReactNode {
  const { status, ahead } = standingAt(known, aheadFrom);
  return (
    <>
      <StatusChip status={status} />
      {ahead !== null && <span className="reading-ahead"> {ahead}</span>}
    </>
  );
}

const EVENT_CELLS = {
  what: (row: EventRow) => <EventName row={row} />,
  status: (row: EventRow) => <StatusCell row={row} />,
  differ: ({ disagreements }: EventRow) => <DifferCell disagreements={disagreements} />,
  sources: ({ known, sources }: EventRow) => <RowSources ids={sources} label={`Sources of “${known.event.label}”`} />,
};

const COUNTRY_CELLS = {
  country: ({ iso3, name, isEmphasised }: CountryRow) => (
    <>
      <CountryName iso3={iso3} name={name} />
      {isEmphasised && <strong className="reading-selected"> (named by the selected event)</strong>}
    </>
  ),
  sources: ({ name, sources }: CountryRow) => <RowSources ids={sources} label={`Sources on ${name}`} />,
};

const TOWN_CELLS = {
  town: ({ town, isSelected }: TownRow) => (
    <>
      {town}
      {isSelected && <Selected />}
    </>
  ),
  sources: ({ town, sources }: TownRow) => <RowSources ids={sources} label={`Sources on ${town}`} />,
};

const selectedMark = (isSelected: boolean) => ({ 'data-selected': isSelected ? '' : undefined });

const eventMarks = ({ known, isSelected, lane, sources }: EventRow) => ({
  'data-event': known.event.id,
  'data-lane': lane.id,
  ...selectedMark(isSelected),
  ...statement('event', sources),
});

const countryMarks = ({ iso3, isEmphasised, sources }: CountryRow) => ({
  'data-iso3': iso3,
  ...selectedMark(isEmphasised),
  ...(sources.length > 0 ? statement('participant', sources) : {}),
});

const townMarks = ({ town, isSelected, sources }: TownRow) => ({
  'data-town': town,
  ...selectedMark(isSelected),
  ...statement('event', sources),
});

export function TableForm({ rows }: { readonly rows: WeekRows }): ReactNode {
  const chronicle = useChronicle();
  const isZoomed = useReader((state) => state.span !== null);
  const { day } = rows;
  const isFiltered = day.narrowed !== null;
  const columns = useMemo(
    () => ({
      events: eventColumns(chronicle),
      countries: countryColumns(chronicle, day),
      towns: townColumns(chronicle, day),
    }),
    [chronicle, day],
  );
  const events = {
    columns: columns.events,
    cells: EVENT_CELLS,
    keyOf: ({ known }: EventRow) => known.event.id,
    marksOf: eventMarks,
    sortedBy: 'time',
  };
  return (
    <>
      <DataTable
        caption="Countries on the map"
        columns={columns.countries}
        rows={rows.countries}
        keyOf={({ iso3 }) => iso3}
        marksOf={countryMarks}
        cells={COUNTRY_CELLS}
        sortedBy="part"
        none="No country is marked on the map."
      />
      <DataTable
        caption="Places on the map"
        columns={columns.towns}
        rows={rows.towns}
        keyOf={({ town }) => town}
        marksOf={townMarks}
        cells={TOWN_CELLS}
        sortedBy="state"
        none={noTownWords(isFiltered)}
      />
      <DataTable
        {...events}
        caption="Events on the timeline"
        rows={rows.events}
        none={noEventWords(isFiltered, isZoomed)}
      />
      {rows.besideTimeline.length > 0 && (
        <DataTable {...events} caption="Told in the story, not on the timeline" rows={rows.besideTimeline} none="" />
      )}
    </>
  );
}
