/** Records as the file format has them, the counterpart of `parseChronicle`. What the format takes as given is left out. */
import type { Chronicle, ChronicleEvent, Participant, Published, Source, Telling } from '../../domain/chronicle.ts';
import { writeWhen } from '../../domain/time/when-text.ts';
import type { ChronicleFile, EventRecord, SourceRecord } from '../schema.ts';

/** The field, unless it is null or says what the format takes as given. */
const field = <K extends string, V>(name: K, value: V | null, given?: NoInfer<V>): { readonly [key in K]?: V } =>
  value === null || value === given ? {} : ({ [name]: value } as { readonly [key in K]: V });

const list = <K extends string, V>(name: K, values: readonly V[]): { readonly [key in K]?: V[] } =>
  values.length === 0 ? {} : ({ [name]: [...values] } as { readonly [key in K]: V[] });

function writePublished(published: Published): string {
  switch (published.kind) {
    case 'instant':
      return published.text;
    case 'day':
      return `${published.date}${published.isApproximate ? '~' : ''}`;
    case 'month':
      return published.month;
    case 'unknown':
      return 'XXXX-XX-XX';
  }
}

const toSource = (source: Source, language: string): SourceRecord => ({
  id: source.id,
  publisher: source.publisher,
  title: source.title,
  published: writePublished(source.published),
  kind: source.kind,
  ...field('url', source.url),
  ...field('archived', source.archived && { ...source.archived }),
  ...field('language', source.language, language),
  ...field('basedOn', source.basedOn),
  ...field('timeZone', source.zone),
  ...field('reliability', source.reliability, 'usual'),
  ...field('note', source.note),
});

const toParticipant = ({ party, mode, level, people, sources, note }: Participant) => ({
  ...(party.kind === 'country' ? { country: party.iso3 } : { organisation: party.id }),
  mode,
  ...field('level', level),
  ...list('people', people),
  sources: [...sources],
  ...field('note', note),
});

const toTelling = (tells: Telling | null) => ({
  ...field('title', tells?.title ?? null),
  ...field('label', tells?.label ?? null),
  ...field('when', tells?.when ? writeWhen(tells.when) : null),
  ...field('timeNote', tells?.timeNote ?? null),
  ...field('place', tells?.place ?? null),
});

const toEvent = (event: ChronicleEvent): EventRecord => ({
  id: event.id,
  title: event.title,
  label: event.label,
  summary: event.summary,
  ...field('summaryFrom', event.summaryFrom?.text ?? null),
  kind: event.kind,
  ...field('tier', event.tier, 'core'),
  when: writeWhen(event.when),
  ...field('timeNote', event.timeNote),
  ...field('place', event.place),
  ...field('virtual', event.isVirtual, false),
  ...list('participants', event.participants.map(toParticipant)),
  reports: event.reports.map(({ asOf, status, sources, tells }) => ({
    asOf: asOf.text,
    status,
    sources: [...sources],
    ...toTelling(tells),
  })),
  ...field(
    'publicFrom',
    event.publicFrom && {
      asOf: event.publicFrom.text,
      reason: event.publicFrom.reason,
      ...toTelling(event.publicFrom.tells),
    },
  ),
  claims: event.claims.map(({ id, text, question, value, scope, sources, asOf, confidence }) => ({
    id,
    text,
    ...field('question', question),
    ...field('value', value),
    ...field('scope', scope),
    sources: [...sources],
    asOf: asOf.text,
    confidence,
  })),
  ...list('tags', event.tags),
  ...list('related', event.related),
  ...list('after', event.after),
});

const toHead = (chronicle: Chronicle): ChronicleFile['chronicle'] => ({
  id: chronicle.id,
  title: chronicle.title,
  standfirst: chronicle.standfirst,
  language: chronicle.language,
  extent: { ...chronicle.extent },
  timeZone: chronicle.zone,
  licence: chronicle.licence,
  ...field('byline', chronicle.byline),
  ...field('published', chronicle.published),
  ...field('worldview', chronicle.worldview, 'ed'),
  ...field('frame', chronicle.frame && ([...chronicle.frame] as [number, number, number, number])),
});

const toContext = (chronicle: Chronicle) => ({
  places: [...chronicle.places.values()].map((place) => ({
    id: place.id,
    name: place.name,
    ...list('aliases', place.aliases),
    ...field('town', place.town, place.name),
    position: place.position,
    ...field('precision', place.precision, 'point'),
    ...field('country', place.country),
    timeZone: place.zone,
    ...list('sources', place.sources),
    ...field('note', place.note),
  })),
  countries: [...chronicle.countries.values()].map(({ iso3, name, aliases, capital }) => ({
    iso3,
    name,
    ...list('aliases', aliases),
    capital: { name: capital.name, position: capital.position },
  })),
  groups: chronicle.groups.map(({ id, label, kind, note, members }) => ({
    id,
    label,
    kind,
    ...field('note', note),
    members: members.map((member) => ({
      country: member.country,
      ...field('from', member.from),
      ...field('until', member.until),
      sources: [...member.sources],
      ...field('note', member.note),
    })),
  })),
  people: [...chronicle.people.values()].map(({ id, name, office, country, aliases, sources }) => ({
    id,
    name,
    office,
    ...field('country', country),
    ...list('aliases', aliases),
    sources: [...sources],
  })),
  organisations: [...chronicle.organisations.values()].map(({ id, name, sources }) => ({
    id,
    name,
    sources: [...sources],
  })),
});

export const toChronicleFile = (chronicle: Chronicle): ChronicleFile => ({
  chronicle: toHead(chronicle),
  sources: [...chronicle.sources.values()].map((source) => toSource(source, chronicle.language)),
  ...toContext(chronicle),
  questions: [...chronicle.questions.values()].map(({ id, text, about, exclusive, note }) => ({
    id,
    text,
    ...field('about', about),
    ...list('exclusive', exclusive),
    ...field('note', note),
  })),
  unsourced: chronicle.unsourced.map(({ events, ...told }) => ({ ...told, ...list('events', events) })),
  corrections: chronicle.corrections.map(({ events, sources, ...told }) => ({
    ...told,
    ...list('events', events),
    ...list('sources', sources),
  })),
  events: chronicle.events.map(toEvent),
});
