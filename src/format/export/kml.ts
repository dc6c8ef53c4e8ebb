/** Events and journeys as KML 2.2 (OGC 07-147r2), each with its time, for globes that play time. Elements stand in the schema's order. */
import type { ChronicleEvent, Source } from '../../domain/chronicle.ts';
import type { DayEvent } from '../../domain/events/day-event.ts';
import { toUtc } from '../../domain/time/instant.ts';
import { statusWords } from '../../domain/words/statuses.ts';
import { type DrawnJourney, drawnJourneys, JOURNEY_NOTE } from './drawn-journeys.ts';
import { aboutLines, addressIn, editionOf, type Taken, titleOf } from './taken.ts';
import {
  aheadWords,
  partLine,
  placeWords,
  pointOf,
  sourceLine,
  sourcesOf,
  tellingLines,
  titleWords,
  whenWords,
  yesNo,
} from './told.ts';
import { toldTime } from './told-time.ts';
import { branch, empty, leaf, type Xml, xmlDocument } from './xml.ts';

/** Globes take what a description holds for HTML: in it, words of a record stay words. */
const asHtml = (lines: readonly string[]): string =>
  lines.map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')).join('\n');

const dataOf = (fields: Readonly<Record<string, string>>): Xml =>
  branch(
    'ExtendedData',
    {},
    Object.entries(fields)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => branch('Data', { name }, [leaf('value', value)])),
  );

const LENGTHS = { year: 'YYYY'.length, month: 'YYYY-MM'.length, day: 'YYYY-MM-DD'.length } as const;

/** KML's times may be a year, a month, a day or an instant: no more is said than is told. */
function timeXml(event: ChronicleEvent): Xml {
  const { when } = event;
  const time = toldTime(event);
  const span = (begin: string | null, end: string | null): Xml =>
    begin !== null && begin === end
      ? branch('TimeStamp', {}, [leaf('when', begin)])
      : branch('TimeSpan', {}, [
          ...(begin === null ? [] : [leaf('begin', begin)]),
          ...(end === null ? [] : [leaf('end', end)]),
        ]);
  if (time.kind === 'clock') {
    const start = toUtc(time.start);
    return span(start, time.end === null ? start : toUtc(time.end));
  }
  const [length, open] = when.kind === 'days' ? [LENGTHS[when.precision], when.open] : [LENGTHS.day, 'none'];
  return span(open === 'start' ? null : time.start.slice(0, length), open === 'end' ? null : time.end.slice(0, length));
}

const styleOf = ({ isPlanned }: DayEvent): string => (isPlanned ? '#planned' : '#told');

const linesOf = (sources: readonly Source[]): string => sources.map(sourceLine).join('\n');

const termsOf = (taken: Taken): Readonly<Record<string, string>> => ({
  edition: editionOf(taken),
  licence: taken.chronicle.licence,
});

function eventXml(taken: Taken, dayEvent: DayEvent): Xml {
  const { chronicle } = taken;
  const { event, status, isPlanned } = dayEvent;
  const place = chronicle.places.get(event.place ?? '');
  const page = addressIn(taken, taken.paths.event(event.id));
  const where = placeWords(chronicle, event);
  const point = pointOf(chronicle, event);
  return branch('Placemark', { id: `event-${event.id}` }, [
    leaf('name', titleWords(dayEvent)),
    ...(page === null ? [] : [empty('atom:link', { rel: 'related', href: page })]),
    ...(where === '' ? [] : [leaf('address', where)]),
    leaf('description', asHtml(tellingLines(taken, dayEvent))),
    timeXml(event),
    leaf('styleUrl', styleOf(dayEvent)),
    dataOf({
      status: statusWords(status),
      planned: yesNo(isPlanned),
      ahead: aheadWords(taken, dayEvent) ?? '',
      when: whenWords(chronicle, event),
      time_note: event.timeNote ?? '',
      place_precision: place?.precision ?? '',
      parties: event.participants.map((participant) => partLine(chronicle, dayEvent, participant)).join('\n'),
      statements: event.claims.map(({ text }) => text).join('\n'),
      sources: linesOf(sourcesOf(chronicle, event)),
      ...termsOf(taken),
    }),
    ...(point ? [branch('Point', {}, [leaf('coordinates', point.join(','))])] : []),
  ]);
}

const lineXml = (line: readonly (readonly number[])[]): Xml =>
  branch('LineString', {}, [
    leaf('tessellate', '1'),
    leaf('coordinates', line.map((position) => position.join(',')).join(' ')),
  ]);

const journeyXml = (taken: Taken, { dayEvent, iso3, title, lines, sources }: DrawnJourney): Xml =>
  branch('Placemark', { id: `journey-${dayEvent.event.id}-${iso3}` }, [
    leaf('name', title),
    leaf('description', asHtml([JOURNEY_NOTE])),
    timeXml(dayEvent.event),
    leaf('styleUrl', styleOf(dayEvent)),
    dataOf({
      status: statusWords(dayEvent.status),
      planned: yesNo(dayEvent.isPlanned),
      sources: linesOf(sources),
      ...termsOf(taken),
    }),
    branch('MultiGeometry', {}, lines.map(lineXml)),
  ]);

/** KML writes colours as alpha, blue, green, red. What is planned is thinner and paler, and says so in its name. */
const style = (id: string, colour: string, width: string): Xml =>
  branch('Style', { id }, [branch('LineStyle', {}, [leaf('color', colour), leaf('width', width)])]);

export function kmlText(taken: Taken): string {
  const page = addressIn(taken, taken.paths.chronicle);
  const journeys = taken.events.flatMap((dayEvent) => drawnJourneys(taken, dayEvent));
  return xmlDocument(
    branch('kml', { xmlns: 'http://www.opengis.net/kml/2.2', 'xmlns:atom': 'http://www.w3.org/2005/Atom' }, [
      branch('Document', {}, [
        leaf('name', titleOf(taken)),
        ...(page === null ? [] : [empty('atom:link', { rel: 'related', href: page })]),
        leaf('description', asHtml(aboutLines(taken))),
        style('told', 'ffb1561f', '2'),
        style('planned', '80b1561f', '1'),
        dataOf(termsOf(taken)),
        branch('Folder', {}, [leaf('name', 'Events'), ...taken.events.map((each) => eventXml(taken, each))]),
        branch('Folder', {}, [leaf('name', 'Journeys'), ...journeys.map((each) => journeyXml(taken, each))]),
      ]),
    ]),
  );
}
