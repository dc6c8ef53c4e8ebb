/** Says what an embed leaves out, and leads back: what its address asks for may have been a desk's choice, not the reader's. */
import type { ReactNode } from 'react';
import { isFiltering } from '../../../domain/finding/event-filter.ts';
import { listWords } from '../../../domain/words/lists.ts';
import { partWords } from '../../../domain/words/parts.ts';
import { quoted } from '../../../domain/words/saying.ts';
import { clearedFilters, type Filters, stoppedLooking } from '../../../state/reader.ts';
import { toMainHeading } from '../../../views/ui/keep-focus.ts';
import { useReader, useReaderStore } from '../../../views/ui/reader-context.tsx';

/** By the words of the map's legend; empty where nothing is hidden. */
const hiddenWords = ({ hiddenParts, hidesBlackSea, hidesJourneys }: Filters): string =>
  listWords(
    [
      ...hiddenParts.map((part) => partWords(part)),
      ...(hidesBlackSea ? ['Black Sea coast'] : []),
      ...(hidesJourneys ? ['From capital to room'] : []),
    ].map((words) => `“${words}”`),
  );

type NoticeProps = { readonly words: string; readonly way: string; readonly onBack: () => void };

const Notice = ({ words, way, onBack }: NoticeProps): ReactNode => (
  <div ref={toMainHeading} className="notice week-filtered">
    <p>{words}</p>
    <button type="button" onClick={onBack}>
      {way}
    </button>
  </div>
);

export function NarrowedNotices({ hasMap }: { readonly hasMap: boolean }): ReactNode {
  const store = useReaderStore();
  const hasFilter = useReader(({ eventFilter }) => isFiltering(eventFilter));
  const query = useReader((state) => state.query.trim());
  const hidden = hiddenWords(useReader((state) => state.filters));
  return (
    // What comes into a box that was there is announced.
    <div role="status">
      {hasFilter && (
        <Notice
          words="Only the events that match the filters are shown."
          way="Show all events"
          onBack={() => store.setState(stoppedLooking)}
        />
      )}
      {query !== '' && (
        <Notice
          words={`The link looks for ${quoted(query)}. There is no search here; “Open the full week” leads to what is found.`}
          way="Leave that out"
          onBack={() => store.setState({ query: '' })}
        />
      )}
      {hasMap && hidden !== '' && (
        <Notice
          words={`Left out on this map: ${hidden}.`}
          way="Show all of the map"
          onBack={() => store.setState(clearedFilters)}
        />
      )}
    </div>
  );
}
