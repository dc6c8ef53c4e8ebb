/** Build step: `virtual:citation-templates`, for each chronicle a citation whose title and link the reader's page fills in. */
import type { Plugin } from 'vite';
import type { Chronicle } from '../domain/chronicle.ts';
import { type CitationTemplate, KEY_GAP, LINK_GAP, TITLE_GAP } from '../domain/evidence/fill-citation.ts';
import { parseChronicle } from '../format/parse-chronicle.ts';
import { readChronicles, readEditions } from './chronicle-files.ts';
import { citationTexts } from './citation-files.ts';
import { viewItem } from './cited-items.ts';
import { editionOf } from './edition-of.ts';

const MODULE = 'virtual:citation-templates';

export function citationTemplate(chronicle: Chronicle, hash: string): CitationTemplate {
  const item = { ...viewItem(chronicle, { hash, site: null }, TITLE_GAP, LINK_GAP), id: `view-${KEY_GAP}` };
  const { txt, bib, ris, 'csl.json': csl } = citationTexts([item]);
  return { txt: txt[0] ?? '', bib: bib[0] ?? '', ris: ris[0] ?? '', 'csl.json': csl[0] ?? '' };
}

type Records = { readonly chronicle: string; readonly edition: string | null; readonly file: unknown };

/** The records as they stand, and as they stood in each edition that is filed. */
const readAll = (root: string): Records[] => [
  ...[...readChronicles(root)].map(([chronicle, file]) => ({ chronicle, edition: null, file })),
  ...[...readEditions(root)].flatMap(([chronicle, kept]) =>
    kept.map(({ hash, text }) => ({ chronicle, edition: hash, file: JSON.parse(text) as unknown })),
  ),
];

/** `root` is relative to the project. What is not sound has no template: the build fails on it elsewhere. */
export function citationTemplates(root: string): Plugin {
  return {
    name: 'citation-templates',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null;
      const all = readAll(root).flatMap(({ chronicle, edition, file }) => {
        const parsed = parseChronicle(file);
        const name = edition === null ? chronicle : `${chronicle}@${edition}`;
        return parsed.ok ? [[name, citationTemplate(parsed.value, editionOf(file))] as const] : [];
      });
      return `export const citationTemplates = ${JSON.stringify(Object.fromEntries(all))};`;
    },
  };
}
