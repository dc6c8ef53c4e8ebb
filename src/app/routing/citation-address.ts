/** Where citations are, beside the evidence page: one file for each thing and form, and one for all sources. */
import type { Citable, CitationEnding } from '../../views/ui/page-links.ts';
import { recordPath } from './record-address.ts';

const folderOf = (chronicle: string): string => recordPath(chronicle, { kind: 'evidence' });

/** From the app's root. */
export const citationPath = (chronicle: string, of: Citable, id: string, ending: CitationEnding): string =>
  `${folderOf(chronicle)}cite/${of}/${id}.${ending}`;

export const sourcesCitationPath = (chronicle: string, ending: CitationEnding): string =>
  `${folderOf(chronicle)}sources.${ending}`;
