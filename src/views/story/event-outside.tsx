/** A selected event that is not on the day shown: told at the top of the story, with a way back. */
import type { ReactNode } from 'react';
import type { Chronicle, ChronicleEvent } from '../../domain/chronicle.ts';
import { aheadFrom, asStanding } from '../../domain/events/ahead.ts';
import { isOn } from '../../domain/events/day.ts';
import { isPlanned } from '../../domain/events/status.ts';
import type { Disagreement } from '../../domain/evidence/disagreements.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import { longDate, spanName } from '../../domain/words/dates.ts';
import { selectedEvent } from '../../state/reader.ts';
import { useChronicle, useReader, useReaderStore } from '../ui/reader-context.tsx';
import { EventCard } from './event-card.tsx';
import { whereaboutsOf } from './event-day.ts';

type Props = {
  /** As the whole chronicle has it: it may not be known yet. */
  readonly event: ChronicleEvent;
  readonly disagreements: readonly Disagreement[];
};

/** What is known and on the day, and yet not among its events, is left out by the filters. */
const whereWords = (chronicle: Chronicle, event: ChronicleEvent, day: PlainDate): string =>
  isOn(event, day)
    ? 'Left out by the filters'
    : {
        before: `Before ${spanName(chronicle.extent)}`,
        within: 'On another day',
        after: 'Looking ahead',
      }[whereaboutsOf(chronicle, event)];

export function EventOutside({ event, disagreements }: Props): ReactNode {
  const chronicle = useChronicle();
  const store = useReaderStore();
  const day = useReader((state) => state.day);
  const known = chronicle.events.find(({ id }) => id === event.id);
  const knownAt = useReader((state) => state.knownAt);
  const status = known?.reports.at(-1)?.status;
  const outside = known && status && { event: known, status, isPlanned: isPlanned(status) };
  const title = outside ? whereWords(chronicle, outside.event, day) : 'Not yet known';
  return (
    <section className="story-outside" aria-label={title}>
      <div className="story-outside-head">
        <h2>{title}</h2>
        <button type="button" className="story-back" onClick={() => store.setState(selectedEvent(null))}>
          Back to {longDate(day)}
        </button>
      </div>
      {!outside ? (
        <p className="story-sentence">What you chose was not yet known at the moment from which you look.</p>
      ) : (
        <EventCard
          dayEvent={asStanding(outside, aheadFrom(outside, knownAt))}
          date={null}
          parts={null}
          disagreements={disagreements}
        />
      )}
    </section>
  );
}
