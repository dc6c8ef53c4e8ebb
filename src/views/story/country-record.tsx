/** One country through the days: what it belongs to, its part on each day, and the events that name it. */
import type { ReactNode } from 'react';
import type { Country, Iso3 } from '../../domain/chronicle.ts';
import { isMeeting } from '../../domain/events/attendance.ts';
import { type CountryEvent, countryEvents } from '../../domain/events/country-events.ts';
import { membershipsTold } from '../../domain/events/memberships-told.ts';
import { peopleKnown } from '../../domain/events/people-known.ts';
import type { KnownAt } from '../../domain/events/status.ts';
import { daysOf, type PlainDate } from '../../domain/time/plain-date.ts';
import { partSentences } from '../../domain/words/country.ts';
import { dateRange, fullDate, longDate } from '../../domain/words/dates.ts';
import { asSentence, capitalised } from '../../domain/words/lists.ts';
import { levelWords, modeWords } from '../../domain/words/parts.ts';
import { useOwnPageLinks } from '../ui/page-links.ts';
import { useChronicle, useDayAt, useReader } from '../ui/reader-context.tsx';
import { LATER_SOURCES, SourceList } from '../ui/source-list.tsx';
import { statement } from '../ui/statement.ts';
import { PersonLine } from './attendee-list.tsx';
import { EventRow, RecordSection, RecordSteps } from './record-parts.tsx';

/** From when to when a membership counts; nothing where it has no known bounds. */
function sinceWords(from: PlainDate | null, until: PlainDate | null): string {
  const bounds = [from && `from ${fullDate(from)}`, until && `until ${fullDate(until)}`];
  return bounds.filter((bound) => bound !== null).join(' ');
}

/** As known at a moment, what is missing may be told by a source of later, or by one that shows no date. */
function groupsNote(knownAt: KnownAt, count: number): string | null {
  if (knownAt === null) return count === 0 ? 'None of the groups told of here.' : null;
  return count === 0
    ? 'No source here that was certainly out by then tells of one. It may belong to some.'
    : 'Told by sources here that were certainly out by then. It may belong to more.';
}

function Groups({ iso3 }: { readonly iso3: Iso3 }): ReactNode {
  const { groups } = useChronicle();
  const memberships = groups.flatMap((group) =>
    membershipsTold(group, iso3).map((membership) => ({ group, membership })),
  );
  const note = groupsNote(
    useReader((state) => state.knownAt),
    memberships.length,
  );
  return (
    <RecordSection title="Groups it belongs to">
      {note !== null && <p className={memberships.length === 0 ? undefined : 'story-quiet'}>{note}</p>}
      <ul className="story-plain">
        {memberships.map(({ group, membership: { from, until, note, sources } }) => (
          <li key={`${group.id} ${from} ${until}`} className="story-attendee" {...statement('membership', sources)}>
            <p>
              <strong>{group.label}</strong> {sinceWords(from, until)}
              {note !== null && <span className="story-quiet"> {asSentence(note)}</span>}
            </p>
            <SourceList ids={sources} />
          </li>
        ))}
      </ul>
    </RecordSection>
  );
}

function CountryDay({ iso3, date }: { readonly iso3: Iso3; readonly date: PlainDate }): ReactNode {
  const chronicle = useChronicle();
  const links = useOwnPageLinks();
  const day = useDayAt()(date);
  // That nothing is reported is said by no source; that something is, by none of later.
  const sentences = partSentences(chronicle, day, iso3).filter(
    ({ sources }) => sources.length > 0 || !day.parts.has(iso3),
  );
  return (
    <li className="record-row">
      <h3>
        <a href={links.day(date)}>{longDate(date)}</a>
      </h3>
      {sentences.map(({ text, sources }) => (
        <div key={text} {...(sources.length > 0 ? statement('participant', sources) : {})}>
          <p>{text}</p>
          {sources.length > 0 && <SourceList ids={sources} />}
        </div>
      ))}
      {sentences.length === 0 && <p className="story-quiet">{LATER_SOURCES}</p>}
    </li>
  );
}

/** Of its parts, those that a source tells. */
function howWords({ event, isPlanned, participants, isThere }: CountryEvent): string {
  const there = isThere ? [isPlanned ? 'to be held there' : 'it is the place'] : [];
  const told = participants.filter(({ sources }) => sources.length > 0);
  const parts = told.flatMap(({ mode, level }) => {
    const how = isMeeting(event) ? modeWords(mode, { isPlanned, isVirtual: event.isVirtual }).toLowerCase() : 'named';
    return level === null ? [how] : [how, levelWords(level)];
  });
  return capitalised([...parts, ...there].join(', '));
}

function CountryEventRow({ dayEvent }: { readonly dayEvent: CountryEvent }): ReactNode {
  const sources = dayEvent.participants.flatMap((participant) => participant.sources);
  const how = howWords(dayEvent);
  return (
    <EventRow dayEvent={dayEvent}>
      {/* That it is the place is said by those who tell of the event. */}
      {how !== '' && (
        <div {...(sources.length > 0 ? statement('participant', sources) : {})}>
          <p className="story-quiet">{how}</p>
          {sources.length > 0 && <SourceList ids={sources} label="Sources of its part" />}
        </div>
      )}
    </EventRow>
  );
}

function People({ iso3 }: { readonly iso3: Iso3 }): ReactNode {
  const people = peopleKnown(useChronicle()).filter(({ country }) => country === iso3);
  if (people.length === 0) return null;
  return (
    <RecordSection title="Who is named for it">
      <ul className="story-plain">
        {people.map((person) => (
          <PersonLine key={person.id} person={person} />
        ))}
      </ul>
    </RecordSection>
  );
}

function CountrySteps({ iso3 }: { readonly iso3: Iso3 }): ReactNode {
  const { countries } = useChronicle();
  const links = useOwnPageLinks();
  const all = byName(countries.values());
  const at = all.findIndex((country) => country.iso3 === iso3);
  const [previous = null, next = null] = [all[at - 1], all[at + 1]].map((other) =>
    other ? { href: links.country(other.iso3), name: other.name } : null,
  );
  return <RecordSteps label="The countries before and after, by name" previous={previous} next={next} />;
}

/** Without accents, so that Türkiye does not stand behind Zambia; the same on every machine. */
const sortKey = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** In order of their names. */
export const byName = (countries: Iterable<Country>): Country[] =>
  [...countries].sort((a, b) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1));

export function CountryRecord({ country: { iso3 } }: { readonly country: Country }): ReactNode {
  const chronicle = useChronicle();
  const events = countryEvents(chronicle, iso3);
  return (
    <article className="story record" data-country={iso3}>
      <p className="story-sentence">
        Its part in “{chronicle.title}”, {dateRange(chronicle.extent)}, as sources tell it.
      </p>
      <RecordSection title="Day by day">
        <ol className="story-plain">
          {daysOf(chronicle.extent).map((date) => (
            <CountryDay key={date} iso3={iso3} date={date} />
          ))}
        </ol>
      </RecordSection>
      <Groups iso3={iso3} />
      <RecordSection title={`Events that name it (${events.length})`}>
        {events.length === 0 && <p>No event told of here names it.</p>}
        <ol className="story-plain">
          {events.map((dayEvent) => (
            <CountryEventRow key={dayEvent.event.id} dayEvent={dayEvent} />
          ))}
        </ol>
      </RecordSection>
      <People iso3={iso3} />
      <CountrySteps iso3={iso3} />
    </article>
  );
}
