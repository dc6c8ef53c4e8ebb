/** Addresses that the app alone knows, handed to every link of the story. */
import { createContext, useContext } from 'react';
import type { EventId } from '../../domain/chronicle.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import { type PageLinks, useOptionalPageLinks } from '../ui/page-links.ts';

export type StoryLinks = {
  readonly dayHref: (date: PlainDate) => string;
  readonly eventHref: (event: EventId) => string;
  /** On a page without a day's story a link to an event is followed; elsewhere the story opens the event in place. */
  readonly isFollowed?: boolean;
  /** While the page is on its way to paper, where nothing can be opened, nothing is folded away. */
  readonly isOnPaper?: boolean;
};

const StoryLinksContext = createContext<StoryLinks>({
  dayHref: (date) => `../${date}/`,
  eventHref: (id) => `#story-${id}`,
});

export const StoryLinksProvider = StoryLinksContext;

export const useStoryLinks = (): StoryLinks => useContext(StoryLinksContext);

/** Pages that hold what a day's story folds away; null on those pages themselves, and where there are none. */
export function useElsewhere(): Pick<PageLinks, 'event' | 'daySources'> | null {
  const pages = useOptionalPageLinks();
  return useStoryLinks().isFollowed ? null : pages;
}
