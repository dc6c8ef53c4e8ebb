/** Addresses of the pages about one thing, which the app alone knows, handed to every view that leads to one. */
import { createContext, useContext } from 'react';
import type { EventId, Iso3 } from '../../domain/chronicle.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';

/** Relative to the page that is shown. */
export type PageLinks = {
  readonly day: (date: PlainDate) => string;
  readonly event: (event: EventId) => string;
  readonly country: (iso3: Iso3) => string;
  readonly daySources: (date: PlainDate) => string;
  readonly chronicle: string;
  readonly events: string;
  readonly countries: string;
  readonly sources: string;
  /** All days, and one, for paper. */
  readonly sheet: string;
  readonly daySheet: (date: PlainDate) => string;
  readonly feed: string;
  readonly about: string;
};

const PageLinksContext = createContext<PageLinks | null>(null);

export const PageLinksProvider = PageLinksContext;

/** Null where views stand without an app around them: they then lead nowhere. */
export const useOptionalPageLinks = (): PageLinks | null => useContext(PageLinksContext);

export function useOwnPageLinks(): PageLinks {
  const links = useContext(PageLinksContext);
  if (!links) throw new Error('A page about one thing is outside PageLinksProvider');
  return links;
}
