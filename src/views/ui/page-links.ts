/** Addresses of the pages about one thing, which the app alone knows, handed to every view that leads to one. */
import { createContext, useContext } from 'react';
import type { EventId, Iso3 } from '../../domain/chronicle.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';

/** What can be cited, each by its id: the day by its date. */
export type Citable = 'chronicle' | 'day' | 'event' | 'statement' | 'source';

/** The forms of a citation, by the ending of the file that holds it. */
export const CITATION_FORMS = [
  { ending: 'txt', label: 'Text' },
  { ending: 'bib', label: 'BibTeX' },
  { ending: 'ris', label: 'RIS' },
  { ending: 'csl.json', label: 'CSL-JSON' },
] as const;

export type CitationEnding = (typeof CITATION_FORMS)[number]['ending'];

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
  readonly evidence: string;
  /** What can be taken away. */
  readonly data: string;
  /** The file with a thing cited in one form, and the one with all sources. */
  readonly citation: (of: Citable, id: string, ending: CitationEnding) => string;
  readonly allSources: (ending: CitationEnding) => string;
  /** All days, and one, for paper. */
  readonly sheet: string;
  readonly daySheet: (date: PlainDate) => string;
  /** Null where the chronicle has none. */
  readonly lessons: string | null;
  /** The list of sheets for a classroom. */
  readonly paper: string;
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
