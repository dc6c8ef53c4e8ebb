/** Who took part, one by one: how, at what level, which people with their offices, and who says so. */
import type { ReactNode } from 'react';
import type { ChronicleEvent, Participant, Person } from '../../domain/chronicle.ts';
import { attendanceOf, isMeeting, keyOf } from '../../domain/events/attendance.ts';
import { levelWords, modeWords } from '../../domain/words/parts.ts';
import { useOptionalPageLinks } from '../ui/page-links.ts';
import { useChronicle } from '../ui/reader-context.tsx';
import { says } from '../ui/says.ts';
import { SourceList } from '../ui/source-list.tsx';
import { statement } from '../ui/statement.ts';

export function PersonLine({ person }: { readonly person: Person }): ReactNode {
  const { countries } = useChronicle();
  const country = person.country === null ? undefined : countries.get(person.country)?.name;
  return (
    <li {...says('person', person.id)} {...statement('person', person.sources)}>
      <p>
        {person.name}, {person.office}
        {country && ` (${country})`}
      </p>
      <SourceList ids={person.sources} />
    </li>
  );
}

type AttendeeProps = { readonly participant: Participant; readonly how: string | null };

function Attendee({ participant, how }: AttendeeProps): ReactNode {
  const { countries, organisations, people } = useChronicle();
  const pages = useOptionalPageLinks();
  const { party, level, sources, note } = participant;
  const name =
    party.kind === 'country'
      ? (countries.get(party.iso3)?.name ?? party.iso3)
      : (organisations.get(party.id)?.name ?? party.id);
  const about = [how, level === null ? null : levelWords(level)].filter((part) => part !== null).join(', ');
  const named = participant.people.flatMap((id) => people.get(id) ?? []);
  return (
    <li className="story-attendee" {...says('party', party.kind === 'country' ? party.iso3 : party.id)}>
      <div {...statement('participant', sources)}>
        <p>
          <strong>{pages && party.kind === 'country' ? <a href={pages.country(party.iso3)}>{name}</a> : name}</strong>
          {about !== '' && `: ${about}`}
          {note !== null && <span className="story-quiet"> {note}</span>}
        </p>
        <SourceList ids={sources} />
      </div>
      {named.length > 0 && (
        <ul className="story-plain">
          {named.map((person) => (
            <PersonLine key={person.id} person={person} />
          ))}
        </ul>
      )}
    </li>
  );
}

type Props = { readonly event: ChronicleEvent; readonly isPlanned: boolean };

export function AttendeeList({ event, isPlanned }: Props): ReactNode {
  return (
    <ul className="story-plain">
      {attendanceOf(event).flatMap(({ mode, participants }) => {
        const how = isMeeting(event) ? modeWords(mode, { isPlanned, isVirtual: event.isVirtual }).toLowerCase() : null;
        return participants.map((participant) => (
          <Attendee key={`${mode} ${keyOf(participant)}`} participant={participant} how={how} />
        ));
      })}
    </ul>
  );
}
