/** The view that the address names, cited: its script comes when a reader first asks. */
import { citationTemplates } from 'virtual:citation-templates';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { fullDate } from '../../domain/words/dates.ts';
import { CitePanel } from '../../views/story/cite-panel.tsx';
import { useChronicle, useDay } from '../../views/ui/reader-context.tsx';
import { shownAddress } from '../routing/shown-address.ts';
import { useShelf } from '../shelf.ts';

export function ViewCitation(): ReactNode {
  const { id } = useChronicle();
  const { date } = useDay();
  // Asked for so that a new address is cited at once.
  useLocation();
  const pinned = useShelf().editions?.pinned;
  const template = citationTemplates[`${id}@${pinned}`] ?? citationTemplates[id];
  if (!template) return <p>This chronicle cannot be cited.</p>;
  return <CitePanel template={template} view={{ title: fullDate(date), link: shownAddress() }} />;
}
