/**
 * Build step: writes every page as a plain file, with its words and its map, so that it reads before any script runs and
 * any static host answers 200. Runs the app's own tree in Node.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { oneFilePath } from '../app/routing/data-address.ts';
import { readLessonAddress } from '../app/routing/lesson-address.ts';
import { readPaperAddress } from '../app/routing/paper-address.ts';
import { readRecordAddress } from '../app/routing/record-address.ts';
import { readSitePath } from '../app/routing/site-address.ts';
import { baseMapFiles, readBaseMapFiles } from './base-map-files.ts';
import { checkRecords } from './check-records.ts';
import { chronicleFiles, readChronicles, readLessons } from './chronicle-files.ts';
import { buildCitations } from './citation-files.ts';
import { citationTemplates } from './citation-templates.ts';
import { buildDataFiles, dataListings } from './data-files.ts';
import { editionOf } from './edition-of.ts';
import { GATE } from './embed-scripts.ts';
import { hostFiles } from './host-files.ts';
import { checkEditions } from './kept-editions.ts';
import { lessonFiles } from './lesson-files.ts';
import { fillLost, lostStyles } from './lost-page.ts';
import { oneFiles } from './one-file/one-file.ts';
import { oneFileListing } from './one-file/one-file-listing.ts';
import { type PageSheets, sheetsOf } from './page-sheets.ts';
import { fillShell, gatedShell } from './page-shell.ts';
import { siteFiles } from './site-files.ts';
import { readSiteUrl, SITE_URL_VARIABLE } from './site-url.ts';

const WORK = 'node_modules/.cache/parley-prerender';

export function prerenderPages(dataRoot: string): Plugin {
  let outDir = 'dist';
  let sheets: PageSheets = { records: [], lessons: [], site: [], paper: [], embed: [] };
  const sheetsFor = (path: string): readonly string[] => {
    if (readSitePath(path)) return sheets.site;
    if (readPaperAddress(path) !== null) return sheets.paper;
    if (readLessonAddress(path) !== null) return sheets.lessons;
    return readRecordAddress(path) === null ? [] : sheets.records;
  };
  return {
    name: 'prerender-pages',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    writeBundle(_options, bundle) {
      sheets = {
        records: sheetsOf(bundle, 'record-pages.tsx'),
        lessons: sheetsOf(bundle, 'lesson-pages.tsx'),
        site: sheetsOf(bundle, 'site-pages.tsx'),
        paper: sheetsOf(bundle, 'paper-pages.tsx'),
        embed: sheetsOf(bundle, 'embed-page.tsx'),
      };
    },
    async closeBundle() {
      const site = readSiteUrl(process.env[SITE_URL_VARIABLE]);
      const work = resolve(WORK, String(process.pid));
      await build({
        configFile: false,
        logLevel: 'warn',
        plugins: [
          chronicleFiles(dataRoot),
          lessonFiles(dataRoot),
          citationTemplates(dataRoot),
          dataListings(dataRoot),
          baseMapFiles(join(dataRoot, 'base-map')),
          oneFileListing(() => oneFiles(dataRoot)),
        ],
        build: { ssr: 'src/prerender/render-page.tsx', outDir: work, emptyOutDir: true, copyPublicDir: false },
      });
      const module = (await import(
        pathToFileURL(join(work, 'render-page.js')).href
      )) as typeof import('./render-page.tsx');
      const read = readChronicles(dataRoot);
      const world = readFileSync(join(dataRoot, 'base-map/world.topo.json'), 'utf8');
      for (const folder of [...read.keys()].map((id) => join(dataRoot, id))) {
        checkRecords(folder, world);
        checkEditions(folder);
      }
      const shelf = module.toShelf(read, readBaseMapFiles(join(dataRoot, 'base-map'), 'sketch'), readLessons(dataRoot));
      // On threads of their own while pages are drawn here.
      const cards = module.renderCards(shelf, module.toBaseMap(readBaseMapFiles(join(dataRoot, 'base-map'), 'home')));
      const shell = readFileSync(join(outDir, 'index.html'), 'utf8');
      const assets = readdirSync(join(outDir, 'assets')).map((name) => `assets/${name}`);
      const named = (form: RegExp): string[] => assets.filter((name) => form.test(name));
      const embedShell = gatedShell(shell, named(GATE)[0] ?? '');
      for (const page of module.renderSite(shelf)) {
        const folder = join(outDir, page.path);
        mkdirSync(folder, { recursive: true });
        const text = page.isEmbed
          ? fillShell(embedShell, page, site, sheets.embed)
          : fillShell(shell, page, site, sheetsFor(page.path));
        writeFileSync(join(folder, 'index.html'), text);
      }
      writeFileSync(join(outDir, '404.html'), fillLost(shell, [...shelf.chronicles.values()]));
      const ofChronicles = [...shelf.chronicles.values()].map((chronicle): Readonly<Record<string, string>> => {
        const edition = { hash: editionOf(read.get(chronicle.id)), site };
        return { ...buildCitations(chronicle, edition), ...buildDataFiles(chronicle, edition) };
      });
      const files: Readonly<Record<string, string>> = Object.assign(
        {},
        hostFiles(),
        lostStyles(shell),
        siteFiles(shelf, site),
        Object.fromEntries([...(await oneFiles(dataRoot))].map(([id, text]) => [oneFilePath(id).slice(1), text])),
        ...ofChronicles,
      );
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(outDir, path)), { recursive: true });
        writeFileSync(join(outDir, path), text);
      }
      for (const { path, png } of await cards) writeFileSync(join(outDir, path), png);
      rmSync(work, { recursive: true, force: true });
    },
  };
}
