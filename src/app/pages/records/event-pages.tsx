/** One event, and all of them. */
import type { ReactNode } from 'react';
import type { ChronicleEvent, EventId } from '../../../domain/chronicle.ts';
import { firstKnown } from '../../../domain/events/moments.ts';
import { nearestName } from '../../../domain/spelling.ts';
import { spanName } from '../../../domain/words/dates.ts';
import { knownByWords } from '../../../domain/words/moments.ts';
import { eventPageWords, eventsPageWords, notYetKnownPageWords } from '../../../domain/words/pages.ts';
import { writeMoment } from '../../../state/moment-text.ts';
import { type Whereabouts, whereaboutsOf } from '../../../views/story/event-day.ts';
import { EventRecord } from '../../../views/story/event-record.tsx';
import { EventRow, RecordSection } from '../../../views/story/record-parts.tsx';
import { useOwnPageLinks } from '../../../views/ui/page-links.ts';
import { useChronicle, useKnownEvents, useWholeChronicle } from '../../../views/ui/reader-context.tsx';
import { LostRecord, RecordFrame, type TrailStep } from './record-frame.tsx';

type NotYetProps = { readonly event: ChronicleEvent; readonly trail: readonly TrailStep[] };

/** Nothing of it is seen, its title neither: only when it came in. The description in the page's head, for machines, is of now. */
function NotYetKnown({ event, trail }: NotYetProps): ReactNode {
  const chronicle = useWholeChronicle();
  const links = useOwnPageLinks();
  const first = firstKnown(chronicle, event);
  return (
    <RecordFrame words={notYetKnownPageWords(chronicle)} trail={trail} event={event.id}>
      <p>What this page tells of was not yet known at the moment from which you look.</p>
      {first && (
        <p>
          <a href={`${links.event(event.id)}?known=${writeMoment(first.at)}`}>See it as first known</a>,{' '}
          {knownByWords(chronicle, first.at)}.
        </p>
      )}
    </RecordFrame>
  );
}

export function EventPage({ id }: { readonly id: EventId }): ReactNode {
  const chronicle = useChronicle();
  const links = useOwnPageLinks();
  const whole = useWholeChronicle();
  const all = useKnownEvents();
  const dayEvent = all.find(({ event }) => event.id === id);
  const list = { href: links.events, name: 'Events' };
  const later = whole.events.find((event) => event.id === id);
  if (!dayEvent && later) return <NotYetKnown event={later} trail={[list]} />;
  if (!dayEvent) {
    const nearest = nearestName(
      id,
      all.map(({ event }) => event.id),
    );
    const name = all.find(({ event }) => event.id === nearest)?.event.title;
    const step = nearest !== null && name !== undefined ? { href: links.event(nearest), name } : null;
    return <LostRecord what="event" given={id} nearest={step} all={list} />;
  }
  return (
    <RecordFrame words={eventPageWords(chronicle, dayEvent)} trail={[list]} event={id}>
      <EventRecord dayEvent={dayEvent} all={all} />
    </RecordFrame>
  );
}

export function EventsPage(): ReactNode {
  const chronicle = useChronicle();
  const name = spanName(chronicle.extent);
  const all = useKnownEvents();
  const sections: readonly { readonly where: Whereabouts; readonly title: string }[] = [
    { where: 'before', title: `Before ${name}` },
    { where: 'within', title: `In ${name}` },
    { where: 'after', title: 'Looking ahead' },
  ];
  return (
    <RecordFrame words={eventsPageWords(chronicle)}>
      <div className="story record">
        {sections.map(({ where, title }) => {
          const events = all.filter(({ event }) => whereaboutsOf(chronicle, event) === where);
          if (events.length === 0) return null;
          return (
            <RecordSection key={where} title={`${title} (${events.length})`}>
              <ol className="story-plain">
                {events.map((dayEvent) => (
                  <EventRow key={dayEvent.event.id} dayEvent={dayEvent} />
                ))}
              </ol>
            </RecordSection>
          );
        })}
      </div>
    </RecordFrame>
  );
}
