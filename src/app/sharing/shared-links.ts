/** The addresses that a reader hands on, in full: of what is shown, of its embed, and of its pictures. */
import type { Chronicle } from '../../domain/chronicle.ts';
import type { KnownAt } from '../../domain/events/status.ts';
import type { ReaderState } from '../../state/reader.ts';
import { pathOf, writeSearch } from '../../state/url.ts';
import { withEdition } from '../editions/edition-query.ts';
import { embedPath } from '../routing/embed-address.ts';
import { type EmbedQuery, writeEmbedQuery } from '../routing/embed-query.ts';
import { recordPath } from '../routing/record-address.ts';

/** What is shown. */
export type Shown = {
  /** The full address of the site's folder, with a closing slash. */
  readonly root: string;
  readonly chronicle: Chronicle;
  readonly state: ReaderState;
  /** The edition that the page is pinned to; null for the newest, whichever that will be. */
  readonly pinned: string | null;
};

const inFull = (root: string, path: string): string => root + path.slice(1);

export function viewLink({ root, chronicle, state, pinned }: Shown): string {
  return inFull(root, pathOf(chronicle.id, state.day) + withEdition(writeSearch(state, chronicle), pinned));
}

/** The same view as it was known at a moment: that of the view, or where it has none, `now`. */
export const momentLink = (shown: Shown, now: KnownAt): string =>
  viewLink({ ...shown, state: { ...shown.state, knownAt: shown.state.knownAt ?? now } });

/** What an embed is of. `event` is the chosen one. */
export type EmbedSubject = 'week' | 'day' | 'event';

export type EmbedWish = Pick<EmbedQuery, 'show' | 'theme' | 'waitsForClick'> & { readonly subject: EmbedSubject };

function embeddedPage({ chronicle, state: { day, selected } }: Shown, subject: EmbedSubject): string {
  if (subject === 'week') return `/${chronicle.id}/`;
  return subject === 'event' && selected !== null
    ? recordPath(chronicle.id, { kind: 'event', event: selected })
    : pathOf(chronicle.id, day);
}

/** What the reader chose stays, but for what the embed's own path says. */
export function embedLink(shown: Shown, { subject, ...wish }: EmbedWish): string {
  const { root, chronicle, state, pinned } = shown;
  // An embed has no room for a comparison.
  const chosen = { ...state, compared: null, selected: subject === 'day' ? state.selected : null };
  const own = writeEmbedQuery({ ...wish, lang: 'en', day: null });
  const others = writeSearch(chosen, chronicle).slice(1);
  const said = [own, others].filter((part) => part !== '').join('&');
  const search = withEdition(said === '' ? '' : `?${said}`, pinned);
  return inFull(root, embedPath(embeddedPage(shown, subject)) + search);
}
