/** Where something found leads: a real address, and what the page can do at once instead of following it. */
import type { Chronicle } from '../../domain/chronicle.ts';
import { dayFor } from '../../domain/events/day.ts';
import type { Entry } from '../../domain/finding/entry.ts';
import type { Facet } from '../../domain/finding/event-filter.ts';
import { type PlainDate, parsePlainDate } from '../../domain/time/plain-date.ts';
import { askedForOnly, type ReaderState, selectedEvent, wentToDay } from '../../state/reader.ts';
import type { PageLinks } from '../ui/page-links.ts';

export type Destination = {
  readonly href: string;
  /** Null where the address leads to another page. */
  readonly act: ((state: ReaderState) => Partial<ReaderState>) | null;
  /** Whether the search stays, to show what it leads to. */
  readonly isHere: boolean;
};

/** `day` is the one that the reader is on. */
export function destinationOf(entry: Entry, chronicle: Chronicle, day: PlainDate, links: PageLinks): Destination {
  const asking = (facet: Facet): Destination => ({
    href: `${links.day(day)}?${facet}=${encodeURIComponent(entry.id)}`,
    act: askedForOnly(facet, entry.id),
    isHere: true,
  });
  const page = (href: string): Destination => ({ href, act: null, isHere: false });
  switch (entry.kind) {
    case 'day': {
      const date = parsePlainDate(entry.id);
      return date.ok
        ? { href: links.day(date.value), act: wentToDay(date.value), isHere: false }
        : page(links.chronicle);
    }
    case 'event': {
      const event = chronicle.events.find(({ id }) => id === entry.id);
      const to = event ? dayFor(chronicle, event, day) : null;
      if (to === null) return page(links.event(entry.id));
      return { href: links.event(entry.id), act: selectedEvent(entry.id, to), isHere: false };
    }
    case 'country':
      return page(links.country(entry.id));
    case 'person':
      return asking('person');
    case 'place':
      return asking('venue');
    case 'group':
      return asking('group');
    case 'source':
      return page(`${links.sources}#source-${encodeURIComponent(entry.id)}`);
    case 'claim':
      return page(`${links.event(entry.event ?? '')}#${encodeURIComponent(entry.id)}`);
  }
}
