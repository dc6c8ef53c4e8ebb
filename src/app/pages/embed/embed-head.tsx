/** What an embed is called and what it shows, in words; before scripts come, the way to have them. */
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { EventId } from '../../../domain/chronicle.ts';
import { fullDate } from '../../../domain/words/dates.ts';
import { useIsFromServer } from '../../../views/ui/as-built.tsx';
import { toMainHeading } from '../../../views/ui/keep-focus.ts';
import { useReader, useWholeChronicle } from '../../../views/ui/reader-context.tsx';
import { readEmbedPath } from '../../routing/embed-address.ts';
import { relativeHref } from '../../routing/relative-href.ts';
import { FullScreenButton } from './full-screen-button.tsx';

type Props = {
  readonly subject: EventId | null;
  /** What can be done once scripts have come. */
  readonly children: ReactNode;
};

export function EmbedHead({ subject, children }: Props): ReactNode {
  const { title, events } = useWholeChronicle();
  const { pathname } = useLocation();
  const day = useReader((state) => state.day);
  const isFromServer = useIsFromServer();
  const event = events.find(({ id }) => id === subject);
  return (
    <header className="embed-head">
      <div>
        <h1>
          <a
            href={relativeHref(pathname, readEmbedPath(pathname)?.page ?? '/')}
            target="_blank"
            rel="noopener"
            title="Opens in a window of its own"
          >
            {event?.title ?? title}
          </a>
        </h1>
        <p>{[...(event ? [title] : []), fullDate(day)].join(' · ')}</p>
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
