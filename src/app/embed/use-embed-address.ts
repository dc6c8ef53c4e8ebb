/**
 * Keeps an embed's own address and the store the same. The path stays: the day is in the query. History is only ever
 * amended, as an entry of an embed would be one that the article's Back has to go through.
 */
import { useEffect, useState } from 'react';
import type { Chronicle } from '../../domain/chronicle.ts';
import { hasDay, parsePlainDate } from '../../domain/time/plain-date.ts';
import { fullDate } from '../../domain/words/dates.ts';
import type { ReaderState, ReaderStore } from '../../state/reader.ts';
import { type LinkProblem, readReader, writeSearch } from '../../state/url.ts';
import { editionProblems, withEdition } from '../editions/edition-query.ts';
import { type EmbedQuery, PLAIN_EMBED, READER_NAMES, readEmbedQuery, writeEmbedQuery } from '../routing/embed-query.ts';
import { useShelf } from '../shelf.ts';

/** Browsers refuse more than a few addresses a second. */
const SETTLE_MS = 300;

export type EmbedWishes = Pick<EmbedQuery, 'show'> & { readonly problems: readonly LinkProblem[] };

const AS_BUILT: EmbedWishes = { show: PLAIN_EMBED.show, problems: [] };

/** What an embed's own address may say; all else in it is of the page around, such as pym's `childId`, and stays. */
const OWN = new Set(['show', 'theme', 'lang', 'consent', 'day', 'edition', ...READER_NAMES]);

function searchOf(state: ReaderState, chronicle: Chronicle, query: EmbedQuery, pinned: string | null): string {
  const own = writeEmbedQuery({ ...query, day: state.day });
  const others = [...new URLSearchParams(location.search)].filter(([name]) => !OWN.has(name));
  const around = others.length === 0 ? '' : `&${new URLSearchParams(others)}`;
  return withEdition(`?${own}${writeSearch(state, chronicle).replace('?', '&')}${around}`, pinned);
}

/** Of a day that the week does not have: the path's own is shown, which is what the embed is of. */
function lostDay(given: string | null, first: ReaderState, { extent }: Chronicle): readonly LinkProblem[] {
  const parsed = given === null ? null : parsePlainDate(given);
  if (given === null || (parsed?.ok && hasDay(extent, parsed.value))) return [];
  return [{ what: 'day', given: given.slice(0, 80), used: `${fullDate(first.day)} is shown.` }];
}

/** `first` is what the path says. The first render is of that alone; `?…` is taken in right after. */
export function useEmbedAddress(store: ReaderStore, chronicle: Chronicle, first: ReaderState): EmbedWishes {
  const [wishes, setWishes] = useState(AS_BUILT);
  const { editions } = useShelf();
  useEffect(() => {
    const { search } = location;
    const { query, problems } = readEmbedQuery(search);
    const lost = lostDay(query.day, first, chronicle);
    const day = lost.length > 0 ? null : query.day;
    const read = readReader({ day: day ?? first.day, search }, chronicle);
    // The path of an event's embed chooses it until the query says where the reader has gone.
    const selected = day === null ? (read.state.selected ?? first.selected) : read.state.selected;
    store.setState({ ...read.state, selected });
    // An embed compares nothing, and says nothing of what else it would compare.
    const inVain = read.problems.filter(({ what }) => what !== 'comparison');
    setWishes({
      show: query.show,
      problems: [...lost, ...problems, ...inVain, ...editionProblems(search, editions)],
    });

    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = (): void => {
      const next = searchOf(store.getState(), chronicle, query, editions?.pinned ?? null);
      try {
        history.replaceState(history.state, '', location.pathname + next + location.hash);
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
