/** One event, and all of them. */

import type { ReactNode } from 'react';
import type { EventId } from '../../../domain/chronicle.ts';
import { knownEvents } from '../../../domain/events/day.ts';
import { nearestName } from '../../../domain/spelling.ts';
import { spanName } from '../../../domain/words/dates.ts';
import { eventPageWords, eventsPageWords } from '../../../domain/words/pages.ts';
import { type Whereabouts, whereaboutsOf } from '../../../views/story/event-day.ts';
import { EventRecord } from '../../../views/story/event-record.tsx';
import { EventRow, RecordSection } from '../../../views/story/record-parts.tsx';
import { useOwnPageLinks } from '../../../views/ui/page-links.ts';
import { useChronicle } from '../../../views/ui/reader-context.tsx';
import { LostRecord, RecordFrame } from './record-frame.tsx';

export function EventPage({ id }: { readonly id: EventId }): ReactNode {
  const chronicle = useChronicle();
  const links = useOwnPageLinks();
  const all = knownEvents(chronicle, null);
  const dayEvent = all.find(({ event }) => event.id === id);
  const list = { href: links.events, name: 'Events' };
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
  const all = knownEvents(chronicle, null);
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
