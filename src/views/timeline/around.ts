/** Which events stand in the lanes, and which before or after them. Dates are those of each event's own place. */
import type { DayEvent } from '../../domain/events/day-event.ts';
import { isInLanes } from '../../domain/events/whole-span.ts';
import type { DateExtent } from '../../domain/time/plain-date.ts';
import { datesOf } from '../../domain/time/when.ts';

export type AroundTheWeek = {
  /** Over before the extent begins. In order of time. */
  readonly before: readonly DayEvent[];
  /** Beginning after the extent. In order of time. */
  readonly after: readonly DayEvent[];
};

/** Every event is in one of three: the lanes, before, or after. So each list has as many as it says it leads to. */
export function aroundTheWeek(events: readonly DayEvent[], extent: DateExtent): AroundTheWeek {
  const startsAfter = ({ event }: DayEvent): boolean => datesOf(event.when).start > extent.end;
  return {
    before: events.filter((known) => !startsAfter(known) && !isInLanes(known.event, extent)),
    after: events.filter(startsAfter),
  };
}

/** `3 background, 14 context`: how many of each tier, in the order in which they first come. */
export function tierCounts(events: readonly DayEvent[]): string {
  const counts = new Map<string, number>();
  for (const { event } of events) counts.set(event.tier, (counts.get(event.tier) ?? 0) + 1);
  return [...counts].map(([tier, count]) => `${count} ${tier}`).join(', ');
}
