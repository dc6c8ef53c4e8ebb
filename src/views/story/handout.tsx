/** A day on two pages at most, for a class: the map, each event in short, where sources differ, and who says so. */
import type { ReactNode } from 'react';
import type { SourceId } from '../../domain/chronicle.ts';
import type { DayEvent } from '../../domain/events/day-event.ts';
import type { Disagreement } from '../../domain/evidence/disagreements.ts';
import { sourcesOfEvent, sourcesOfStatus } from '../../domain/evidence/event-evidence.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import { attendeeWords } from '../../domain/words/attendees.ts';
import { dateRange, fullDate, publishedInYear } from '../../domain/words/dates.ts';
import { daySentence } from '../../domain/words/day.ts';
import { asSentence } from '../../domain/words/lists.ts';
import { useChronicle, useDay, useDisagreements } from '../ui/reader-context.tsx';
import { statement } from '../ui/statement.ts';
import { StatusChip } from '../ui/status-chip.tsx';
import { EventWhen } from './event-card.tsx';
import { EventSummary } from './event-summary.tsx';
import { SourceNumbers } from './sheet-source-list.tsx';
import { disagreementsOn, entryId, SheetNumbersProvider, sheetSources, useSheetNumbers } from './sheet-sources.ts';
import './story.css';
import './handout.css';

const sourcesOfParties = ({ event }: DayEvent): SourceId[] => event.participants.flatMap(({ sources }) => sources);

function HandoutEvent({ dayEvent, date }: { readonly dayEvent: DayEvent; readonly date: PlainDate }): ReactNode {
  const chronicle = useChronicle();
  const { event, status } = dayEvent;
  const sources = sourcesOfEvent(chronicle, event);
  const who = attendeeWords(chronicle, dayEvent);
  return (
    <article className="handout-event" data-event={event.id}>
      <h3>{event.title}</h3>
      <div {...statement('event', sources)}>
        <EventWhen event={event} date={date} />
      </div>
      <p {...statement('status', sourcesOfStatus(event))}>
        <StatusChip status={status} />
      </p>
      <EventSummary event={event} date={date} />
      {who !== '' && (
        <p className="handout-who" {...statement('participant', sourcesOfParties(dayEvent))}>
          {asSentence(who)}
        </p>
      )}
      <p className="handout-told">
        Told by <SourceNumbers ids={[...sources, ...sourcesOfParties(dayEvent)]} />
      </p>
    </article>
  );
}

/** The values alone, each with who says so. */
function HandoutDifference({
  disagreement: { question, answers },
}: {
  readonly disagreement: Disagreement;
}): ReactNode {
  return (
    <li>
      <strong>{question.text}</strong>{' '}
      {answers.map(({ value, scope, claims }, at) => {
        const sources = claims.flatMap((claim) => claim.sources);
        return (
          <span key={`${value}/${scope}`} {...statement('answer', sources)}>
            {at > 0 && '; '}
            {value}
            {scope !== '' && ` (${scope})`} <SourceNumbers ids={sources} />
          </span>
        );
      })}
    </li>
  );
}

/** Publisher and date; the whole entries stand on the day's page of sources. */
function BriefSources(): ReactNode {
  const { sources, extent } = useChronicle();
  const { date, ids } = useSheetNumbers();
  const year = extent.start.slice(0, 4);
  return (
    <ol className="handout-sources">
      {ids.flatMap((id, at) => {
        const source = sources.get(id);
        if (!source) return [];
        const { publisher, url, published } = source;
        return [
          <li key={id} id={entryId(date, at + 1)} data-source={id}>
            {url === null ? publisher : <a href={url}>{publisher}</a>}, {publishedInYear(published, year)}
          </li>,
        ];
      })}
    </ol>
  );
}

type Props = {
  /** The map with its legend, and what its borders mean. */
  readonly map: ReactNode;
  /** The way back to the day. */
  readonly way: ReactNode;
  readonly foot: ReactNode;
};

/** The reader's own day. */
export function Handout({ map, way, foot }: Props): ReactNode {
  const chronicle = useChronicle();
  const day = useDay();
  const differing = disagreementsOn(day, useDisagreements());
  const ids = sheetSources(chronicle, day, differing);
  const { text, sources } = daySentence(chronicle, day);
  return (
    <SheetNumbersProvider value={{ date: day.date, ids }}>
      <section className="handout paper-sheet">
        <header className="paper-head">
          <div>
            <p className="paper-of">
              {chronicle.title}, {dateRange(chronicle.extent)}
            </p>
            <h2>{fullDate(day.date)}</h2>
            {/* Whom it rests on stands at the events that it sums up. */}
            <p {...(sources.length > 0 ? statement('sentence', sources) : {})}>{text}</p>
          </div>
          {way}
        </header>
        {map}
        <div className="handout-events">
          {day.events.map((dayEvent) => (
            <HandoutEvent key={dayEvent.event.id} dayEvent={dayEvent} date={day.date} />
          ))}
        </div>
        {differing.length > 0 && (
          <section className="handout-differ">
            <h3>Where sources differ, in order of date; none is preferred</h3>
            <ul>
              {differing.map((disagreement) => (
                <HandoutDifference key={disagreement.question.id} disagreement={disagreement} />
              ))}
            </ul>
          </section>
        )}
        {ids.length > 0 && (
          <section>
            <h3>Who says so</h3>
            <BriefSources />
          </section>
        )}
        {foot}
      </section>
    </SheetNumbersProvider>
  );
}
