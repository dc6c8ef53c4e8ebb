/** The base map's files, as read from disk: not yet checked. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BaseMapFiles } from '../views/map/base-map.ts';

export function readBaseMapFiles(folder: string): BaseMapFiles {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return {
    world: read('world.topo.json'),
    lakes: read('lakes.topo.json'),
    coasts: read('black-sea-coast.json'),
    seas: read('marine-labels.json'),
    tiny: read('tiny-countries.json'),
  };
}
