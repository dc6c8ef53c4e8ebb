/** What the pages about one thing tell machines (schema.org, as JSON-LD): each is a page of the chronicle's data set. */
import { dataPath } from '../app/routing/data-address.ts';
import { relativeHref } from '../app/routing/relative-href.ts';
import type { Chronicle, Country, SourceId } from '../domain/chronicle.ts';
import { countryEvents } from '../domain/events/country-events.ts';
import type { DayEvent } from '../domain/events/day-event.ts';
import { evidenceSources } from '../domain/lessons/evidence-sources.ts';
import type { Lesson } from '../domain/lessons/lesson.ts';
import type { PageWords } from '../domain/words/pages.ts';
import { EXPORT_FORMATS } from '../format/export/format-list.ts';
import { dataSet, eventThing, sourceThings, type Thing } from './linked-data.ts';

type About = { readonly about?: Thing; readonly sources: readonly SourceId[]; readonly type?: string };

const graph = (...things: readonly Thing[]): object => ({ '@context': 'https://schema.org', '@graph': things });

/** A page with what it is about and whom it rests on: in schema.org works have citations, and events do not. */
const pageThing = (
  chronicle: Chronicle,
  { title, description }: PageWords,
  { about, sources, type }: About,
): Thing => ({
  '@type': type ?? 'WebPage',
  name: title,
  description,
  inLanguage: chronicle.language,
  isPartOf: dataSet(chronicle),
  ...(about ? { about } : {}),
  citation: sourceThings(chronicle, sources),
});

export function eventData(chronicle: Chronicle, dayEvent: DayEvent, words: PageWords): object {
  const { claims, reports, participants } = dayEvent.event;
  const sources = [...reports, ...claims, ...participants].flatMap((each) => each.sources);
  const { '@type': type, name } = eventThing(chronicle, dayEvent);
  return graph(
    pageThing(chronicle, words, { about: { '@type': type, name }, sources }),
    eventThing(chronicle, dayEvent),
  );
}

export function countryData(chronicle: Chronicle, { iso3, name }: Country, words: PageWords): object {
  const memberships = chronicle.groups.flatMap(({ members }) => members.filter(({ country }) => country === iso3));
  const named = countryEvents(chronicle, iso3).flatMap(({ participants }) => participants);
  const about = { '@type': 'Country', name, identifier: iso3 };
  return graph(
    pageThing(chronicle, words, { about, sources: [...named, ...memberships].flatMap(({ sources }) => sources) }),
  );
}

/** A page that lists: all events, all countries, or sources. */
export const listData = (chronicle: Chronicle, words: PageWords, sources: readonly SourceId[]): object =>
  graph(pageThing(chronicle, words, { sources, type: 'CollectionPage' }));

/** Where the files of all records are, from the page at `path`. */
const filesFrom = ({ id }: Chronicle, path: string): Thing[] =>
  EXPORT_FORMATS.map(({ ending, label, type }) => ({
    '@type': 'DataDownload',
    name: label,
    encodingFormat: type.replace(/;.*/, ''),
    contentUrl: relativeHref(path, dataPath(id, null, ending)),
  }));

/** The page of the files to take away, which is about the data set. */
export const filesData = (chronicle: Chronicle, words: PageWords, path: string): object =>
  graph(pageThing(chronicle, words, { sources: [], type: 'CollectionPage' }), {
    ...dataSet(chronicle),
    isAccessibleForFree: true,
    distribution: filesFrom(chronicle, path),
  });

/** The chronicle's own page, at `path`: the data set itself, before the day that the page shows. */
export function chronicleData(chronicle: Chronicle, ofDay: object, path: string): object {
  const things = '@graph' in ofDay && Array.isArray(ofDay['@graph']) ? (ofDay['@graph'] as Thing[]) : [];
  const events = chronicle.events.map(({ title }) => title);
  return graph(
    { ...dataSet(chronicle), isAccessibleForFree: true, distribution: filesFrom(chronicle, path), keywords: events },
    ...things,
  );
}

/** A page of the site itself, which tells of no chronicle. */
export const siteData = (type: string, { title, description }: Pick<PageWords, 'title' | 'description'>): object =>
  graph({ '@type': type, name: title, description, inLanguage: 'en' });

/** A page about a lesson, or a part of it; nothing in it tells an answer. */
export function lessonData(chronicle: Chronicle, lesson: Lesson, words: PageWords): object {
  const { title, minutes, ages, aims, language, steps } = lesson;
  const about = {
    '@type': 'LearningResource',
    name: title,
    inLanguage: language,
    timeRequired: `PT${minutes}M`,
    typicalAgeRange: `${ages.from}-${ages.to}`,
    teaches: aims,
  };
  const sources = steps.flatMap(({ evidence }) => evidenceSources(chronicle, evidence).map(({ id }) => id));
  const ofChronicle = [...new Set(sources)].filter((id) => chronicle.sources.has(id));
  return graph(pageThing(chronicle, words, { about, sources: ofChronicle }));
}
