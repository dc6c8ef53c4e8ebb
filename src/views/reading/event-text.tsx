/** One event as a paragraph or two, with who says so and where they differ. */
import type { ReactNode } from 'react';
import type { EventRow } from '../../domain/tabling/event-rows.ts';
import { standingWords } from '../../domain/words/ahead.ts';
import { attendeeWords } from '../../domain/words/attendees.ts';
import { eventDayWords, eventHourWords, placeWords } from '../../domain/words/event-place.ts';
import { asSentence } from '../../domain/words/lists.ts';
import { NOTHING_SAID, summarySentences } from '../../domain/words/summary.ts';
import { useChronicle } from '../ui/reader-context.tsx';
import { statement } from '../ui/statement.ts';
import { Differences, EventName, RowSources } from './row-parts.tsx';

export function EventText({ row }: { readonly row: EventRow }): ReactNode {
  const chronicle = useChronicle();
  const { known, aheadFrom, toldFor, sources, disagreements, isSelected, lane } = row;
  const { event } = known;
  const who = attendeeWords(chronicle, known);
  const summary = summarySentences(chronicle, event, toldFor);
  return (
    <article
      data-event={event.id}
      data-lane={lane.id}
      data-selected={isSelected ? '' : undefined}
      aria-labelledby={`story-${event.id}-title`}
      {...statement('event', sources)}
    >
      <h5>
        <EventName row={row} />
      </h5>
      <p>
        <span className="reading-status">{standingWords(known, aheadFrom)}.</span>{' '}
        <span className="reading-time">{`${eventDayWords(chronicle, event)}, ${eventHourWords(chronicle, event)}.`}</span>{' '}
        {asSentence(placeWords(chronicle, event))}
        {event.timeNote !== null && ` ${asSentence(event.timeNote)}`}
      </p>
      <p className="reading-summary">
        {summary.length === 0 ? NOTHING_SAID : summary.map(({ text }) => text).join(' ')}
      </p>
      {who !== '' && <p>{asSentence(who)}</p>}
      <RowSources ids={sources} label={`Sources of “${event.label}”`} />
      <Differences disagreements={disagreements} />
    </article>
  );
}
