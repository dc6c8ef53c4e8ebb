/** What is otherwise in a file that holds the whole app: modules of `src/app/in-file/` stand in for their namesakes elsewhere. */
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const FOLDER = 'src/app/in-file';

export function namesakes(): Plugin {
  const own = resolve(FOLDER);
  return {
    name: 'in-file-namesakes',
    enforce: 'pre',
    resolveId(source, importer) {
      // Those of the folder ask for each other by the same names.
      if (importer === undefined || !source.startsWith('.') || dirname(importer) === own) return null;
      const namesake = join(own, basename(source));
      return existsSync(namesake) ? namesake : null;
    },
  };
}
