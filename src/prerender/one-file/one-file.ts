/** Build step: each chronicle as one HTML file that holds all of it, and opens from a disk without a network. */
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, type PluginOption, type Rolldown } from 'vite';
import { parseChronicle } from '../../format/parse-chronicle.ts';
import { baseMapFiles, readBaseMapFiles } from '../base-map-files.ts';
import { chronicleFiles, editionOf, readChronicles } from '../chronicle-files.ts';
import { buildCitations } from '../citation-files.ts';
import { citationTemplates } from '../citation-templates.ts';
import { dataListings } from '../data-files.ts';
import { lessonFiles } from '../lesson-files.ts';
import { onlyUsedRouting } from '../only-used-routing.ts';
import { readSiteUrl, SITE_URL_VARIABLE } from '../site-url.ts';
import { fileShell } from './file-shell.ts';
import { namesakes } from './namesakes.ts';
import { oneFileListing } from './one-file-listing.ts';

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

type Built = Pick<Parameters<typeof fileShell>[0], 'script' | 'style' | 'blocks'>;

const textOf = (asset: Rolldown.OutputAsset): string =>
  typeof asset.source === 'string' ? asset.source : Buffer.from(asset.source).toString('utf8');

/** Throws if the app is in more pieces than one: a second could not be loaded. */
async function builtApp(dataRoot: string, held: string): Promise<Built> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: false,
    plugins: [react(), onlyUsedRouting(), ...partsOf(dataRoot, held)],
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: { input: 'src/app/in-file/main.tsx', output: { codeSplitting: false } },
    },
  });
  const pieces = (Array.isArray(made) ? made : [made]).flatMap((each) => ('output' in each ? each.output : []));
  const [script, ...others] = pieces.flatMap((piece) => (piece.type === 'chunk' ? [piece.code] : []));
  if (script === undefined || others.length > 0) throw new Error(`The one file would be ${others.length + 1} scripts`);
  const assets = pieces.flatMap((piece) => (piece.type === 'asset' ? [[piece.fileName, textOf(piece)] as const] : []));
  const blocks = assets.flatMap(([name, text]) =>
    name.endsWith('.json') ? [[name.slice(name.lastIndexOf('/') + 1), text]] : [],
  );
  const style = assets.flatMap(([name, text]) => (name.endsWith('.css') ? [text] : [])).join('\n');
  return { script, style, blocks: Object.fromEntries(blocks) };
}

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
  const [{ script, style, blocks }, { title, description, body }] = await Promise.all([
    builtApp(dataRoot, held),
    firstPage(dataRoot, held),
  ]);
  const file = readChronicles(dataRoot).get(held);
  const parsed = parseChronicle(file);
  if (!parsed.ok) throw new Error(`${held} is not sound`);
  const chronicle = parsed.value;
  const edition = { hash: editionOf(file), site: readSiteUrl(process.env[SITE_URL_VARIABLE]) };
  const kept = deflateRawSync(JSON.stringify(buildCitations(chronicle, edition)), { level: 9 }).toString('base64');
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
