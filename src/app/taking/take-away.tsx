/** What is shown now, to take away: its script comes when a reader first asks. Needs `ReaderProvider` around it. */
import { catalogue } from 'virtual:catalogue';
import { type ReactNode, useCallback, useMemo } from 'react';
import { longDate } from '../../domain/words/dates.ts';
import { exportText } from '../../format/export/export-text.ts';
import { EXPORT_FORMATS } from '../../format/export/format-list.ts';
import { isLooking } from '../../state/reader.ts';
import { TakingPanel } from '../../views/taking/taking-panel.tsx';
import { useReader, useWholeChronicle } from '../../views/ui/reader-context.tsx';
import { dataFileName } from '../routing/data-address.ts';
import { useSiteFolder } from '../routing/site-folder.ts';
import { useShelf } from '../shelf.ts';
import { type Part, takenPart } from './taken-parts.ts';

type Offered = { readonly id: Part['kind']; readonly label: string; readonly part: Part };

/** What the reader looks for, where that is anything; the day; all. */
function useOffered(): readonly Offered[] {
  const day = useReader((state) => state.day);
  const query = useReader((state) => state.query);
  const filter = useReader((state) => state.eventFilter);
  const isOn = useReader(isLooking);
  return useMemo(
    () => [
      ...(isOn
        ? [{ id: 'found', label: 'What I look for', part: { kind: 'found', day, query, filter } } satisfies Offered]
        : []),
      { id: 'day', label: longDate(day), part: { kind: 'day', day } },
      { id: 'all', label: 'Everything', part: { kind: 'all' } },
    ],
    [isOn, day, query, filter],
  );
}

export function TakeAway(): ReactNode {
  const whole = useWholeChronicle();
  const knownAt = useReader((state) => state.knownAt);
  const offered = useOffered();
  const site = useSiteFolder();
  const pinned = useShelf().editions?.pinned;
  const edition = useMemo(
    () => ({
      hash: pinned ?? catalogue.find(({ id }) => id === whole.id)?.edition ?? 'unknown',
      site,
    }),
    [whole, site, pinned],
  );
  const write = useCallback(
    (id: string, wanted: string) => {
      const part = offered.find((each) => each.id === id)?.part;
      const format = EXPORT_FORMATS.find(({ ending }) => ending === wanted);
      if (!part || !format) return null;
      const { ending, type } = format;
      const name = dataFileName(whole.id, part.kind === 'day' ? part.day : null, ending);
      const taken = takenPart(whole, { part, knownAt, ending }, edition);
      return {
        name: part.kind === 'found' ? `found-${name}` : name,
        type,
        text: exportText(ending, taken),
        events: taken.events.length,
      };
    },
    [offered, whole, knownAt, edition],
  );
  return <TakingPanel parts={offered} forms={EXPORT_FORMATS} isThen={knownAt !== null} write={write} />;
}
