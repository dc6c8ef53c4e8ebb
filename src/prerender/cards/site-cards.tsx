/** Every card of the site as SVG text, one after the other: each chronicle's, its days' and its events'. */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { recordPath } from '../../app/routing/record-address.ts';
import { cardPath, largeCardPath } from '../../app/routing/share-address.ts';
import type { Chronicle } from '../../domain/chronicle.ts';
import { dayFor, knownEvents } from '../../domain/events/day.ts';
import type { DayEvent } from '../../domain/events/day-event.ts';
import { daysOf, type PlainDate } from '../../domain/time/plain-date.ts';
import { datesOf } from '../../domain/time/when.ts';
import { createReaderStore, initialReader } from '../../state/reader.ts';
import { pathOf } from '../../state/url.ts';
import type { BaseMap } from '../../views/map/base-map.ts';
import { ReaderProvider } from '../../views/ui/reader-context.tsx';
import { chronicleCardWords, dayCardWords, eventCardWords } from './card-words.ts';
import { MapCard } from './map-card.tsx';
import { WeekCard } from './week-card.tsx';

export type Card = {
  /** From the app's root. */
  readonly path: string;
  readonly svg: string;
  /** How many px of the picture stand for one of its drawing; one where it is not said. */
  readonly zoom?: number;
};

const svgOf = (chronicle: Chronicle, date: PlainDate, card: ReactNode): string =>
  renderToStaticMarkup(
    <ReaderProvider chronicle={chronicle} store={createReaderStore(initialReader(date))}>
      {card}
    </ReaderProvider>,
  );

export const chronicleCard = (chronicle: Chronicle, base: BaseMap): Card => ({
  path: cardPath(`/${chronicle.id}/`),
  svg: svgOf(chronicle, chronicle.extent.start, <WeekCard base={base} words={chronicleCardWords(chronicle)} />),
});

export const dayCard = (chronicle: Chronicle, date: PlainDate, base: BaseMap): Card => ({
  path: cardPath(pathOf(chronicle.id, date)),
  svg: svgOf(chronicle, date, <MapCard base={base} words={dayCardWords(chronicle, date)} tellsPins />),
});

/** On its map is the event alone: who takes part in it, and where it is held. */
export function eventCard(chronicle: Chronicle, dayEvent: DayEvent, base: BaseMap): Card {
  const { event } = dayEvent;
  const { start } = datesOf(event.when);
  const date = dayFor(chronicle, event, start) ?? start;
  const alone = { ...chronicle, events: [event] };
  return {
    path: cardPath(recordPath(chronicle.id, { kind: 'event', event: event.id })),
    svg: svgOf(alone, date, <MapCard base={base} words={eventCardWords(chronicle, dayEvent)} />),
  };
}

/** Every day's card again, at twice the size. */
export function* largeCards(chronicles: readonly Chronicle[], base: BaseMap): Generator<Card> {
  for (const chronicle of chronicles)
    for (const date of daysOf(chronicle.extent))
      yield { ...dayCard(chronicle, date, base), path: largeCardPath(pathOf(chronicle.id, date)), zoom: 2 };
}

export function* siteCards(chronicles: readonly Chronicle[], base: BaseMap): Generator<Card> {
  for (const chronicle of chronicles) {
    yield chronicleCard(chronicle, base);
    for (const date of daysOf(chronicle.extent)) yield dayCard(chronicle, date, base);
    for (const dayEvent of knownEvents(chronicle, null)) yield eventCard(chronicle, dayEvent, base);
  }
}
