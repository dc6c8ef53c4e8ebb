/** A chronicle in two editions: filed, mended, filed again, published, checked. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EditionEffects, edition } from '../../src/cli/edition.ts';
import { checkChronicle } from '../../src/format/check/check-chronicle.ts';
import { checkRecords } from '../../src/prerender/check-records.ts';
import { chronicleFiles, readChronicles } from '../../src/prerender/chronicle-files.ts';
import { citationTemplates } from '../../src/prerender/citation-templates.ts';
import { editionOf } from '../../src/prerender/edition-of.ts';
import { checkEditions, keptEditions } from '../../src/prerender/kept-editions.ts';
import { PLACES, readFiles, SOUND_FOLDER, soundContext } from '../format/chronicle-folders.ts';

let root: string;
let folder: string;
const printed: string[] = [];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'parley-kept-'));
  folder = join(root, 'sound');
  cpSync(SOUND_FOLDER, folder, { recursive: true });
  printed.length = 0;
});
afterEach(() => rmSync(root, { recursive: true }));

const effects: EditionEffects = {
  readText: async (path) => readFileSync(path, 'utf8'),
  writeText: async (path, text) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  },
  list: async (of) =>
    readdirSync(of, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(of.length + 1))
      .sort(),
  print: (line) => void printed.push(line),
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
};

const places = () => ({ ...PLACES, dataRoot: root });

/** The edition of the records as they stand. */
const newest = (): string => editionOf(readChronicles(root).get('sound'));

/** Another title, as a correction would give it. */
function mend(title: string): void {
  const head = join(folder, 'chronicle.json');
  writeFileSync(head, JSON.stringify({ ...(JSON.parse(readFileSync(head, 'utf8')) as object), title }));
}

const kept = (): string[] => keptEditions(folder).map(({ hash }) => hash);

const called = (hook: unknown, context: object, ...args: readonly unknown[]): unknown =>
  typeof hook === 'function' ? Reflect.apply(hook, context, args) : undefined;

function built(): { readonly files: ReadonlyMap<string, string>; readonly module: string } {
  const files = new Map<string, string>();
  const plugin = chronicleFiles(root);
  called(plugin.configResolved, {}, { command: 'build' });
  called(plugin.generateBundle, {
    emitFile: ({ fileName, source }: { fileName: string; source: string }) => files.set(fileName, source),
  });
  return { files, module: String(called(plugin.load, {}, '\0virtual:catalogue')) };
}

describe('filing an edition', () => {
  it('keeps the records as they stand, once, and never touches what is filed', async () => {
    const first = newest();
    expect(await edition(places(), effects)).toBe(0);
    expect(await edition(places(), effects)).toBe(0);
    expect(printed).toEqual([`${folder}/editions/${first}.json`, `${folder}/editions/${first}.json is there already`]);
    const text = readFileSync(join(folder, 'editions', `${first}.json`), 'utf8');
    mend('Another title');
    expect(newest()).not.toBe(first);
    await edition(places(), effects);
    expect(kept()).toEqual([first, newest()].sort());
    expect(readFileSync(join(folder, 'editions', `${first}.json`), 'utf8')).toBe(text);
  });

  it('is refused where no page could show it again', async () => {
    mend('');
    expect(await edition(places(), effects)).toBe(1);
    expect(printed[0]).toMatch(/: not filed; see what “check” says/);
    expect(kept()).toEqual([]);
  });

  it('is refused where a file is no JSON, with what the checker says of it, and so is a build', async () => {
    const cut = 'events/e-0311-talks.json';
    writeFileSync(join(folder, cut), readFileSync(join(folder, cut), 'utf8').slice(0, 300));
    const said = `${folder}/${cut}:`;
    expect(await edition(places(), effects)).toBe(1);
    expect(printed.some((line) => line.startsWith(said) && line.includes('json-syntax'))).toBe(true);
    expect(kept()).toEqual([]);
    const world = readFileSync(PLACES.baseMap, 'utf8');
    expect(() => checkRecords(folder, world)).toThrow(said);
    checkRecords(SOUND_FOLDER, world);
  });

  it('leaves the records and what is said of them as they were', async () => {
    const before = newest();
    const faults = checkChronicle(readFiles(folder), soundContext());
    await edition(places(), effects);
    writeFileSync(join(folder, 'editions', 'broken.json'), '{');
    expect(newest()).toBe(before);
    expect(checkChronicle(readFiles(folder), soundContext())).toEqual(faults);
  });
});

describe('a build', () => {
  it('publishes every edition, the newest once, and lists them', async () => {
    const first = newest();
    await edition(places(), effects);
    mend('Another title');
    const second = newest();
    const { files, module } = built();
    expect([...files.keys()].sort()).toEqual([`assets/sound-${first}.json`, `assets/sound-${second}.json`].sort());
    expect(files.get(`assets/sound-${second}.json`)).toContain('Another title');
    expect(files.get(`assets/sound-${first}.json`)).not.toContain('Another title');
    expect(module).toContain(`edition: "${second}", kept: ["${first}"]`);
    await edition(places(), effects);
    expect(built().files.size).toBe(2);
  });

  it('cites each edition as itself', async () => {
    const first = newest();
    await edition(places(), effects);
    mend('Another title');
    const text = String(called(citationTemplates(root).load, {}, '\0virtual:citation-templates'));
    const templates = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as Record<
      string,
      { txt: string }
    >;
    expect(templates['sound']?.txt).toContain(newest());
    expect(templates[`sound@${first}`]?.txt).toContain(first);
  });

  it('fails where a filed edition was changed, or can be read no longer', async () => {
    await edition(places(), effects);
    const [hash] = kept();
    checkEditions(folder);
    const path = join(folder, 'editions', `${hash}.json`);
    writeFileSync(path, readFileSync(path, 'utf8').replace('"title":"', '"title":"Not '));
    expect(() => keptEditions(folder)).toThrow(/is not the edition of its name/);
    rmSync(path);
    const unsound = { chronicle: { id: 'sound' } };
    writeFileSync(join(folder, 'editions', `${editionOf(unsound)}.json`), JSON.stringify(unsound));
    expect(() => checkEditions(folder)).toThrow(/can no longer be read/);
  });
});
