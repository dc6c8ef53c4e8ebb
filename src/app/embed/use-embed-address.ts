/**
 * Keeps an embed's own address and the store the same. The path stays: the day is in the query. History is only ever
 * amended, as an entry of an embed would be one that the article's Back has to go through.
 */
import { useEffect, useState } from 'react';
import type { Chronicle } from '../../domain/chronicle.ts';
import type { ReaderState, ReaderStore } from '../../state/reader.ts';
import { type LinkProblem, readReader, writeSearch } from '../../state/url.ts';
import { editionProblems, withEdition } from '../editions/edition-query.ts';
import { type EmbedQuery, PLAIN_EMBED, readEmbedQuery, writeEmbedQuery } from '../routing/embed-query.ts';
import { useShelf } from '../shelf.ts';

/** Browsers refuse more than a few addresses a second. */
const SETTLE_MS = 300;

export type EmbedWishes = Pick<EmbedQuery, 'show'> & { readonly problems: readonly LinkProblem[] };

const AS_BUILT: EmbedWishes = { show: PLAIN_EMBED.show, problems: [] };

/** What of the page around it stands in the query, such as pym's `childId`, stays. */
function searchOf(state: ReaderState, chronicle: Chronicle, query: EmbedQuery, pinned: string | null): string {
  const own = writeEmbedQuery({ ...query, day: state.day });
  const childId = new URLSearchParams(location.search).get('childId');
  const others = childId === null ? '' : `&childId=${encodeURIComponent(childId)}`;
  return withEdition(`?${own}${writeSearch(state, chronicle).replace('?', '&')}${others}`, pinned);
}

/** `first` is what the path says. The first render is of that alone; `?…` is taken in right after. */
export function useEmbedAddress(store: ReaderStore, chronicle: Chronicle, first: ReaderState): EmbedWishes {
  const [wishes, setWishes] = useState(AS_BUILT);
  const { editions } = useShelf();
  useEffect(() => {
    const { search } = location;
    const { query, problems } = readEmbedQuery(search);
    const read = readReader({ day: query.day ?? first.day, search }, chronicle);
    // The path of an event's embed chooses it until the query says where the reader has gone.
    const selected = query.day === null ? (read.state.selected ?? first.selected) : read.state.selected;
    store.setState({ ...read.state, selected });
    setWishes({ show: query.show, problems: [...problems, ...read.problems, ...editionProblems(search, editions)] });

    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = (): void => {
      const next = searchOf(store.getState(), chronicle, query, editions?.pinned ?? null);
      try {
        history.replaceState(history.state, '', location.pathname + next);
      } catch {
        // In a sandbox an address stays as it is: then the page around it is all that keeps the step.
      }
    };
    const stop = store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(write, SETTLE_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [store, chronicle, first, editions]);
  return wishes;
}
