/** `parley`, for authors. The only file that touches the process and the disk. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { check } from './check.ts';
import { type EditionEffects, edition } from './edition.ts';
import { schema } from './schema.ts';

const PLACES = { dataRoot: 'data', baseMap: 'data/base-map/world.topo.json' };
const SCHEMA_FOLDER = 'public/schema';

const USAGE = [
  'check [folder ...]   tells every fault of these chronicles, or of all under data/',
  'edition              files the records as they stand under editions/ of their chronicle, for links pinned to them',
  'schema               writes the JSON Schemas of the format to public/schema/',
];

const effects: EditionEffects = {
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
  readText: (path) => readFile(path, 'utf8'),
  writeText: async (path, text) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  },
  list: async (folder) => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(folder.replace(/\/+$/, '').length + 1),
      )
      .sort();
  },
  print: (line) => console.log(line),
};

function run([command, ...rest]: readonly string[]): Promise<0 | 1 | 2> {
  switch (command) {
    case 'check':
      return check(rest, PLACES, effects);
    case 'edition':
      return edition(PLACES, effects);
    case 'schema':
      return schema(SCHEMA_FOLDER, effects);
    default:
      for (const line of USAGE) effects.print(line);
      return Promise.resolve(2);
  }
}

process.exitCode = await run(process.argv.slice(2));
