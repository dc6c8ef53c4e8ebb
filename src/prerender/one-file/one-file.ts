/** Build step: each chronicle as one HTML file that holds all of it, and opens from a disk without a network. */
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type PluginOption } from 'vite';
import { parseChronicle } from '../../format/parse-chronicle.ts';
import { baseMapFiles, readBaseMapFiles } from '../base-map-files.ts';
import { chronicleFiles, readChronicles } from '../chronicle-files.ts';
import { buildCitations } from '../citation-files.ts';
import { citationTemplates } from '../citation-templates.ts';
import { dataListings } from '../data-files.ts';
import { editionOf } from '../edition-of.ts';
import { lessonFiles } from '../lesson-files.ts';
import { readSiteUrl, SITE_URL_VARIABLE } from '../site-url.ts';
import { fileShell } from './file-shell.ts';
import { inOnePiece } from './in-one-piece.ts';
import { namesakes } from './namesakes.ts';
import { oneFileListing } from './one-file-listing.ts';
import { packed } from './packed.ts';

const WORK = 'node_modules/.cache/parley-one-file';

/** What the app asks the build for, of one chronicle. It is offered no file: it is in it. */
const partsOf = (dataRoot: string, held: string): PluginOption[] => [
  namesakes(),
  chronicleFiles(dataRoot, [held]),
  lessonFiles(dataRoot, [held]),
  citationTemplates(dataRoot),
  dataListings(dataRoot),
  baseMapFiles(join(dataRoot, 'base-map')),
  oneFileListing(null),
];

/** The first page as the app draws it in the file. */
async function firstPage(
  dataRoot: string,
  held: string,
): Promise<{ title: string; description: string; body: string }> {
  const work = resolve(WORK, `${process.pid}-${held}`);
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: partsOf(dataRoot, held),
    build: { ssr: 'src/prerender/render-page.tsx', outDir: work, emptyOutDir: true, copyPublicDir: false },
  });
  const module = (await import(
    pathToFileURL(join(work, 'render-page.js')).href
  )) as typeof import('../render-page.tsx');
  const read = new Map([...readChronicles(dataRoot)].filter(([id]) => id === held));
  const shelf = module.toShelf(read, readBaseMapFiles(join(dataRoot, 'base-map'), 'sketch'));
  const [first] = module.renderSite(shelf);
  rmSync(work, { recursive: true, force: true });
  if (!first) throw new Error(`${held} has no page`);
  return first;
}

async function oneFile(dataRoot: string, held: string): Promise<string> {
  const [{ script, style, blocks: files }, { title, description, body }] = await Promise.all([
    inOnePiece('src/app/in-file/main.tsx', partsOf(dataRoot, held)),
    firstPage(dataRoot, held),
  ]);
  const file = readChronicles(dataRoot).get(held);
  const parsed = parseChronicle(file);
  if (!parsed.ok) throw new Error(`${held} is not sound`);
  const chronicle = parsed.value;
  const edition = { hash: editionOf(file), site: readSiteUrl(process.env[SITE_URL_VARIABLE]) };
  const kept = packed(JSON.stringify(buildCitations(chronicle, edition)));
  const blocks = Object.fromEntries(Object.entries(files).map(([name, json]) => [name, packed(json)]));
  const icon = readFileSync('public/icon.svg', 'utf8');
  return fileShell({ language: chronicle.language, title, description, icon, body, style, script, blocks, kept });
}

let made: Promise<ReadonlyMap<string, string>> | undefined;

/** By chronicle. Made once in a build, which asks for them more than once; `dataRoot` is that of the site. */
export function oneFiles(dataRoot: string): Promise<ReadonlyMap<string, string>> {
  const all = [...readChronicles(dataRoot).keys()];
  made ??= Promise.all(all.map(async (held) => [held, await oneFile(dataRoot, held)] as const)).then(
    (files) => new Map(files),
  );
  return made;
}
