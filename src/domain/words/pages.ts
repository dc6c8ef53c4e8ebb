/** What each page about one thing is called, and what it holds in a sentence: for its head, its links and its feed. */
import type { Chronicle, Country } from '../chronicle.ts';
import type { DayEvent } from '../events/day-event.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { dateRange, longDate } from './dates.ts';
import { reservationOf } from './headline.ts';
import { inSentence } from './lists.ts';

export type PageWords = {
  /** The page's own heading. */
  readonly heading: string;
  /** The heading with what it is a part of: for windows, tabs and search results. */
  readonly title: string;
  readonly description: string;
};

const words = ({ title }: Chronicle, heading: string, description: string): PageWords => ({
  heading,
  title: `${heading} – ${title}`,
  description,
});

const span = ({ extent }: Chronicle): string => dateRange(extent);

/** What was only planned, called off or overtaken says so before all else. */
export function eventPageWords(chronicle: Chronicle, dayEvent: DayEvent): PageWords {
  const { event } = dayEvent;
  const reservation = reservationOf(dayEvent);
  const told = event.summary === '' ? event.title : event.summary;
  return words(chronicle, event.title, reservation === null ? told : `${reservation}: ${told}`);
}

/** For the page of an event at a moment before its first report. */
export const notYetKnownPageWords = (chronicle: Chronicle): PageWords =>
  words(chronicle, 'Not yet known', 'What this page tells of was not yet known.');

export const countryPageWords = (chronicle: Chronicle, { name }: Country): PageWords =>
  words(
    chronicle,
    name,
    `What ${inSentence(name)} did on each day of ${span(chronicle)}, the groups it belongs to and the events that name it, each with its sources.`,
  );

export const eventsPageWords = (chronicle: Chronicle): PageWords =>
  words(
    chronicle,
    'Events',
    `All ${chronicle.events.length} events told with ${span(chronicle)}, in order of time, each with its status and sources.`,
  );

export const countriesPageWords = (chronicle: Chronicle): PageWords =>
  words(
    chronicle,
    'Countries',
    `All ${chronicle.countries.size} countries of this chronicle of ${span(chronicle)}, each with its part day by day.`,
  );

export const sourcesPageWords = (chronicle: Chronicle): PageWords =>
  words(
    chronicle,
    'Sources',
    `All ${chronicle.sources.size} sources on ${span(chronicle)}, by publisher, with what rests on each.`,
  );

export const evidencePageWords = (chronicle: Chronicle): PageWords =>
  words(
    chronicle,
    'Evidence: who says so',
    `Every statement on ${span(chronicle)} with its sources, how many chains of reporting it rests on, what could not be sourced, what was mended, and how to cite each.`,
  );

export const dataPageWords = (chronicle: Chronicle): PageWords =>
  words(
    chronicle,
    'Data to take away',
    `The records of ${span(chronicle)}, all of them and day by day, as JSON, CSV, GeoJSON, calendar, KML and feed, with sources, licence and edition.`,
  );

/** What a reader may print: one day, or all of them. */
export const sheetPageWords = (chronicle: Chronicle): PageWords =>
  words(
    chronicle,
    'The week on paper',
    `Every day of ${span(chronicle)} on sheets of its own: its map, its events, where sources differ, and all sources with their addresses written out.`,
  );

export const daySheetPageWords = (chronicle: Chronicle, date: PlainDate): PageWords =>
  words(
    chronicle,
    `${longDate(date)} on paper`,
    `The map and the events of ${longDate(date)}, where sources differ, and all sources with their addresses written out, for print.`,
  );

export const daySourcesPageWords = (chronicle: Chronicle, date: PlainDate): PageWords =>
  words(
    chronicle,
    `Sources of ${longDate(date)}`,
    `Who says what happened on ${longDate(date)}: every source of the day by publisher, with what rests on it.`,
  );
