/** Days, events and claims as things to be found. */
import type { Chronicle, ChronicleEvent, EventKind, Participant } from '../chronicle.ts';
import { dayOf } from '../events/day.ts';
import type { KnownAt } from '../events/status.ts';
import { daysBetween, daysOf, type PlainDate } from '../time/plain-date.ts';
import { datesOf } from '../time/when.ts';
import { fullDate, longDate, rangeInYear } from '../words/dates.ts';
import { dayHeadline } from '../words/headline.ts';
import type { Entry, EntryField } from './entry.ts';

/** The longest stretch whose days are all told by name. */
const MOST_DAYS = 14;

/** `2025-03-12`, and what people add to a day's number or cut from its name. */
const inFigures = (date: PlainDate): string => {
  const number = Number(date.slice(8));
  const ordinal = ['st', 'nd', 'rd'][((number % 100 > 10 && number % 100 < 14 ? 0 : number % 10) || 4) - 1] ?? 'th';
  return `${date} ${number}${ordinal} ${fullDate(date).slice(0, 3)}`;
};

const dateField = (date: PlainDate): EntryField => ({ name: 'date', text: fullDate(date), also: inFigures(date) });

function dateFields(event: ChronicleEvent): EntryField[] {
  const { start, end } = datesOf(event.when);
  const dates = daysBetween(start, end) < MOST_DAYS ? daysOf({ start, end }) : [start, end];
  return dates.map(dateField);
}

const spelt = (aliases: readonly string[] | undefined): string => (aliases ?? []).join(' ');

function partyFields(chronicle: Chronicle, { party, people }: Participant): EntryField[] {
  const country = party.kind === 'country' ? chronicle.countries.get(party.iso3) : undefined;
  const organisation = party.kind === 'organisation' ? chronicle.organisations.get(party.id) : undefined;
  const named = people.flatMap((id) => chronicle.people.get(id) ?? []);
  return [country, organisation, ...named].flatMap((each): EntryField[] =>
    each ? [{ name: 'party', text: each.name, also: 'aliases' in each ? spelt(each.aliases) : '' }] : [],
  );
}

function placeFields(chronicle: Chronicle, { place: id, isVirtual }: ChronicleEvent): EntryField[] {
  const place = id === null ? undefined : chronicle.places.get(id);
  const country = place?.country ? chronicle.countries.get(place.country) : undefined;
  // Whoever looks for a town by another spelling looks for what happened at any place of it.
  const town = [...chronicle.places.values()].find(({ name }) => name === place?.town);
  const also = [place?.town ?? '', spelt(place?.aliases), spelt(town?.aliases)].join(' ');
  return [
    ...(place ? [{ name: 'place' as const, text: place.name, also }] : []),
    ...(country ? [{ name: 'place' as const, text: country.name, also: spelt(country.aliases) }] : []),
    ...(isVirtual ? [{ name: 'note' as const, text: 'By telephone or video' }] : []),
  ];
}

/** What people call such an event, whatever its title says. */
const KIND_WORDS: Readonly<Record<EventKind, string>> = {
  talks: 'Talks, a meeting',
  call: 'A call',
  statement: 'A statement',
  decision: 'A decision',
  attack: 'An attack',
  gathering: 'A gathering',
};

function eventEntry(chronicle: Chronicle, event: ChronicleEvent): Entry {
  const dates = datesOf(event.when);
  const year = chronicle.extent.start.slice(0, 4);
  const place = event.place === null ? undefined : chronicle.places.get(event.place);
  const parties = event.participants.flatMap((each) => partyFields(chronicle, each));
  return {
    kind: 'event',
    id: event.id,
    names: [event.title, event.label],
    aliases: [],
    about: [rangeInYear(dates, year), place?.name ?? ''].filter((part) => part !== '').join(', '),
    tier: event.tier,
    dates,
    event: event.id,
    fields: [
      { name: 'title', text: event.title },
      { name: 'title', text: event.label },
      ...placeFields(chronicle, event),
      ...parties,
      ...dateFields(event),
      ...event.tags.map((tag): EntryField => ({ name: 'tag', text: tag.replaceAll('-', ' ') })),
      { name: 'note', text: KIND_WORDS[event.kind] },
      { name: 'summary', text: event.summary },
    ],
  };
}

function claimEntries(chronicle: Chronicle, event: ChronicleEvent): Entry[] {
  return event.claims.map((claim) => ({
    kind: 'claim',
    id: claim.id,
    names: [],
    aliases: [],
    about: event.label,
    tier: event.tier,
    dates: datesOf(event.when),
    event: event.id,
    fields: [
      { name: 'claim', text: claim.text },
      { name: 'claim', text: claim.value ?? '' },
      { name: 'question', text: chronicle.questions.get(claim.question ?? '')?.text ?? '' },
    ],
  }));
}

const dayEntry = (chronicle: Chronicle, knownAt: KnownAt, date: PlainDate): Entry => ({
  kind: 'day',
  id: date,
  names: [longDate(date), fullDate(date)],
  // `12 March`, `March 12`.
  aliases: [longDate(date).replace(/^\S+ /, ''), longDate(date).replace(/^\S+ (\S+) (\S+)$/, '$2 $1'), date],
  about: dayHeadline(dayOf(chronicle, date, knownAt)),
  tier: 'core',
  dates: { start: date, end: date },
  event: null,
  fields: [{ name: 'name', text: fullDate(date), also: inFigures(date) }],
});

/** Days in order, then events in order of time, then claims. `known` is the chronicle as known at that moment. */
export const eventEntries = (known: Chronicle, knownAt: KnownAt): Entry[] => [
  ...daysOf(known.extent).map((date) => dayEntry(known, knownAt, date)),
  ...known.events.map((event) => eventEntry(known, event)),
  ...known.events.flatMap((event) => claimEntries(known, event)),
];
