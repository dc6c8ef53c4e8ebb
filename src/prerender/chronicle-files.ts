/**
 * Build step: each folder under `data/` that holds a `chronicle.json` becomes one JSON file with a hash in its name, and
 * `virtual:catalogue` lists them with their addresses, and says where the site will be. Earlier editions that are filed are published beside them. The files are published as they are; readers' browsers check them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { isEditionFile } from '../format/edition-name.ts';
import { type JoinedFolder, joinFolder } from '../format/join-folder.ts';
import { editionOf } from './edition-of.ts';
import { type KeptEdition, keptEditions } from './kept-editions.ts';
import { readSiteUrl, SITE_URL_VARIABLE } from './site-url.ts';

const MODULE = 'virtual:catalogue';
type Entry = {
  readonly id: string;
  readonly title: string;
  readonly extent: unknown;
  readonly text: string;
  readonly hash: string;
  readonly kept: readonly KeptEdition[];
};

const fileOf = (id: string, hash: string): string => `assets/${id}-${hash}.json`;

/** The records in a chronicle's folder, by their names within it. */
export function folderTexts(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json') && !isEditionFile(name));
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const));
}

const readFolder = (root: string, id: string): JoinedFolder => joinFolder(folderTexts(join(root, id)));

const chroniclesUnder = (root: string): string[] =>
  readdirSync(root)
    .filter((name) => existsSync(join(root, name, 'chronicle.json')))
    .sort();

/** Every chronicle under `root`, by id, as read: a folder's files put together, not yet checked. */
export const readChronicles = (root: string): Map<string, unknown> =>
  new Map(chroniclesUnder(root).map((id) => [id, readFolder(root, id).value]));

/** The lessons of each, likewise. */
export const readLessons = (root: string): Map<string, readonly unknown[]> =>
  new Map(chroniclesUnder(root).map((id) => [id, readFolder(root, id).lessons]));

/** The editions of each that are filed, by its id. */
export const readEditions = (root: string): Map<string, readonly KeptEdition[]> =>
  new Map(chroniclesUnder(root).map((id) => [id, keptEditions(join(root, id))]));

const readCatalogue = (root: string, held?: readonly string[]): Entry[] =>
  [...readChronicles(root)]
    .filter(([id]) => held?.includes(id) ?? true)
    .map(([id, file]) => {
      const { title, extent } = (file as { chronicle: { title: string; extent: unknown } }).chronicle;
      const text = JSON.stringify(file);
      // What is held in one file holds the newest edition alone.
      const kept = held ? [] : keptEditions(join(root, id));
      return { id, title, extent, text, hash: editionOf(file), kept };
    });

/** `root` is relative to the project. `held` are the chronicles to be in it; all, unless they are told. */
export function chronicleFiles(root: string, held?: readonly string[]): Plugin {
  let isBuild = false;
  return {
    name: 'chronicle-files',
    configResolved(config) {
      isBuild = config.command === 'build';
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null;
      const rows = readCatalogue(root, held).map(({ id: chronicle, title, extent, hash, kept }) => {
        const file = fileOf(chronicle, hash);
        const names = kept.map((edition) => edition.hash);
        const address = isBuild
          ? `new URL(/* @vite-ignore */ ${JSON.stringify(file.replace('assets/', './'))}, import.meta.url).href`
          : JSON.stringify(`/${file}`);
        return `{ id: ${JSON.stringify(chronicle)}, title: ${JSON.stringify(title)}, extent: ${JSON.stringify(extent)}, url: ${address}, edition: ${JSON.stringify(hash)}, kept: ${JSON.stringify(names)} }`;
      });
      const site = readSiteUrl(process.env[SITE_URL_VARIABLE]);
      return `export const catalogue = [${rows.join(', ')}]; export const site = ${JSON.stringify(site)};`;
    },
    generateBundle() {
      for (const { id, hash, text, kept } of readCatalogue(root, held))
        for (const edition of [{ hash, text }, ...kept.filter((each) => each.hash !== hash)])
          this.emitFile({ type: 'asset', fileName: fileOf(id, edition.hash), source: edition.text });
    },
    configureServer(server) {
      server.watcher.add(root);
      server.middlewares.use((request, response, next) => {
        const [, wanted, hash] = /^\/assets\/([a-z0-9-]+)-([0-9a-f]{10})\.json$/.exec(request.url ?? '') ?? [];
        const entry = wanted ? readCatalogue(root, held).find(({ id }) => id === wanted) : undefined;
        if (!entry) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(entry.kept.find((edition) => edition.hash === hash)?.text ?? entry.text);
      });
    },
  };
}
