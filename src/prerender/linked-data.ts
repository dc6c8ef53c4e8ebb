/**
 * A day's events for machines (schema.org, as JSON-LD): each with its time as far as it is sure, its place, whether it was
 * only planned, and the sources that tell of it; and the chronicle as the data set they come from.
 */
import type { Chronicle, ChronicleEvent, Source, SourceId } from '../domain/chronicle.ts';
import type { ChronicleDay } from '../domain/events/day.ts';
import type { DayEvent } from '../domain/events/day-event.ts';
import { atLocal, offsetMs } from '../domain/time/instant.ts';
import { datesOf } from '../domain/time/when.ts';
import { daySentence } from '../domain/words/day.ts';
import { statusWords } from '../domain/words/statuses.ts';

export type Thing = { readonly '@type': string; readonly [property: string]: unknown };

const MINUTES = 60_000;
const two = (value: number): string => String(value).padStart(2, '0');

/** ISO 8601 with the offset of the place, `2025-03-12T15:15+01:00`. */
function withOffset(local: string, zone: ChronicleEvent['zone']): string {
  const minutes = offsetMs(atLocal(local, zone), zone) / MINUTES;
  const size = Math.abs(minutes);
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Hours where they are exact, days where those are; nothing where not even the day is sure: ISO 8601 knows no "about". */
function timesOf({ when, zone }: ChronicleEvent): { readonly startDate?: string; readonly endDate?: string } {
  const { start, end } = datesOf(when);
  if (when.kind === 'clock') {
    if (when.certainty !== 'exact') return { startDate: start, endDate: end };
    return {
      startDate: withOffset(when.start, zone),
      ...(when.end === null ? {} : { endDate: withOffset(when.end, zone) }),
    };
  }
  if (when.certainty !== 'exact' || when.precision !== 'day') return {};
  return {
    ...(when.open === 'start' ? {} : { startDate: start }),
    ...(when.open === 'end' ? {} : { endDate: end }),
  };
}

function sourceThing({ publisher, title, url, language, published, archived }: Source): Thing {
  return {
    '@type': 'CreativeWork',
    ...(title === '' ? {} : { name: title }),
    publisher: { '@type': 'Organization', name: publisher },
    inLanguage: language,
    ...(url === null ? {} : { url }),
    ...(archived === null ? {} : { archivedAt: archived.url }),
    ...(published.kind === 'instant' ? { datePublished: published.text } : {}),
    ...(published.kind === 'day' && !published.isApproximate ? { datePublished: published.date } : {}),
  };
}

export const sourceThings = (chronicle: Chronicle, ids: readonly SourceId[]): Thing[] =>
  [...new Set(ids)].flatMap((id) => {
    const source = chronicle.sources.get(id);
    return source ? [sourceThing(source)] : [];
  });

function placeThing(chronicle: Chronicle, { place: id }: ChronicleEvent): Thing | undefined {
  const place = id === null ? undefined : chronicle.places.get(id);
  if (!place) return undefined;
  const [longitude, latitude] = place.position;
  const country = place.country === null ? undefined : chronicle.countries.get(place.country)?.name;
  return {
    '@type': 'Place',
    name: place.name,
    address: {
      '@type': 'PostalAddress',
      addressLocality: place.town,
      ...(country === undefined ? {} : { addressCountry: country }),
    },
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
  };
}

/** Where it was held: a place, or nowhere on the map; nothing where no source tells a place. */
function locationOf(chronicle: Chronicle, event: ChronicleEvent): Thing | undefined {
  const place = placeThing(chronicle, event);
  return place ?? (event.isVirtual ? { '@type': 'VirtualLocation', name: 'By telephone or video' } : undefined);
}

/** schema.org has no word for what took place; `keywords` says it as the page does. */
export function eventThing(chronicle: Chronicle, { event, status }: DayEvent): Thing {
  const location = locationOf(chronicle, event);
  return {
    '@type': 'Event',
    name: event.title,
    description: event.summary,
    ...timesOf(event),
    eventStatus: `https://schema.org/${status === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    keywords: statusWords(status),
    ...(location ? { location } : {}),
    subjectOf: sourceThings(
      chronicle,
      event.reports.flatMap(({ sources }) => sources),
    ),
  };
}

export function dataSet({ title, standfirst, extent, licence, language }: Chronicle): Thing {
  return {
    '@type': 'Dataset',
    name: title,
    description: standfirst,
    inLanguage: language,
    temporalCoverage: `${extent.start}/${extent.end}`,
    ...(licence === 'CC-BY-4.0' ? { license: 'https://creativecommons.org/licenses/by/4.0/' } : {}),
  };
}

/** Where each source is, which the page's own links say again; the page of each event tells all of its sources. */
const addressesOf = (chronicle: Chronicle, ids: readonly SourceId[]): string[] =>
  [...new Set(ids)].flatMap((id) => chronicle.sources.get(id)?.url ?? []);

/** An event among others: what, when, where and how sure. The day's page cites for all of them. */
function briefEventThing(chronicle: Chronicle, dayEvent: DayEvent): Thing {
  const { description: _told, subjectOf: _cited, ...brief } = eventThing(chronicle, dayEvent);
  return brief as Thing;
}

export function linkedData(chronicle: Chronicle, day: ChronicleDay, title: string): object {
  const { text } = daySentence(chronicle, day);
  const reported = day.events.flatMap(({ event }) => event.reports.flatMap((report) => report.sources));
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebPage',
        name: title,
        description: text,
        inLanguage: chronicle.language,
        isBasedOn: dataSet(chronicle),
        citation: addressesOf(chronicle, reported),
      },
      ...day.events.filter(({ status }) => status !== 'superseded').map((each) => briefEventThing(chronicle, each)),
    ],
  };
}

/** As the text of a script element: nothing in it can end the element. */
export const scriptText = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
