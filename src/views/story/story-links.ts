/** Addresses that the app alone knows, handed to every link of the story. */
import { createContext, useContext } from 'react';
import type { EventId } from '../../domain/chronicle.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';

export type StoryLinks = {
  readonly dayHref: (date: PlainDate) => string;
  readonly eventHref: (event: EventId) => string;
  /** Pages of their own: of an event, and of a day's sources. None where the story stands alone. */
  readonly eventPageHref?: (event: EventId) => string;
  readonly sourcesHref?: (date: PlainDate) => string;
};

const StoryLinksContext = createContext<StoryLinks>({
  dayHref: (date) => `../${date}/`,
  eventHref: (id) => `#story-${id}`,
});

export const StoryLinksProvider = StoryLinksContext;

export const useStoryLinks = (): StoryLinks => useContext(StoryLinksContext);
