/** All that is known of one event, laid open: a page of its own, made of the parts that the day's story folds away. */
import type { ReactNode } from 'react';
import type { ChronicleEvent } from '../../domain/chronicle.ts';
import { isOn } from '../../domain/events/day.ts';
import type { DayEvent } from '../../domain/events/day-event.ts';
import { claimsByDate, sourcesOfEvent, sourcesOfStatus } from '../../domain/evidence/event-evidence.ts';
import { daysOf } from '../../domain/time/plain-date.ts';
import { dateRange, longDate, spanName } from '../../domain/words/dates.ts';
import { zoneWords } from '../../domain/words/zones.ts';
import { useOwnPageLinks } from '../ui/page-links.ts';
import { useChronicle, useDisagreements } from '../ui/reader-context.tsx';
import { SourceList } from '../ui/source-list.tsx';
import { statement } from '../ui/statement.ts';
import { StatusChip } from '../ui/status-chip.tsx';
import { AttendeeList } from './attendee-list.tsx';
import { ClaimList } from './claim-list.tsx';
import { DisagreementDisclosure } from './disagreement.tsx';
import { EventWhen, TimeNote } from './event-card.tsx';
import { whereaboutsOf } from './event-day.ts';
import { whoWords } from './event-details.tsx';
import { EventSummary } from './event-summary.tsx';
import { EventRow, RecordSection, RecordSteps } from './record-parts.tsx';
import { ReportList } from './report-list.tsx';

/** The way to its card on each of its days; beside the first day where it lies outside them all. */
function EventDays({ event }: { readonly event: ChronicleEvent }): ReactNode {
  const chronicle = useChronicle();
  const links = useOwnPageLinks();
  const { extent } = chronicle;
  const days = daysOf(extent).filter((day) => isOn(event, day));
  if (days.length === 0)
    return (
      <p>
        It lies {whereaboutsOf(chronicle, event)} {spanName(extent)} of {dateRange(extent)}.{' '}
        <a href={`${links.day(extent.start)}?event=${event.id}`}>See it beside that time</a>
      </p>
    );
  return (
    <p>
      In the story of{' '}
      {days.map((day, at) => (
        <span key={day}>
          {at > 0 && ', '}
          <a href={`${links.day(day)}?event=${event.id}#story-${event.id}`}>{longDate(day)}</a>
        </span>
      ))}
    </p>
  );
}

/** What is only known of the place: which room it may have been, or what the pin stands for. */
function PlaceNote({ event }: { readonly event: ChronicleEvent }): ReactNode {
  const { places } = useChronicle();
  const place = event.place === null ? undefined : places.get(event.place);
  if (!place || place.note === null || place.sources.length === 0) return null;
  return (
    <div className="record-place" {...statement('event', place.sources)}>
      <p className="story-quiet">
        {place.name}: {place.note}
      </p>
      <SourceList ids={place.sources} label="Sources of the place" />
    </div>
  );
}

function EventHead({ dayEvent: { event, status } }: { readonly dayEvent: DayEvent }): ReactNode {
  const chronicle = useChronicle();
  const sources = sourcesOfEvent(chronicle, event);
  return (
    <div className="record-head">
      <div className="story-card-head">
        <div {...statement('event', sources)}>
          <EventWhen event={event} date={null} />
          <p className="story-quiet">{zoneWords(event)}</p>
        </div>
        <div {...statement('status', sourcesOfStatus(event))}>
          <StatusChip status={status} />
        </div>
      </div>
      <TimeNote event={event} date={null} sources={sources} />
      <EventSummary event={event} date={null} />
      <PlaceNote event={event} />
      <EventDays event={event} />
    </div>
  );
}

function Differences({ event }: { readonly event: ChronicleEvent }): ReactNode {
  const own = useDisagreements().filter(({ events }) => events.includes(event.id));
  if (own.length === 0) return null;
  return (
    <RecordSection title={`Where sources differ (${own.length})`}>
      {own.map((disagreement) => (
        <DisagreementDisclosure key={disagreement.question.id} disagreement={disagreement} event={event.id} isOpen />
      ))}
    </RecordSection>
  );
}

function Related({ event, all }: { readonly event: ChronicleEvent; readonly all: readonly DayEvent[] }): ReactNode {
  const related = all.filter((other) => event.related.includes(other.event.id));
  if (related.length === 0) return null;
  return (
    <RecordSection title="See also">
      <ul className="story-plain">
        {related.map((dayEvent) => (
          <EventRow key={dayEvent.event.id} dayEvent={dayEvent} />
        ))}
      </ul>
    </RecordSection>
  );
}

function EventSteps({ at, all }: { readonly at: number; readonly all: readonly DayEvent[] }): ReactNode {
  const links = useOwnPageLinks();
  const [previous = null, next = null] = [all[at - 1], all[at + 1]].map((other) =>
    other ? { href: links.event(other.event.id), name: other.event.title } : null,
  );
  return <RecordSteps label="The events before and after" previous={previous} next={next} />;
}

type Props = {
  readonly dayEvent: DayEvent;
  /** Every event of the chronicle, in order, it among them. */
  readonly all: readonly DayEvent[];
};

export function EventRecord({ dayEvent, all }: Props): ReactNode {
  const { event, isPlanned } = dayEvent;
  const chronicle = useChronicle();
  const claims = claimsByDate(event);
  const who = event.participants.length;
  return (
    <article className="story record" data-event={event.id}>
      <EventHead dayEvent={dayEvent} />
      {who > 0 && (
        <RecordSection title={`${whoWords(event, isPlanned)} (${who})`}>
          <AttendeeList event={event} isPlanned={isPlanned} />
        </RecordSection>
      )}
      {claims.length > 0 && (
        <RecordSection title={`What the sources say (${claims.length})`}>
          <ClaimList claims={claims} />
        </RecordSection>
      )}
      <Differences event={event} />
      <RecordSection title={`How it became known (${event.reports.length})`}>
        <ReportList reports={event.reports} publicFrom={event.publicFrom} />
      </RecordSection>
      <Related event={event} all={all} />
      <RecordSection title="Sources of this event">
        <SourceList ids={sourcesOfEvent(chronicle, event)} form="full" label="Sources of this event" />
      </RecordSection>
      <EventSteps at={all.indexOf(dayEvent)} all={all} />
    </article>
  );
}
