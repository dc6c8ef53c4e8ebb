/** The events before the extent or after it, one by one. */
import type { KeyboardEvent, ReactNode } from 'react';
import type { DayEvent } from '../../domain/events/day-event.ts';
import { standingOf } from '../../domain/events/status.ts';
import { statusWords } from '../../domain/words/statuses.ts';
import { datedTimeWords } from '../../domain/words/times.ts';
import { selectedEvent } from '../../state/reader.ts';
import { useChronicle, useReader, useReaderStore } from '../ui/reader-context.tsx';
import { says } from '../ui/says.ts';

type ListProps = {
  readonly events: readonly DayEvent[];
  readonly name: string;
  readonly onKey: (event: KeyboardEvent) => void;
};

export function AroundList({ events, name, onKey }: ListProps): ReactNode {
  const chronicle = useChronicle();
  const store = useReaderStore();
  const selected = useReader((state) => state.selected);
  return (
    <ul className="timeline-around-list" aria-label={name}>
      {events.map(({ event, status }) => (
        <li key={event.id}>
          <button
            type="button"
            className="timeline-around-event"
            {...says('event', event.id)}
            data-look={standingOf(status)}
            aria-pressed={event.id === selected}
            onKeyDown={onKey}
            onClick={() => store.setState(selectedEvent(event.id === selected ? null : event.id))}
          >
            <span className="timeline-around-time">
              {datedTimeWords(event, chronicle)} · {statusWords(status)}
            </span>
            <span className="timeline-around-title">{event.title}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
