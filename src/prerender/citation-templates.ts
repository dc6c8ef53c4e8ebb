/** Build step: `virtual:citation-templates`, for each chronicle a citation whose title and link the reader's page fills in. */
import type { Plugin } from 'vite';
import type { Chronicle } from '../domain/chronicle.ts';
import { type CitationTemplate, LINK_GAP, TITLE_GAP } from '../domain/evidence/fill-citation.ts';
import { parseChronicle } from '../format/parse-chronicle.ts';
import { editionOf, readChronicles } from './chronicle-files.ts';
import { citationTexts } from './citation-files.ts';
import { viewItem } from './cited-items.ts';

const MODULE = 'virtual:citation-templates';

export function citationTemplate(chronicle: Chronicle, hash: string): CitationTemplate {
  const item = viewItem(chronicle, { hash, site: null }, TITLE_GAP, LINK_GAP);
  const { txt, bib, ris, 'csl.json': csl } = citationTexts([item]);
  return { txt: txt[0] ?? '', bib: bib[0] ?? '', ris: ris[0] ?? '', 'csl.json': csl[0] ?? '' };
}

/** `root` is relative to the project. What is not sound has no template: the build fails on it elsewhere. */
export function citationTemplates(root: string): Plugin {
  return {
    name: 'citation-templates',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null;
      const all = [...readChronicles(root)].flatMap(([chronicle, file]) => {
        const parsed = parseChronicle(file);
        return parsed.ok ? [[chronicle, citationTemplate(parsed.value, editionOf(file))] as const] : [];
      });
      return `export const citationTemplates = ${JSON.stringify(Object.fromEntries(all))};`;
    },
  };
}
