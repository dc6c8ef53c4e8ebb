/** The folders that the tests read, and effects that read them but write to memory. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import type { Effects } from '../../src/cli/effects.ts';
import type { CheckContext } from '../../src/format/check/rule.ts';
import { joinFolder } from '../../src/format/join-folder.ts';
import type { ChronicleFile } from '../../src/format/schema.ts';

export const BROKEN_ROOT = 'tests/broken-chronicles';
export const SOUND_FOLDER = `${BROKEN_ROOT}/sound`;
export const PLACES = { dataRoot: 'data', baseMap: 'data/base-map/world.topo.json' };

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1))
    .sort();

export const readFiles = (folder: string): Map<string, string> =>
  new Map(
    listFiles(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]),
  );

/** The sound chronicle as it would be published; a fresh copy at each call. */
export const soundFile = (): ChronicleFile => joinFolder(readFiles(SOUND_FOLDER)).value as ChronicleFile;

export const soundContext = (): CheckContext => ({
  folderName: 'sound',
  baseMap: JSON.parse(readFileSync(PLACES.baseMap, 'utf8')) as Topology,
});

/** Effects on the real folders. What is printed and written is kept. */
export function recordedEffects(): { effects: Effects; printed: string[]; written: Map<string, string> } {
  const printed: string[] = [];
  const written = new Map<string, string>();
  const effects: Effects = {
    readText: async (path) => readFileSync(path, 'utf8'),
    writeText: async (path, text) => void written.set(path, text),
    list: async (folder) => listFiles(folder),
    print: (line) => void printed.push(line),
  };
  return { effects, printed, written };
}
