/** Modules for a file stand in for their namesakes on the site, and for nothing else. */
import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namesakes } from '../../../src/prerender/one-file/namesakes.ts';

const FOLDER = resolve('src/app/in-file');
/** Those that only the file has. */
const OWN = [
  'file-address.ts',
  'file-place.ts',
  'follow-links.ts',
  'kept-citations.ts',
  'leave-guard.ts',
  'open-file.tsx',
  'save-beside.ts',
  'unpacked.ts',
];

const { resolveId } = namesakes();
const resolved = (source: string, importer: string): unknown =>
  typeof resolveId === 'function'
    ? (resolveId as (source: string, importer?: string) => unknown)(source, importer)
    : undefined;

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
const elsewhere = (name: string): string[] =>
  sources.filter((path) => basename(path) === name && !path.startsWith('app/in-file/'));

describe('a module of the file', () => {
  const stand = readdirSync(FOLDER).filter((name) => !OWN.includes(name));

  it.each(stand)('%s has one namesake, and stands in for it', (name) => {
    expect(elsewhere(name).filter((path) => !/^(cli|embed|prerender)\//.test(path))).toHaveLength(1);
    expect(resolved(`./${name}`, resolve('src/app/routing/any.ts'))).toBe(resolve(FOLDER, name));
  });

  it.each(OWN)('%s has none', (name) => {
    expect(elsewhere(name)).toEqual([]);
  });

  it('is reached by those beside it under its own name, and its namesake by theirs', () => {
    expect(resolved('../routing/up-from.ts', resolve(FOLDER, 'any.ts'))).toBeNull();
    expect(resolved('./relative-href.ts', resolve('src/app/routing/any.ts'))).toBeNull();
    expect(resolved('react', resolve('src/app/routing/any.ts'))).toBeNull();
  });
});
