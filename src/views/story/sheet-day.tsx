/** A day for paper: its sentence, its map, every event, where sources differ and the numbered sources. */
import type { ReactNode } from 'react';
import { dateRange, fullDate } from '../../domain/words/dates.ts';
import { daySentence } from '../../domain/words/day.ts';
import { useChronicle, useDay, useDisagreements } from '../ui/reader-context.tsx';
import { statement } from '../ui/statement.ts';
import { SheetDifferences } from './sheet-differences.tsx';
import { SheetEvent } from './sheet-event.tsx';
import { NumberedSources, SourceNumbers } from './sheet-source-list.tsx';
import { disagreementsOn, SheetNumbersProvider, sheetSources } from './sheet-sources.ts';
import './story.css';
import './sheet-day.css';

function Sentence(): ReactNode {
  const { text, sources } = daySentence(useChronicle(), useDay());
  // That nothing is at hand is said by no source.
  if (sources.length === 0) return <p className="sheet-sentence">{text}</p>;
  return (
    <p className="sheet-sentence" {...statement('sentence', sources)}>
      {text} <SourceNumbers ids={sources} />
    </p>
  );
}

type Props = {
  /** The map with its legend, and what its borders mean. */
  readonly map: ReactNode;
  /** Where the page is to be found, and on what terms. */
  readonly foot: ReactNode;
};

/** The reader's own day. */
export function SheetDay({ map, foot }: Props): ReactNode {
  const chronicle = useChronicle();
  const day = useDay();
  const differing = disagreementsOn(day, useDisagreements());
  const ids = sheetSources(chronicle, day, differing);
  return (
    <SheetNumbersProvider value={{ date: day.date, ids }}>
      <section className="story sheet-day" id={`day-${day.date}`}>
        <p className="sheet-title">
          {chronicle.title}, {dateRange(chronicle.extent)}
        </p>
        <h2>{fullDate(day.date)}</h2>
        <Sentence />
        {map}
        {day.events.length > 0 && <h3>{`Events (${day.events.length})`}</h3>}
        {day.events.map((dayEvent) => (
          <SheetEvent key={dayEvent.event.id} dayEvent={dayEvent} date={day.date} />
        ))}
        {differing.length > 0 && <h3>{`Where sources differ (${differing.length})`}</h3>}
        <SheetDifferences differing={differing} />
        {ids.length > 0 && <h3>{`Sources of this day (${ids.length})`}</h3>}
        <NumberedSources />
        {foot}
      </section>
    </SheetNumbersProvider>
  );
}
