/** What a page's card says: never more than the page, and what was only planned says so before all else. */
import type { Chronicle, SourceId } from '../../domain/chronicle.ts';
import { dayOf } from '../../domain/events/day.ts';
import type { DayEvent } from '../../domain/events/day-event.ts';
import { daysOf, type PlainDate } from '../../domain/time/plain-date.ts';
import { dateRange, fullDate, spanName } from '../../domain/words/dates.ts';
import { daySentence } from '../../domain/words/day.ts';
import { dayHeadline, reservationOf } from '../../domain/words/headline.ts';
import { capitalised, countWords, listWords } from '../../domain/words/lists.ts';
import { daySources } from '../../views/story/day-sources.ts';
import { whenWords } from '../../views/story/event-day.ts';

export type CardWords = {
  /** What it is a part of. */
  readonly within: string;
  /** When it was or is to be. */
  readonly when: string;
  /** `Planned`, `Cancelled`, `Superseded`; null for what took place, and where the heading says so. */
  readonly reservation: string | null;
  readonly heading: string;
  /** What there is to say below the heading, where there is room. */
  readonly told: string;
  /** Whose word it rests on: the first that fits is shown, each shorter than the one before. */
  readonly credits: readonly string[];
  /** For those who do not see it. */
  readonly alt: string;
};

/** Days whose small maps stand side by side on a chronicle's card: more would be too small to tell apart. */
export const STRIP_DAYS = 7;

const publishersOf = (chronicle: Chronicle, ids: readonly SourceId[]): string[] => [
  ...new Set(ids.map((id) => chronicle.sources.get(id)?.publisher ?? id)),
];

/** Up to three publishers are named, the rest is counted. */
function creditsOf(chronicle: Chronicle, ids: readonly SourceId[]): string[] {
  const publishers = publishersOf(chronicle, ids);
  if (publishers.length === 0) return [];
  const named = [3, 2, 1].map((cap) => `Sources: ${listWords(publishers, 'and', cap)}`);
  return [...named, `Sources: ${publishers.length}`];
}

export function dayCardWords(chronicle: Chronicle, date: PlainDate): CardWords {
  const day = dayOf(chronicle, date, null);
  const heading = dayHeadline(day);
  const sentence = daySentence(chronicle, day);
  const when = fullDate(date);
  return {
    within: chronicle.title,
    when,
    reservation: null,
    heading,
    told: sentence.text,
    credits: creditsOf(chronicle, daySources(chronicle, day).ids),
    alt: `${when}: ${heading}. Beside it, the day’s map of Europe and the Black Sea.`,
  };
}

export function eventCardWords(chronicle: Chronicle, dayEvent: DayEvent): CardWords {
  const { event } = dayEvent;
  const when = whenWords(chronicle, event, null);
  const reservation = reservationOf(dayEvent);
  const told = reservation === null ? event.title : `${reservation}: ${event.title}`;
  return {
    within: chronicle.title,
    when,
    reservation,
    heading: event.title,
    told: event.summary,
    credits: creditsOf(
      chronicle,
      event.reports.flatMap(({ sources }) => sources),
    ),
    alt: `${told}. ${when}. Beside it, a map of Europe and the Black Sea.`,
  };
}

export function chronicleCardWords(chronicle: Chronicle): CardWords {
  const ids = [...chronicle.sources.keys()];
  const when = dateRange(chronicle.extent);
  const days = daysOf(chronicle.extent).length;
  const publishers = countWords(publishersOf(chronicle, ids).length, 'publisher', 'publishers');
  return {
    within:
      days > STRIP_DAYS
        ? `The first ${STRIP_DAYS} of ${days} days`
        : `${capitalised(spanName(chronicle.extent))}, day by day`,
    when,
    reservation: null,
    heading: chronicle.title,
    told: chronicle.standfirst,
    credits: [`Every statement sourced: ${countWords(ids.length, 'source', 'sources')} by ${publishers}`],
    alt: `${chronicle.title}, ${when}. Below it, small maps of its days.`,
  };
}
