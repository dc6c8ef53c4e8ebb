import { configDefaults, defineConfig } from 'vitest/config';
import { baseMapFiles } from './src/prerender/base-map-files.ts';
import { chronicleFiles } from './src/prerender/chronicle-files.ts';
import { citationTemplates } from './src/prerender/citation-templates.ts';
import { dataListings } from './src/prerender/data-files.ts';
import { lessonFiles } from './src/prerender/lesson-files.ts';
import { oneFileListing } from './src/prerender/one-file/one-file-listing.ts';

// An odd offset (UTC+13:45 in March), so that no test passes by being run in the zone it expects.
process.env['TZ'] = 'Pacific/Chatham';

const MEASURED = 'tests/browser/bench/**/*.test.ts';

/** Whole pages in real browsers, of a site that is built once. */
const inBrowsers = {
  globalSetup: ['tests/browser/built-site.ts'],
  testTimeout: 180_000,
  hookTimeout: 60_000,
  // The machine may be busy: what comes is waited for, not hoped for.
  expect: { poll: { timeout: 5000 } },
};

/**
 * What is kept of one file's work, as the records that were read, is the next one's too; and so is the document, where one is
 * asked for: it is only to make elements in that stand in no page.
 */
const PURE = ['domain', 'format', 'prerender', 'state'].map((layer) => `tests/${layer}/**/*.test.{ts,tsx}`);

const inNode = {
  // What the build knows of the records, so that whole pages can be drawn here as the build draws them.
  plugins: [
    chronicleFiles('data'),
    lessonFiles('data'),
    citationTemplates('data'),
    dataListings('data'),
    baseMapFiles('data/base-map'),
    oneFileListing(null),
  ],
  test: {
    // Cards are drawn in the app's own style, which is read as text; otherwise no style is needed here.
    css: { include: [/\.css\?raw$/] },
    // The walks over the whole week are many; the machine may be busy.
    testTimeout: 60_000,
  },
};

export default defineConfig({
  test: {
    reporters: ['default', './tests/measures-reporter.ts', './tests/closing-line-reporter.ts'],
    projects: [
      { ...inNode, test: { ...inNode.test, name: 'pure', include: PURE, isolate: false } },
      {
        ...inNode,
        test: {
          ...inNode.test,
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...PURE, 'tests/browser/**', '**/*.browser.test.ts'],
        },
      },
      {
        test: {
          ...inBrowsers,
          name: 'browser',
          // Three files share two cores: what a busy machine spoilt is tried once more, and the report says so.
          retry: 1,
          maxWorkers: 3,
          include: ['tests/browser/**/*.test.ts', 'tests/**/*.browser.test.ts'],
          exclude: [...configDefaults.exclude, MEASURED],
        },
      },
      // Times are told of a machine that does nothing else: one file after another.
      {
        test: {
          ...inBrowsers,
          name: 'measured',
          include: [MEASURED],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
