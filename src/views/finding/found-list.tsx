/** The events that words and filters leave, in order of time; where they leave none, the ways out. */
import type { ReactNode } from 'react';
import type { ChronicleEvent } from '../../domain/chronicle.ts';
import { dayFor } from '../../domain/events/day.ts';
import { lastReport } from '../../domain/events/status.ts';
import { type WayOut, waysOut } from '../../domain/finding/facet-counts.ts';
import { datesOf } from '../../domain/time/when.ts';
import { rangeInYear } from '../../domain/words/dates.ts';
import { wayOutWords } from '../../domain/words/finding.ts';
import { capitalised, countWords } from '../../domain/words/lists.ts';
import { droppedFacet, lookedFor, selectedEvent, stoppedLooking } from '../../state/reader.ts';
import { useOwnPageLinks } from '../ui/page-links.ts';
import { isPlainClick } from '../ui/plain-click.ts';
import { useChronicle, useReader, useReaderStore } from '../ui/reader-context.tsx';
import { says } from '../ui/says.ts';
import { StatusChip } from '../ui/status-chip.tsx';

function FoundEvent({ event, onGone }: { readonly event: ChronicleEvent; readonly onGone: () => void }): ReactNode {
  const chronicle = useChronicle();
  const store = useReaderStore();
  const links = useOwnPageLinks();
  const day = useReader((state) => state.day);
  const to = dayFor(chronicle, event, day);
  const status = lastReport(event, null)?.status;
  return (
    <li data-event={event.id}>
      <a
        href={links.event(event.id)}
        onClick={(click) => {
          if (to === null || !isPlainClick(click)) return;
          click.preventDefault();
          store.setState(selectedEvent(event.id, to));
          onGone();
        }}
      >
        {event.title}
      </a>
      <span className="finding-about">{rangeInYear(datesOf(event.when), chronicle.extent.start.slice(0, 4))}</span>
      {status && <StatusChip status={status} />}
    </li>
  );
}

type WaysProps = { readonly ways: readonly WayOut[]; readonly onTaken: () => void };

function WaysOut({ ways, onTaken }: WaysProps): ReactNode {
  const store = useReaderStore();
  const take = ({ drop }: WayOut): void => {
    store.setState(drop === 'all' ? stoppedLooking : drop === 'words' ? lookedFor('') : droppedFacet(drop));
    onTaken();
  };
  return (
    <ul className="finding-ways" aria-label="Ways to find some">
      {ways.map((way) => (
        <li key={way.drop}>
          <button type="button" onClick={() => take(way)} {...says('found', `without ${way.drop}`)}>
            {wayOutWords(way)}
          </button>
        </li>
      ))}
    </ul>
  );
}

type Props = {
  readonly found: readonly ChronicleEvent[];
  readonly events: readonly ChronicleEvent[];
  readonly onGone: () => void;
  /** A way out goes with the button that led there: the focus is to be given elsewhere. */
  readonly onFocusLost: () => void;
};

export function FoundList({ found, events, onGone, onFocusLost }: Props): ReactNode {
  const chronicle = useChronicle();
  const filter = useReader((state) => state.eventFilter);
  return (
    <div className="finding-events">
      <p role="status" {...says('found', 'all')}>
        {capitalised(countWords(events.length, 'event', 'events'))} of {chronicle.events.length}
      </p>
      {events.length === 0 && <WaysOut ways={waysOut(chronicle, found, filter)} onTaken={onFocusLost} />}
      <ol>
        {events.map((event) => (
          <FoundEvent key={event.id} event={event} onGone={onGone} />
        ))}
      </ol>
    </div>
  );
}
