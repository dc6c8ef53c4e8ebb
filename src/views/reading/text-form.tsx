/** The week as plain text, from top to bottom: what the map shows of the day, then what the timeline shows of the week. */
import { type ReactNode, useId } from 'react';
import type { CountryRow } from '../../domain/tabling/country-rows.ts';
import { daysOfRows, partsOfRows } from '../../domain/tabling/row-groups.ts';
import type { TownRow } from '../../domain/tabling/town-rows.ts';
import type { WeekRows } from '../../domain/tabling/week-rows.ts';
import { partSentences } from '../../domain/words/country.ts';
import { longDate } from '../../domain/words/dates.ts';
import { daySentence } from '../../domain/words/day.ts';
import { asSentence } from '../../domain/words/lists.ts';
import {
  groupWords,
  journeyWords,
  noEventWords,
  noTownWords,
  shownPartWords,
  townEventWords,
  townStateWords,
} from '../../domain/words/tables.ts';
import { useChronicle, useReader } from '../ui/reader-context.tsx';
import { statement } from '../ui/statement.ts';
import { EventText } from './event-text.tsx';
import { CountryName, RowSources, Selected } from './row-parts.tsx';

type Rows = { readonly rows: WeekRows };

function CountryText({ row, rows }: { readonly row: CountryRow } & Rows): ReactNode {
  const chronicle = useChronicle();
  const { iso3, name, isBlackSea, isLeftOut, isEmphasised, sources } = row;
  const journeys = journeyWords(chronicle, row);
  const said = isLeftOut ? [] : partSentences(chronicle, rows.day, iso3, name).map(({ text }) => text);
  const sentences = [
    ...said,
    journeys === '' ? '' : `Drawn on the map: ${journeys}.`,
    isBlackSea ? 'It has a Black Sea coast.' : '',
    groupWords(row) === '' ? '' : `Groups: ${groupWords(row)}.`,
  ];
  return (
    <li data-iso3={iso3} {...(sources.length > 0 ? statement('participant', sources) : {})}>
      <p>
        <strong>
          <CountryName iso3={iso3} name={name} />.
        </strong>{' '}
        {isEmphasised && <strong className="reading-selected">Named by the selected event. </strong>}
        {sentences.filter((text) => text !== '').join(' ')}
      </p>
      <RowSources ids={sources} label={`Sources on ${name}`} />
    </li>
  );
}

function TownText({ row, rows }: { readonly row: TownRow } & Rows): ReactNode {
  const { town, isSelected, sources } = row;
  const events = townEventWords(row);
  return (
    <li data-town={town} {...statement('event', sources)}>
      <p>
        <strong>{town}.</strong>
        {isSelected && <Selected />} {asSentence(townStateWords(row, rows.day))} {events !== '' && asSentence(events)}
      </p>
      <RowSources ids={sources} label={`Sources on ${town}`} />
    </li>
  );
}

function MapText({ rows }: Rows): ReactNode {
  const id = useId();
  const { text, sources } = daySentence(useChronicle(), rows.day);
  return (
    <section className="reading-part" aria-labelledby={id}>
      <h3 id={id}>On the map</h3>
      <p className="reading-sentence" {...(sources.length > 0 ? statement('sentence', sources) : {})}>
        {text}
      </p>
      {sources.length > 0 && <RowSources ids={sources} label="Sources of the sentence" />}
      {partsOfRows(rows.countries).map(({ key, first, rows: group }) => (
        <section key={key} data-part={first.part} data-planned={first.isPlanned || undefined}>
          <h4>{`${shownPartWords(first, rows.day)}: ${group.length}`}</h4>
          <ul>
            {group.map((row) => (
              <CountryText key={row.iso3} row={row} rows={rows} />
            ))}
          </ul>
        </section>
      ))}
      <section>
        <h4>{`Places: ${rows.towns.length}`}</h4>
        {rows.towns.length === 0 ? (
          <p>{noTownWords(rows.day.narrowed !== null)}</p>
        ) : (
          <ul>
            {rows.towns.map((row) => (
              <TownText key={row.town} row={row} rows={rows} />
            ))}
          </ul>
        )}
      </section>
    </section>
  );
}

function TimelineText({ rows }: Rows): ReactNode {
  const id = useId();
  const { extent } = useChronicle();
  const isZoomed = useReader((state) => state.span !== null);
  return (
    <section className="reading-part" data-timeline="" aria-labelledby={id}>
      <h3 id={id}>On the timeline</h3>
      {rows.events.length === 0 && <p>{noEventWords(rows.day.narrowed !== null, isZoomed)}</p>}
      {daysOfRows(rows.events, extent).map(({ date, rows: ofDay }) => (
        <section key={date}>
          <h4>{longDate(date)}</h4>
          {ofDay.map((row) => (
            <EventText key={row.known.event.id} row={row} />
          ))}
        </section>
      ))}
    </section>
  );
}

export function TextForm({ rows }: Rows): ReactNode {
  const id = useId();
  return (
    <div className="reading-text">
      <MapText rows={rows} />
      <TimelineText rows={rows} />
      {rows.besideTimeline.length > 0 && (
        <section className="reading-part" aria-labelledby={id}>
          <h3 id={id}>Told in the story, not on the timeline</h3>
          {rows.besideTimeline.map((row) => (
            <EventText key={row.known.event.id} row={row} />
          ))}
        </section>
      )}
    </div>
  );
}
