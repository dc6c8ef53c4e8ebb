/** Countries, people, places, groups and sources as things to be found. */
import type { Chronicle, Country, Group, Person, Place, Source } from '../chronicle.ts';
import { peopleKnown } from '../events/people-known.ts';
import { publishedWords } from '../words/dates.ts';
import { countWords } from '../words/lists.ts';
import { sourceKindWords } from '../words/sources.ts';
import type { Entry, EntryField } from './entry.ts';

const TIMELESS = { tier: 'core', dates: null, event: null } as const;

const aliasFields = (aliases: readonly string[]): EntryField[] => aliases.map((text) => ({ name: 'alias', text }));

const countryEntry = ({ iso3, name, aliases, capital }: Country): Entry => ({
  ...TIMELESS,
  kind: 'country',
  id: iso3,
  names: [name],
  aliases: [...aliases, iso3],
  about: `Capital: ${capital.name}`,
  fields: [{ name: 'name', text: name }, ...aliasFields([...aliases, iso3]), { name: 'place', text: capital.name }],
});

/** People are called by their last names, however many words these have: `von der Leyen`, `bin Salman`. */
function endsOf(name: string): string[] {
  const words = name.split(' ');
  return words.map((_, at) => words.slice(at).join(' '));
}

/** `Foreign Minister`, `Poland Foreign Minister` and the reverse; without what stands in brackets. */
function officesOf(office: string, country: string): string[] {
  const bare = office.replace(/ \(.*\)$/, '');
  return country === '' ? [bare] : [bare, `${bare} ${country}`, `${country} ${bare}`];
}

const personEntry =
  ({ countries }: Chronicle) =>
  ({ id, name, aliases, office, country }: Person): Entry => {
    const of = countries.get(country ?? '');
    return {
      ...TIMELESS,
      kind: 'person',
      id,
      names: endsOf(name),
      aliases: [...aliases.flatMap(endsOf), ...officesOf(office, of?.name ?? '')],
      about: [office, of?.name ?? ''].filter((part) => part !== '').join(', '),
      fields: [
        { name: 'name', text: name },
        ...aliasFields(aliases),
        { name: 'office', text: office },
        ...(of ? [{ name: 'place' as const, text: of.name, also: of.aliases.join(' ') }] : []),
      ],
    };
  };

const placeEntry =
  ({ countries }: Chronicle) =>
  ({ id, name, aliases, town, country }: Place): Entry => {
    const of = countries.get(country ?? '');
    // `White House, Washington` is called by either part.
    const [house = name] = name.split(', ');
    return {
      ...TIMELESS,
      kind: 'place',
      id,
      names: [name, house],
      aliases: [town, ...aliases],
      about: of?.name ?? '',
      fields: [
        { name: 'name', text: name },
        ...aliasFields(town === name || name.endsWith(town) ? aliases : [town, ...aliases]),
        ...(of ? [{ name: 'place' as const, text: of.name, also: of.aliases.join(' ') }] : []),
      ],
    };
  };

const groupEntry =
  ({ countries }: Chronicle) =>
  ({ id, label, kind, members }: Group): Entry => ({
    ...TIMELESS,
    kind: 'group',
    id,
    names: [label],
    aliases: [kind, id],
    about: countWords(new Set(members.map(({ country }) => country)).size, 'member', 'members'),
    fields: [
      { name: 'name', text: label },
      { name: 'alias', text: kind.replaceAll('-', ' ') },
      ...members.flatMap(({ country }): EntryField[] => {
        const of = countries.get(country);
        return of ? [{ name: 'member', text: of.name, also: of.aliases.join(' ') }] : [];
      }),
    ],
  });

const sourceEntry = ({ id, publisher, title, kind, published, basedOn }: Source): Entry => ({
  ...TIMELESS,
  kind: 'source',
  id,
  names: [publisher],
  aliases: [],
  about: publishedWords(published),
  fields: [
    { name: 'publisher', text: publisher },
    { name: 'headline', text: title },
    { name: 'note', text: basedOn ?? '' },
    { name: 'note', text: sourceKindWords(kind) },
    { name: 'note', text: publishedWords(published) },
  ],
});

/** Of a chronicle as known at a moment. */
export function nameEntries(known: Chronicle): Entry[] {
  return [
    ...[...known.countries.values()].map(countryEntry),
    ...peopleKnown(known).map(personEntry(known)),
    ...[...known.places.values()].map(placeEntry(known)),
    ...known.groups.map(groupEntry(known)),
    ...[...known.sources.values()].map(sourceEntry),
  ];
}
