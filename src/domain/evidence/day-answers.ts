/** What a day's words, pins, journeys and counts rest on. */
import type { Iso3, PlaceId } from '../chronicle.ts';
import { type DayEvent, isLive } from '../events/day-event.ts';
import type { Journey } from '../events/journeys.ts';
import { NOWHERE } from '../events/lane.ts';
import { hasParticipants, membershipsOn } from '../events/participation.ts';
import { isDone } from '../events/status.ts';
import { datesOf } from '../time/when.ts';
import { longDate, spanName } from '../words/dates.ts';
import { daySentence } from '../words/day.ts';
import { dayHeadline } from '../words/headline.ts';
import { countWords, inSentence, listWords } from '../words/lists.ts';
import { RULES } from '../words/rules.ts';
import { type Answered, type Asked, answered } from './answered.ts';
import type { Ground } from './grounds.ts';

const statusOf = ({ grounds }: Asked, events: readonly DayEvent[]): Ground[] =>
  events.flatMap(({ event }) => grounds.status(event));

/** Reports of the talks, or of all that happened where there were none; who took part; who counts as leading. */
export function sentenceAnswer(asked: Asked): Answered {
  const { chronicle, day, grounds } = asked;
  const { text, events } = daySentence(chronicle, day);
  const shown = day.events.filter(({ event }) => events.includes(event.id));
  const leading = [...day.parts.values()].filter(({ part }) => part === 'lead');
  return answered(asked, text, RULES.sentence, [
    ...statusOf(asked, shown),
    ...shown
      .filter(({ event }) => hasParticipants(event))
      .flatMap((dayEvent) => dayEvent.event.participants.map((each) => grounds.participant(dayEvent, each))),
    ...chronicle.groups
      .filter(({ kind }) => kind === 'leads')
      .flatMap((group) =>
        leading.flatMap(({ iso3 }) =>
          membershipsOn(group, iso3, day.date).map((each) => grounds.membership(group, each)),
        ),
      ),
  ]);
}

export function headlineAnswer(asked: Asked): Answered {
  const { day } = asked;
  const headline = dayHeadline(day);
  const named = day.events.filter(({ event }) => headline.includes(event.label));
  return answered(asked, `${longDate(day.date)}: ${headline}`, RULES.headline, statusOf(asked, named));
}

type Which = keyof typeof RULES.events;

function eventsOf({ chronicle, day, matching }: Asked, which: Which): readonly DayEvent[] {
  const { start, end } = chronicle.extent;
  switch (which) {
    case 'all':
      return day.events;
    case 'done':
      return day.events.filter(({ status }) => isDone(status));
    case 'planned':
      return day.events.filter(({ isPlanned }) => isPlanned);
    case 'elsewhere':
      return matching.filter(({ event }) => event.place === null);
    case 'before':
      return matching.filter(({ event }) => datesOf(event.when).end < start);
    case 'after':
      return matching.filter(({ event }) => datesOf(event.when).start > end);
  }
}

export function eventsAnswer(asked: Asked, which: Which): Answered {
  const { chronicle, day } = asked;
  const events = eventsOf(asked, which);
  const where: Record<Which, string> = {
    all: `On ${longDate(day.date)}`,
    done: `Took place or under way on ${longDate(day.date)}`,
    planned: `Only announced for ${longDate(day.date)}`,
    elsewhere: NOWHERE,
    before: `Before ${spanName(chronicle.extent)}`,
    after: `After ${spanName(chronicle.extent)}`,
  };
  const statement = `${where[which]}: ${countWords(events.length, 'event', 'events')}`;
  return answered(asked, statement, RULES.events[which], statusOf(asked, events));
}

export function townAnswer(asked: Asked, town: string): Answered {
  const { chronicle, day, matching, grounds } = asked;
  const places = [...chronicle.places.values()].filter((place) => place.town === town);
  const isThere = ({ event }: DayEvent): boolean => places.some(({ id }) => id === event.place);
  const today = day.events.filter(isThere);
  const events = today.length > 0 ? today : matching.filter(isThere);
  const live = today.filter(isLive).length;
  const told = live === 0 ? 'nothing on this day' : `${countWords(live, 'event', 'events')} on this day`;
  const used = places.filter(({ id }) => events.some(({ event }) => event.place === id));
  return answered(asked, `${town}: ${told}`, RULES.town, [...statusOf(asked, events), ...used.map(grounds.place)]);
}

export function placeAnswer(asked: Asked, id: PlaceId): Answered | null {
  const place = asked.chronicle.places.get(id);
  if (!place) return null;
  const there = asked.known.filter(({ event }) => event.place === id);
  const isOfIt = (ground: Ground): boolean => ground.kind !== 'report' || (ground.report.tells?.place ?? id) === id;
  const told = there.flatMap(({ event }) => asked.grounds.telling(event, 'place').filter(isOfIt));
  return answered(asked, place.name, null, [asked.grounds.place(place), ...told]);
}

export const venuesAnswer = (asked: Asked): Answered =>
  answered(
    asked,
    `Pins on ${longDate(asked.day.date)}`,
    RULES.venues,
    statusOf(
      asked,
      asked.day.venues.flatMap(({ events }) => events),
    ),
  );

export function journeysAnswer(asked: Asked, iso3: Iso3 | null): Answered {
  const { chronicle, day, grounds } = asked;
  const journeys = day.journeys.filter((journey) => iso3 === null || journey.iso3 === iso3);
  const groundOf = (journey: Journey): Ground[] => {
    const dayEvent = day.events.find(({ event }) => event.id === journey.event);
    return (dayEvent?.event.participants ?? []).flatMap((each) =>
      dayEvent && each.party.kind === 'country' && each.party.iso3 === journey.iso3
        ? [grounds.participant(dayEvent, each)]
        : [],
    );
  };
  const names = [...new Set(journeys.map((journey) => journey.iso3))].map((each) =>
    inSentence(chronicle.countries.get(each)?.name ?? each),
  );
  const whose = names.length > 4 ? countWords(names.length, 'country', 'countries') : listWords(names);
  return answered(
    asked,
    names.length === 0 ? 'No journeys' : `Journeys from capital to room: ${whose}`,
    RULES.journeys,
    [
      ...journeys.flatMap(groundOf),
      ...statusOf(
        asked,
        day.events.filter(({ event }) => journeys.some((journey) => journey.event === event.id)),
      ),
    ],
  );
}
