/** On paper the lanes have room for a word or two of each name, and for some of the lanes: here their events are named, day by day. */
import type { ReactNode } from 'react';
import { isInLanes } from '../../../domain/events/whole-span.ts';
import { daysOf } from '../../../domain/time/plain-date.ts';
import { longDate, spanName } from '../../../domain/words/dates.ts';
import { reservationOf } from '../../../domain/words/headline.ts';
import { useChronicle, useDayAt, useReader } from '../../../views/ui/reader-context.tsx';

/** The day that is shown comes first: where there is no room for all, it is the one that is named. */
export function WeekOnPaper(): ReactNode {
  const { extent } = useChronicle();
  const shown = useReader((state) => state.day);
  const dayAt = useDayAt();
  const dates = [shown, ...daysOf(extent).filter((date) => date !== shown)];
  const named = new Set<string>();
  const days = dates.map((date) => {
    // What goes on over several days is one event.
    const events = dayAt(date).events.filter(({ event }) => isInLanes(event, extent) && !named.has(event.id));
    for (const { event } of events) named.add(event.id);
    return { date, events };
  });
  if (named.size === 0) return null;
  return (
    <div className="embed-day embed-week">
      <p>{`${named.size} events of ${spanName(extent)}, this day’s first, as far as there is room`}</p>
      <ul>
        {days
          .filter(({ events }) => events.length > 0)
          .map(({ date, events }) => {
            const told = events.map((each) =>
              [reservationOf(each), each.event.title].filter((words) => words !== null).join(': '),
            );
            return <li key={date}>{`${longDate(date)}: ${told.join('; ')}`}</li>;
          })}
      </ul>
    </div>
  );
}
