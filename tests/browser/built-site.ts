/** Builds the site once for all browser tests and serves it under a sub-path; tests get its address by `inject('site')`. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findChrome } from './find-chrome.ts';
import { serveFolder } from './static-host.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    site: string;
    /** The built folder, for tests that serve it themselves. */
    dist: string;
  }
}

/** As anyone builds it: in a process of its own, without what the test runner sets. */
function build(folder: string): void {
  const { NODE_ENV: _runner, VITEST: _flag, ...env } = process.env;
  execFileSync('node_modules/.bin/vite', ['build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'], {
    env,
    stdio: 'inherit',
  });
}

/** Tells the next project's setup, which shares nothing else with this one, what is built. */
const BUILT = 'PARLEY_BUILT_SITE';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const before = process.env[BUILT];
  const folder = before ?? (await mkdtemp(join(tmpdir(), 'parley-site-')));
  if (before === undefined) {
    build(folder);
    process.env[BUILT] = folder;
  }
  // The browser that comes as a package is unpacked here, once: two files at once would each find the other's half of it.
  await findChrome();
  const host = await serveFolder(folder);
  project.provide('site', host.url);
  project.provide('dist', folder);
  return async () => {
    await host.close();
    if (before === undefined) await rm(folder, { recursive: true, force: true });
  };
}
