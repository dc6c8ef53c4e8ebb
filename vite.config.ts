import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { baseMapFiles } from './src/prerender/base-map-files.ts';
import { chronicleFiles } from './src/prerender/chronicle-files.ts';
import { citationTemplates } from './src/prerender/citation-templates.ts';
import { dataListings } from './src/prerender/data-files.ts';
import { embedScripts } from './src/prerender/embed-scripts.ts';
import { lessonFiles } from './src/prerender/lesson-files.ts';
import { oneFiles } from './src/prerender/one-file/one-file.ts';
import { oneFileListing } from './src/prerender/one-file/one-file-listing.ts';
import { onlyUsedRouting } from './src/prerender/only-used-routing.ts';
import { prerenderPages } from './src/prerender/prerender-pages.ts';
import { previewHost } from './src/prerender/preview-host.ts';
import { withoutDescriptions } from './src/prerender/without-descriptions.ts';

/** What the lanes share with the timeline for the wall: it comes with them, never before. */
const LANES_MARKS = { name: 'lanes-marks', test: /src\/(views\/timeline\/mark-layout|domain\/events\/lane)\.ts$/ };

/** In an embed nothing may be waited for twice; a page as built is read meanwhile. */
const WAITED_FOR = /\/embed-page-/;

/** The first script names the parts of each late one, and each name weighs: styles alone must come before what they style. */
const withStylesOnly = (file: string, parts: string[]): string[] =>
  WAITED_FOR.test(file) ? parts : parts.filter((part) => part.endsWith('.css'));

export default defineConfig({
  // Relative, so that the folder runs at any path of any host.
  base: './',
  plugins: [
    react(),
    onlyUsedRouting(),
    withoutDescriptions(),
    chronicleFiles('data'),
    lessonFiles('data'),
    citationTemplates('data'),
    dataListings('data'),
    baseMapFiles('data/base-map'),
    embedScripts(),
    oneFileListing(() => oneFiles('data')),
    prerenderPages('data'),
    previewHost(),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false, resolveDependencies: withStylesOnly },
    // What every page needs comes in one piece: parted, it is more bytes and more requests.
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'app', tags: ['$initial'] }, LANES_MARKS] },
        // The first script names all others, and what is random in a name cannot be compressed.
        chunkFileNames: 'assets/[name]-[hash:6].js',
        assetFileNames: 'assets/[name]-[hash:6][extname]',
      },
    },
  },
});
