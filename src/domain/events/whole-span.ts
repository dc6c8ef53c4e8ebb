/** How far a chronicle reaches in time: its days, and the hours told elsewhere that lie outside them. */
import type { Chronicle, ChronicleEvent } from '../chronicle.ts';
import { HOUR_MS, type Instant } from '../time/instant.ts';
import type { Interval } from '../time/interval.ts';
import type { DateExtent } from '../time/plain-date.ts';
import { datesOf, dayInterval, intervalOf } from '../time/when.ts';

/** Whether it touches the extent. All-embracing background, such as a year, does not crowd the lanes. */
export function isInLanes(event: ChronicleEvent, extent: DateExtent): boolean {
  const { start, end } = datesOf(event.when);
  if (event.tier === 'background') return false;
  return start <= extent.end && end >= extent.start;
}

/**
 * The chronicle's days in its own zone, stretched where an hour told elsewhere lies outside them: eight in the evening
 * of the last day in Washington is the next morning in Paris.
 */
export function wholeSpan(chronicle: Chronicle): Interval {
  const { extent, zone, events } = chronicle;
  const ends = [dayInterval(extent.start, zone), dayInterval(extent.end, zone)];
  const clocks = events
    .filter((event) => event.when.kind === 'clock' && isInLanes(event, extent))
    .map((event) => intervalOf(event.when, event.zone));
  const starts = [...ends, ...clocks].map(({ start }) => start);
  return {
    start: Math.min(...starts) as Instant,
    // A start without an end still needs a moment in which to be seen.
    end: Math.max(...[...ends, ...clocks].map(({ start, end }) => (end === start ? end + HOUR_MS : end))) as Instant,
  };
}
