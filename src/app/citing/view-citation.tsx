/** The view that the address names, cited: its script comes when a reader first asks. */
import { citationTemplates } from 'virtual:citation-templates';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { fullDate } from '../../domain/words/dates.ts';
import { knownByWords } from '../../domain/words/moments.ts';
import { zoneCity } from '../../domain/words/times.ts';
import { CitePanel } from '../../views/story/cite-panel.tsx';
import { useChronicle, useDay, useReader, useWholeChronicle } from '../../views/ui/reader-context.tsx';
import { shownAddress } from '../routing/shown-address.ts';
import { useShelf } from '../shelf.ts';

/** Another moment shows another view of the day: a citation that is read without following its link says which. */
function useViewTitle(): string {
  const chronicle = useWholeChronicle();
  const knownAt = useReader((state) => state.knownAt);
  const date = fullDate(useDay().date);
  return knownAt === null
    ? date
    : `${date}, as known ${knownByWords(chronicle, knownAt)}, ${zoneCity(chronicle.zone)} time`;
}

export function ViewCitation(): ReactNode {
  const { id } = useChronicle();
  const title = useViewTitle();
  // Asked for so that a new address is cited at once.
  useLocation();
  const pinned = useShelf().editions?.pinned;
  const template = citationTemplates[`${id}@${pinned}`] ?? citationTemplates[id];
  if (!template) return <p>This chronicle cannot be cited.</p>;
  return <CitePanel template={template} view={{ title, link: shownAddress() }} />;
}
