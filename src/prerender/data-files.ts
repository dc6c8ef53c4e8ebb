/**
 * Build step: a chronicle and each of its days as files to take away, in every form; and `virtual:data-files`, which tells
 * the page that lists them how large each is, and of which edition.
 */
import type { Plugin } from 'vite';
import { dataPath } from '../app/routing/data-address.ts';
import { type Part, type SiteEdition, takenPart } from '../app/taking/taken-parts.ts';
import type { Chronicle } from '../domain/chronicle.ts';
import { daysOf } from '../domain/time/plain-date.ts';
import { exportText } from '../format/export/export-text.ts';
import { EXPORT_FORMATS } from '../format/export/format-list.ts';
import { parseChronicle } from '../format/parse-chronicle.ts';
import { readChronicles } from './chronicle-files.ts';
import { editionOf } from './edition-of.ts';
import { readSiteUrl, SITE_URL_VARIABLE } from './site-url.ts';

const MODULE = 'virtual:data-files';

/** Texts by their path in the built folder. */
export function dataFiles(chronicle: Chronicle, edition: SiteEdition): Readonly<Record<string, string>> {
  const parts: Part[] = [{ kind: 'all' }, ...daysOf(chronicle.extent).map((day): Part => ({ kind: 'day', day }))];
  const texts = parts.flatMap((part) =>
    EXPORT_FORMATS.map(({ ending }): [string, string] => [
      dataPath(chronicle.id, part.kind === 'day' ? part.day : null, ending).slice(1),
      exportText(ending, takenPart(chronicle, { part, knownAt: null, ending }, edition)),
    ]),
  );
  return Object.fromEntries(texts);
}

const written = new Map<string, Readonly<Record<string, string>>>();

/** The same, written once in a build, which asks for them several times. The edition's hash tells the records apart. */
export function buildDataFiles(chronicle: Chronicle, edition: SiteEdition): Readonly<Record<string, string>> {
  const key = JSON.stringify([chronicle.id, edition.hash, edition.site]);
  const files = written.get(key) ?? dataFiles(chronicle, edition);
  written.set(key, files);
  return files;
}

/** What the listing tells of a chronicle's files: the edition's hash, and the bytes of each by its path. */
function listingOf(chronicle: Chronicle, edition: SiteEdition): object {
  const sizes = Object.entries(buildDataFiles(chronicle, edition)).map(([path, text]) => [
    `/${path}`,
    Buffer.byteLength(text),
  ]);
  return { hash: edition.hash, bytes: Object.fromEntries(sizes) };
}

/** `root` is relative to the project. What is not sound has no files: the build fails on it elsewhere. */
export function dataListings(root: string): Plugin {
  return {
    name: 'data-listings',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null;
      const site = readSiteUrl(process.env[SITE_URL_VARIABLE]);
      const all = [...readChronicles(root)].flatMap(([chronicle, file]) => {
        const parsed = parseChronicle(file);
        return parsed.ok ? [[chronicle, listingOf(parsed.value, { hash: editionOf(file), site })] as const] : [];
      });
      return `export const dataListings = ${JSON.stringify(Object.fromEntries(all))};`;
    },
  };
}
