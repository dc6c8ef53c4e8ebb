/** What an embed is called and what it shows, in words; before scripts come, the way to have them. */
import { type ReactNode, useEffect } from 'react';
import { useLocation } from 'react-router';
import type { ChronicleEvent, EventId } from '../../../domain/chronicle.ts';
import { isOn } from '../../../domain/events/day.ts';
import { statusAt } from '../../../domain/events/status.ts';
import { datesOf } from '../../../domain/time/when.ts';
import { dateRange, fullDate } from '../../../domain/words/dates.ts';
import { pathOf } from '../../../state/url.ts';
import { useIsFromServer } from '../../../views/ui/as-built.tsx';
import { toMainHeading } from '../../../views/ui/keep-focus.ts';
import { useReader, useWholeChronicle } from '../../../views/ui/reader-context.tsx';
import { firstDayOf } from '../../embed/read-message.ts';
import { readEmbedPath } from '../../routing/embed-address.ts';
import { relativeHref } from '../../routing/relative-href.ts';
import { FullScreenButton } from './full-screen-button.tsx';

type Props = {
  readonly subject: EventId | null;
  /** What can be done once scripts have come. */
  readonly children: ReactNode;
};

/** The event that the embed is about, while its day is shown and it is known; elsewhere the embed is of the week. */
function useShownSubject(subject: EventId | null): ChronicleEvent | undefined {
  const chronicle = useWholeChronicle();
  const { day, knownAt, selected } = useReader((state) => state);
  const event = chronicle.events.find(({ id }) => id === subject);
  if (!event || statusAt(event, knownAt) === null) return undefined;
  // One of before the week has no day in it: there it is shown while it is chosen.
  return isOn(event, day) || (selected === subject && firstDayOf(event, chronicle) === undefined) ? event : undefined;
}

/** Of an event that no day of the week holds. */
const outsideDates = ({ when }: ChronicleEvent): string =>
  `${when.certainty === 'exact' ? '' : 'about '}${dateRange(datesOf(when))}`;

export function EmbedHead({ subject, children }: Props): ReactNode {
  const { id, title } = useWholeChronicle();
  const { pathname } = useLocation();
  const day = useReader((state) => state.day);
  const isFromServer = useIsFromServer();
  const event = useShownSubject(subject);
  const dated = event && !isOn(event, day) ? outsideDates(event) : fullDate(day);
  const page = subject === null || event ? readEmbedPath(pathname)?.page : pathOf(id, day);
  const windowTitle = `${event?.title ?? fullDate(day)} – ${title}`;
  useEffect(() => {
    if (!isFromServer) document.title = windowTitle;
  }, [windowTitle, isFromServer]);
  return (
    <header className="embed-head">
      <div>
        <h1>
          {/* Where scripts run, they open it in a window of its own; where none may, no window may be opened either. */}
          <a
            href={relativeHref(pathname, page ?? '/')}
            title={isFromServer ? undefined : 'Opens in a window of its own, where the page around lets it'}
          >
            {event?.title ?? title}
          </a>
        </h1>
        <p>{[...(event ? [title] : []), dated].join(' · ')}</p>
      </div>
      {isFromServer ? (
        <button type="button" className="embed-start" ref={toMainHeading}>
          Step through the week
        </button>
      ) : (
        <>
          {children}
          <FullScreenButton />
        </>
      )}
    </header>
  );
}
