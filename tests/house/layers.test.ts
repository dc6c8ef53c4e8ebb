/** The layers hold: what the tools refuse is really refused, and they really look at the sources. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let copy = '';

const sources = (): string[] =>
  readdirSync(join(copy, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));

/** What a tool printed, and whether it was content. */
function run(tool: string, args: readonly string[]): { readonly isClean: boolean; readonly text: string } {
  try {
    const text = execFileSync(join(copy, 'node_modules/.bin', tool), args, {
      cwd: copy,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return { isClean: true, text };
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return { isClean: false, text: stdout + stderr };
  }
}

/** Plants text at the head of a source, runs the tool, and puts the source back. */
function planted(
  file: string,
  text: string,
  tool: string,
  args: readonly string[],
): { isClean: boolean; text: string } {
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, text + before);
  try {
    return run(tool, args);
  } finally {
    writeFileSync(path, before);
  }
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'parley-layers-'));
  for (const name of ['src', 'tsconfig.base.json', 'tsconfig.json', 'biome.json', 'package.json', 'data/base-map'])
    cpSync(name, join(copy, name), { recursive: true });
  // Build information is kept under node_modules: the copy gets its own, with the packages linked.
  execFileSync('mkdir', ['-p', join(copy, 'node_modules')]);
  for (const name of readdirSync('node_modules'))
    if (name !== '.cache') symlinkSync(join(process.cwd(), 'node_modules', name), join(copy, 'node_modules', name));
  // Without a repository here, the ignore file is not asked for.
  const biome = JSON.parse(readFileSync(join(copy, 'biome.json'), 'utf8')) as { vcs: unknown };
  writeFileSync(join(copy, 'biome.json'), JSON.stringify({ ...biome, vcs: { enabled: false } }));
}, 60_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

const LAYERS = [
  'src/domain',
  'src/format',
  'src/state',
  'src/views/timeline',
  'src/views/map',
  'src/views/story',
  'src/views/changes',
  'src/views/known',
  'src/views/finding',
  'src/views/evidence',
  'src/views/taking',
  'src/views/lesson',
  'src/views/paper',
  'src/app',
  'src/cli',
];

describe('layers', () => {
  it('are looked at whole and found clean', () => {
    expect(sources().length).toBeGreaterThan(60);
    expect(run('tsc', ['-b', ...LAYERS])).toEqual({ isClean: true, text: '' });
    // Types count as well: a cycle of either is refused.
    const lint = run('biome', ['lint', '--max-diagnostics=none', '--only=suspicious/noImportCycles', 'src']);
    console.log(`measure: files in import cycles, of ${sources().length}: ${lint.isClean ? 0 : lint.text}`);
    expect(lint.isClean, lint.text).toBe(true);
  }, 180_000);

  it.each([
    ['domain importing state', 'src/domain/events/status.ts', "import '../../state/reader.ts';\n"],
    ['domain naming the page', 'src/domain/events/status.ts', 'export const planted = document.title;\n'],
    ['state importing a view', 'src/state/reader.ts', "import '../views/ui/reader-context.tsx';\n"],
    ['the timeline importing the map', 'src/views/timeline/day-strip.tsx', "import '../map/camera.ts';\n"],
    ['the evidence importing the story', 'src/views/evidence/askable.ts', "import '../story/event-day.ts';\n"],
    ['the story importing the app', 'src/views/story/story-panel.tsx', "import '../../app/app.tsx';\n"],
    ['the app reading files', 'src/app/app.tsx', "import 'node:fs';\n"],
  ])(
    'refuse %s',
    (_what, file, text) => {
      const { isClean, text: said } = planted(file, text, 'tsc', ['-b', ...LAYERS]);
      expect(isClean).toBe(false);
      expect(said).toContain(file);
    },
    180_000,
  );

  it.each([
    ['a cycle', 'src/domain/time/plain-date.ts', "import './interval.ts';\nimport './when.ts';\n", 'noImportCycles'],
    [
      'a clock in the domain',
      'src/domain/events/order.ts',
      'export const planted = new Date();\n',
      'noRestrictedGlobals',
    ],
    ['React in the domain', 'src/domain/events/order.ts', "import 'react';\n", 'noRestrictedImports'],
    ['MapLibre outside its host', 'src/views/map/camera.ts', "import 'maplibre-gl';\n", 'noRestrictedImports'],
  ])(
    'refuse %s',
    (_what, file, text, rule) => {
      const { isClean, text: said } = planted(file, text, 'biome', ['lint', '--max-diagnostics=200', 'src']);
      expect(isClean).toBe(false);
      expect(said).toContain(rule);
    },
    60_000,
  );
});
