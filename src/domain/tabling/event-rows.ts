/** Events as rows: those of the timeline, and those of the day that it does not show. */
import type { Chronicle, SourceId } from '../chronicle.ts';
import { aheadFrom } from '../events/ahead.ts';
import { type ChronicleDay, knownEvents } from '../events/day.ts';
import type { DayEvent } from '../events/day-event.ts';
import { isInView } from '../events/in-view.ts';
import { type LaneName, laneOf } from '../events/lane.ts';
import { isInLanes, wholeSpan } from '../events/whole-span.ts';
import type { Disagreement } from '../evidence/disagreements.ts';
import { sourcesOfEvent } from '../evidence/event-evidence.ts';
import { matches } from '../finding/event-facets.ts';
import type { Instant } from '../time/instant.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { Choice } from './choice.ts';

export type EventRow = {
  readonly known: DayEvent;
  readonly lane: LaneName;
  /** Whether the day's story tells it: one that the filters leave out is not. */
  readonly isToday: boolean;
  /** From when on it was still to come, as its mark shows; null where none of it was. */
  readonly aheadFrom: Instant | null;
  /** The day for which the story tells it; null outside of any. */
  readonly toldFor: PlainDate | null;
  readonly isSelected: boolean;
  /** Empty where those that tell of it came out later: it is there by its editors' word. */
  readonly sources: readonly SourceId[];
  /** Where its sources differ. */
  readonly disagreements: readonly Disagreement[];
};

type Seen = Pick<Choice, 'knownAt' | 'selected' | 'span' | 'eventFilter'>;

const toRow = (
  chronicle: Chronicle,
  day: ChronicleDay,
  disagreements: readonly Disagreement[],
  { selected, knownAt }: Seen,
  known: DayEvent,
): EventRow => {
  const isToday = day.events.some(({ event }) => event.id === known.event.id);
  return {
    known,
    lane: laneOf(chronicle, known.event),
    isToday,
    aheadFrom: aheadFrom(known, knownAt),
    toldFor: isToday ? day.date : null,
    isSelected: known.event.id === selected,
    sources: sourcesOfEvent(chronicle, known.event),
    disagreements: disagreements.filter(({ events }) => events.includes(known.event.id)),
  };
};

/** In order of time. */
export function timelineRows(
  chronicle: Chronicle,
  day: ChronicleDay,
  disagreements: readonly Disagreement[],
  seen: Seen,
): EventRow[] {
  const span = seen.span ?? wholeSpan(chronicle);
  return knownEvents(chronicle, seen.knownAt)
    .filter(({ event }) => isInLanes(event, chronicle.extent))
    .filter(({ event }) => matches(event, seen.eventFilter, chronicle))
    .filter((known) => isInView(known, span))
    .map((known) => toRow(chronicle, day, disagreements, seen, known));
}

/** In order of time: the day's background, what the filters leave out, what lies outside the hours in view; and what is selected. */
export function rowsBesideTimeline(
  chronicle: Chronicle,
  day: ChronicleDay,
  disagreements: readonly Disagreement[],
  seen: Seen,
  timeline: readonly EventRow[],
): EventRow[] {
  const there = new Set(timeline.map(({ known }) => known.event.id));
  const today = new Map(day.events.map((known) => [known.event.id, known]));
  return knownEvents(chronicle, seen.knownAt)
    .filter(({ event: { id } }) => !there.has(id) && (today.has(id) || id === seen.selected))
    .map((known) => toRow(chronicle, day, disagreements, seen, today.get(known.event.id) ?? known));
}
