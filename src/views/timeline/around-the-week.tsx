/** What came before the extent and what lay ahead of it: reachable beside the lanes, without crowding them. */
import { type KeyboardEvent, type ReactNode, useId, useMemo, useRef, useState } from 'react';
import type { DayEvent } from '../../domain/events/day-event.ts';
import { standingOf } from '../../domain/events/status.ts';
import { spanName } from '../../domain/words/dates.ts';
import { statusWords } from '../../domain/words/statuses.ts';
import { datedTimeWords } from '../../domain/words/times.ts';
import { selectedEvent } from '../../state/reader.ts';
import { useChronicle, useReader, useReaderStore } from '../ui/reader-context.tsx';
import { says } from '../ui/says.ts';
import { aroundTheWeek, tierCounts } from './around.ts';

type ListProps = {
  readonly events: readonly DayEvent[];
  readonly name: string;
  readonly onKey: (event: KeyboardEvent) => void;
};

function AroundList({ events, name, onKey }: ListProps): ReactNode {
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

/** One of the two lists is open at a time; Escape closes it and leads back to what opened it. `knownEvents` are all the events known, in order of time. */
export function AroundTheWeek({ knownEvents }: { readonly knownEvents: readonly DayEvent[] }): ReactNode {
  const { extent } = useChronicle();
  const [open, setOpen] = useState<'before' | 'after' | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const { before, after } = useMemo(() => aroundTheWeek(knownEvents, extent), [knownEvents, extent]);
  const lists = [
    { side: 'before', events: before, words: `Before ${spanName(extent)}`, counts: tierCounts(before) },
    { side: 'after', events: after, words: 'Looking ahead', counts: String(after.length) },
  ] as const;
  const shown = lists.find(({ side, events }) => side === open && events.length > 0);
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !shown) return;
    // It closes this and nothing else: the page would also give up what is selected.
    event.preventDefault();
    event.stopPropagation();
    opener.current?.focus();
    setOpen(null);
  };
  return (
    <>
      <div className="timeline-around-openers">
        {lists.map(
          ({ side, words, events, counts }) =>
            events.length > 0 && (
              <button
                key={side}
                ref={side === open ? opener : undefined}
                type="button"
                className="timeline-tool"
                {...says('events', side)}
                aria-expanded={side === open}
                aria-controls={side === open ? id : undefined}
                onKeyDown={closeOnEscape}
                onClick={() => setOpen(side === open ? null : side)}
              >
                <span>
                  {words}: <span className="timeline-around-counts">{counts}</span>
                  <span className="timeline-around-total">{events.length}</span>
                </span>
                <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
                  <path d={side === open ? 'M1 7l4-4 4 4' : 'M1 3l4 4 4-4'} className="timeline-chevron" />
                </svg>
              </button>
            ),
        )}
      </div>
      {shown && (
        <div id={id} className="timeline-around">
          <AroundList events={shown.events} name={shown.words} onKey={closeOnEscape} />
        </div>
      )}
    </>
  );
}
