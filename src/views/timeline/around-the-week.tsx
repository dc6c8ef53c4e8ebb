/** What came before the extent and what lay ahead of it: reachable beside the lanes, without crowding them. */
import { type KeyboardEvent, type ReactNode, Suspense, useId, useMemo, useRef, useState } from 'react';
import type { DayEvent } from '../../domain/events/day-event.ts';
import { spanName } from '../../domain/words/dates.ts';
import { latePart } from '../ui/late-part.tsx';
import { useChronicle } from '../ui/reader-context.tsx';
import { says } from '../ui/says.ts';
import { aroundTheWeek, tierCounts } from './around.ts';

/** Its script comes when a list is first opened. */
const AroundList = latePart(() => import('./around-list.tsx'), 'AroundList');

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
          <Suspense>
            <AroundList events={shown.events} name={shown.words} onKey={closeOnEscape} />
          </Suspense>
        </div>
      )}
    </>
  );
}
