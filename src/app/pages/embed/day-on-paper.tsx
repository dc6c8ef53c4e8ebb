/** On paper a frame prints as much of the story as it has room for: here each event of the day is named, so that none is left out without a word. */
import type { ReactNode } from 'react';
import { reservationOf } from '../../../domain/words/headline.ts';
import { whenWords } from '../../../views/story/event-day.ts';
import { useChronicle, useDay, useReader } from '../../../views/ui/reader-context.tsx';

/** Where an event is chosen, it is what the paper has room for. */
export function DayOnPaper(): ReactNode {
  const chronicle = useChronicle();
  const { date, events } = useDay();
  const selected = useReader((state) => state.selected);
  if (events.length < 2 || selected !== null) return null;
  return (
    <div className="embed-day">
      <p>{events.length} events of this day</p>
      <ul>
        {events.map((dayEvent) => {
          const { event } = dayEvent;
          const told = [whenWords(chronicle, event, date), reservationOf(dayEvent), event.title];
          return <li key={event.id}>{told.filter((words) => words !== null).join(': ')}</li>;
        })}
      </ul>
    </div>
  );
}
