/**
 * Events and journeys as GeoJSON (RFC 7946): WGS 84, longitude first, lines cut at the antimeridian. An event that is
 * nowhere on the map, or in an area without a point of its own, is an unlocated feature (section 3.2): nothing is left out.
 */
import type { BBox, Feature, FeatureCollection, LineString, MultiLineString, Point } from 'geojson';
import type { ChronicleEvent, Claim, Source } from '../../domain/chronicle.ts';
import type { DayEvent } from '../../domain/events/day-event.ts';
import type { LngLat } from '../../domain/places/position.ts';
import { toUtc } from '../../domain/time/instant.ts';
import { writeWhen } from '../../domain/time/when-text.ts';
import { statusWords } from '../../domain/words/statuses.ts';
import { boundingBox } from './bounding-box.ts';
import { type DrawnJourney, drawnJourneys, JOURNEY_NOTE } from './drawn-journeys.ts';
import { rounded } from './great-circle.ts';
import { aboutLines, addressIn, editionOf, type Taken, titleOf } from './taken.ts';
import {
  aheadWords,
  namedSources,
  partLine,
  placeWords,
  pointOf,
  sourcesOf,
  sourceWords,
  titleWords,
  whenWords,
} from './told.ts';
import { toldTime } from './told-time.ts';

type Place = Point | LineString | MultiLineString | null;

const sourceFields = ({ url, ...source }: Source): object => ({
  text: sourceWords({ url, ...source }),
  ...(url === null ? {} : { url }),
});

function timeFields(event: ChronicleEvent): object {
  const time = toldTime(event);
  return {
    when: writeWhen(event.when),
    certainty: event.when.certainty,
    time_zone: event.zone,
    ...(time.kind === 'clock' ? { start: toUtc(time.start) } : {}),
    ...(time.kind === 'clock' && time.end !== null ? { end: toUtc(time.end) } : {}),
    ...(event.timeNote === null ? {} : { time_note: event.timeNote }),
  };
}

const statementFields = (taken: Taken, claim: Claim): object => ({
  id: claim.id,
  text: claim.text,
  ...(claim.question === null ? {} : { question: taken.chronicle.questions.get(claim.question)?.text }),
  ...(claim.value === null ? {} : { answer: claim.value }),
  ...(claim.scope === null ? {} : { answer_counts: claim.scope }),
  confidence: claim.confidence,
  as_of: claim.asOf.text,
  sources: namedSources(taken.chronicle, [claim]).map(sourceFields),
});

function geometryOf({ chronicle }: Taken, event: ChronicleEvent): Point | null {
  const point = pointOf(chronicle, event);
  return point && { type: 'Point', coordinates: [rounded(point[0]), rounded(point[1])] };
}

function eventFeature(taken: Taken, dayEvent: DayEvent): Feature<Place> {
  const { chronicle } = taken;
  const { event, status, isPlanned } = dayEvent;
  const page = addressIn(taken, taken.paths.event(event.id));
  const ahead = aheadWords(taken, dayEvent);
  const precision = chronicle.places.get(event.place ?? '')?.precision;
  return {
    type: 'Feature',
    id: event.id,
    geometry: geometryOf(taken, event),
    properties: {
      feature: 'event',
      title: titleWords(dayEvent),
      status: statusWords(status),
      planned: isPlanned,
      ...(ahead === null ? {} : { ahead }),
      summary: event.summary,
      when_words: whenWords(chronicle, event),
      ...timeFields(event),
      place: placeWords(chronicle, event),
      ...(precision ? { place_precision: precision } : {}),
      kind: event.kind,
      parties: event.participants.map((participant) => partLine(chronicle, dayEvent, participant)),
      statements: event.claims.map((claim) => statementFields(taken, claim)),
      sources: sourcesOf(chronicle, event).map(sourceFields),
      ...(page === null ? {} : { page }),
    },
  };
}

function lineOf(lines: readonly (readonly LngLat[])[]): LineString | MultiLineString {
  const [first = [], ...others] = lines.map((line) => [...line]);
  return others.length === 0
    ? { type: 'LineString', coordinates: first }
    : { type: 'MultiLineString', coordinates: [first, ...others] };
}

const journeyFeature = ({ dayEvent, iso3, title, lines, sources }: DrawnJourney): Feature<Place> => ({
  type: 'Feature',
  id: `${dayEvent.event.id}/${iso3}`,
  geometry: lineOf(lines),
  properties: {
    feature: 'journey',
    title,
    status: statusWords(dayEvent.status),
    planned: dayEvent.isPlanned,
    event: dayEvent.event.id,
    country: iso3,
    note: JOURNEY_NOTE,
    sources: sources.map(sourceFields),
  },
});

const featuresOf = (taken: Taken): Feature<Place>[] =>
  taken.events.flatMap((dayEvent) => [
    eventFeature(taken, dayEvent),
    ...drawnJourneys(taken, dayEvent).map(journeyFeature),
  ]);

/** Null where nothing is located. */
function boxOf(features: readonly Feature<Place>[]): BBox | null {
  const lines = features.flatMap(({ geometry }) => {
    if (geometry === null) return [];
    if (geometry.type === 'Point') return [[geometry.coordinates]];
    return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  });
  const box = boundingBox(lines);
  if (box === null) return null;
  const [west, south, east, north] = box;
  return [rounded(west), south, east, north];
}

export function geoJsonText(taken: Taken): string {
  const features = featuresOf(taken);
  const bbox = boxOf(features);
  // Members of our own are allowed beside those of the standard (section 6.1).
  const collection: FeatureCollection<Place> & Record<string, unknown> = {
    type: 'FeatureCollection',
    ...(bbox === null ? {} : { bbox }),
    title: titleOf(taken),
    description: aboutLines(taken).join(' '),
    licence: taken.chronicle.licence,
    edition: editionOf(taken),
    features,
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}
