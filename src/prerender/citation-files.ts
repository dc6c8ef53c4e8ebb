/**
 * Citations as files, one for each thing and form, and one for all sources: text, BibTeX, RIS and CSL-JSON. BibTeX and RIS
 * are written for all things at once, then parted; texts one by one, as those of one list are told apart by letters (2026a).
 */
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Cite, plugins } from '@citation-js/core';
import { citationPath, sourcesCitationPath } from '../app/routing/citation-address.ts';
import type { Chronicle } from '../domain/chronicle.ts';
import { CITATION_FORMS, type CitationEnding } from '../views/ui/page-links.ts';
import { type CslItem, citedItems, type Edition } from './cited-items.ts';

const STYLE = { template: 'harvard1', lang: 'en-US', nosort: true } as const;

/** A chronicle's own ids are keys already: unique, and of letters, digits and hyphens. */
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/** In the style of the library, which leaves notes out: what they say of edition and link comes last. */
const toText = (item: CslItem): string =>
  `${new Cite([item], { generateGraph: false }).format('bibliography', STYLE).trim()} ${item.note}`;

/** The library breaks values after 70 characters and cuts ids after 20; readers of RIS take the lines as they stand. */
const mended = (record: string, { id }: CslItem): string =>
  record.replace(/\n(?![A-Z][A-Z0-9] {2}-)/g, '').replace(/^ID {2}- .*$/m, () => `ID  - ${id}`);

/** The library writes the day into the month's field, whose names are BibTeX's own words only where they stand bare and alone. */
const withDay = (record: string): string =>
  record.replace(
    /^\tmonth = \{([a-z]{3})(?: (\d+))?\},$/m,
    (_, month: string, day?: string) => `\tmonth = ${month},${day === undefined ? '' : `\n\tday = {${day}},`}`,
  );

/** Each item in each form, in order of the items. Throws if the library parts otherwise than it wrote. */
export function citationTexts(items: readonly CslItem[]): Record<CitationEnding, readonly string[]> {
  const cite = new Cite(items, { generateGraph: false });
  const texts = {
    txt: items.map(toText),
    bib: cite
      .format('bibtex')
      .split(/\n+(?=@)/)
      .map(withDay),
    ris: cite
      .format('ris')
      .split(/(?<=^ER {2}- *\n)/m)
      .map((record, index) => (items[index] ? mended(record, items[index]) : record)),
    'csl.json': items.map((item) => JSON.stringify([item], null, 2)),
  };
  for (const [ending, parts] of Object.entries(texts))
    if (parts.length !== items.length)
      throw new Error(`${items.length} things were to be cited; as .${ending} there are ${parts.length}`);
  return texts;
}

const ended = (text: string): string => `${text.trimEnd()}\n`;

/** Texts by their path in the built folder. */
export function citationFiles(chronicle: Chronicle, edition: Edition): Readonly<Record<string, string>> {
  const cited = citedItems(chronicle, edition);
  const texts = citationTexts(cited.map(({ item }) => item));
  const isSource = cited.map(({ of }) => of === 'source');
  const each = CITATION_FORMS.flatMap(({ ending }) =>
    cited.map(({ of, id }, index): [string, string] => [
      citationPath(chronicle.id, of, id, ending),
      ended(texts[ending][index] ?? ''),
    ]),
  );
  const together = CITATION_FORMS.map(({ ending }): [string, string] => {
    const own = texts[ending].filter((_, index) => isSource[index]).map(ended);
    const items = cited.filter(({ of }) => of === 'source').map(({ item }) => item);
    const text = ending === 'csl.json' ? `${JSON.stringify(items, null, 2)}\n` : own.join(ending === 'ris' ? '' : '\n');
    return [sourcesCitationPath(chronicle.id, ending), text];
  });
  return Object.fromEntries([...each, ...together].map(([path, text]) => [path.slice(1), text]));
}

const written = new Map<string, Readonly<Record<string, string>>>();

/** The same, written once in a build, which asks for them twice. The edition's hash tells the records apart. */
export function buildCitations(chronicle: Chronicle, edition: Edition): Readonly<Record<string, string>> {
  const key = JSON.stringify([chronicle.id, edition.hash, edition.site]);
  const files = written.get(key) ?? citationFiles(chronicle, edition);
  written.set(key, files);
  return files;
}
