/** One event on paper: when and where, how sure, what, who, and the numbers of those who say so. */
import type { ReactNode } from 'react';
import type { ChronicleEvent, Participant } from '../../domain/chronicle.ts';
import { attendanceOf, isMeeting, keyOf } from '../../domain/events/attendance.ts';
import type { DayEvent } from '../../domain/events/day-event.ts';
import { sourcesOfEvent, sourcesOfStatus } from '../../domain/evidence/event-evidence.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import { levelWords, modeWords } from '../../domain/words/parts.ts';
import { zoneWords } from '../../domain/words/zones.ts';
import { useChronicle } from '../ui/reader-context.tsx';
import { statement } from '../ui/statement.ts';
import { StatusChip } from '../ui/status-chip.tsx';
import { EventWhen, TimeNote } from './event-card.tsx';
import { EventSummary } from './event-summary.tsx';
import { SourceNumbers } from './sheet-source-list.tsx';

function Attendee({ participant }: { readonly participant: Participant }): ReactNode {
  const { countries, organisations, people } = useChronicle();
  const { party, level, sources, note } = participant;
  const name =
    party.kind === 'country'
      ? (countries.get(party.iso3)?.name ?? party.iso3)
      : (organisations.get(party.id)?.name ?? party.id);
  const named = participant.people.flatMap((id) => people.get(id) ?? []);
  return (
    <li {...statement('participant', sources)}>
      <strong>{name}</strong>
      {level !== null && ` (${levelWords(level)})`} <SourceNumbers ids={sources} />
      {note !== null && <span className="story-quiet"> {note}</span>}
      {named.map((person) => (
        <span key={person.id} className="sheet-person" {...statement('person', person.sources)}>
          {' '}
          {person.name}, {person.office} <SourceNumbers ids={person.sources} />
        </span>
      ))}
    </li>
  );
}

function Attendance({ event, isPlanned }: { readonly event: ChronicleEvent; readonly isPlanned: boolean }): ReactNode {
  return attendanceOf(event).map(({ mode, participants }) => (
    <div key={mode} className="sheet-attendance">
      <p className="story-label">
        {isMeeting(event) ? modeWords(mode, { isPlanned, isVirtual: event.isVirtual }) : 'Named in it'} (
        {participants.length})
      </p>
      <ul>
        {participants.map((participant) => (
          <Attendee key={keyOf(participant)} participant={participant} />
        ))}
      </ul>
    </div>
  ));
}

type Props = { readonly dayEvent: DayEvent; readonly date: PlainDate };

export function SheetEvent({ dayEvent: { event, status, isPlanned }, date }: Props): ReactNode {
  const sources = sourcesOfEvent(useChronicle(), event);
  return (
    <article className="sheet-event" data-event={event.id}>
      <div className="sheet-event-head">
        <h4>{event.title}</h4>
        <div {...statement('event', sources)}>
          <EventWhen event={event} date={date} />
        </div>
        <p className="sheet-status" {...statement('status', sourcesOfStatus(event))}>
          <StatusChip status={status} /> <SourceNumbers ids={sourcesOfStatus(event)} />{' '}
          <span className="story-quiet">{zoneWords(event)}</span>
        </p>
        <TimeNote event={event} date={date} sources={sources} />
      </div>
      <EventSummary event={event} date={date} />
      <p>
        Told by <SourceNumbers ids={sources} />
      </p>
      <Attendance event={event} isPlanned={isPlanned} />
    </article>
  );
}
