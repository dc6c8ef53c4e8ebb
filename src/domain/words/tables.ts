/** The columns of the week's tables, in words. */
import type { Chronicle, SourceId } from '../chronicle.ts';
import type { ChronicleDay } from '../events/day.ts';
import { leftOutOf } from '../events/matching-day.ts';
import { PARTS } from '../events/participation.ts';
import type { Disagreement } from '../evidence/disagreements.ts';
import type { Column } from '../tabling/column.ts';
import type { CountryRow } from '../tabling/country-rows.ts';
import type { EventRow } from '../tabling/event-rows.ts';
import type { TownRow } from '../tabling/town-rows.ts';
import { standingWords } from './ahead.ts';
import { attendeeWords } from './attendees.ts';
import { publishedWords } from './dates.ts';
import { kindWords } from './disagreements.ts';
import { eventDayWords, eventHourWords, placeWords } from './event-place.ts';
import { capitalised } from './lists.ts';
import { modeWords, partWords } from './parts.ts';
import { statusWords } from './statuses.ts';

/** `AFP, 11 March 2025; Reuters, …`; with their addresses: `AFP, 11 March 2025, https://…`. */
function sourceWords({ sources }: Chronicle, ids: readonly SourceId[], isAddressed: boolean): string {
  const told = [...new Set(ids)].flatMap((id) => sources.get(id) ?? []);
  return told
    .map(({ publisher, published, url }) => {
      const named = `${publisher}, ${publishedWords(published)}`;
      return isAddressed && url !== null ? `${named}, ${url}` : named;
    })
    .join('; ');
}

const sourceColumn = <Row extends { readonly sources: readonly SourceId[] }>(chronicle: Chronicle): Column<Row> => ({
  id: 'sources',
  label: 'Sources',
  text: ({ sources }) => sourceWords(chronicle, sources, false),
  copied: ({ sources }) => sourceWords(chronicle, sources, true),
});

/** `How many? 30 (in advance); 34 (on the day). They count different things: all can be true.` */
export const differWords = (disagreement: Disagreement): string =>
  `${disagreement.question.text} ${disagreement.answers
    .map(({ value, scope }) => (scope === '' ? value : `${value} (${scope})`))
    .join('; ')}. ${kindWords(disagreement)}`;

/** What a country's part is called; that it is left out says nothing about it. */
export function shownPartWords({ part, isPlanned, isLeftOut }: CountryRow, day: ChronicleDay): string {
  if (isLeftOut) return 'Left out in the legend';
  return part === 'none' && leftOutOf(day) > 0 ? 'No part in what matches the filters' : partWords(part, isPlanned);
}

/** As the legend names the pin's form. Of what a filter leaves out it is not said that there is nothing. */
export function townStateWords({ state, hasTalks }: TownRow, day: ChronicleDay): string {
  if (state === 'idle') return leftOutOf(day) > 0 ? 'Nothing today that matches the filters' : 'Nothing today';
  const what = hasTalks ? 'Talks' : 'Another event';
  return state === 'held' ? `${what} today` : `${what}, only announced`;
}

/** Why the timeline shows no event. */
export function noEventWords(isFiltered: boolean, isZoomed: boolean): string {
  if (!isFiltered) return 'The timeline shows no event.';
  return isZoomed
    ? 'No event in the hours that the timeline shows matches the filters.'
    : 'No event of these days matches the filters.';
}

/** Why the map has no pin. */
export const noTownWords = (isFiltered: boolean): string =>
  isFiltered ? 'No place of an event that matches the filters is marked on the map.' : 'No place is marked on the map.';

export const eventColumns = (chronicle: Chronicle): readonly Column<EventRow>[] => {
  // The chronicle's own order: what came after something else stands after it though its hour is not told.
  const order = new Map(chronicle.events.map(({ id }, at) => [id, at]));
  const placeInTime = ({ known }: EventRow): number => order.get(known.event.id) ?? 0;
  return [
    { id: 'what', label: 'What', text: ({ known }) => known.event.title },
    { id: 'day', label: 'Day', text: ({ known }) => eventDayWords(chronicle, known.event), rank: placeInTime },
    {
      id: 'time',
      label: 'Time',
      text: ({ known }) => capitalised(eventHourWords(chronicle, known.event)),
      rank: placeInTime,
    },
    { id: 'place', label: 'Place', text: ({ known }) => placeWords(chronicle, known.event) },
    { id: 'status', label: 'Status', text: ({ known, aheadFrom }) => standingWords(known, aheadFrom) },
    { id: 'who', label: 'Who', text: ({ known }) => attendeeWords(chronicle, known) },
    {
      id: 'differ',
      label: 'Where sources differ',
      text: ({ disagreements }) => disagreements.map(differWords).join(' '),
    },
    sourceColumn(chronicle),
  ];
};

export const countryColumns = (chronicle: Chronicle, day: ChronicleDay): readonly Column<CountryRow>[] => [
  { id: 'country', label: 'Country', text: ({ name }) => name },
  {
    id: 'part',
    label: 'Part today',
    text: (row) => shownPartWords(row, day),
    rank: ({ part, isPlanned }) => PARTS.indexOf(part) * 2 + Number(isPlanned),
  },
  {
    id: 'how',
    label: 'How, and in what',
    text: ({ participations }) =>
      participations
        .map(({ event, isPlanned, participant }) => {
          const how = modeWords(participant.mode, { isPlanned, isVirtual: event.isVirtual });
          return `${how}: ${event.label}`;
        })
        .join('; '),
  },
  { id: 'black-sea', label: 'Black Sea', text: ({ isBlackSea }) => (isBlackSea ? 'Black Sea state' : '') },
  {
    id: 'journeys',
    label: 'Journeys drawn',
    text: ({ iso3, journeys }) => journeyWords(chronicle, { iso3, journeys }),
  },
  {
    id: 'groups',
    label: 'Groups',
    text: groupWords,
  },
  sourceColumn(chronicle),
];

/** `Kyiv to Jeddah`; of those only announced, `Kyiv to Paris, announced`. */
export const journeyWords = (
  { countries, events, places }: Chronicle,
  { iso3, journeys }: Pick<CountryRow, 'iso3' | 'journeys'>,
): string =>
  journeys
    .map(({ event: id, isPlanned }) => {
      const place = events.find((event) => event.id === id)?.place;
      const town = (place && places.get(place)?.town) ?? id;
      return `${countries.get(iso3)?.capital.name ?? iso3} to ${town}${isPlanned ? ', announced' : ''}`;
    })
    .join('; ');

/** `Chiefs of defence meet (took place); …`. */
export const townEventWords = ({ events }: TownRow): string =>
  events.map(({ event, status }) => `${event.title} (${statusWords(status).toLowerCase()})`).join('; ');

/** The coast has words of its own. */
export const groupWords = ({ groups }: CountryRow): string =>
  groups.flatMap(({ kind, label }) => (kind === 'black-sea' ? [] : [label])).join('; ');

const STATE_RANK: Record<TownRow['state'], number> = { held: 0, planned: 1, idle: 2 };

export const townColumns = (chronicle: Chronicle, day: ChronicleDay): readonly Column<TownRow>[] => [
  { id: 'town', label: 'Town', text: ({ town }) => town },
  { id: 'state', label: 'Today', text: (row) => townStateWords(row, day), rank: ({ state }) => STATE_RANK[state] },
  {
    id: 'events',
    label: 'Events there today',
    text: townEventWords,
  },
  sourceColumn(chronicle),
];
