/** All that is known of an event, opened with its selection: who took part, what the sources say, how it became known. */
import { type ReactNode, useCallback } from 'react';
import type { ChronicleEvent } from '../../domain/chronicle.ts';
import { isMeeting } from '../../domain/events/attendance.ts';
import { claimsByDate } from '../../domain/evidence/event-evidence.ts';
import { selectedEvent } from '../../state/reader.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { useOptionalPageLinks } from '../ui/page-links.ts';
import { useChronicle, useReader, useReaderStore } from '../ui/reader-context.tsx';
import { says } from '../ui/says.ts';
import { AttendeeList } from './attendee-list.tsx';
import { ClaimList } from './claim-list.tsx';
import { EventLink } from './event-link.tsx';
import { ReportList } from './report-list.tsx';
import { useElsewhere } from './story-links.ts';

function RelatedEvents({ event }: { readonly event: ChronicleEvent }): ReactNode {
  const { events } = useChronicle();
  const related = events.filter(({ id }) => event.related.includes(id));
  if (related.length === 0) return null;
  return (
    <div className="story-related">
      <p className="story-label">See also</p>
      <ul className="story-plain">
        {related.map((other) => (
          <li key={other.id} {...says('event', other.id)}>
            <EventLink event={other}>{other.title}</EventLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A real way to the event's own page, which also reads where nothing can be opened in place. */
function EventPageLink({ event }: { readonly event: ChronicleEvent }): ReactNode {
  const pages = useOptionalPageLinks();
  if (!pages) return null;
  return (
    <p className="ui-page-link">
      <a href={pages.event(event.id)}>
        All about this event
        <span className="visually-hidden">: {event.title}</span>
      </a>
    </p>
  );
}

export function whoWords(event: ChronicleEvent, isPlanned: boolean): string {
  if (!isMeeting(event)) return 'Who is named, and by whom';
  return isPlanned ? 'Who is to take part, and who says so' : 'Who took part, and who says so';
}

type Props = {
  readonly event: ChronicleEvent;
  readonly isPlanned: boolean;
  /** Where there is little room, claims too are folded at first: those of one event can be longer than the page around it. */
  readonly isBrief?: boolean | undefined;
};

export function EventDetails({ event, isPlanned, isBrief }: Props): ReactNode {
  const store = useReaderStore();
  const isSelected = useReader((state) => state.selected === event.id);
  const elsewhere = useElsewhere();
  const claims = claimsByDate(event);
  const who = event.participants.length;
  const tell = useCallback(
    (isOpen: boolean) => {
      if (isOpen) store.setState(selectedEvent(event.id));
      else if (store.getState().selected === event.id) store.setState(selectedEvent(null));
    },
    [store, event.id],
  );
  return (
    <Disclosure
      id={`story-${event.id}-more`}
      className="story-more"
      elsewhere={elsewhere?.event(event.id)}
      label={isSelected ? 'Less about this' : 'More about this'}
      isOpen={isSelected}
      onOpened={tell}
    >
      {claims.length > 0 && (
        <Disclosure label={`What the sources say (${claims.length})`} isOpen={!isBrief}>
          <ClaimList claims={claims} />
        </Disclosure>
      )}
      {who > 0 && (
        <Disclosure says={says('side', 'attendance')} label={`${whoWords(event, isPlanned)} (${who})`}>
          <AttendeeList event={event} isPlanned={isPlanned} />
        </Disclosure>
      )}
      <Disclosure says={says('side', 'status')} label={`How it became known (${event.reports.length})`}>
        <ReportList reports={event.reports} publicFrom={event.publicFrom} />
      </Disclosure>
      <RelatedEvents event={event} />
      <EventPageLink event={event} />
    </Disclosure>
  );
}
