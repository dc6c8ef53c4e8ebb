/** Builds the site once for all browser tests and serves it under a sub-path; tests get its address by `inject('site')`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { serveFolder } from './static-host.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    site: string;
    /** The built folder, for tests that serve it themselves. */
    dist: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-site-'));
  await build({ logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
  const host = await serveFolder(folder);
  project.provide('site', host.url);
  project.provide('dist', folder);
  return async () => {
    await host.close();
    await rm(folder, { recursive: true, force: true });
  };
}
