/** What the counts of a search rest on: the records that were found. */
import type { Chronicle, ChronicleEvent } from '../chronicle.ts';
import { isOn } from '../events/day.ts';
import type { Entry, FindingKind } from '../finding/entry.ts';
import { facetOf, matches } from '../finding/event-facets.ts';
import { type EventFilter, FACETS, type Facet, NO_EVENT_FILTER, withValues } from '../finding/event-filter.ts';
import { type Found, find } from '../finding/find.ts';
import { type FindingIndex, findingIndex } from '../finding/finding-index.ts';
import { foundEvents } from '../finding/found-events.ts';
import { facetWords, filterWords, findingKindWords, valueWords } from '../words/finding.ts';
import { capitalised, countWords } from '../words/lists.ts';
import { RULES } from '../words/rules.ts';
import { quoted } from '../words/saying.ts';
import { type Answered, type Asked, answered } from './answered.ts';
import { GROUND_RECORDS } from './base-map-sources.ts';
import type { Ground } from './grounds.ts';

/** Of each chronicle as known at a moment: whoever asks of one count asks of others. */
const indexed = new WeakMap<Chronicle, FindingIndex>();

function foundBy({ whole, knownAt, day, chronicle }: Asked, query: string): readonly Found[] {
  const index = indexed.get(chronicle) ?? findingIndex(whole, knownAt);
  indexed.set(chronicle, index);
  return find(index, query, day.date);
}

const eventsOf = (asked: Asked, query: string): readonly ChronicleEvent[] =>
  foundEvents(asked.chronicle, query, query.trim() === '' ? [] : foundBy(asked, query));

const filterOf = ({ day }: Asked): EventFilter => day.narrowed?.filter ?? NO_EVENT_FILTER;

type Wish = { readonly query: string; readonly filter: EventFilter; readonly also: readonly [Facet, string] | null };

/** What is looked for, by the text that says which; null for no such text. */
function wishOf(asked: Asked, which: string, query: string): Wish | null {
  const filter = filterOf(asked);
  if (which === 'all') return { query, filter, also: null };
  if (which === 'without all') return { query: '', filter: NO_EVENT_FILTER, also: null };
  if (which === 'without words') return { query: '', filter, also: null };
  const isWithout = which.startsWith('without ');
  const [name, value = ''] = (isWithout ? which.slice('without '.length) : which).split(' ');
  const facet = FACETS.find((each) => each === name);
  if (!facet) return null;
  return { query, filter: withValues(filter, facet, []), also: isWithout ? null : [facet, value] };
}

/** `“jeddah”; Country: France`; null where nothing is asked for. */
function wishWords({ chronicle }: Asked, { query, filter, also }: Wish): string | null {
  const words = [
    ...(query.trim() === '' ? [] : [quoted(query.trim())]),
    ...(also === null ? [] : [`${facetWords(also[0])}: ${valueWords(chronicle, ...also)}`]),
    ...[filterWords(chronicle, filter)].filter((text) => text !== ''),
  ];
  return words.length === 0 ? null : words.join('; ');
}

export function foundAnswer(asked: Asked, which: string, query: string): Answered | null {
  const wish = wishOf(asked, which, query);
  if (!wish) return null;
  const { chronicle, grounds } = asked;
  const { filter, also } = wish;
  const events = eventsOf(asked, wish.query)
    .filter((event) => matches(event, filter, chronicle))
    .filter((event) => also === null || facetOf(event, also[0], chronicle).has(also[1]));
  const words = wishWords(asked, wish);
  const count = capitalised(countWords(events.length, 'event', 'events'));
  return answered(
    asked,
    words === null ? `${count} in all` : `${count} found: ${words}`,
    RULES.found,
    events.flatMap(grounds.status),
  );
}

/** The record by which a thing that was found is there; countries that no record counts anywhere are the map's. */
function groundsFor({ chronicle, grounds }: Asked, { kind, id, dates }: Entry): readonly Ground[] {
  switch (kind) {
    case 'day':
      return chronicle.events.filter((event) => dates && isOn(event, dates.start)).flatMap(grounds.status);
    case 'country': {
      const counted = chronicle.groups.flatMap((group) =>
        group.members.filter(({ country }) => country === id).map((member) => grounds.membership(group, member)),
      );
      return counted.length > 0 ? counted.slice(0, 1) : GROUND_RECORDS;
    }
    case 'group':
      return chronicle.groups
        .filter((group) => group.id === id)
        .flatMap((group) => group.members.map((member) => grounds.membership(group, member)));
    case 'person':
      return [chronicle.people.get(id) ?? []].flat().map(grounds.person);
    case 'place':
      return [chronicle.places.get(id) ?? []].flat().map(grounds.place);
    case 'source':
      return [chronicle.sources.get(id) ?? []].flat().map(grounds.source);
    case 'event':
      return chronicle.events.filter((event) => event.id === id).flatMap(grounds.status);
    case 'claim':
      return chronicle.events.flatMap((event) =>
        event.claims.filter((claim) => claim.id === id).map((claim) => grounds.claim(event, claim)),
      );
  }
}

export function resultsAnswer(asked: Asked, of: FindingKind | 'all', query: string): Answered {
  const entries = foundBy(asked, query)
    .map(({ entry }) => entry)
    .filter(({ kind }) => of === 'all' || kind === of);
  const what = of === 'all' ? 'Found' : findingKindWords(of);
  return answered(
    asked,
    `${what} for ${quoted(query.trim())}: ${entries.length}`,
    RULES.results,
    entries.flatMap((entry) => groundsFor(asked, entry)),
  );
}
