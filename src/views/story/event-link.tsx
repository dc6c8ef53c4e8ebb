/** A way to an event: a real address, acted on here when clicked plainly. */
import type { ReactNode } from 'react';
import type { ChronicleEvent } from '../../domain/chronicle.ts';
import { dayFor } from '../../domain/events/day.ts';
import { selectedEvent } from '../../state/reader.ts';
import { isPlainClick } from '../ui/plain-click.ts';
import { useChronicle, useReaderStore } from '../ui/reader-context.tsx';
import { useStoryLinks } from './story-links.ts';

export function EventLink({
  event,
  children,
}: {
  readonly event: ChronicleEvent;
  readonly children: ReactNode;
}): ReactNode {
  const chronicle = useChronicle();
  const store = useReaderStore();
  const { eventHref, isFollowed } = useStoryLinks();
  return (
    <a
      href={eventHref(event.id)}
      onClick={(click) => {
        if (isFollowed || !isPlainClick(click)) return;
        click.preventDefault();
        const { day } = store.getState();
        store.setState(selectedEvent(event.id, dayFor(chronicle, event, day) ?? day));
      }}
    >
      {children}
    </a>
  );
}
