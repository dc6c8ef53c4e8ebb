/**
 * Build step: the lessons of each chronicle become one JSON file with a hash of their own in its name, and `virtual:lessons`
 * tells the addresses. Records and lessons are apart: who steps through a week loads no lesson, and a lesson that is mended
 * leaves the edition of the records as it is.
 */
import type { Plugin } from 'vite';
import { readLessons } from './chronicle-files.ts';
import { editionOf } from './edition-of.ts';

const MODULE = 'virtual:lessons';

type Entry = { readonly chronicle: string; readonly file: string; readonly text: string };

/** Chronicles without lessons have no file. */
const readEntries = (root: string, held?: readonly string[]): Entry[] =>
  [...readLessons(root)]
    .filter(([chronicle, lessons]) => lessons.length > 0 && (held?.includes(chronicle) ?? true))
    .map(([chronicle, lessons]) => {
      const published = { chronicle, lessons };
      const file = `assets/${chronicle}-lessons-${editionOf(published)}.json`;
      return { chronicle, file, text: JSON.stringify(published) };
    });

/** `root` is relative to the project. `held` are the chronicles whose lessons are to be in it; all, unless they are told. */
export function lessonFiles(root: string, held?: readonly string[]): Plugin {
  let isBuild = false;
  return {
    name: 'lesson-files',
    configResolved(config) {
      isBuild = config.command === 'build';
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null;
      const rows = readEntries(root, held).map(({ chronicle, file }) => {
        const address = isBuild
          ? `new URL(/* @vite-ignore */ ${JSON.stringify(file.replace('assets/', './'))}, import.meta.url).href`
          : JSON.stringify(`/${file}`);
        return `${JSON.stringify(chronicle)}: ${address}`;
      });
      return `export const lessonUrls = { ${rows.join(', ')} };`;
    },
    generateBundle() {
      for (const { file, text } of readEntries(root, held))
        this.emitFile({ type: 'asset', fileName: file, source: text });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const entry = readEntries(root, held).find(({ file }) => `/${file}` === request.url);
        if (!entry) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(entry.text);
      });
    },
  };
}
