/** Build step: `virtual:one-file` tells the page that offers it how large each chronicle's one file is. */
import type { Plugin } from 'vite';

const MODULE = 'virtual:one-file';

/** `read` has the files by chronicle, and is asked in builds alone: while developing there are none. */
export function oneFileListing(read: (() => Promise<ReadonlyMap<string, string>>) | null): Plugin {
  let isBuild = false;
  return {
    name: 'one-file-listing',
    configResolved(config) {
      isBuild = config.command === 'build';
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    async load(id) {
      if (id !== `\0${MODULE}`) return null;
      const files = read && isBuild ? await read() : new Map<string, string>();
      const bytes = [...files].map(([chronicle, text]) => [chronicle, Buffer.byteLength(text)] as const);
      return `export const oneFileBytes = ${JSON.stringify(Object.fromEntries(bytes))};`;
    },
  };
}
