/**
 * Build step: writes every page as a plain file, with its words and its map, so that it reads before any script runs and
 * any static host answers 200. Runs the app's own tree in Node.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { baseMapFiles, readBaseMapFiles } from './base-map-files.ts';
import { chronicleFiles, readChronicles } from './chronicle-files.ts';
import { hostFiles, PAGE_POLICY } from './host-headers.ts';

const WORK = 'node_modules/.cache/parley-prerender';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const depthOf = (path: string): number => path.split('/').filter((step) => step !== '').length;

/** First in the head: it holds for what comes after it. */
const withPolicy = (shell: string): string =>
  shell.replace(
    '<meta charset="utf-8" />',
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}" />`,
  );

/** The built shell for one page: its head's words, its body, and asset addresses that climb to the app's folder. */
function fillShell(
  shell: string,
  { path, title, description, body }: { path: string; title: string; description: string; body: string },
): string {
  const up = '../'.repeat(depthOf(path));
  return withPolicy(shell)
    .replace(/(href|src)="\.\//g, `$1="${up || './'}`)
    .replace(/<title>.*?<\/title>/, () => `<title>${escaped(title)}</title>`)
    .replace(/(<meta name="description" content=")[^"]*/, (_all, head: string) => head + escaped(description))
    .replace('<div id="root"></div>', () => `<div id="root">${body}</div>`);
}

/** Asked for at any depth: the scripts are looked for in each folder above; the one that is there says what is near. */
function fillLost(shell: string): string {
  const climbing = withPolicy(shell).replace(/\s*<(script|link)\b[^>]*="\.\/assets[^>]*>(<\/script>)?/g, (tag) =>
    ['./', '../', '../../', '../../../'].map((up) => tag.replace('="./', `="${up}`)).join(''),
  );
  const words =
    '<main class="plain-page"><h1>No such page</h1><p>There is nothing at this address. The link may be mistyped, or older than this site. <a href="../">One folder up</a> may lead on.</p></main>';
  return climbing
    .replace(/<title>.*?<\/title>/, '<title>No such page – Parley</title>')
    .replace('<div id="root"></div>', `<div id="root"></div><noscript>${words}</noscript>`);
}

export function prerenderPages(dataRoot: string): Plugin {
  let outDir = 'dist';
  return {
    name: 'prerender-pages',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      const work = resolve(WORK, String(process.pid));
      await build({
        configFile: false,
        logLevel: 'warn',
        plugins: [chronicleFiles(dataRoot), baseMapFiles(join(dataRoot, 'base-map'))],
        build: { ssr: 'src/prerender/render-page.tsx', outDir: work, emptyOutDir: true, copyPublicDir: false },
      });
      const module = (await import(
        pathToFileURL(join(work, 'render-page.js')).href
      )) as typeof import('./render-page.tsx');
      const shelf = module.toShelf(readChronicles(dataRoot), readBaseMapFiles(join(dataRoot, 'base-map'), 'home'));
      const shell = readFileSync(join(outDir, 'index.html'), 'utf8');
      for (const page of module.renderSite(shelf)) {
        const folder = join(outDir, page.path);
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, 'index.html'), fillShell(shell, page));
      }
      writeFileSync(join(outDir, '404.html'), fillLost(shell));
      for (const [path, text] of Object.entries(hostFiles())) {
        mkdirSync(dirname(join(outDir, path)), { recursive: true });
        writeFileSync(join(outDir, path), text);
      }
      rmSync(work, { recursive: true, force: true });
    },
  };
}
